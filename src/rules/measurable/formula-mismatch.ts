import { areCountedDifferently } from '../../numbers/comparable.ts';
import type { KnownMetric } from '../../numbers/metrics.ts';
import { openMeasures } from '../../workspace/active-measures.ts';
import type { PlacedMeasure } from '../../workspace/measures.ts';
import { at } from '../../workspace/spot.ts';
import { variantOfBaseline, variantOfBenchmark } from '../../workspace/variants-seen.ts';
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

function benchmarkOf(workspace: Workspace, placed: PlacedMeasure, metric: KnownMetric): readonly Mismatch[] {
  const { owner, steps, measure } = placed;
  if (measure.benchmark?.metric === undefined) {
    const other = variantOfBenchmark(workspace, placed);
    return other ? [{ spot: at(owner, ...steps, 'benchmark', 'value'), part: 'benchmark', other }] : [];
  }
  const named = workspace.metrics.get(measure.benchmark.metric);
  if (!named || !areCountedDifferently(metric, named)) return [];
  return [{ spot: at(owner, ...steps, 'benchmark', 'metric'), part: 'benchmark', other: named.id }];
}

function baselineOf(workspace: Workspace, placed: PlacedMeasure): readonly Mismatch[] {
  const { owner, steps } = placed;
  const other = variantOfBaseline(workspace, placed);
  return other ? [{ spot: at(owner, ...steps, 'baseline', 'value'), part: 'baseline', other }] : [];
}
