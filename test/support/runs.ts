/**
 * How many examples a property is tried with: few where everybody waits for the tests, `STRATEGY_FUZZ` times as many
 * in the long run, where a machine has the night for it.
 */
export function runs(count: number): number {
  const times = Number(process.env.STRATEGY_FUZZ ?? WAITING);
  return Math.max(1, Math.round(count * (times > 0 ? times : 1)));
}

/** How much of it is tried while somebody waits: all tests together are to take less than three minutes on two cores. */
const WAITING = 0.35;

/**
 * The parameters of a property: how often it is tried, and from which seed. The suite tries the same examples in every
 * run, so that it fails for what was changed and for nothing else; the long run tries new ones, and prints the seed of
 * what fails there.
 */
export function tries(count: number, seed = 1): { readonly numRuns: number; readonly seed?: number } {
  return { numRuns: runs(count), ...(process.env.STRATEGY_FUZZ === undefined && { seed }) };
}

/**
 * Cases of which each takes seconds: the first of every so many in the suite, the same in every run; all in the long run.
 */
export function sampled<T>(cases: readonly T[], every: number): readonly T[] {
  return process.env.STRATEGY_FUZZ === undefined ? cases.filter((_, index) => index % every === 0) : cases;
}
