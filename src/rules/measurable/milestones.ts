import { shownNumber } from '../../language/number.ts';
import { type Bounds, boundsOf } from '../../model/cadence.ts';
import { parseChange, targetValue } from '../../model/change.ts';
import type { Measure } from '../../model/generated.ts';
import { openMeasures } from '../../workspace/active-measures.ts';
import { hasImpossibleEnd, wrongWay } from '../../workspace/measure-ends.ts';
import { at } from '../../workspace/spot.ts';
import { defineRule } from '../rule.ts';

/**
 * A milestone that is no step of the way: its day is not after the one before, or after the target's, or its value is
 * not between baseline and target. Between the two, values may go up and down: seasons do.
 */
export default defineRule<Facts>({
  id: 'measurable/milestones',
  severity: 'error',
  words: {
    en: {
      summary: 'Milestones are out of order, or not between baseline and target',
      why: 'A milestone tells you early that you are late. One that is off the way raises a false alarm, or none.',
      fix: 'List the `milestones` by date, each after the one before and before the target’s date, with values between `baseline` and `target`.',
      message: (facts) => `"${facts.name}" has a milestone of ${facts.metric} ${faultEn(facts)}.`,
    },
    fr: {
      summary: 'Des étapes ne sont pas dans l’ordre, ou pas entre le point de départ et la cible',
      why: 'Une étape avertit tôt d’un retard. Si elle n’est pas sur le chemin, elle alerte à tort, ou pas du tout.',
      fix: 'Rangez les `milestones` par date, chacune après la précédente et avant la date de la cible, avec des valeurs entre `baseline` et `target`.',
      message: (facts) => `« ${facts.name} » a pour ${facts.metric} une étape ${faultFr(facts)}.`,
    },
  },
  example: {
    bad: {
      'goals/first-visits.yaml':
        'name: First visits\noutcome: New parents come to the library once.\nmetrics:\n  - metric: signups\n    baseline: {value: 40, date: 2026-01-31, source: Desk list}\n    target: {value: 80, date: 2026-12-31}\n    milestones:\n      - {value: 95, date: 2026-06-30}\n',
    },
    good: {
      'goals/first-visits.yaml':
        'name: First visits\noutcome: New parents come to the library once.\nmetrics:\n  - metric: signups\n    baseline: {value: 40, date: 2026-01-31, source: Desk list}\n    target: {value: 80, date: 2026-12-31}\n    milestones:\n      - {value: 55, date: 2026-06-30}\n',
    },
  },
  *check({ workspace }) {
    for (const { owner, steps, measure } of openMeasures(workspace)) {
      const metric = workspace.metrics.get(measure.metric);
      // Between an end that is wrong and another there is no way to be on.
      const hasWay = !metric || !(hasImpossibleEnd(measure, metric) || wrongWay(measure, metric.direction));
      for (const index of (measure.milestones ?? []).keys()) {
        const fault = dateFault(measure, index) ?? (hasWay ? valueFault(measure, index) : undefined);
        if (!fault) continue;
        const { key, ...facts } = fault;
        yield {
          at: at(owner, ...steps, 'milestones', index, key),
          entity: owner.entity,
          facts: { metric: measure.metric, name: owner.name, ...facts },
        };
      }
    }
  },
});

type Reason = 'order' | 'start' | 'end' | 'value';

type Facts = { metric: string; name: string; reason: string; date: string; value: number; from: number; to: number };

function faultEn({ reason, date, value, from, to }: Facts): string {
  const numbers = [value, from, to].map((number) => shownNumber(number, 'en'));
  if (reason === 'order') return `that is not later than the one before it, on ${date}; list them by date`;
  if (reason === 'start') return `before its baseline, which is of ${date}; choose a later day`;
  if (reason === 'end') return `after its target, which is due on ${date}; choose an earlier day`;
  return `at ${numbers[0]}, which is not between ${numbers[1]} and ${numbers[2]}; choose a value on the way from baseline to target`;
}

function faultFr({ reason, date, value, from, to }: Facts): string {
  const numbers = [value, from, to].map((number) => shownNumber(number, 'fr'));
  if (reason === 'order') return `qui ne vient pas après la précédente, du ${date} ; rangez-les par date`;
  if (reason === 'start') return `avant le point de départ, qui est du ${date} ; choisissez un jour plus tardif`;
  if (reason === 'end') return `après la cible, attendue pour le ${date} ; choisissez un jour plus tôt`;
  return `à ${numbers[0]}, qui n’est pas entre ${numbers[1]} et ${numbers[2]} ; choisissez une valeur sur le chemin de la cible`;
}

interface Fault extends Omit<Facts, 'metric' | 'name'> {
  readonly key: 'date' | 'value';
  readonly reason: Reason;
}

function dateFault({ baseline, target, milestones = [] }: Measure, index: number): Fault | undefined {
  const date = milestones[index]?.date;
  const before = milestones[index - 1]?.date;
  const fault = (reason: Reason, other: string): Fault => ({
    key: 'date',
    reason,
    date: other,
    value: 0,
    from: 0,
    to: 0,
  });
  if (date === undefined) return undefined;
  if (before !== undefined && date <= before) return fault('order', before);
  if (baseline?.date !== undefined && date < baseline.date) return fault('start', baseline.date);
  return target?.date !== undefined && date > target.date ? fault('end', target.date) : undefined;
}

function valueFault(measure: Measure, index: number): Fault | undefined {
  const value = measure.milestones?.[index]?.value;
  const way = wayOf(measure);
  if (value === undefined || !way) return undefined;
  // A milestone on the way to a computed end may be rounded by a hundredth.
  const slack = measure.target?.change === undefined ? 0 : Math.max(Math.abs(way.min), Math.abs(way.max)) / 100;
  if (value >= way.min - slack && value <= way.max + slack) return undefined;
  return { key: 'value', reason: 'value', date: '', value, from: way.min, to: way.max };
}

/** From baseline to target; none where a level is held or a change repeats. */
function wayOf({ baseline, target }: Measure): Bounds | undefined {
  if (!baseline || !target || target.kind === 'hold' || target.per !== undefined) return undefined;
  const { min, max } = boundsOf(baseline.value);
  const change = target.change === undefined ? undefined : parseChange(target.change);
  const ends = change ? [targetValue(min, change), targetValue(max, change)] : [target.value ?? min];
  return { min: Math.min(min, ...ends), max: Math.max(max, ...ends) };
}
