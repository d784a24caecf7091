import { type Day, parseDuration, periodStart } from '../model/dates.ts';

/** What was counted in a span of time. */
export interface Total {
  readonly sum: number;
  /** How many readings were added up. */
  readonly readings: number;
  /** How many were left out, since they cover days that others cover too, or days before the span. */
  readonly left: number;
}

/** A value with the time that it covers, where that is known; it ends on its day. */
interface Covering {
  readonly date: Day;
  readonly value: number;
  readonly period?: string;
}

/**
 * Adds up what was counted from a day to another, both included. No day counts twice: of readings whose times overlap,
 * the later one counts; a reading that begins before the span does not. Values are in the order of their days.
 */
export function totalOf(values: readonly Covering[], from: Day, to: Day): Total {
  let [sum, readings, left] = [0, 0, 0];
  let covered: Day | undefined;
  for (const { date, value, period } of values.toReversed()) {
    if (date < from || date > to) continue;
    const duration = period === undefined ? undefined : parseDuration(period);
    const start = duration ? periodStart(date, duration) : date;
    if (start < from || (covered !== undefined && date >= covered)) left += 1;
    else {
      sum += value;
      readings += 1;
      covered = start;
    }
  }
  return { sum, readings, left };
}
