import { mayHold, mayHoldMore } from '../../workspace/doubt.ts';
import { activeGoals } from '../../workspace/serving.ts';
import { observationsByMetric } from '../../workspace/sightings.ts';
import { atMissing } from '../../workspace/spot.ts';
import type { Entity, Workspace } from '../../workspace/workspace.ts';
import { defineRule } from '../rule.ts';

/**
 * An awareness goal whose numbers stand alone. A share of voice is a comparison by itself, and where a competitor was
 * observed on the metric there is something to compare to already.
 */
export default defineRule<{ metric: string; name: string }>({
  id: 'measurable/benchmark',
  severity: 'info',
  words: {
    en: {
      summary: 'An awareness goal is measured with nothing to compare to',
      why: 'Being known is always being known beside others. Ten thousand people reached is much or little only next to somebody else’s figure.',
      fix: 'Add `benchmark` to a measure: the `value` of a competitor or of your sector, with its `date` and `source`; or measure `share-of-voice`.',
      question: 'Whose number could you put beside this one, and where do you read it?',
      message: ({ metric, name }) =>
        `"${name}" measures ${metric} with nothing to compare to; add a \`benchmark\` of somebody else.`,
    },
    fr: {
      summary: 'Un objectif de notoriété est mesuré sans rien à quoi le comparer',
      why: 'On est toujours connu à côté d’autres. Dix mille personnes touchées, c’est beaucoup ou peu seulement à côté du chiffre d’un autre.',
      fix: 'Ajoutez `benchmark` à une mesure : la `value` d’un concurrent ou de votre secteur, avec sa `date` et sa `source` ; ou mesurez `share-of-voice`.',
      question: 'Quel chiffre d’un autre pourriez-vous mettre à côté de celui-ci, et où le lire ?',
      message: ({ metric, name }) =>
        `« ${name} » mesure ${metric} sans rien à quoi comparer ; ajoutez un repère (\`benchmark\`) pris chez un autre.`,
    },
  },
  example: {
    bad: {
      'goals/known.yaml':
        'name: Known in town\noutcome: More parents name us first.\nstage: awareness\nmetrics:\n  - metric: brand-awareness-unaided\n    baseline: {value: 18, date: 2026-01-31, source: Survey of 200 parents}\n    target: {value: 30, date: 2026-12-31}\n',
    },
    good: {
      'goals/known.yaml':
        'name: Known in town\noutcome: More parents name us first.\nstage: awareness\nmetrics:\n  - metric: brand-awareness-unaided\n    baseline: {value: 18, date: 2026-01-31, source: Survey of 200 parents}\n    target: {value: 30, date: 2026-12-31}\n    benchmark: {value: 41, date: 2026-01-31, source: Same survey}\n',
    },
  },
  answer: { kind: 'goal', path: '/metrics/*/benchmark' },
  *check({ workspace }) {
    for (const goal of activeGoals(workspace)) {
      const [first] = goal.value.metrics ?? [];
      if (goal.value.stage !== 'awareness' || !first || isCompared(workspace, goal)) continue;
      const facts = { metric: first.metric, name: goal.name };
      yield { at: atMissing(goal, 'metrics', 0), entity: goal.entity, facts };
    }
  },
});

function isCompared(workspace: Workspace, goal: Entity<'goal'>): boolean {
  if (mayHoldMore(workspace, goal, 'metrics') || mayHold(workspace, goal, 'metrics', '*', 'benchmark')) return true;
  const observed = observationsByMetric(workspace);
  return (goal.value.metrics ?? []).some(({ metric, benchmark }) => {
    const known = workspace.metrics.get(metric);
    return !known || benchmark !== undefined || observed.has(metric) || (known.formula && 'share_of' in known.formula);
  });
}
