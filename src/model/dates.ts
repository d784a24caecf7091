/** A calendar day as `YYYY-MM-DD`. Days compare as text; no time zone ever enters. */
export type Day = string;

/** A span of time as written: `N minutes|hours|days|weeks|months|years`. */
export interface Duration {
  readonly count: number;
  readonly unit: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
}

const MILLISECONDS_A_DAY = 86_400_000;

/** True for a day that the calendar has: `2026-02-29` is none. */
export function isDay(text: string): boolean {
  // Asked of every text of a channel's plan: most are longer.
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false;
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  return year >= 0 && day > 0 && day <= daysIn(year, month);
}

/** The number that digits make; NaN where something else stands among them. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return DAYS_IN_MONTHS[month - 1] ?? 0;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

const DAYS_IN_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

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
  return toDay(later(utc(day), duration));
}

/** The same of times: several steps are made without writing out the day after each. */
function later(time: number, { count, unit }: Duration): number {
  switch (unit) {
    case 'minute':
      return time + Math.floor(count / (24 * 60)) * MILLISECONDS_A_DAY;
    case 'hour':
      return time + Math.floor(count / 24) * MILLISECONDS_A_DAY;
    case 'day':
      return time + count * MILLISECONDS_A_DAY;
    case 'week':
      return time + count * 7 * MILLISECONDS_A_DAY;
    case 'month':
      return monthsLater(time, count);
    case 'year':
      return monthsLater(time, count * 12);
  }
}

/**
 * The day on which the span after the one that ends on a day ends: after 30 November comes 31 December, not 30, for
 * figures of a month are those of the whole month.
 */
export function periodEndAfter(day: Day, duration: Duration): Day {
  const time = utc(day);
  const byMonthEnd = later(time + MILLISECONDS_A_DAY, duration) - MILLISECONDS_A_DAY;
  return toDay(Math.max(later(time, duration), byMonthEnd));
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

function monthsLater(time: number, months: number): number {
  const day = new Date(time);
  const index = day.getUTCFullYear() * 12 + day.getUTCMonth() + months;
  const first = Date.UTC(Math.floor(index / 12), index % 12, 1);
  const last = Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0);
  return Math.min(first + (day.getUTCDate() - 1) * MILLISECONDS_A_DAY, last);
}

function utc(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function toDay(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}
