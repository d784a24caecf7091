import { boundsOf } from '../../model/cadence.ts';
import type { Amount, Benchmark } from '../../model/generated.ts';
import { areCountedDifferently, areVariants } from '../../numbers/comparable.ts';
import type { KnownMetric } from '../../numbers/metrics.ts';
import { openMeasures } from '../../workspace/active-measures.ts';
import type { PlacedMeasure } from '../../workspace/measures.ts';
import { at } from '../../workspace/spot.ts';
import type { Spot, Workspace } from '../../workspace/workspace.ts';
import { defineRule } from '../rule.ts';

/**
 * Figures of one measure that are counted in different ways: a benchmark that names another metric, or a benchmark or
 * baseline that is plainly the observation or reading of another variant of the rate (same day, place and value).
 */
export default defineRule<{ metric: string; name: string; part: string; other: string }>({
  id: 'measurable/formula-mismatch',
  severity: 'error',
  words: {
    en: {
      summary: 'Figures of one measure are counted in different ways',
      why: 'A rate by reach is often many times the rate by followers. Who compares them decides on a difference that does not exist.',
      fix: 'Use one metric for the whole measure: compare with a figure counted the same way, or change the measure’s `metric` and its other figures.',
      message: ({ metric, name, part, other }) =>
        `"${name}" measures ${metric}, but its ${part} is ${other}, which is counted differently; use a figure counted the same way.`,
    },
    fr: {
      summary: 'Les chiffres d’une mesure ne sont pas comptés de la même façon',
      why: 'Un taux selon la portée vaut souvent plusieurs fois le taux selon les abonnés. Qui les compare décide d’après un écart qui n’existe pas.',
      fix: 'Gardez un seul indicateur par mesure : comparez avec un chiffre compté de la même façon, ou changez `metric` et les autres chiffres de la mesure.',
      message: ({ metric, name, part, other }) =>
        `« ${name} » mesure ${metric}, mais ${partFr[part] ?? part} est un ${other}, compté autrement ; prenez un chiffre compté de la même façon.`,
    },
  },
  example: {
    bad: {
      'channels/instagram.yaml':
        'name: Instagram\nplatform: instagram\nsuccess:\n  - metric: engagement-rate-by-reach\n    baseline: {value: 4.1, date: 2026-01-31, source: Instagram Insights}\n    target: {value: 6, date: 2026-12-31}\n    benchmark: {value: 1.2, date: 2026-01-31, source: Own count, metric: engagement-rate-by-followers}\n',
    },
    good: {
      'channels/instagram.yaml':
        'name: Instagram\nplatform: instagram\nsuccess:\n  - metric: engagement-rate-by-followers\n    baseline: {value: 0.9, date: 2026-01-31, source: Instagram Insights}\n    target: {value: 1.5, date: 2026-12-31}\n    benchmark: {value: 1.2, date: 2026-01-31, source: Own count, metric: engagement-rate-by-followers}\n',
    },
  },
  *check({ workspace }) {
    for (const placed of openMeasures(workspace)) {
      const { owner, measure } = placed;
      const metric = workspace.metrics.get(measure.metric);
      if (!metric) continue;
      for (const { spot, part, other } of [benchmarkOf, baselineOf].flatMap((find) =>
        find(workspace, placed, metric),
      )) {
        yield { at: spot, entity: owner.entity, facts: { metric: metric.id, name: owner.name, part, other } };
      }
    }
  },
});

const partFr: Readonly<Record<string, string>> = { baseline: 'son point de départ', benchmark: 'son repère' };

interface Mismatch {
  readonly spot: Spot;
  readonly part: 'baseline' | 'benchmark';
  readonly other: string;
}

function benchmarkOf(
  workspace: Workspace,
  { owner, steps, measure }: PlacedMeasure,
  metric: KnownMetric,
): readonly Mismatch[] {
  const { benchmark } = measure;
  if (!benchmark) return [];
  if (benchmark.metric === undefined) {
    const other = variantSeen(metric, benchmark, seenAt(workspace, benchmark));
    return other ? [{ spot: at(owner, ...steps, 'benchmark', 'value'), part: 'benchmark', other }] : [];
  }
  const named = workspace.metrics.get(benchmark.metric);
  if (!named || !areCountedDifferently(metric, named)) return [];
  return [{ spot: at(owner, ...steps, 'benchmark', 'metric'), part: 'benchmark', other: named.id }];
}

function baselineOf(
  workspace: Workspace,
  { owner, steps, measure, channel }: PlacedMeasure,
  metric: KnownMetric,
): readonly Mismatch[] {
  const { baseline } = measure;
  if (baseline?.date === undefined) return [];
  const ours = workspace.readings.filter((reading) => !reading.competitor && reading.channel === channel);
  const other = variantSeen(metric, baseline, seen(workspace, ours));
  return other ? [{ spot: at(owner, ...steps, 'baseline', 'value'), part: 'baseline', other }] : [];
}

interface Sighting {
  readonly metric: KnownMetric;
  readonly value: Amount;
  readonly date: string;
}

function seenAt(workspace: Workspace, { competitor: id = '' }: Benchmark): readonly Sighting[] {
  const observed = workspace.entities.competitor.get(id)?.value.observations ?? [];
  const read = workspace.readings.filter(({ competitor }) => competitor === id && id !== '');
  return seen(workspace, [...observed, ...read]);
}

function seen(
  workspace: Workspace,
  figures: readonly { readonly metric: string; readonly value: Amount; readonly date: string }[],
): readonly Sighting[] {
  return figures.flatMap(({ metric: id, value, date }) => {
    const metric = workspace.metrics.get(id);
    return metric ? [{ metric, value, date }] : [];
  });
}

/** The variant that a figure was taken from: the same value on the same day, where the measure's own metric has none. */
function variantSeen(
  metric: KnownMetric,
  { value, date }: { readonly value: Amount; readonly date?: string },
  sightings: readonly Sighting[],
): string | undefined {
  const alike = sightings.filter((one) => isSame(one.value, value) && (date === undefined || date === one.date));
  if (alike.some((one) => one.metric.id === metric.id)) return undefined;
  return alike.find((one) => areVariants(one.metric, metric))?.metric.id;
}

function isSame(one: Amount, other: Amount): boolean {
  const [a, b] = [boundsOf(one), boundsOf(other)];
  return a.min === b.min && a.max === b.max;
}
