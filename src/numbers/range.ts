import { boundsOf } from '../model/cadence.ts';
import type { Amount } from '../model/generated.ts';
import type { Formula } from './formula.ts';
import type { Unit } from './metric.ts';

/** The values a metric can have, both ends included; an absent end is open. */
export interface Range {
  readonly min?: number;
  readonly max?: number;
  /** Things that are counted one by one: no fractions. */
  readonly whole?: true;
}

export const anyNumber: Range = {};

export const notNegative: Range = { min: 0 };

export const wholeNumber: Range = { whole: true };

export const wholeCount: Range = { min: 0, whole: true };

/** A part of a whole, in percent: every unit that is counted above the line also counts below it. */
export const share: Range = { min: 0, max: 100 };

/** The share in favour less the share against, in points. */
export const balance: Range = { min: -100, max: 100 };

/**
 * The values that a metric can have of which nothing but unit and formula is known, as with a team's own. Only what
 * is certain is limited: a percentage may be a growth or a return, so it has a range only where it is a share.
 */
export function usualRange(unit: Unit, formula?: Formula): Range {
  if (formula && 'share_of' in formula) return share;
  if (unit === 'count') return formula && 'difference' in formula ? wholeNumber : wholeCount;
  if (unit === 'hours' || unit === 'seconds') return formula ? anyNumber : notNegative;
  return anyNumber;
}

/** Why a value is none that can be: which one, and the limit that it breaks. */
export interface RangeFault {
  readonly value: number;
  readonly reason: 'below' | 'above' | 'fraction';
  readonly limit: number;
}

/** What is wrong with a value for its range; undefined where nothing is. */
export function rangeFault(amount: Amount, range: Range): RangeFault | undefined {
  const fault = limitFault(amount, range);
  if (fault || !range.whole) return fault;
  const { min, max } = boundsOf(amount);
  const broken = [min, max].find((bound) => !Number.isInteger(bound));
  return broken === undefined ? undefined : { value: broken, reason: 'fraction', limit: 0 };
}

/** The same of a value that may be a fraction although its metric is counted: an average, a threshold, a share of it. */
export function limitFault(amount: Amount, { min = -Infinity, max = Infinity }: Range): RangeFault | undefined {
  const bounds = boundsOf(amount);
  if (bounds.min < min) return { value: bounds.min, reason: 'below', limit: min };
  if (bounds.max > max) return { value: bounds.max, reason: 'above', limit: max };
  return undefined;
}
