import type { QuestionWords } from './interview.ts';

/**
 * The questions in English by topic. `{name}` is the name of what is asked about, `{metric}` and `{unit}` those of a
 * measure, `{names}` what there is already, `{missing}` what is not there yet.
 */
export const englishQuestions = {
  'strategy.language': {
    ask: 'Which language is the strategy written in?',
    why: 'The handbook and the comments in the files use it. Write in the language your team speaks at meetings.',
  },
  'strategy.organization': {
    ask: 'Which organization is this strategy for?',
    why: 'It speaks for somebody. Use the name the public knows.',
    strong: 'Northgate Public Library',
  },
  'strategy.name': {
    ask: 'What is the strategy called?',
    why: 'It becomes the title of the handbook, so it should say what it covers and for how long.',
    weak: 'Strategy v2 final',
    strong: 'Northgate Library on social media, 2026 to 2027',
  },
  'strategy.owner': {
    ask: 'Who answers for the whole strategy? A role is better than a person.',
    why: 'What nobody owns is nobody’s work. People leave; the role stays.',
    weak: 'Everybody in the team',
    strong: 'Head of communications',
  },
  'objective.statement': {
    ask: 'What does the organization want to reach, where communication can help?',
    why: 'Goals are defended by what they serve. An objective comes from outside your team: a plan, a mandate, a budget.',
    weak: 'Be more modern',
    strong: 'Raise active membership to a third of all residents by 2028.',
  },
  'objective.another': {
    ask: 'Is there another objective of the organization?',
    why: 'Two to four are usual. A strategy that serves ten objectives serves none.',
  },
  'mission.statement': {
    ask: 'Why do you publish at all? Say for whom, and what they get from it.',
    why: 'Every idea for a post is held against this sentence. If it does not help to say no, it is not done yet.',
    weak: 'We share interesting content about our organization.',
    strong: 'We help parents and job seekers in the district find their next step at the library.',
  },
  'mission.offer': {
    ask: 'What do these people get from you that is of use to them?',
    why: 'People follow what helps them, not what you would like to tell.',
    weak: 'News and updates',
    strong: 'Dates, tips and real faces, every week.',
  },
  'mission.difference': {
    ask: 'What do they find with you and nowhere else?',
    why: 'Others compete for the same minute. What anybody could publish, somebody bigger already does.',
    weak: 'High quality',
    strong: 'The only local voice that is free of advertising.',
  },
  'mission.for': {
    ask: 'Which audiences is your publishing for in the first place?',
    why: 'It ties the mission to people who are described, so that it can be checked.',
  },
  'voice.summary': {
    ask: 'How do you sound, in a sentence or two?',
    why: 'Several people write in one name. Readers should not notice whose turn it is.',
    weak: 'Professional and friendly',
    strong: 'Like a good librarian: warm, exact, never in a hurry.',
  },
  'trait.trait': {
    ask: 'Name one trait of your voice.',
    why: 'Three to five traits are enough, each so definite that a text could lack it.',
    weak: 'Friendly',
    strong: 'Warm, not cute',
  },
  'trait.do': {
    ask: 'What do you do so that it sounds like that? Separate several by a semicolon.',
    why: 'A writer can act on an instruction, not on an adjective.',
    strong: 'Say “you” and “we”; begin with the reader’s day',
  },
  'trait.avoid': {
    ask: 'And what do you avoid? Separate several by a semicolon.',
    why: 'The border shows what is meant: it is where writers notice that they have gone too far.',
    strong: 'Pet names; exclamation marks',
  },
  'trait.another': {
    ask: 'Is there another trait?',
    why: 'Three to five are usual.',
  },
  'audience.name': {
    ask: 'Who is it for? Give one audience a short name.',
    why: 'Content for everyone is chosen by nobody. A named group has needs, habits and places that you can plan for.',
    weak: 'General public',
    strong: 'New parents in the north district',
  },
  'audience.priority': {
    ask: 'How important is “{name}” to this strategy?',
    why: 'When hours are short, this decides who is served first. More than three primary audiences are too many.',
  },
  'audience.who': {
    ask: 'Describe “{name}” so that you could pick them out of a crowd.',
    why: 'A description that leaves most people out tells you what to write, where and when.',
    weak: 'People between 25 and 45',
    strong: 'Parents of a first child under three who live within two tram stops and are at home on weekday mornings.',
  },
  'need.need': {
    ask: 'What do they need? Say it the way they would.',
    why: 'Content that serves no need is noise, however well it is made.',
    weak: 'Information about our services',
    strong: 'Something to do with a toddler on a rainy morning',
  },
  'need.met': {
    ask: 'How well do you meet this need today?',
    why: 'What is not met is where there is something to win.',
  },
  'need.another': {
    ask: 'Do they need something else that you could help with?',
    why: 'Two or three needs are enough to plan with.',
  },
  'audience.another': {
    ask: 'Is there another audience? So far: {names}.',
    why: 'Each one costs hours. Name only those you would plan something for.',
  },
  'goal.name': {
    ask: 'What do you want to bring about? Give one goal a short name.',
    why: 'A goal is a change in people, not an activity of yours.',
    weak: 'Increase engagement',
    strong: 'Fill storytime',
  },
  'goal.outcome': {
    ask: 'What will be different, and for whom, once “{name}” is reached?',
    why: 'If nobody outside your team would notice, it is a task rather than a goal.',
    weak: 'We have more followers.',
    strong: 'New parents in the district come to storytime and come back.',
  },
  'goal.supports': {
    ask: 'Which objectives of the organization does “{name}” serve?',
    why: 'A goal that serves none is the first to lose its budget.',
  },
  'goal.audiences': {
    ask: 'Which audiences is “{name}” about?',
    why: 'The same goal means different content for different people.',
  },
  'goal.stage': {
    ask: 'Which step do you want people to take?',
    why: 'It decides which figures say something: reach tells nothing of loyalty.',
  },
  'measure.metric': {
    ask: 'By which figure will you know about “{name}”?',
    why: 'A goal with no measure can be neither reached nor missed. The usual ones of this step come first.',
  },
  'measure.baseline': {
    ask: 'Where does it stand today: {metric}{unit}?',
    why: 'Without a starting point nobody can tell what changed. A range is fine: 25 to 33.',
    weak: 'Quite low',
    strong: '2.1',
  },
  'measure.baseline-date': {
    ask: 'On which day did it stand there?',
    why: 'A figure without a date cannot be compared with a later one.',
    strong: '2026-01-31, or January 2026 for the end of that month',
  },
  'measure.baseline-source': {
    ask: 'Where is that figure from?',
    why: 'Somebody has to find it again in a year, and read it in the same way.',
    weak: 'Our statistics',
    strong: 'Instagram Insights, accounts reached, last 30 days',
  },
  'measure.target': {
    ask: 'Where should it be: {metric}{unit}?',
    why: 'A number that you would put on the wall. If it cannot be missed, it decides nothing.',
    weak: 'More',
    strong: '3.5',
  },
  'measure.target-date': {
    ask: 'By when?',
    why: 'Without a day, a target is never late.',
    weak: 'Soon',
    strong: 'End of June 2027',
  },
  'measure.another': {
    ask: 'Is there another figure for “{name}”?',
    why: 'One or two figures steer; ten are a report.',
  },
  'goal.signal': {
    ask: 'What would you see or hear if “{name}” works?',
    why: 'Not everything is a figure. A sign that you would recognise counts as success too.',
    weak: 'People like us',
    strong: 'Parents mention a post when they sign up at the desk.',
  },
  'goal.owner': {
    ask: 'Who answers for “{name}”?',
    why: 'Somebody has to notice in time when it will not be reached.',
    strong: 'Social media manager',
  },
  'goal.another': {
    ask: 'Is there another goal? So far: {names}.',
    why: 'More than five goals at once are a wish list.',
  },
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
    ask: 'Is there another channel? So far: {names}.',
    why: 'Few channels done well beat many done by the way.',
  },
  'competitor.name': {
    ask: 'Who else wins the attention of your audiences? Name one.',
    why: 'You compete for minutes, with those who do the same as you and with those who do not.',
    strong: 'City Museum',
  },
  'competitor.type': {
    ask: 'What kind of competitor is “{name}”?',
    why: 'Each kind teaches something else: the market, the means, the craft.',
  },
  'weakness.weakness': {
    ask: 'What does “{name}” not do well?',
    why: 'Their weak spot is where you can be the better choice.',
    weak: 'Boring posts',
    strong: 'Videos have no captions: none of the last twenty.',
  },
  'weakness.another': {
    ask: 'Do they do something else badly?',
    why: 'Each weakness may become an opportunity.',
  },
  'competitor.another': {
    ask: 'Is there another competitor? {missing}',
    why: 'One of each kind is a good beginning: same field, other field with similar means, outstanding anywhere.',
  },
  'review-plan.every': {
    ask: 'How often will you look at the whole strategy again?',
    why: 'A strategy that nobody reviews is soon a description of the past.',
    weak: 'When we have time',
    strong: 'Every 3 months',
  },
  'review-plan.next': {
    ask: 'When is the first review?',
    why: 'A date in the calendar is the difference between a plan and an intention.',
    strong: '2026-10-01',
  },
  'pillar.name': {
    ask: 'What is the subject that you come back to? Give the pillar a name.',
    why: 'Three or four subjects make you recognisable. All subjects make you anybody.',
    strong: 'First books',
  },
  'pillar.purpose': {
    ask: 'What should people take from “{name}”?',
    why: 'A subject without a purpose fills the calendar and nothing else.',
    strong: 'Show parents that reading begins long before school.',
  },
  'pillar.audiences': {
    ask: 'Whom is “{name}” for?',
    why: 'A pillar carries what these people come for.',
  },
  'pillar.goals': {
    ask: 'Which goals does “{name}” serve?',
    why: 'Without a goal nobody can say whether it works.',
  },
  'pillar.needs': {
    ask: 'Which needs does “{name}” answer?',
    why: 'A need that no pillar takes up stays unserved.',
  },
  'practice.name': {
    ask: 'Which habit do you want to question? Give it a name.',
    why: 'Teams keep doing what once made sense. Asking costs ten minutes.',
    strong: 'Daily event poster',
  },
  'practice.area': {
    ask: 'What is “{name}” about?',
    why: 'It tells who has to agree when it changes.',
  },
  'practice.what': {
    ask: 'What exactly do you do?',
    why: 'Written down, some habits answer their own question.',
    strong: 'We post the poster of every event as a picture.',
  },
  'practice.question': {
    ask: 'What do you doubt about it?',
    why: 'A good question can be answered by looking.',
    strong: 'Does anybody come because of a poster picture?',
  },
  'practice.verdict': {
    ask: 'What have you decided about “{name}”?',
    why: 'A question without a verdict comes back every year.',
  },
  'practice.because': {
    ask: 'Why?',
    why: 'The reason tells the next team when to ask again.',
    strong: 'The hours bring more when they go into reels.',
  },
  'opportunity.name': {
    ask: 'What is the idea called?',
    why: 'An idea with a name can be compared with others.',
    strong: 'Captioned storytime clips',
  },
  'opportunity.idea': {
    ask: 'Describe the idea in a sentence or two.',
    why: 'Somebody who was not there should understand it.',
    strong: 'Short captioned clips of storytime, for parents who watch without sound.',
  },
  'opportunity.source': {
    ask: 'Where does it come from?',
    why: 'An idea that answers something observed has a head start.',
  },
  'opportunity.from': {
    ask: 'Which weakness or need does it take up?',
    why: 'It ties the idea to what you know, and shows what nobody has taken up.',
  },
  'opportunity.audiences': {
    ask: 'Whom is it for?',
    why: 'Ideas are weighed by whom they serve.',
  },
  'opportunity.goals': {
    ask: 'Which goals would it serve?',
    why: 'A good idea for another strategy is still no.',
  },
  'opportunity.hours': {
    ask: 'How many hours a week would it take?',
    why: 'Every yes is a no to something else.',
    strong: '2',
  },
  'opportunity.stops': {
    ask: 'What would you stop for it?',
    why: 'New work without an end of old work is overtime.',
    strong: 'The daily event poster',
  },
  'review.date': {
    ask: 'On which day was the review?',
    why: 'Reviews are kept by date, as a log.',
    strong: '2026-06-15',
  },
  'review.by': {
    ask: 'Who took part? Separate several by a semicolon.',
    why: 'Later somebody may want to ask.',
    strong: 'head-of-communications; Dana Reyes',
  },
  'review.learned': {
    ask: 'What do you know now that you did not know before? Separate several by a semicolon.',
    why: 'It is the part that is worth most in a year.',
    strong: 'Reels reach parents who do not follow us.',
  },
  'review.changed': {
    ask: 'What did you change because of it? Separate several by a semicolon.',
    why: 'A review that changes nothing was a meeting.',
    strong: 'The daily poster was stopped.',
  },
  'review.next': {
    ask: 'What has to happen before the next review? Separate several by a semicolon.',
    why: 'It is the first point of the next agenda.',
    strong: 'Measure saves by format until September.',
  },
} as const satisfies Readonly<Record<string, QuestionWords>>;
