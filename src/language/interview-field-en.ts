import type { QuestionWords } from './question-words.ts';

/** Questions about competitors and the opportunities that they leave, in English. */
export const englishField = {
  'competitor.name': {
    ask: 'Who else wins the attention of your audiences? Name one.',
    why: 'You compete for minutes, with those who do the same as you and with those who do not.',
    strong: 'City Museum',
  },
  'competitor.type': {
    ask: 'What kind of competitor is “{name}”?',
    why: 'Each kind teaches something else: the market, the means, the craft.',
  },
  'competitor.another': {
    ask: 'Is there another competitor? {missing}',
    why: 'One of each kind is a good beginning: same field, other field with similar means, outstanding anywhere.',
  },
  'competitor.strengths': {
    ask: 'What does “{name}” do better than you? Separate several by a semicolon.',
    why: 'It can be learned from, and it tells you where not to compete.',
    weak: 'Big budget',
    strong: 'Answers every comment within an hour; shows the people behind the work',
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
  'weakness.evidence': {
    ask: 'What shows that weakness?',
    why: 'What you only suppose may be better than you think.',
    weak: 'Everybody says so',
    strong: 'Of 30 questions in the comments in May, 22 have no answer.',
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
  'opportunity.seed': {
    ask: '“{of}” does not do this well: “{subject}”. What could you do there? Give the idea a short name.',
    why: 'What others do badly is open to you, if you can do it with the hours you have.',
    weak: 'Be better',
    strong: 'Answers in the evening',
  },
  'opportunity.another': {
    ask: 'Is there another idea worth keeping? {names}',
    why: 'Ideas that are written down can wait; ideas that are not come back at every meeting.',
  },
  'opportunity.decided': {
    ask: 'Has it been decided whether you do “{name}”?',
    why: 'An idea without a decision is a promise that nobody made.',
  },
  'observation.metric': {
    ask: 'Which figure of “{name}” have you looked at?',
    why: 'One counted figure says more than an impression, and is worth most when you look again in half a year.',
  },
  'observation.value': {
    ask: 'How much was it: {metric}{unit}?',
    why: 'A range is fine where you had to estimate.',
    weak: 'A lot',
    strong: '1200',
  },
  'observation.date': {
    ask: 'On which day did you look?',
    why: 'An old figure misleads more than none.',
    weak: 'Last year or so',
    strong: '2026-10-31',
  },
  'observation.source': {
    ask: 'Where did you see it?',
    why: 'Somebody has to find the same place again.',
    weak: 'On the internet',
    strong: 'Own count over 20 posts',
  },
  'observation.another': {
    ask: 'Have you looked at another figure of “{name}”?',
    why: 'One or two that you can compare with your own are enough.',
  },
  'decision.verdict': {
    ask: 'What was decided about “{name}”?',
    why: 'A no is an answer too, and saves the next discussion.',
  },
  'decision.why': {
    ask: 'Why was it decided so?',
    why: 'Whoever proposed it should be able to understand.',
    weak: 'Not a priority',
    strong: 'It serves a need that nobody else meets, and takes two hours a week.',
  },
  'decision.by': {
    ask: 'Who decided it?',
    why: 'Somebody may want to ask.',
    weak: 'The team',
    strong: 'Head of communications',
  },
  'decision.date': {
    ask: 'On which day was it decided?',
    why: 'What was right then may be asked again later.',
    weak: 'A while ago',
    strong: '2 March 2026',
  },
} as const satisfies Readonly<Record<string, QuestionWords>>;
