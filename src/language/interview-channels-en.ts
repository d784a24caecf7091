import type { QuestionWords } from './question-words.ts';

/** Questions about channels, a page each, in English. */
export const englishChannels = {
  'channel.name': {
    ask: 'Where do you publish, or want to? Name one channel.',
    why: 'Each channel needs a reason, a rhythm and somebody who looks after it.',
    strong: 'Instagram',
  },
  'channel.platform': {
    ask: 'Which platform is “{name}” on?',
    why: 'Platforms count and show things differently.',
  },
  'channel.purpose': {
    ask: 'Why are you on “{name}”? Think of what would be lost if you left.',
    why: 'Most channels exist because they once began. This one should have a better reason.',
    weak: 'Because everybody is there',
    strong: 'Show parents what happens here this week, so that they come.',
  },
  'channel.audiences': {
    ask: 'Whom do you reach on “{name}”?',
    why: 'A channel for an audience that is elsewhere is a channel for nobody.',
  },
  'channel.goals': {
    ask: 'Which goals does “{name}” serve?',
    why: 'A channel that serves no goal only costs hours.',
  },
  'channel.cadence': {
    ask: 'How often do you publish on “{name}”? Or what makes you publish there?',
    why: 'A rhythm that you can keep beats one that you admire. “When there is something to say” is an answer too.',
    weak: 'Regularly',
    strong: '3 per week, or: 2 to 4 per month, or: when a course has free places',
  },
  'channel.cadence-why': {
    ask: 'Why just that often on “{name}”?',
    why: 'If nobody can say why, it is a habit. The reason tells you when to change it.',
    weak: 'The algorithm wants it',
    strong: 'What two people can do well beside the desk.',
  },
  'channel.owner': {
    ask: 'Who looks after “{name}”?',
    why: 'Comments come in at six in the evening. Somebody has to know that they are meant.',
    strong: 'Social media manager',
  },
  'channel.another': {
    ask: 'Is there another channel? {names}',
    why: 'Few channels done well beat many done by the way.',
  },
  'channel.hours': {
    ask: 'How many hours does one post on “{name}” take, with everything?',
    why: 'Plans fail by hours. Writing, pictures, approval and answers count too.',
    weak: 'Not much',
    strong: '1.5',
  },
  'channel.signal': {
    ask: 'What would show that “{name}” works?',
    why: 'If nothing could show it, nothing could show that it fails either.',
    weak: 'Good response',
    strong: 'Applicants mention a video in the interview.',
  },
  'channel.measured': {
    ask: 'Is there also a figure for the success of “{name}”?',
    why: 'A channel serves goals; a figure of its own shows whether it does its part.',
  },
  'channel.backup': {
    ask: 'Who steps in on “{name}” when that person is away?',
    why: 'Holidays and illness are certain, silence need not be.',
    weak: 'Somebody will',
    strong: 'Editor of the website',
  },
  'channel.respond': {
    ask: 'Within what time do people get an answer on “{name}”?',
    why: 'A promise that you keep is worth more than one that sounds good.',
    weak: 'Quickly',
    strong: 'One working day: 24 hours',
  },
  'channel.exit': {
    ask: 'When would you leave “{name}”?',
    why: 'Said beforehand, leaving is a decision; later it is a defeat.',
    weak: 'Never',
    strong: 'When fewer than one in ten new customers has seen it for two quarters',
  },
  'channel.tactics': {
    ask: 'Is anything planned on “{name}” beside the usual, such as a campaign?',
    why: 'A campaign takes hours from everything else, so it should serve a goal.',
  },
  'channel.more': {
    ask: 'Do you want to note the account and the state of “{name}”?',
    why: 'So that a newcomer finds the right one, and knows whether it is in use.',
  },
  'channel.account': {
    ask: 'What is the account on “{name}” called?',
    why: 'Two accounts that look alike are one too many.',
    weak: 'Our account',
    strong: '@northgatelibrary',
  },
  'channel.status': {
    ask: 'Is “{name}” in use?',
    why: 'A channel that rests should say so, or it looks forgotten.',
  },
  'channel.status-reason': {
    ask: 'Why is “{name}” not in use?',
    why: 'Otherwise somebody will open it again next year for the same reason as last time.',
    weak: 'No resources',
    strong: 'The audience has moved to the newsletter: 9 of 10 clicks come from there.',
  },
  'content.what': {
    ask: 'What do you publish on “{name}”? Name one kind of content.',
    why: 'A channel is known for something, or for nothing.',
    weak: 'Posts',
    strong: 'One question of a resident, answered in a minute of video',
  },
  'content.pillar': {
    ask: 'Which of your subjects does that belong to?',
    why: 'Content that belongs to no subject is a favour to somebody.',
  },
  'content.why': {
    ask: 'Why just that content, and just there?',
    why: 'Something has to show that it works, or you are only guessing.',
    weak: 'It looks good',
    strong: 'It is what parents save most: 40 saves a post in spring.',
  },
  'content.another': {
    ask: 'Do you publish something else on “{name}”?',
    why: 'Two or three kinds make a channel; ten make a notice board.',
  },
  'success.metric': {
    ask: 'Which figure shows the success of “{name}”?',
    why: 'Choose one that would make you change something.',
  },
  'tactic.what': {
    ask: 'What is planned?',
    why: 'Somebody else should be able to do it.',
    weak: 'A campaign',
    strong: 'Ten portraits of volunteers in the ten days before the drive',
  },
  'tactic.goal': {
    ask: 'Which goal does that serve?',
    why: 'A plan that serves no goal is a hobby.',
  },
  'tactic.start': {
    ask: 'When does it begin?',
    why: 'It has to fit beside everything else.',
    weak: 'Soon',
    strong: '1 September 2027',
  },
  'tactic.end': {
    ask: 'When does it end?',
    why: 'What has no end becomes a habit.',
    weak: 'We will see',
    strong: 'End of September 2027',
  },
  'tactic.metric': {
    ask: 'Which figure shows whether it worked?',
    why: 'Decide before it begins: afterwards every figure looks good.',
  },
  'tactic.another': {
    ask: 'Is anything else planned there?',
    why: 'Two at a time are many.',
  },
} as const satisfies Readonly<Record<string, QuestionWords>>;
