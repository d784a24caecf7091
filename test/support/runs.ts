/**
 * How many examples a property is tried with: few where everybody waits for the tests, `STRATEGY_FUZZ` times as many
 * where a machine has the night for it.
 */
export function runs(count: number): number {
  const times = Number(process.env.STRATEGY_FUZZ ?? '1');
  return Math.max(1, Math.round(count * (times > 0 ? times : 1)));
}
