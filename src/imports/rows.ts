import type { Day } from '../model/dates.ts';
import { type DateOrder, dateOrderOf, hasFigureDates, readDay, withYears } from './day.ts';
import { type ExportKind, type Headings, headingKey } from './export-kind.ts';
import { isMissing } from './figure.ts';
import { type Grain, namedSpan, type Span, spanAround } from './period.ts';
import type { ExportTable } from './table.ts';

/** What the person who imports decides. */
export interface Choices {
  readonly today: Day;
  readonly grain: Grain;
  readonly order?: DateOrder;
  /** The time that a file covers that names none. */
  readonly span?: Span;
}

/** Why nothing can be made of the rows. */
export type RowRefusal =
  | { readonly reason: 'order' | 'mixed-orders' | 'no-rows' | 'no-period' }
  | { readonly reason: 'date'; readonly shown: string };

/** Where a column of a kind stands in a table, or -1. */
export function placeOf(header: readonly string[], headings: Headings | undefined): number {
  return header.findIndex((heading) => headings?.includes(headingKey(heading)));
}

const TOTAL = /^(?:grand total|totals?|totaux|total general|total général|sum|somme|suma)$/i;

/** The rows without those that add up the others. */
export function countedRows(table: ExportTable, kind: ExportKind) {
  const at = Math.max(0, placeOf(table.header, kind.label));
  const hasWords = table.rows.some((row) => (row[at] ?? '').trim() !== '' && !TOTAL.test((row[at] ?? '').trim()));
  const isTotal = (row: readonly string[]) => {
    const label = (row[at] ?? '').trim();
    return TOTAL.test(label) || (label === '' && hasWords);
  };
  const filled = table.rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const counted = filled.filter((row) => !isTotal(row));
  return { counted, totals: filled.length - counted.length };
}

/** A row with its day, and the time that its figures count for. */
export interface DatedRow {
  readonly cells: readonly string[];
  readonly span: Span;
  readonly day: Day;
}

interface Dating {
  readonly rows: readonly (readonly string[])[];
  readonly choices: Choices;
}

/** Rows with their days, and the time that the file covers. */
export interface Dated {
  readonly rows: readonly DatedRow[];
  readonly range: Span;
  readonly notes: readonly ('years' | 'order')[];
}

/** Gives every row its day; rows without one are left out. */
export function datedRows(table: ExportTable, kind: ExportKind, { rows, choices }: Dating): Dated | RowRefusal {
  const named = choices.span ?? namedSpan(table.above);
  if (kind.row === 'part') {
    if (!named) return { reason: 'no-period' };
    return { rows: rows.map((cells) => ({ cells, span: named, day: named.end })), range: named, notes: [] };
  }
  const at = placeOf(table.header, kind.date);
  const typed = rows.map((cells) => cells[at] ?? '');
  const order = choices.order ?? orderOf(typed, kind);
  if (order === 'both') return { reason: 'mixed-orders' };
  if (order === undefined) return { reason: 'order' };
  const read = typed.map((cell) => readDay(cell, order));
  const days = withoutYears(read, choices.today);
  const odd = typed.find((cell, index) => days[index] === undefined && !isMissing(cell));
  if (days.every((day) => day === undefined))
    return odd === undefined ? { reason: 'no-rows' } : { reason: 'date', shown: odd };
  const found = rows.flatMap((cells, index): DatedRow[] => {
    const day = days[index];
    return day === undefined ? [] : [{ cells, day, span: spanAround(day, choices.grain) }];
  });
  const sorted = found.map(({ day }) => day).toSorted();
  const seen = { start: sorted[0] ?? choices.today, end: sorted.at(-1) ?? choices.today };
  const notes: ('years' | 'order')[] = [];
  if (read.some((one) => one && 'monthDay' in one)) notes.push('years');
  if (hasFigureDates(typed) && dateOrderOf(typed) === undefined && choices.order === undefined) notes.push('order');
  return { rows: found, range: kind.row === 'post' ? postRange(seen, choices) : (named ?? seen), notes };
}

/** The order of figures that the file tells, else the one that its language or its platform has. */
function orderOf(typed: readonly string[], { order }: ExportKind): DateOrder | 'both' | undefined {
  if (!hasFigureDates(typed)) return 'mdy';
  return dateOrderOf(typed) ?? order;
}

function withoutYears(read: readonly ReturnType<typeof readDay>[], today: Day): readonly (Day | undefined)[] {
  const open = read.flatMap((one) => (one && 'monthDay' in one ? [one.monthDay] : []));
  const found = withYears(open, today);
  let next = 0;
  return read.map((one) => (one === undefined ? undefined : 'day' in one ? one.day : found[next++]));
}

/** Posts are handed out by whole months, but for the one that is going on. */
function postRange({ start, end }: Span, { today, grain }: Choices): Span {
  const last = spanAround(end, grain);
  return { start: spanAround(start, grain).start, end: last.end <= today ? last.end : end };
}
