import type { Ask, Detail, Items, Step } from './steps.ts';

const observations: Items = {
  items: 'observations',
  by: 'index',
  steps: [
    { topic: 'observation.metric', at: 'metric', as: 'choice', choices: 'metrics' },
    { topic: 'observation.value', at: 'value', as: 'amount', required: true },
    { topic: 'observation.date', at: 'date', as: 'date', required: true },
    { topic: 'observation.source', at: 'source', as: 'text' },
  ],
  another: 'observation.another',
};

const weaknesses: Items = {
  items: 'weaknesses',
  by: 'id',
  steps: [
    { topic: 'weakness.weakness', at: 'weakness', as: 'prose' },
    { topic: 'weakness.evidence', at: 'evidence', as: 'prose' },
  ],
  another: 'weakness.another',
};

/** What is asked of a competitor. */
export const competitor: readonly [Ask, ...Step[]] = [
  { topic: 'competitor.name', at: 'name', as: 'text', required: true },
  { topic: 'competitor.type', at: 'type', as: 'choice', choices: 'competitor', required: true, proposes: 'type' },
  observations,
  { topic: 'competitor.strengths', at: 'strengths', as: 'list' },
  weaknesses,
];

const decision: Detail = {
  detail: 'opportunity.decided',
  key: 'decision',
  steps: [
    { topic: 'decision.verdict', at: 'decision/verdict', as: 'choice', choices: 'decision' },
    { topic: 'decision.why', at: 'decision/why', as: 'prose', with: 'decision' },
    { topic: 'decision.by', at: 'decision/by', as: 'text', with: 'decision' },
    { topic: 'decision.date', at: 'decision/date', as: 'date', with: 'decision' },
  ],
};

/** What is asked of an opportunity. */
export const opportunity: readonly [Ask, ...Step[]] = [
  { topic: 'opportunity.name', at: 'name', as: 'text', required: true },
  { topic: 'opportunity.idea', at: 'idea', as: 'prose', required: true },
  { topic: 'opportunity.source', at: 'source', as: 'choice', choices: 'source' },
  { topic: 'opportunity.from', at: 'from', as: 'many', choices: 'origins' },
  { topic: 'opportunity.audiences', at: 'audiences', as: 'many', choices: 'audiences' },
  { topic: 'opportunity.goals', at: 'goals', as: 'many', choices: 'goals', later: true },
  { topic: 'opportunity.hours', at: 'hours_per_week', as: 'number' },
  { topic: 'opportunity.stops', at: 'stops', as: 'prose', with: 'hours_per_week' },
  decision,
];
