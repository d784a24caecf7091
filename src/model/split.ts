import { type Bounds, boundsOf } from './cadence.ts';
import type { Amount } from './generated.ts';

/** What the parts of a split come to. */
export interface Split {
  readonly sum: Bounds;
  /** True where a part says nothing of its share. */
  readonly isOpen: boolean;
}

/** Adds up the shares of a split; undefined where no part names one. */
export function splitOf(shares: readonly (Amount | undefined)[]): Split | undefined {
  const given = shares.filter((share) => share !== undefined).map(boundsOf);
  if (given.length === 0) return undefined;
  const sum = given.reduce((total, { min, max }) => ({ min: total.min + min, max: total.max + max }));
  return { sum, isOpen: given.length < shares.length };
}

/**
 * True if the parts can make a whole: the ranges leave room for it, or the open parts fill what is left. The tolerance
 * is how far they may be from it, in hundredths of it.
 */
export function canMake({ sum, isOpen }: Split, whole: Bounds, tolerance: number): boolean {
  const slack = (whole.max * tolerance) / 100 + 1e-9;
  return sum.min <= whole.max + slack && (isOpen || sum.max >= whole.min - slack);
}
