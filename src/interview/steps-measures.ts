import type { Topic } from '../language/interview.ts';
import type { Ask, Detail, Items } from './steps.ts';

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

const source: Ask = { topic: 'measure.baseline-source', at: 'baseline/source', as: 'text', with: 'baseline' };

/**
 * Figures with where each starts, where it should end and by when; those of a goal, a channel or a tactic. Of a tactic's
 * figures nothing is asked that its one line on the channel's page could not hold.
 */
export function measuresAt(items: string, metric: Topic, { brief = false } = {}): Items {
  return {
    items,
    by: 'index',
    steps: [
      { topic: metric, at: 'metric', as: 'choice', choices: 'metrics' },
      { topic: 'measure.baseline', at: 'baseline/value', as: 'amount' },
      { topic: 'measure.baseline-date', at: 'baseline/date', as: 'date', with: 'baseline' },
      ...(brief ? [] : [source]),
      { topic: 'measure.target', at: 'target/value', as: 'number' },
      { topic: 'measure.target-date', at: 'target/date', as: 'date', with: 'target' },
      ...(brief ? [] : [context]),
    ],
    another: 'measure.another',
  };
}
