import type { Step } from '../../model/pointer.ts';
import { catalogue } from '../../numbers/catalogue.ts';
import { openMeasures } from '../../workspace/active-measures.ts';
import { openGoals } from '../../workspace/serving.ts';
import { at } from '../../workspace/spot.ts';
import type { Entity, Workspace } from '../../workspace/workspace.ts';
import { defineRule } from '../rule.ts';

/**
 * A metric that the field, or the team itself, has rejected: in `metrics.yaml`, or by its id under `non_metrics`. Only
 * what is steered by counts: a competitor may be observed with it.
 */
export default defineRule<{ metric: string; name: string; reason: string; refused: boolean }>({
  id: 'measurable/discouraged',
  severity: 'warning',
  words: {
    en: {
      summary: 'A measure uses a metric that the field or the team has rejected',
      why: 'Advertising value prices the space that coverage took up; it says nothing of what people read, thought or did. Those who know the field stop reading the report there.',
      fix: 'Measure what people understood, thought or did instead, such as `message-clarity`, `net-sentiment` or `signups`, and name the old metric under `non_metrics` with your reason.',
      message: ({ metric, name, reason, refused }) =>
        refused
          ? `"${name}" is measured with ${metric}, which the strategy refuses to steer by (\`non_metrics\`); choose another metric, or take it out of there.`
          : reason
            ? `"${name}" is measured with ${metric}, which should not be used any more (${reason}); choose another metric.`
            : `"${name}" is measured with ${metric}, which the field rejects as a value of communication; measure what people understood, thought or did.`,
    },
    fr: {
      summary: 'Une mesure repose sur un indicateur que la profession ou l’équipe a rejeté',
      why: 'L’équivalence publicitaire donne un prix à l’espace occupé ; elle ne dit rien de ce que les gens ont lu, pensé ou fait. Qui connaît le métier cesse de lire le rapport à cet endroit.',
      fix: 'Mesurez plutôt ce que les gens ont compris, pensé ou fait, comme `message-clarity`, `net-sentiment` ou `signups`, et citez l’ancien indicateur sous `non_metrics` avec votre raison.',
      message: ({ metric, name, reason, refused }) =>
        refused
          ? `« ${name} » est mesuré par ${metric}, que la stratégie refuse de suivre (\`non_metrics\`) ; choisissez un autre indicateur, ou retirez-le de cette liste.`
          : reason
            ? `« ${name} » est mesuré par ${metric}, qui ne devrait plus servir (${reason}) ; choisissez un autre indicateur.`
            : `« ${name} » est mesuré par ${metric}, que la profession rejette comme valeur de la communication ; mesurez ce que les gens ont compris, pensé ou fait.`,
    },
  },
  example: {
    bad: {
      'goals/in-the-press.yaml':
        'name: In the regional press\noutcome: Parents read of us where they trust what they read.\nmetrics:\n  - metric: advertising-value-equivalency\n    baseline: {value: 20000, date: 2026-01-31, source: Press agency}\n    target: {value: 40000, date: 2026-12-31}\n',
    },
    good: {
      'strategy.yaml':
        'format: 1\nname: Valley Library online\norganization: Valley Library\nnon_metrics:\n  - metric: advertising-value-equivalency\n    why: It prices the space, not what people read.\n',
      'goals/in-the-press.yaml':
        'name: In the regional press\noutcome: Parents read of us where they trust what they read.\nmetrics:\n  - metric: message-clarity\n    baseline: {value: 20, date: 2026-01-31, source: Survey of 200 parents}\n    target: {value: 40, date: 2026-12-31}\n',
    },
  },
  *check({ workspace }) {
    const refusals = new Set((workspace.strategy.value.non_metrics ?? []).map(({ metric }) => metric));
    for (const { metric, steps, owner } of metricsSteeredBy(workspace)) {
      const reason = reasonAgainst(workspace, metric);
      const refused = reason === undefined && refusals.has(metric);
      if (reason === undefined && !refused) continue;
      yield {
        at: at(owner, ...steps),
        entity: owner.entity,
        facts: { metric, name: owner.name, reason: reason ?? '', refused },
      };
    }
  },
});

interface Steering {
  readonly metric: string;
  /** Where it stands in the file. */
  readonly steps: readonly Step[];
  readonly owner: Entity;
}

function* metricsSteeredBy(workspace: Workspace): Generator<Steering> {
  for (const { owner, steps, measure } of openMeasures(workspace)) {
    yield { metric: measure.metric, steps: [...steps, 'metric'], owner };
  }
  for (const goal of openGoals(workspace)) {
    const metric = goal.value.value?.per;
    if (metric !== undefined) yield { metric, steps: ['value', 'per'], owner: goal };
  }
}

/** The team's own reason without a full stop, empty where it is the field's; undefined for a metric that is in use. */
function reasonAgainst(workspace: Workspace, id: string): string | undefined {
  const ownReason = workspace.metrics.get(id)?.discouraged;
  if (ownReason !== undefined) return ownReason.trim().replace(/\.$/, '');
  return catalogue.get(id)?.words.en.discouraged === undefined ? undefined : '';
}
