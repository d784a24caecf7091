/** A change as written in a target: "+20%", "-3 points", "+150". */
export interface Change {
  /** Signed; in percent of the baseline, in percentage points, or in the metric's own unit. */
  readonly amount: number;
  readonly unit: 'percent' | 'points' | 'absolute';
}

const CHANGE = /^([+-]\d{1,12}(?:\.\d{1,6})?) ?(%|points?)?$/;

/** Reads a change, or undefined where the text is none. */
export function parseChange(text: string): Change | undefined {
  const [, amount, unit] = CHANGE.exec(text) ?? [];
  if (amount === undefined) return undefined;
  return { amount: Number(amount), unit: unit === undefined ? 'absolute' : unit === '%' ? 'percent' : 'points' };
}

/**
 * Where a change leads from a baseline, both in the metric's own unit; a change that repeats is taken once. A percentage
 * is taken of the baseline's size, so that "+50%" goes up from a score below zero too.
 */
export function targetValue(baseline: number, { amount, unit }: Change): number {
  return baseline + (unit === 'percent' ? (Math.abs(baseline) * amount) / 100 : amount);
}
