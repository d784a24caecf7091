import type { Measure } from '../../model/generated.ts';
import { mayHold } from '../../workspace/doubt.ts';
import { activeGoals } from '../../workspace/serving.ts';
import { observationsByMetric } from '../../workspace/sightings.ts';
import { atMissing } from '../../workspace/spot.ts';
import type { Entity, Workspace } from '../../workspace/workspace.ts';
import { defineRule } from '../rule.ts';

/**
 * A goal that compares itself with nobody although the number of somebody else is there. What the team refuses to steer
 * by is not compared, and neither is what is only to be held.
 */
export default defineRule<{ goal: string; metric: string; competitor: string }>({
  id: 'competitive/benchmark',
  severity: 'info',
  words: {
    en: {
      summary: 'A competitor was observed on a metric of a goal, and the goal compares with nobody',
      why: 'You have already done the counting. Beside the figure of somebody else, your own begins to mean something.',
      fix: 'Add `benchmark` to the measure: the `value` you observed, its `date` and `source`, and the `competitor`.',
      question: 'Is this competitor’s number the one to compare yours with?',
      message: ({ goal, metric, competitor }) =>
        `"${goal}" measures ${metric} and compares with nobody; you have the number of "${competitor}", so add it as a benchmark.`,
    },
    fr: {
      summary: 'Un concurrent a été observé sur un indicateur d’un objectif qui ne se compare à personne',
      why: 'Vous avez déjà fait le relevé. À côté du chiffre d’un autre, le vôtre commence à dire quelque chose.',
      fix: 'Ajoutez `benchmark` à la mesure : la `value` relevée, sa `date`, sa `source` et le `competitor`.',
      question: 'Le chiffre de ce concurrent est-il celui auquel comparer le vôtre ?',
      message: ({ goal, metric, competitor }) =>
        `« ${goal} » mesure ${metric} sans se comparer à personne ; vous avez le chiffre de « ${competitor} », ajoutez-le comme repère (benchmark).`,
    },
  },
  example: {
    bad: {
      'goals/first-visits.yaml':
        'name: First visits\noutcome: New parents come to the library once.\nmetrics:\n  - metric: signups\n    baseline: {value: 40, date: 2026-01-31, source: Desk list}\n    target: {value: 80, date: 2026-12-31}\n',
      'competitors/next-town-library.yaml':
        'name: Next Town Library\ntype: direct\nobservations:\n  - {metric: signups, value: 65, date: 2026-09-30, source: Its yearly report}\n',
    },
    good: {
      'goals/first-visits.yaml':
        'name: First visits\noutcome: New parents come to the library once.\nmetrics:\n  - metric: signups\n    baseline: {value: 40, date: 2026-01-31, source: Desk list}\n    target: {value: 80, date: 2026-12-31}\n    benchmark: {value: 65, date: 2026-09-30, source: Its yearly report, competitor: next-town-library}\n',
      'competitors/next-town-library.yaml':
        'name: Next Town Library\ntype: direct\nobservations:\n  - {metric: signups, value: 65, date: 2026-09-30, source: Its yearly report}\n',
    },
  },
  answer: { kind: 'goal', path: '/metrics/*/benchmark' },
  *check({ workspace }) {
    const refused = new Set((workspace.strategy.value.non_metrics ?? []).map(({ metric }) => metric));
    for (const goal of activeGoals(workspace)) {
      const { metrics = [] } = goal.value;
      if (metrics.some(({ benchmark }) => benchmark) || mayHold(workspace, goal, 'metrics')) continue;
      for (const [index, measure] of metrics.entries()) {
        if (refused.has(measure.metric) || measure.target?.kind === 'hold') continue;
        const competitor = observedOn(workspace, measure);
        if (!competitor) continue;
        const facts = { goal: goal.name, metric: measure.metric, competitor: competitor.name };
        yield { at: atMissing(goal, 'metrics', index), entity: goal.entity, facts };
        break;
      }
    }
  },
});

/** The first competitor seen on the same metric and not on another platform: those numbers would not compare. */
function observedOn(workspace: Workspace, measure: Measure): Entity<'competitor'> | undefined {
  const measured = workspace.entities.channel.get(measure.channel ?? '')?.value.platform;
  return observationsByMetric(workspace)
    .get(measure.metric)
    ?.find(({ platform }) => platform === undefined || measured === undefined || platform === measured)?.competitor;
}
