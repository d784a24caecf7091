import type { QuestionWords } from './question-words.ts';

/** Questions about the look inward and reviews, in English. */
export const englishWork = {
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
  'practice.seed': {
    ask: 'Why do you do it: “{subject}”? How did it begin?',
    why: 'Habits rarely have a reason that anybody remembers. Enter leaves this one unquestioned.',
    weak: 'We always did',
    strong: 'A colleague opened it in 2019 for an exhibition.',
  },
  'practice.channels': {
    ask: 'Which channels is “{name}” about?',
    why: 'So that a decision to stop reaches the plan.',
  },
  'practice.origin': {
    ask: 'Why did you begin with “{name}”?',
    why: 'The reason may have gone while the habit stayed.',
    weak: 'We always did',
    strong: 'The former director liked quotes.',
  },
  'practice.evidence': {
    ask: 'What shows that “{name}” works, or that it does not?',
    why: 'Look before you decide. Often a quarter of an hour is enough.',
    weak: 'People like it',
    strong: 'Two clicks in three months, at three hours a week.',
  },
  'practice.action': {
    ask: 'What happens now with “{name}”?',
    why: 'A verdict without a next step changes nothing.',
    weak: 'We will look into it',
    strong: 'One video a week takes its place.',
  },
  'practice.by': {
    ask: 'By when is “{name}” changed or stopped?',
    why: 'Habits outlive decisions that have no day.',
    weak: 'Soon',
    strong: 'End of January 2027',
  },
  'practice.another': {
    ask: 'Is there another habit that you want to question? {names}',
    why: 'Meetings, approvals and reports are habits too.',
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
  'entity.reviewed': {
    ask: 'When did you last look at “{name}” as a whole?',
    why: 'A day in the calendar shows what nobody has looked at for long.',
    weak: 'Recently',
    strong: '15 November 2026',
  },
} as const satisfies Readonly<Record<string, QuestionWords>>;
