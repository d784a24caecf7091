/**
 * What a change that repeats every period comes to in a year: `((1 + change / 100) ^ periods - 1) * 100`.
 *
 * `change` is in percent (20 for "+20%", -5 for "-5%"), and so is the result, unrounded. `periodsPerYear` is how often
 * the period fits into a year, 4 for a quarter. `undefined` where there is no such figure: a loss of more than
 * everything, a year without periods, or growth beyond what a number can hold.
 */
export function annualGrowth(change: number, periodsPerYear: number): number | undefined {
  if (!(change >= -100) || !(periodsPerYear > 0)) return undefined;
  const growth = ((1 + change / 100) ** periodsPerYear - 1) * 100;
  return Number.isFinite(growth) ? growth : undefined;
}
