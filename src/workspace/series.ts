import { compute, inputsOf } from '../numbers/formula.ts';
import type { Reading, Workspace } from './workspace.ts';

/** A value on a day, in the unit of its metric. */
export interface Value {
  readonly date: string;
  readonly value: number;
}

/** What is followed: a metric of ours, on one channel or of the whole presence. */
export interface Followed {
  readonly metric: string;
  readonly channel: string | undefined;
}

/**
 * Our values of a metric in the order of their days, as read; of a metric that nobody reads, computed by its formula
 * on every day on which all of its inputs were read. One channel and the whole presence are never mixed.
 */
export function seriesOf(workspace: Workspace, followed: Followed): readonly Value[] {
  return series(workspace, followed, []);
}

function series(workspace: Workspace, { metric, channel }: Followed, above: readonly string[]): readonly Value[] {
  const own = workspace.readings.filter(
    (reading) => reading.metric === metric && reading.channel === channel && reading.competitor === undefined,
  );
  if (own.length > 0) return own.map(({ date, value }) => ({ date, value })).sort(byDate);
  const formula = above.includes(metric) ? undefined : workspace.metrics.get(metric)?.formula;
  if (!formula) return [];
  const inputs = new Map(
    inputsOf(formula).map((id) => [
      id,
      new Map(series(workspace, { metric: id, channel }, [...above, metric]).map(({ date, value }) => [date, value])),
    ]),
  );
  const [first] = [...inputs.values()];
  return [...(first?.keys() ?? [])].flatMap((date) => {
    const competitors = 'share_of' in formula ? others(workspace.readings, formula.share_of, date) : [];
    const value = compute(formula, (id) => inputs.get(id)?.get(date), {
      competitors: competitors.map((one) => one.value),
    });
    return value === undefined ? [] : [{ date, value }];
  });
}

/** What was read of competitors on a day, each competitor once, without regard to channels. */
export function others(readings: readonly Reading[], metric: string, date: string): readonly Reading[] {
  return readings.filter(
    (reading) =>
      reading.metric === metric &&
      reading.date === date &&
      reading.competitor !== undefined &&
      reading.channel === undefined,
  );
}

function byDate(a: Value, b: Value): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}
