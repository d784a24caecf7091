import type { Topic } from '../language/interview.ts';
import type { Detail, Items } from './steps.ts';

const context: Detail = {
  detail: 'measure.more',
  key: 'benchmark',
  steps: [
    { topic: 'measure.benchmark', at: 'benchmark/value', as: 'amount' },
    { topic: 'measure.benchmark-date', at: 'benchmark/date', as: 'date', with: 'benchmark' },
    { topic: 'measure.benchmark-source', at: 'benchmark/source', as: 'text', with: 'benchmark' },
    {
      items: 'milestones',
      by: 'index',
      steps: [
        { topic: 'milestone.value', at: 'value', as: 'number' },
        { topic: 'milestone.date', at: 'date', as: 'date', required: true },
      ],
      another: 'milestone.another',
    },
  ],
};

/** Figures with where each starts, where it should end and by when; those of a goal, a channel or a tactic. */
export function measuresAt(items: string, metric: Topic): Items {
  return {
    items,
    by: 'index',
    steps: [
      { topic: metric, at: 'metric', as: 'choice', choices: 'metrics' },
      { topic: 'measure.baseline', at: 'baseline/value', as: 'amount' },
      { topic: 'measure.baseline-date', at: 'baseline/date', as: 'date', with: 'baseline' },
      { topic: 'measure.baseline-source', at: 'baseline/source', as: 'text', with: 'baseline' },
      { topic: 'measure.target', at: 'target/value', as: 'number' },
      { topic: 'measure.target-date', at: 'target/date', as: 'date', with: 'target' },
      context,
    ],
    another: 'measure.another',
  };
}
