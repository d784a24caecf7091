import type { Language } from '../../language/language.ts';
import { shownChange, shownNumber } from '../../language/number.ts';
import { boundsOf } from '../../model/cadence.ts';
import { parseChange, targetValue } from '../../model/change.ts';
import type { Measure } from '../../model/generated.ts';
import { activeMeasures } from '../../workspace/active-measures.ts';
import type { PlacedMeasure } from '../../workspace/measures.ts';
import { at } from '../../workspace/spot.ts';
import type { Spot, Workspace } from '../../workspace/workspace.ts';
import { defineRule } from '../rule.ts';

/**
 * Two promises about one number: same metric, channel and day. A tactic or experiment may aim for its own part of a
 * channel's figure, so it contradicts another measure only where both start from the same figure.
 */
export default defineRule<Facts>({
  id: 'measurable/two-targets',
  severity: 'error',
  words: {
    en: {
      summary: 'Two measures set different targets for one metric, channel and date',
      why: 'With two numbers on paper, each team picks the one that suits it, and the report can never be right.',
      fix: 'Decide on one target and write it in one place. If the two really count different things, define each as a metric of its own in `metrics.yaml`.',
      question: 'Which of the two targets holds?',
      message: ({ metric, name, here, other, there, date }) =>
        other === ''
          ? `"${name}" sets ${metric}${onEn(date)} to ${shown(here, 'en')} and, in another measure, to ${shown(there, 'en')}; decide on one target.`
          : `"${name}" sets ${metric} to ${shown(here, 'en')}${onEn(date)}, but "${other}" sets it to ${shown(there, 'en')}; decide on one target.`,
    },
    fr: {
      summary: 'Deux mesures fixent des cibles différentes pour un même indicateur, canal et jour',
      why: 'Avec deux chiffres sur le papier, chacun prend celui qui l’arrange, et le bilan ne peut jamais être juste.',
      fix: 'Décidez d’une seule cible et écrivez-la à un seul endroit. Si les deux comptent vraiment des choses différentes, définissez chacune comme indicateur dans `metrics.yaml`.',
      question: 'Laquelle des deux cibles vaut ?',
      message: ({ metric, name, here, other, there, date }) =>
        other === ''
          ? `« ${name} » fixe ${metric}${onFr(date)} à ${shown(here, 'fr')} et, dans une autre mesure, à ${shown(there, 'fr')} ; décidez d’une seule cible.`
          : `« ${name} » fixe ${metric} à ${shown(here, 'fr')}${onFr(date)}, mais « ${other} » le fixe à ${shown(there, 'fr')} ; décidez d’une seule cible.`,
    },
  },
  example: {
    bad: {
      'goals/first-visits.yaml':
        'name: First visits\noutcome: New parents come to the library once.\nmetrics:\n  - metric: signups\n    baseline: {value: 40, date: 2026-01-31, source: Desk list}\n    target: {value: 80, date: 2026-12-31}\n',
      'goals/fuller-storytime.yaml':
        'name: Fuller storytime\noutcome: Storytime is full on rainy days.\nmetrics:\n  - metric: signups\n    baseline: {value: 40, date: 2026-01-31, source: Desk list}\n    target: {value: 120, date: 2026-12-31}\n',
    },
    good: {
      'goals/first-visits.yaml':
        'name: First visits\noutcome: New parents come to the library once.\nmetrics:\n  - metric: signups\n    baseline: {value: 40, date: 2026-01-31, source: Desk list}\n    target: {value: 80, date: 2026-12-31}\n',
      'goals/fuller-storytime.yaml':
        'name: Fuller storytime\noutcome: Storytime is full on rainy days.\nmetrics:\n  - metric: signups\n    baseline: {value: 40, date: 2026-01-31, source: Desk list}\n    target: {value: 80, date: 2026-12-31}\n',
    },
  },
  *check({ workspace }) {
    const earlier = new Map<string, PlacedMeasure[]>();
    for (const placed of activeMeasures(workspace)) {
      const { owner, measure, channel = '' } = placed;
      if (!measure.target) continue;
      const place = `${measure.metric}|${channel}|${measure.target.date ?? ''}`;
      const same = earlier.get(place);
      const other = same?.find((candidate) => measureOneThing(candidate, placed));
      if (same) same.push(placed);
      else earlier.set(place, [placed]);
      if (!other || !areDifferent(other.measure, measure, roundingOf(workspace, measure))) continue;
      const facts = {
        metric: measure.metric,
        name: owner.name,
        here: written(measure),
        other: other.owner === owner ? '' : other.owner.name,
        there: written(other.measure),
        date: measure.target.date ?? '',
      };
      yield { at: spotOf(placed), entity: owner.entity, facts, related: [spotOf(other)] };
    }
  },
});

type Facts = {
  metric: string;
  name: string;
  here: string | number;
  /** Who sets the other target, empty where it is the same goal or channel. */
  other: string;
  there: string | number;
  date: string;
};

function shown(target: string | number, language: Language): string {
  return typeof target === 'number' ? shownNumber(target, language) : shownChange(target, language);
}

function onEn(date: string): string {
  return date && ` by ${date}`;
}

function onFr(date: string): string {
  return date && ` pour le ${date}`;
}

function written({ target }: Measure): string | number {
  return target?.value ?? target?.change ?? '';
}

function spotOf({ owner, steps, measure }: PlacedMeasure): Spot {
  return at(owner, ...steps, 'target', measure.target?.change === undefined ? 'value' : 'change');
}

/** False where one is a part of a channel's figure and nothing shows that it is the figure itself. */
function measureOneThing(one: PlacedMeasure, other: PlacedMeasure): boolean {
  return (!isPart(one) && !isPart(other)) || startAlike(one.measure, other.measure);
}

function roundingOf(workspace: Workspace, { metric }: Measure): number {
  return workspace.metrics.get(metric)?.range.whole ? 0.5 : 0;
}

function isPart({ steps }: PlacedMeasure): boolean {
  return steps[0] === 'tactics' || steps[0] === 'experiments';
}

/** Starting from nothing says nothing: every new tactic does. */
function startAlike({ baseline: one }: Measure, { baseline: other }: Measure): boolean {
  if (!one || !other) return false;
  const [a, b] = [boundsOf(one.value), boundsOf(other.value)];
  return a.min === b.min && a.max === b.max && a.max !== 0 && one.date === other.date;
}

/** A target that is computed may be rounded where it is written out, by a hundredth or to a whole count. */
function areDifferent(one: Measure, other: Measure, rounding: number): boolean {
  const [a, b] = [endOf(one), endOf(other)];
  if (a && b) {
    const slack = a.isExact && b.isExact ? 0 : Math.max(rounding, Math.abs(a.value) / 100);
    return Math.abs(a.value - b.value) > slack;
  }
  const changes = [one.target?.change, other.target?.change].map((text) => text && parseChange(text));
  const [first, second] = changes;
  if (!first || !second || first.unit !== second.unit || one.target?.per !== other.target?.per) return false;
  return first.amount !== second.amount && (!one.baseline || !other.baseline || startAlike(one, other));
}

/** Where a measure ends, where that is one number: a change that repeats, or starts from a range, ends at none. */
function endOf({ baseline, target }: Measure): { readonly value: number; readonly isExact: boolean } | undefined {
  if (target?.value !== undefined) return { value: target.value, isExact: true };
  const change = target?.change === undefined || target.per !== undefined ? undefined : parseChange(target.change);
  if (!change || typeof baseline?.value !== 'number') return undefined;
  return { value: targetValue(baseline.value, change), isExact: false };
}
