import type { QuestionWords } from './question-words.ts';

/** Questions about the content mission, the voice and the messages, in English. */
export const englishOffer = {
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
  'message.any': {
    ask: 'Are there messages that everybody should be able to say?',
    why: 'Two or three sentences that are the same on every channel are remembered; thirty are not.',
  },
  'message.message': {
    ask: 'Say one message in one sentence.',
    why: 'If it fits any other organization, it is not yours yet.',
    weak: 'We are innovative.',
    strong: 'Nobody waits longer than two days for an appointment here.',
  },
  'message.proof': {
    ask: 'What proves it? Separate several by a semicolon.',
    why: 'A claim is believed when somebody can check it.',
    weak: 'Our values',
    strong: 'Average wait in 2025: 1.6 days; published every month',
  },
  'message.call': {
    ask: 'What should people do when they have heard it?',
    why: 'A message without a next step is a slogan.',
    weak: 'Find out more',
    strong: 'Book online, also at night',
  },
  'message.another': {
    ask: 'Is there another message?',
    why: 'Three are enough.',
  },
} as const satisfies Readonly<Record<string, QuestionWords>>;
