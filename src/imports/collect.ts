import type { Day } from '../model/dates.ts';
import {
  type Derived,
  type ExportColumn,
  type ExportKind,
  type Headings,
  headingKey,
  type LeftOut,
} from './export-kind.ts';
import { decimalMarkOf, isMissing, readFigure, readSeconds } from './figure.ts';
import { periodText, type Span, within } from './period.ts';
import { insightTitles, metaInsights, primary } from './platforms/meta.ts';
import { type Choices, countedRows, type DatedRow, datedRows, placeOf, type RowRefusal } from './rows.ts';
import type { ExportTable } from './table.ts';

/** What a reading of an export says; `period` ends on the date and is absent where a figure says how things stand. */
export interface ImportedReading {
  readonly metric: string;
  readonly date: Day;
  readonly value: number;
  readonly period?: string;
}

/** What was made of an export, and what was not. */
export interface Collected {
  readonly kind: ExportKind;
  readonly readings: readonly ImportedReading[];
  /** Which columns became which metrics. */
  readonly columns: readonly { readonly headings: readonly string[]; readonly metric: string }[];
  readonly leftOut: readonly { readonly heading: string; readonly why: LeftOut }[];
  readonly unknown: readonly string[];
  readonly rows: { readonly read: number; readonly totals: number; readonly undated: number; readonly broken: number };
  /** Cells that are neither figures nor empty, as typed: the first few. */
  readonly odd: readonly string[];
  readonly notes: readonly ImportNote[];
}

export type ImportNote = 'years' | 'order' | 'posts' | 'damaged-ids';

/** Makes readings of an export, or says why it cannot. Columns are found by their headings, never by their place. */
export function collect(table: ExportTable, kind: ExportKind, choices: Choices): Collected | RowRefusal {
  const meant = kind === metaInsights ? insightsKind(table) : kind;
  const { counted, totals } = countedRows(table, meant);
  if (counted.length === 0) return { reason: 'no-rows' };
  const dated = datedRows(table, meant, { rows: counted, choices });
  if ('reason' in dated) return dated;
  const reader = columnReader(table);
  const { rows, range } = dated;
  const readings = readingsOf(rows, { kind: meant, reader, range });
  return {
    kind: meant,
    readings,
    columns: usedColumns(table.header, meant),
    ...restOf(table.header, meant),
    rows: { read: rows.length, totals, undated: counted.length - rows.length, broken: table.broken },
    odd: [...reader.odd].slice(0, 5),
    notes: [...dated.notes, ...(meant.row === 'post' ? (['posts'] as const) : []), ...damagedIds(table)],
  };
}

/** The metric of a file with one metric, which only its title names. */
function insightsKind({ above }: ExportTable): ExportKind {
  for (const line of above.toReversed()) {
    const key = headingKey(line.replace(/^"|"$/g, ''));
    const meaning = Object.hasOwn(insightTitles, key) ? insightTitles[key] : undefined;
    if (meaning && 'metric' in meaning) {
      return { ...metaInsights, columns: [{ metric: meaning.metric, headings: primary, how: 'sum' }] };
    }
    if (meaning) return { ...metaInsights, leaves: { [meaning.why]: primary } };
  }
  return metaInsights;
}

/** Reads the figures of columns by their headings. */
interface ColumnReader {
  readonly has: (headings: Headings) => boolean;
  readonly read: (cells: readonly string[], headings: Headings) => number | undefined;
  readonly odd: ReadonlySet<string>;
}

function columnReader({ header, rows, delimiter }: ExportTable): ColumnReader {
  const decimal = decimalMarkOf(allCells(rows), delimiter);
  const odd = new Set<string>();
  const places = new Map<Headings, number>();
  const at = (headings: Headings) => {
    const place = places.get(headings) ?? placeOf(header, headings);
    places.set(headings, place);
    return place;
  };
  const read = (cells: readonly string[], headings: Headings) => {
    const cell = cells[at(headings)] ?? '';
    if (isMissing(cell)) return undefined;
    const value = cell.includes(':') ? readSeconds(cell, decimal) : readFigure(cell, decimal);
    if (value === undefined) odd.add(cell);
    return value;
  };
  return { has: (headings) => at(headings) >= 0, read, odd };
}

function* allCells(rows: ExportTable['rows']): Generator<string> {
  for (const row of rows) yield* row;
}

interface Reading {
  readonly kind: ExportKind;
  readonly reader: ColumnReader;
  /** The time that the file covers. */
  readonly range: Span;
}

function readingsOf(rows: readonly DatedRow[], reading: Reading): readonly ImportedReading[] {
  const groups = new Map<string, DatedRow[]>();
  for (const row of rows) {
    const group = groups.get(row.span.start);
    if (group) group.push(row);
    else groups.set(row.span.start, [row]);
  }
  const found = [...groups.values()].flatMap((group) => groupReadings(group, reading));
  return found.toSorted((a, b) => compare(a.metric, b.metric) || compare(a.date, b.date));
}

function groupReadings(group: readonly DatedRow[], { kind, reader, range }: Reading): readonly ImportedReading[] {
  const span = within(group[0]?.span ?? range, range);
  const whole = { date: span.end, period: periodText(span) };
  const derived = (kind.derived ?? []).flatMap((one) => {
    const value = derivedValue(one, group, reader);
    return value === undefined ? [] : [{ metric: one.metric, value: rounded(value), ...whole }];
  });
  return [
    ...kind.columns.flatMap((column) => columnReadings(column, group, { reader, whole })),
    ...(kind.countsPosts ? [{ metric: 'posts-published', value: group.length, ...whole }] : []),
    ...derived,
  ];
}

interface Whole {
  readonly reader: ColumnReader;
  readonly whole: Pick<ImportedReading, 'date' | 'period'>;
}

function columnReadings(
  { metric, headings, how }: ExportColumn,
  group: readonly DatedRow[],
  { reader, whole }: Whole,
): readonly ImportedReading[] {
  const values = group.flatMap(({ cells, day }) => {
    const value = reader.read(cells, headings);
    return value === undefined ? [] : [{ day, value }];
  });
  const [first, ...rest] = values;
  if (!first) return [];
  if (how === 'each') return values.map(({ day, value }) => ({ metric, date: day, value }));
  if (how === 'sum') return [{ metric, value: rounded(values.reduce((sum, { value }) => sum + value, 0)), ...whole }];
  const last = rest.reduce((newest, one) => (one.day >= newest.day ? one : newest), first);
  return [{ metric, date: last.day, value: last.value }];
}

function derivedValue(derived: Derived, group: readonly DatedRow[], reader: ColumnReader): number | undefined {
  if ('percent' in derived) {
    const [above, below] = derived.percent.map((headings) => sumOf(group, headings, reader));
    return above === undefined || !below ? undefined : (above * 100) / below;
  }
  const there = derived.sum.filter(reader.has);
  if (there.length === 0 || (there.length < derived.sum.length && !derived.ofAny)) return undefined;
  return there.map((headings) => sumOf(group, headings, reader)).reduce(added);
}

function sumOf(group: readonly DatedRow[], headings: Headings, reader: ColumnReader): number | undefined {
  const values = group.map(({ cells }) => reader.read(cells, headings)).filter((value) => value !== undefined);
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0);
}

/** A part that was not measured makes the whole unknown. */
function added(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one + other;
}

function usedColumns(header: readonly string[], { columns, derived = [] }: ExportKind): Collected['columns'] {
  const named = (lists: readonly Headings[]) =>
    header.filter((heading) => lists.some((list) => list.includes(headingKey(heading))));
  return [
    ...columns.map(({ metric, headings }) => ({ metric, headings: named([headings]) })),
    ...derived.map((one) => ({ metric: one.metric, headings: named('sum' in one ? one.sum : one.percent) })),
  ].filter(({ headings }) => headings.length > 0);
}

/** The columns of which nothing is made: why, or that nobody knows them. */
function restOf(header: readonly string[], kind: ExportKind): Pick<Collected, 'leftOut' | 'unknown'> {
  const used = new Set(usedColumns(header, kind).flatMap(({ headings }) => headings));
  const rest = header.filter((heading) => heading !== '' && !used.has(heading));
  const isPlain = (heading: string) => [...(kind.date ?? []), ...(kind.label ?? [])].includes(headingKey(heading));
  const why = (heading: string) =>
    (Object.keys(kind.leaves) as LeftOut[]).find((reason) => kind.leaves[reason]?.includes(headingKey(heading)));
  const leftOut = rest.flatMap((heading) => {
    const reason = why(heading);
    return reason && reason !== 'text' ? [{ heading, why: reason }] : [];
  });
  return { leftOut, unknown: rest.filter((heading) => !isPlain(heading) && why(heading) === undefined) };
}

/** A spreadsheet that opened the file turned long ids into `1.22158E+17`. */
function damagedIds({ header, rows }: ExportTable): readonly ImportNote[] {
  const at = header.findIndex((heading) => /(?:^|\b)(?:post|tweet|video)?\s*id\b/i.test(heading));
  return rows.some((row) => /^\d[.,]\d+E\+\d+$/i.test((row[at] ?? '').trim())) ? ['damaged-ids'] : [];
}

/** What the machine's addition leaves behind the sixth decimal is nobody's figure. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
