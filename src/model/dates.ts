/** A calendar day as `YYYY-MM-DD`. Days compare as text; no time zone ever enters. */
export type Day = string;

/** A span of time as written: `N minutes|hours|days|weeks|months|years`. */
export interface Duration {
  readonly count: number;
  readonly unit: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_A_DAY = 86_400_000;

/** True for a day that the calendar has: `2026-02-29` is none. */
export function isDay(text: string): boolean {
  const match = DAY.exec(text);
  if (!match) return false;
  const time = utc(text);
  return !Number.isNaN(time) && toDay(time) === text;
}

/** Whole days from one day to another; negative when `to` is earlier. Both must be real days. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / MILLISECONDS_A_DAY);
}

/** The day a number of days later (or earlier, if negative). */
export function addDays(day: Day, days: number): Day {
  return toDay(utc(day) + days * MILLISECONDS_A_DAY);
}

/** The day that is a duration later; the 31st becomes the last day of a shorter month. */
export function addDuration(day: Day, duration: Duration): Day {
  switch (duration.unit) {
    case 'minute':
      return addDays(day, Math.floor(duration.count / (24 * 60)));
    case 'hour':
      return addDays(day, Math.floor(duration.count / 24));
    case 'day':
      return addDays(day, duration.count);
    case 'week':
      return addDays(day, duration.count * 7);
    case 'month':
      return addMonths(day, duration.count);
    case 'year':
      return addMonths(day, duration.count * 12);
  }
}

/**
 * The day on which the span after the one that ends on a day ends: after 30 November comes 31 December, not 30, for
 * figures of a month are those of the whole month.
 */
export function periodEndAfter(day: Day, duration: Duration): Day {
  const plain = addDuration(day, duration);
  const byMonthEnd = addDays(addDuration(addDays(day, 1), duration), -1);
  return plain > byMonthEnd ? plain : byMonthEnd;
}

/** The first day of a span that ends on a day: the 1st for the month that ends on its last day. */
export function periodStart(end: Day, { count, unit }: Duration): Day {
  return addDuration(addDays(end, 1), { count: -count, unit });
}

/** True where a day is over: on the day itself there is still time. */
export function isPast(day: Day | undefined, today: Day): boolean {
  return day !== undefined && day < today;
}

/** Reads a duration, or undefined where the text is none. */
export function parseDuration(text: string): Duration | undefined {
  const match = /^([1-9]\d{0,3}) (minute|hour|day|week|month|year)s?$/.exec(text);
  return match ? { count: Number(match[1]), unit: match[2] as Duration['unit'] } : undefined;
}

/** How often a duration fits into a year: 4 for `3 months`, 52.18 for `1 week`. */
export function timesAYear(duration: Duration): number {
  const aYear = { minute: 525_960, hour: 8766, day: 365.25, week: 365.25 / 7, month: 12, year: 1 };
  return aYear[duration.unit] / duration.count;
}

function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const first = Date.UTC(Math.floor(index / 12), index % 12, 1);
  const last = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  return toDay(first + (Math.min(date, last) - 1) * MILLISECONDS_A_DAY);
}

function utc(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function toDay(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}
