import type { QuestionWords } from './question-words.ts';

/** Questions about who does it and how it stays alive, in English. */
export const englishTeam = {
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
  'role.name': {
    ask: 'Which role is there in this work? Name one.',
    why: 'Roles stay when people go. One person may have several.',
    weak: 'Anna',
    strong: 'Social media editor',
  },
  'role.person': {
    ask: 'Who has this role today?',
    why: 'So that everybody knows whom to call.',
    weak: 'Somebody in marketing',
    strong: 'Dana Reyes',
  },
  'role.duties': {
    ask: 'What does this role answer for? Separate several by a semicolon.',
    why: 'What is on nobody’s list is done by whoever cares, until they leave.',
    weak: 'Everything online',
    strong: 'Plans the week; answers comments on workdays',
  },
  'role.another': {
    ask: 'Is there another role?',
    why: 'Three to five are usual, also where two people share them.',
  },
  'resources.hours': {
    ask: 'How many hours a week are there for all of this?',
    why: 'Count what there really is, not what there should be. A range is fine: 20 to 25.',
    weak: 'Enough',
    strong: '12',
  },
  'budget.any': {
    ask: 'Is there a budget for it?',
    why: 'Even a small one decides whether pictures and advertising are possible.',
  },
  'budget.amount': {
    ask: 'How much is it?',
    why: 'A figure ends many wishes early. A range is fine.',
    weak: 'Depends',
    strong: '12,000',
  },
  'budget.currency': {
    ask: 'In which currency? Write its three letters.',
    why: 'Three capital letters are the same in every language.',
    weak: '$',
    strong: 'EUR',
  },
  'budget.per': {
    ask: 'Per what is that amount?',
    why: 'A year and a month differ by twelve.',
  },
  'escalation.level': {
    ask: 'What do you call the first sign of trouble that somebody else has to decide about? Name a level.',
    why: 'Nobody should have to find out on a Saturday evening who may answer.',
    weak: 'Crisis',
    strong: 'Yellow',
  },
  'escalation.when': {
    ask: 'How is this level recognised?',
    why: 'Concrete enough that two people would decide alike.',
    weak: 'When it gets bad',
    strong: 'A complaint is shared more than 50 times, or the press asks.',
  },
  'escalation.decides': {
    ask: 'Who decides then?',
    why: 'One role, reachable at that hour.',
    weak: 'Management',
    strong: 'Head of communications',
  },
  'escalation.within': {
    ask: 'Within what time?',
    why: 'Silence is read as an answer too.',
    weak: 'Quickly',
    strong: '2 hours',
  },
  'escalation.another': {
    ask: 'Is there a graver level?',
    why: 'Two or three levels are enough.',
  },
  'onboarding.role': {
    ask: 'Who may join you next? Name the role of a newcomer.',
    why: 'The first week shows whether a strategy is used or only filed.',
    weak: 'A new one',
    strong: 'Student assistant',
  },
  'onboarding.read': {
    ask: 'What should they read first? Separate several by a semicolon.',
    why: 'Three pages that are read beat thirty that are not.',
    weak: 'The whole strategy',
    strong: 'Content mission; voice; the page of their channel',
  },
  'strategy.foundational': {
    ask: 'Which parts are foundational: so basic that changing them needs a decision?',
    why: 'What may move and what may not should be known before somebody moves it.',
  },
} as const satisfies Readonly<Record<string, QuestionWords>>;
