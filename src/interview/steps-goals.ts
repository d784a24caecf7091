import type { Ask, Step } from './steps.ts';
import { measuresAt } from './steps-measures.ts';

/** What is asked of a goal. */
export const goal: readonly [Ask, ...Step[]] = [
  { topic: 'goal.name', at: 'name', as: 'text', required: true, quick: true },
  { topic: 'goal.outcome', at: 'outcome', as: 'prose', required: true, quick: true },
  { topic: 'goal.supports', at: 'supports', as: 'many', choices: 'objectives' },
  { topic: 'goal.audiences', at: 'audiences', as: 'many', choices: 'audiences' },
  { topic: 'goal.stage', at: 'stage', as: 'choice', choices: 'stage' },
  measuresAt('metrics', 'measure.metric'),
  {
    items: 'signals',
    by: 'index',
    steps: [
      { topic: 'goal.signal', at: 'signal', as: 'prose', quick: true },
      { topic: 'signal.evidence', at: 'evidence', as: 'prose' },
    ],
  },
  { topic: 'goal.owner', at: 'owner', as: 'text', proposes: 'owner' },
  { topic: 'goal.status', at: 'status', as: 'choice', choices: 'goalStatus', cure: true },
];
