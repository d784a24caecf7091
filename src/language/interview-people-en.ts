import type { QuestionWords } from './question-words.ts';

/** Questions about audiences, their needs and the subjects that serve them, in English. */
export const englishPeople = {
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
  'audience.another': {
    ask: 'Is there another audience? {names}',
    why: 'Each one costs hours. Name only those you would plan something for.',
  },
  'audience.action': {
    ask: 'What do you want “{name}” to do?',
    why: 'Content that wants nothing brings about nothing.',
    weak: 'Engage with us',
    strong: 'Book the free first consultation',
  },
  'audience.more': {
    ask: 'Do you want to say more about “{name}”: who is not meant, what keeps them away, what moves them?',
    why: 'It helps whoever writes for them for the first time.',
  },
  'audience.not': {
    ask: 'Who is not meant by “{name}”, although one could think so? Separate several by a semicolon.',
    why: 'A border makes a description sharp.',
    weak: 'Nobody',
    strong: 'Students of other faculties; parents of applicants',
  },
  'audience.barriers': {
    ask: 'What keeps “{name}” from doing it today? Separate several by a semicolon.',
    why: 'Removing one obstacle does more than ten reasons.',
    weak: 'Lack of interest',
    strong: 'They think it costs something; the form asks for a printer',
  },
  'audience.motives': {
    ask: 'What moves “{name}” to do it? Separate several by a semicolon.',
    why: 'Speak of their reasons, not of yours.',
    weak: 'Quality',
    strong: 'To meet others who have just moved here',
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
  'need.evidence': {
    ask: 'How do you know how well that need is met?',
    why: 'Teams are often wrong about what they do well. A count or an overheard sentence is enough.',
    weak: 'We have the feeling',
    strong: 'In 14 of 20 calls, patients asked what is on our page already.',
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
    ask: 'Which goals does the subject “{name}” serve?',
    why: 'Without a goal nobody can say whether it works.',
  },
  'pillar.needs': {
    ask: 'Which needs does “{name}” answer?',
    why: 'A need that no pillar takes up stays unserved.',
  },
  'pillar.topics': {
    ask: 'Which topics belong to “{name}”? Separate several by a semicolon.',
    why: 'Examples show where a subject begins and ends.',
    weak: 'Everything about us',
    strong: 'Mending a bicycle; routes without cars; winter tyres',
  },
  'pillar.another': {
    ask: 'Is there another subject that you come back to? {names}',
    why: 'Three or four are enough: fewer are remembered.',
  },
  'place.where': {
    ask: 'Where does “{name}” go today for what you could offer?',
    why: 'Going where people already are is cheaper than making them come.',
    weak: 'Online',
    strong: 'The parents’ group of the district on Facebook',
  },
  'place.platform': {
    ask: 'Which platform is that place on?',
    why: 'So that a channel elsewhere can be noticed.',
  },
  'place.for': {
    ask: 'What do they look for there?',
    why: 'The same people look for other things in other places.',
    weak: 'Content',
    strong: 'Tips from people in the same situation',
  },
  'place.another': {
    ask: 'Is there another place where “{name}” goes?',
    why: 'Two or three are enough to choose channels by.',
  },
  'evidence.claim': {
    ask: 'What do you know about “{name}”, and not only suppose?',
    why: 'A description without evidence is a picture of ourselves.',
    weak: 'They are busy',
    strong: 'Seven of ten read us on the phone between nine and eleven in the evening.',
  },
  'evidence.source': {
    ask: 'How do you know that?',
    why: 'Others should be able to look it up, and to doubt it.',
    weak: 'Experience',
    strong: 'Survey of 120 members at the general assembly',
  },
  'evidence.date': {
    ask: 'From when is that knowledge?',
    why: 'People change. What was known before a crisis may not hold after it.',
    weak: 'Recent',
    strong: 'March 2026',
  },
  'new.audience': {
    ask: 'What is the new audience called?',
    why: 'Its name is enough for now: the rest is asked for later.',
  },
  'new.goal': {
    ask: 'What is the new goal called?',
    why: 'Its name is enough for now: the rest is asked for later.',
  },
  'new.pillar': {
    ask: 'What is the new pillar called?',
    why: 'Its name is enough for now: the rest is asked for later.',
  },
  'new.objective': {
    ask: 'What is the new objective called?',
    why: 'Its name is enough for now: the rest is asked for later.',
  },
} as const satisfies Readonly<Record<string, QuestionWords>>;
