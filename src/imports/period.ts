import { addDays, type Day, daysBetween } from '../model/dates.ts';
import { monthAround, readDay } from './day.ts';

/** How long the time is that one reading stands for. */
export type Grain = 'day' | 'week' | 'month';

/** The first and the last day of a time. */
export interface Span {
  readonly start: Day;
  readonly end: Day;
}

/** The day, week (from Monday) or month around a day. */
export function spanAround(day: Day, grain: Grain): Span {
  if (grain === 'month') return monthAround(day);
  if (grain === 'day') return { start: day, end: day };
  // 5 January 1970 was a Monday.
  const start = addDays(day, -(((daysBetween('1970-01-05', day) % 7) + 7) % 7));
  return { start, end: addDays(start, 6) };
}

/** The part of a time that a file covers. */
export function within(span: Span, range: Span): Span {
  return {
    start: span.start > range.start ? span.start : range.start,
    end: span.end < range.end ? span.end : range.end,
  };
}

/** A time as a reading's period has it: `1 month` for a whole one, else in days. */
export function periodText(span: Span): string {
  const { start, end } = span;
  const month = monthAround(end);
  if (start === month.start && end === month.end) return '1 month';
  const days = daysBetween(start, end) + 1;
  if (days === 7 && spanAround(start, 'week').start === start) return '1 week';
  return days === 1 ? '1 day' : `${days} days`;
}

const RANGE =
  /(\d{8}|\d{4}-\d{2}-\d{2}|\p{L}+\.? \d{1,2},? \d{4}|\d{1,2} \p{L}+\.? \d{4})\s*(?:-|–|—|to|au|a|al|à)\s*(\d{8}|\d{4}-\d{2}-\d{2}|\p{L}+\.? \d{1,2},? \d{4}|\d{1,2} \p{L}+\.? \d{4})/u;

/** The time that lines above a header name, such as `# 20261001-20261031`. */
export function namedSpan(lines: readonly string[]): Span | undefined {
  for (const line of lines) {
    const [, from = '', to = ''] = RANGE.exec(line) ?? [];
    const [start, end] = [readDay(from, 'mdy'), readDay(to, 'mdy')];
    if (start && end && 'day' in start && 'day' in end && start.day <= end.day)
      return { start: start.day, end: end.day };
  }
  return undefined;
}
