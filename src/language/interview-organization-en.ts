import type { QuestionWords } from './question-words.ts';

/** Questions about the organization and what the strategy is for, in English. */
export const englishOrganization = {
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
  'strategy.preset': {
    ask: 'What kind of organization is it?',
    why: 'It decides which questions are asked and what is offered as usual. Nothing of it is written down.',
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
  'objective.source': {
    ask: 'Where is that objective written down?',
    why: 'Whoever doubts a goal later wants to read what it serves, in the words of those who decided it.',
    weak: 'The management said so',
    strong: 'Four-year plan of the hospital, page 12',
  },
  'parent.any': {
    ask: 'Does this strategy build on others, such as a content marketing strategy or a plan of the organization?',
    why: 'What is decided there need not be decided again here, and must not be contradicted.',
  },
  'parent.name': {
    ask: 'What is the strategy called that this one builds on?',
    why: 'People will look for it under that name.',
    weak: 'The big one',
    strong: 'Content marketing strategy 2026 to 2028',
  },
  'parent.note': {
    ask: 'What does it decide for this one?',
    why: 'One sentence saves everybody from reading sixty pages.',
    weak: 'Many things',
    strong: 'It names the three audiences that every channel serves.',
  },
  'parent.another': {
    ask: 'Does it build on yet another strategy?',
    why: 'One or two are usual.',
  },
  'period.start': {
    ask: 'From when on does the strategy hold?',
    why: 'A strategy without a beginning cannot be compared with what was before.',
    weak: 'As soon as possible',
    strong: 'January 1, 2027',
  },
  'period.end': {
    ask: 'Until when does it hold?',
    why: 'An end makes somebody ask whether it still fits. One to two years are usual.',
    weak: 'Until further notice',
    strong: 'End of 2028',
  },
} as const satisfies Readonly<Record<string, QuestionWords>>;
