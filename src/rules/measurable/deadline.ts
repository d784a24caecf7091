import { activeMeasures } from '../../workspace/active-measures.ts';
import { lacksOf, mayHavePart } from '../../workspace/measure-lacks.ts';
import { atMissing } from '../../workspace/spot.ts';
import { defineRule } from '../rule.ts';

/**
 * A target without a day. Silent where there is one in other words: a level that is held has no last day, a change that
 * repeats is due at each turn, and a tactic or experiment that ends has its measure due then.
 */
export default defineRule<{ metric: string; name: string }>({
  id: 'measurable/deadline',
  severity: 'warning',
  words: {
    en: {
      summary: 'A target has no date',
      why: 'A target without a date is never missed. The date is what makes somebody look, and decide.',
      fix: 'Add `date` to the `target`: the day on which you will look at the number and judge. To keep a level for good, write `kind: hold`.',
      question: 'By when should this number be reached?',
      message: ({ metric, name }) =>
        `"${name}" has a target for ${metric} but no date for it; say by when it should be reached.`,
    },
    fr: {
      summary: 'Une cible n’a pas de date',
      why: 'Une cible sans date n’est jamais manquée. C’est la date qui fait regarder, et décider.',
      fix: 'Ajoutez `date` à `target` : le jour où vous regarderez le chiffre pour juger. Pour garder durablement un niveau, écrivez `kind: hold`.',
      question: 'Pour quand ce chiffre doit-il être atteint ?',
      message: ({ metric, name }) =>
        `« ${name} » a une cible pour ${metric}, mais sans date ; dites pour quand elle doit être atteinte.`,
    },
  },
  example: {
    bad: {
      'goals/first-visits.yaml':
        'name: First visits\noutcome: New parents come to the library once.\nmetrics:\n  - metric: signups\n    baseline: {value: 40, date: 2026-01-31, source: Desk list}\n    target: {value: 80}\n',
    },
    good: {
      'goals/first-visits.yaml':
        'name: First visits\noutcome: New parents come to the library once.\nmetrics:\n  - metric: signups\n    baseline: {value: 40, date: 2026-01-31, source: Desk list}\n    target: {value: 80, date: 2026-12-31}\n',
    },
  },
  answer: { kind: 'goal', path: '/metrics/*/target/date' },
  *check({ workspace }) {
    for (const placed of activeMeasures(workspace)) {
      if (!lacksOf(placed).includes('deadline') || mayHavePart(workspace, placed, 'deadline')) continue;
      const { owner, steps, measure } = placed;
      const facts = { metric: measure.metric, name: owner.name };
      yield { at: atMissing(owner, ...steps, 'target'), entity: owner.entity, facts };
    }
  },
});
