import { shownEvery } from '../../language/duration.ts';
import { shownChange, shownNumber } from '../../language/number.ts';
import { parseChange } from '../../model/change.ts';
import { parseDuration, timesAYear } from '../../model/dates.ts';
import type { Target } from '../../model/generated.ts';
import { annualGrowth } from '../../numbers/compound.ts';
import { activeMeasures } from '../../workspace/active-measures.ts';
import { at } from '../../workspace/spot.ts';
import { defineRule } from '../rule.ts';

/** A percentage that is repeated within the year: it grows on itself, and comes to more than most people guess. */
export default defineRule<{ metric: string; name: string; change: string; per: string; year: number }>({
  id: 'measurable/compounding',
  severity: 'info',
  words: {
    en: {
      summary: 'A relative target is repeated every period: what it comes to in a year',
      why: 'A percentage on a percentage grows faster than it sounds: 20% more each quarter is more than twice as much in a year.',
      fix: 'Check that you mean the figure of the whole year. If so, write it as one `target` with a `value` and a `date`; else choose a smaller `change`.',
      message: ({ metric, name, change, per, year }) =>
        `"${name}" wants ${metric} to change by ${change} ${shownEvery(per, 'en')}, which is ${signed(year, 'en')}% in a year; write the target of the whole year if that is meant.`,
    },
    fr: {
      summary: 'Une cible relative se répète à chaque période : ce que cela fait en un an',
      why: 'Un pourcentage sur un pourcentage va plus vite qu’on ne croit : 20 % de plus par trimestre, c’est plus du double en un an.',
      fix: 'Vérifiez que vous voulez bien le chiffre de l’année entière. Si oui, écrivez-le en une seule `target` avec `value` et `date` ; sinon, choisissez un `change` plus petit.',
      message: ({ metric, name, change, per, year }) =>
        `« ${name} » veut que ${metric} change de ${shownChange(change, 'fr')} ${shownEvery(per, 'fr')}, soit ${signed(year, 'fr')} % en un an ; si c’est voulu, écrivez la cible de l’année entière.`,
    },
  },
  example: {
    bad: {
      'goals/first-visits.yaml':
        'name: First visits\noutcome: New parents come to the library once.\nmetrics:\n  - metric: signups\n    baseline: {value: 40, date: 2026-01-31, source: Desk list}\n    target: {change: "+20%", per: 3 months, date: 2027-01-31}\n',
    },
    good: {
      'goals/first-visits.yaml':
        'name: First visits\noutcome: New parents come to the library once.\nmetrics:\n  - metric: signups\n    baseline: {value: 40, date: 2026-01-31, source: Desk list}\n    target: {value: 83, date: 2027-01-31}\n',
    },
  },
  *check({ workspace }) {
    for (const { owner, steps, measure } of activeMeasures(workspace)) {
      const { change = '', per = '' } = measure.target ?? {};
      const year = measure.target && inAYear(measure.target);
      if (year === undefined) continue;
      const facts = { metric: measure.metric, name: owner.name, change, per, year };
      yield { at: at(owner, ...steps, 'target', 'change'), entity: owner.entity, facts };
    }
  },
});

function signed(year: number, language: 'en' | 'fr'): string {
  return `${year > 0 ? '+' : ''}${shownNumber(year, language)}`;
}

/** The yearly change in percent where it differs from the one that is written, as the period is shorter than a year. */
function inAYear({ change = '', per = '' }: Target): number | undefined {
  const [step, period] = [parseChange(change), parseDuration(per)];
  if (step?.unit !== 'percent' || step.amount === 0 || !period) return undefined;
  const times = timesAYear(period);
  return times > 1 ? annualGrowth(step.amount, times) : undefined;
}
