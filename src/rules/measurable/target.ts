import { activeMeasures } from '../../workspace/active-measures.ts';
import { lacksOf, mayHavePart } from '../../workspace/measure-lacks.ts';
import { atMissing } from '../../workspace/spot.ts';
import { defineRule } from '../rule.ts';

/** A measure that never says where it should end. Thresholds under `decide` say enough without a target. */
export default defineRule<{ metric: string; name: string }>({
  id: 'measurable/target',
  severity: 'warning',
  words: {
    en: {
      summary: 'A measure has no target',
      why: 'Without a target nobody can say whether the work is enough, and every result can be called a success.',
      fix: 'Add `target` with a `value` (or a `change` such as "+20%") and a `date`. If you only want to keep the level, give that `value` and write `kind: hold`.',
      question: 'Where should this number be, and by when?',
      message: ({ metric, name }) =>
        `"${name}" measures ${metric} without a target; say what number would be success, and by when.`,
    },
    fr: {
      summary: 'Une mesure n’a pas de cible',
      why: 'Sans cible, personne ne peut dire si le travail suffit, et n’importe quel résultat passe pour un succès.',
      fix: 'Ajoutez `target` avec une `value` (ou un `change` comme "+20%") et une `date`. Pour seulement garder le niveau, donnez cette `value` et écrivez `kind: hold`.',
      question: 'Où ce chiffre doit-il arriver, et pour quand ?',
      message: ({ metric, name }) =>
        `« ${name} » mesure ${metric} sans cible ; dites quel chiffre serait un succès, et pour quand.`,
    },
  },
  example: {
    bad: {
      'goals/first-visits.yaml':
        'name: First visits\noutcome: New parents come to the library once.\nmetrics:\n  - metric: signups\n    baseline: {value: 40, date: 2026-01-31, source: Desk list}\n',
    },
    good: {
      'goals/first-visits.yaml':
        'name: First visits\noutcome: New parents come to the library once.\nmetrics:\n  - metric: signups\n    baseline: {value: 40, date: 2026-01-31, source: Desk list}\n    target: {value: 80, date: 2026-12-31}\n',
    },
  },
  answer: { kind: 'goal', path: '/metrics/*/target' },
  *check({ workspace }) {
    for (const placed of activeMeasures(workspace)) {
      if (!lacksOf(placed).includes('target') || mayHavePart(workspace, placed, 'target')) continue;
      const { owner, steps, measure } = placed;
      yield {
        at: atMissing(owner, ...steps),
        entity: owner.entity,
        facts: { metric: measure.metric, name: owner.name },
      };
    }
  },
});
