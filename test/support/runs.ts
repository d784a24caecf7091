/**
 * How many examples a property is tried with: few where everybody waits for the tests, `STRATEGY_FUZZ` times as many
 * in the long run, where a machine has the night for it.
 */
export function runs(count: number): number {
  const times = Number(process.env.STRATEGY_FUZZ ?? '1');
  return Math.max(1, Math.round(count * (times > 0 ? times : 1)));
}

/**
 * The parameters of a property: how often it is tried, and from which seed where its examples are to be the same in
 * every run of the suite. The long run tries new ones; what fails there is printed with its seed.
 */
export function tries(count: number, seed?: number): { readonly numRuns: number; readonly seed?: number } {
  return { numRuns: runs(count), ...(seed !== undefined && process.env.STRATEGY_FUZZ === undefined && { seed }) };
}
