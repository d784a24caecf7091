import { rounded } from '../model/decimal.ts';
import type { Unit } from './metric.ts';

/** A figure as it is shown, in its unit: of things that are counted, one decimal where they are few and none of many. */
export function shownOf(value: number, unit?: Unit): number {
  if (unit !== 'count') return rounded(value);
  return rounded(value, Math.abs(value) < 100 ? 1 : 0);
}
