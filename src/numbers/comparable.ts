import { type Formula, inputsOf } from './formula.ts';
import type { KnownMetric } from './metrics.ts';

/**
 * True if figures of two metrics are surely not counted alike, so that one says nothing about the other. How a team
 * counts a metric of its own without a formula is not known; a metric of the catalogue counts as its definition says.
 */
export function areCountedDifferently(one: KnownMetric, other: KnownMetric): boolean {
  if (one.id === other.id) return false;
  if (one.unit !== other.unit) return true;
  return isDefined(one) && isDefined(other) && !isSameFormula(one.formula, other.formula);
}

function isDefined({ own, formula }: KnownMetric): boolean {
  return !own || formula !== undefined;
}

function isSameFormula(one: Formula | undefined, other: Formula | undefined): boolean {
  return one !== undefined && other !== undefined && shape(one) === shape(other);
}

function shape(formula: Formula): string {
  const kind = Object.keys(formula).find((key) => key !== 'times' && !key.startsWith('x_'));
  return JSON.stringify([kind, inputsOf(formula), 'times' in formula ? formula.times : 1]);
}
