import type { QuestionWords } from './question-words.ts';

/** Questions about goals, figures and what is left out, in English. */
export const englishGoals = {
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
    ask: 'Is there another goal? {names}',
    why: 'More than five goals at once are a wish list.',
  },
  'goal.status': {
    ask: 'How does “{name}” stand by now?',
    why: 'A goal whose day has passed was met or missed, or its day was wrong. Saying which is what one learns from.',
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
  'measure.more': {
    ask: 'Do you want to note something to compare {metric} with, or milestones on the way?',
    why: 'A figure on its own is neither good nor bad; and being late shows early with a milestone.',
  },
  'measure.benchmark': {
    ask: 'How much is it there: {metric}{unit}?',
    why: 'Choose somebody of your size, or the comparison tells nothing.',
    weak: 'More than ours',
    strong: '3.1',
  },
  'measure.benchmark-date': {
    ask: 'From which day is the figure that you compare with?',
    why: 'Averages of platforms fall quickly.',
    weak: 'Recent',
    strong: 'February 2026',
  },
  'measure.benchmark-source': {
    ask: 'Where is the figure from that you compare with?',
    why: 'Only what is counted in the same way can be compared.',
    weak: 'A report',
    strong: 'Own count over 30 posts of City Museum',
  },
  'milestone.value': {
    ask: 'Where should it be by then, on the way?',
    why: 'It lies between where you start and where you want to be.',
    weak: 'Halfway',
    strong: '2.8',
  },
  'milestone.date': {
    ask: 'On which day should the milestone be reached?',
    why: 'A milestone without a day is passed unnoticed.',
    weak: 'In between',
    strong: 'End of 2026',
  },
  'milestone.another': {
    ask: 'Is there another milestone?',
    why: 'One or two are enough.',
  },
  'signal.evidence': {
    ask: 'How will that be noticed, and where is it noted down?',
    why: 'A sign that nobody writes down has been forgotten by the next review.',
    weak: 'Somebody will tell us',
    strong: 'Tally sheet at the reception, counted each month',
  },
  'non-goal.what': {
    ask: 'What have you decided not to do, although somebody expects it?',
    why: 'A strategy shows in what it leaves out. Written down, it ends the same discussion for good.',
    weak: 'Nothing',
    strong: 'We do not open a TikTok account in 2027.',
  },
  'non-goal.why': {
    ask: 'Why will you not do it?',
    why: 'The reason tells when to think again.',
    weak: 'No time',
    strong: 'Our patients are over sixty, and nobody here can film.',
  },
  'non-goal.another': {
    ask: 'Is there something else that you will not do?',
    why: 'Two or three clear ones are worth more than a long list.',
  },
  'non-metric.metric': {
    ask: 'Is there a figure that you refuse to steer by?',
    why: 'What is reported is chased. Naming it lets a team stop.',
    weak: 'Bad figures',
    strong: 'Follower count',
  },
  'non-metric.why': {
    ask: 'Why do you not steer by it?',
    why: 'Somebody will ask for it at the next meeting.',
    weak: 'It is useless',
    strong: 'It rose for two years while fewer people came.',
  },
} as const satisfies Readonly<Record<string, QuestionWords>>;
