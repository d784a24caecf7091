import { parseDuration } from './dates.ts';
import type { Amount, Channel } from './generated.ts';

export type Cadence = NonNullable<Channel['cadence']>;

/** The least and the most that something comes to; `max` is infinite where nothing limits it. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** How often each unit of time comes in a week, in a year of 365.25 days. */
const TIMES_A_WEEK = {
  minute: 10_080,
  hour: 168,
  day: 7,
  week: 1,
  month: 84 / 365.25,
  quarter: 28 / 365.25,
  year: 7 / 365.25,
} as const;

/**
 * How many posts a week a cadence plans; undefined where it names no rate, as with a bare trigger. A rate that says
 * only the most starts at none, one that says only the fewest is open above. Limits hold whatever the rate says.
 */
export function postsPerWeek(cadence: Cadence): Bounds | undefined {
  const { posts, min = posts, max = posts, per } = cadence;
  const times = per === undefined ? undefined : timesPerWeek(per);
  if (times === undefined || (min === undefined && max === undefined)) return undefined;
  const limit = Math.min(...(cadence.limits ?? []).map((each) => each.max * (timesPerWeek(each.per) ?? Infinity)));
  const rate = boundsOf({ min: min ?? 0, max: max ?? Infinity });
  return { min: Math.min(rate.min * times, limit), max: Math.min(rate.max * times, limit) };
}

/** The hours a week that the planned posts take; undefined where the rate or the hours of a post are not known. */
export function hoursPerWeek(cadence: Cadence): Bounds | undefined {
  const posts = postsPerWeek(cadence);
  if (!posts || cadence.hours_per_post === undefined) return undefined;
  const hours = boundsOf(cadence.hours_per_post);
  return { min: posts.min * hours.min, max: hours.max === 0 ? 0 : posts.max * hours.max };
}

/** How often a period comes in a week: 1 for `week`, 0.5 for `2 weeks`; undefined where it is none. */
export function timesPerWeek(period: string): number | undefined {
  if (Object.hasOwn(TIMES_A_WEEK, period)) return TIMES_A_WEEK[period as keyof typeof TIMES_A_WEEK];
  const duration = parseDuration(period);
  return duration && TIMES_A_WEEK[duration.unit] / duration.count;
}

/** An amount as bounds; the ends of a range that was written the wrong way round change places. */
export function boundsOf(amount: Amount): Bounds {
  if (typeof amount === 'number') return { min: amount, max: amount };
  return { min: Math.min(amount.min, amount.max), max: Math.max(amount.min, amount.max) };
}
