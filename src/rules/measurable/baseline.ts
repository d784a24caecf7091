import { shownChange } from '../../language/number.ts';
import { boundsOf } from '../../model/cadence.ts';
import { parseChange } from '../../model/change.ts';
import type { Measure } from '../../model/generated.ts';
import { activeMeasures } from '../../workspace/active-measures.ts';
import { lacksOf, mayHavePart } from '../../workspace/measure-lacks.ts';
import { at, atMissing } from '../../workspace/spot.ts';
import { defineRule } from '../rule.ts';

/**
 * A measure that does not say where it starts. With a relative target that is an error: nobody can compute it, and a
 * share of nothing is nothing. What is
 * held at a value (`kind: hold`) starts there, and a measure with nothing but `decide` thresholds needs no start.
 */
export default defineRule<{ metric: string; name: string; change: string; zero: boolean }>({
  id: 'measurable/baseline',
  severity: 'warning',
  words: {
    en: {
      summary: 'A measure does not say where it starts',
      why: 'Without a starting point nobody can tell whether anything changed, and "20% more" is 20% of nothing.',
      fix: 'Add `baseline` with the `value` today, its `date` and its `source`. If nobody knows the number, measure it first.',
      question: 'Where does this number stand today, and who says so?',
      message: ({ metric, name, change, zero }) =>
        zero
          ? `"${name}" wants ${metric} to change by ${change} from 0, and any percentage of 0 is 0; write the number to reach as \`value\`.`
          : change
            ? `"${name}" wants ${metric} to change by ${change}, but does not say from what; add the number it starts from as \`baseline\`.`
            : `"${name}" measures ${metric} without saying where it starts; add today’s number as \`baseline\`.`,
    },
    fr: {
      summary: 'Une mesure ne dit pas d’où elle part',
      why: 'Sans point de départ, personne ne peut dire si quelque chose a changé, et « 20 % de plus » ne se calcule sur rien.',
      fix: 'Ajoutez `baseline` avec la `value` d’aujourd’hui, sa `date` et sa `source`. Si personne ne connaît le chiffre, commencez par le relever.',
      question: 'Où en est ce chiffre aujourd’hui, et d’après quelle source ?',
      message: ({ metric, name, change, zero }) =>
        zero
          ? `« ${name} » veut que ${metric} change de ${shownChange(change, 'fr')} en partant de 0, et tout pourcentage de 0 fait 0 ; écrivez le nombre à atteindre dans \`value\`.`
          : change
            ? `« ${name} » veut que ${metric} change de ${shownChange(change, 'fr')}, sans dire à partir de quoi ; ajoutez le chiffre de départ dans \`baseline\`.`
            : `« ${name} » mesure ${metric} sans dire d’où l’on part ; ajoutez le chiffre d’aujourd’hui dans \`baseline\`.`,
    },
  },
  example: {
    bad: {
      'goals/first-visits.yaml':
        'name: First visits\noutcome: New parents come to the library once.\nmetrics:\n  - metric: signups\n    target: {change: "+20%", date: 2026-12-31}\n',
    },
    good: {
      'goals/first-visits.yaml':
        'name: First visits\noutcome: New parents come to the library once.\nmetrics:\n  - metric: signups\n    baseline: {value: 40, date: 2026-01-31, source: Desk list}\n    target: {change: "+20%", date: 2026-12-31}\n',
    },
  },
  answer: { kind: 'goal', path: '/metrics/*/baseline' },
  *check({ workspace }) {
    for (const placed of activeMeasures(workspace)) {
      const { owner, steps, measure } = placed;
      const zero = isShareOfNothing(measure);
      if (!zero && (!lacksOf(placed).includes('baseline') || mayHavePart(workspace, placed, 'baseline'))) continue;
      const change = measure.target?.change ?? '';
      yield {
        at: zero ? at(owner, ...steps, 'target', 'change') : atMissing(owner, ...steps),
        entity: owner.entity,
        facts: { metric: measure.metric, name: owner.name, change, zero },
        ...(change && { severity: 'error' as const }),
      };
    }
  },
});

function isShareOfNothing({ baseline, target }: Measure): boolean {
  const change = target?.change === undefined ? undefined : parseChange(target.change);
  if (!baseline || change?.unit !== 'percent' || change.amount === 0) return false;
  const { min, max } = boundsOf(baseline.value);
  return min === 0 && max === 0;
}
