import { boundsOf } from '../model/cadence.ts';
import { parseChange, targetValue } from '../model/change.ts';
import type { Amount, Measure } from '../model/generated.ts';
import type { Direction } from '../numbers/metric.ts';
import type { KnownMetric } from '../numbers/metrics.ts';
import { limitFault } from '../numbers/range.ts';

/** Where a measure that goes the wrong way starts and ends. */
export interface WrongWay {
  readonly from: number;
  readonly to: number;
}

/**
 * From where to where a measure goes the wrong way: from the worse end, where it starts in a range. Undefined where a
 * target lies the right way, or where `kind` says that it is meant.
 */
export function wrongWay({ baseline, target }: Measure, better: Direction): WrongWay | undefined {
  if (!baseline || !target || target.kind === 'hold' || target.kind === 'reverse') return undefined;
  const { min, max } = boundsOf(baseline.value);
  const from = better === 'up' ? min : max;
  const change = target.change === undefined ? undefined : parseChange(target.change);
  const to = change ? targetValue(from, change) : target.value;
  if (to === undefined) return undefined;
  return (better === 'up' ? to < from : to > from) ? { from, to } : undefined;
}

/** True where the baseline or the target is a value that the metric cannot have: that has to be corrected first. */
export function hasImpossibleEnd(measure: Measure, { range }: KnownMetric): boolean {
  const ends = [measure.baseline?.value, measure.target?.value, computedEnd(measure)];
  return ends.some((end) => end !== undefined && limitFault(end, range) !== undefined);
}

function computedEnd({ baseline, target }: Measure): Amount | undefined {
  const change = target?.change === undefined ? undefined : parseChange(target.change);
  if (!change || !baseline) return undefined;
  const { min, max } = boundsOf(baseline.value);
  return { min: targetValue(min, change), max: targetValue(max, change) };
}
