import { isDay, parseDuration } from '../model/dates.ts';
import { measurementsFolder } from '../model/kinds.ts';
import { boundedNearest, type Propose } from '../model/nearest.ts';
import type { MetricTable } from '../numbers/metrics.ts';
import { type CsvFile, type CsvRow, readCsv } from '../text/csv.ts';
import type { Span } from '../text/source.ts';
import type { Problem, Reading, SourceFile } from './workspace.ts';

/** What a reading may name. */
export interface ReadingTargets {
  readonly metrics: MetricTable;
  readonly channels: ReadonlyMap<string, unknown>;
  readonly competitors: ReadonlyMap<string, unknown>;
}

/** The readings of all files in `measurements/`, and the rows that are none. */
export interface Readings {
  readonly readings: readonly Reading[];
  readonly problems: readonly Problem[];
  readonly sources: readonly (readonly [string, SourceFile])[];
}

const REQUIRED = ['date', 'metric', 'value'] as const;
const COLUMNS: readonly string[] = [...REQUIRED, 'channel', 'competitor', 'period', 'source', 'note'];

/** As many problems of one file as anybody mends in one go; the rest is counted. */
const MAX_PROBLEMS = 100;

/** Reads every CSV of readings; a row that cannot be read is a problem, never an abort. */
export function readReadings(files: ReadonlyMap<string, Uint8Array>, targets: ReadingTargets): Readings {
  const known = knownNames(targets);
  const places = new Set<string>();
  const readings: Reading[] = [];
  const problems: Problem[] = [];
  const sources: (readonly [string, SourceFile])[] = [];
  for (const [path, bytes] of files) {
    if (!isReadings(path)) continue;
    const csv = readCsv(bytes);
    const read = readFile(path, csv, { known, places });
    sources.push([path, { path, text: csv.text, ...(csv.encoding && { encoding: csv.encoding }) }]);
    for (const reading of read.readings) readings.push(reading);
    for (const problem of listed(read)) problems.push(problem);
  }
  return { readings, problems, sources };
}

/** True for a table of readings. */
export function isReadings(path: string): boolean {
  return path.startsWith(`${measurementsFolder}/`) && /\.csv$/i.test(path);
}

interface Context {
  readonly known: readonly KnownNames[];
  /** Date, metric, channel and competitor of every reading so far. */
  readonly places: Set<string>;
}

/** The readings of one file, and its problems: the first ones, and how many there are. */
interface FileReadings {
  readonly readings: Reading[];
  readonly problems: Problem[];
  /** Names that nobody knows, each with its facts: it is told at its first row, with the number of rows. */
  readonly unknown: Map<string, { rows: number }>;
  count: number;
}

function readFile(path: string, csv: CsvFile, context: Context): FileReadings {
  const read: FileReadings = { readings: [], problems: [], unknown: new Map(), count: 0 };
  if (csv.unreadable) report(read, rowProblem(path, csv.unreadable, { reason: 'encoding', shown: '' }));
  const header = headerFacts(csv.header);
  if (header) report(read, rowProblem(path, csv.headerSpan, header));
  if (header?.reason === 'columns') return read;
  for (const row of csv.rows) addRow(path, row, csv.header, { read, context });
  return read;
}

function report(read: FileReadings, problem: Problem): void {
  if (read.count++ <= MAX_PROBLEMS) read.problems.push(problem);
}

/** What is wrong with the header; the rows below are read unless they lack what makes a reading. */
function headerFacts(header: readonly string[]): Problem['facts'] | undefined {
  if (header.length === 0) return undefined;
  const missing = REQUIRED.filter((column) => !header.includes(column));
  if (missing.length > 0) return { reason: 'columns', shown: missing.join(', ') };
  const unknown = header.filter((column) => !COLUMNS.includes(column));
  if (unknown.length > 0) return { reason: 'unknown-column', shown: unknown.join(', ') };
  const twice = header.find((column, index) => header.indexOf(column) !== index);
  return twice === undefined ? undefined : { reason: 'column-twice', shown: twice };
}

interface Adding {
  readonly read: FileReadings;
  readonly context: Context;
}

function addRow(path: string, row: CsvRow, header: readonly string[], { read, context }: Adding): void {
  const wrong = rowSlip(row, header);
  if (wrong) {
    report(read, rowProblem(path, row, wrong));
    return;
  }
  const unknown = unknownNames(row, context.known);
  for (const name of unknown) reportUnknown(read, name, rowSpot(path, row));
  if (unknown.length > 0 || row.cells.value === '') return;
  const reading = toReading(path, row);
  const { date, metric, channel = '', competitor = '' } = reading;
  const place = [date, metric, channel, competitor].join('\n');
  if (context.places.has(place)) {
    read.problems.push({
      rule: 'readings/duplicate',
      spot: reading.spot,
      facts: { date, metric, channel, competitor },
    });
    return;
  }
  context.places.add(place);
  read.readings.push(reading);
}

/** A name that many rows have in common is one slip. */
function reportUnknown(read: FileReadings, { nearest, ...named }: UnknownName, spot: Problem['spot']): void {
  const key = `${named.column} ${named.name}`;
  const seen = read.unknown.get(key);
  if (seen) {
    seen.rows++;
    return;
  }
  const facts = { ...named, nearest, rows: 1 };
  read.unknown.set(key, facts);
  report(read, { rule: 'readings/unknown', spot, facts, ...(nearest && { suggestions: [nearest] }) });
}

function toReading(path: string, row: CsvRow): Reading {
  const { date = '', metric = '', value = '', channel, competitor, period, source, note } = row.cells;
  return {
    date,
    metric,
    value: Number(value),
    ...(channel && { channel }),
    ...(competitor && { competitor }),
    ...(period && { period }),
    ...(source && { source }),
    ...(note && { note }),
    spot: rowSpot(path, row),
  };
}

function rowSlip(row: CsvRow, header: readonly string[]): Problem['facts'] | undefined {
  const { date = '', metric = '', value = '', period = '' } = row.cells;
  if (row.broken) return { reason: 'quote', shown: '' };
  const isShort = row.length <= Math.max(...REQUIRED.map((column) => header.indexOf(column)));
  if (isShort || row.cellCount > header.length)
    return { reason: 'cells', shown: String(isShort ? row.length : row.cellCount), expected: String(header.length) };
  if (!isDay(date)) return { reason: 'date', shown: date };
  if (metric === '') return { reason: 'metric', shown: '' };
  if (value !== '' && !isPlainNumber(value)) return { reason: 'value', shown: value };
  if (period !== '' && !parseDuration(period)) return { reason: 'period', shown: period };
  return undefined;
}

/** Digits as people write them; not so many that they could not be kept exactly. */
function isPlainNumber(text: string): boolean {
  if (!/^[-+]?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(text)) return false;
  const value = Number(text);
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}

/** The names that a column may hold; the nearest one is looked up once for each slip. */
interface KnownNames {
  readonly column: string;
  readonly known: ReadonlySet<string>;
  readonly near: Map<string, string>;
  readonly propose: Propose;
}

function knownNames({ metrics, channels, competitors }: ReadingTargets): readonly KnownNames[] {
  const names = { metric: metrics.ids, channel: channels.keys(), competitor: competitors.keys() };
  const propose = boundedNearest();
  return Object.entries(names).map(([column, known]) => ({ column, known: new Set(known), near: new Map(), propose }));
}

/** A name in a column that has none of that name, and the nearest one; empty where none is near. */
interface UnknownName {
  readonly column: string;
  readonly name: string;
  readonly nearest: string;
}

function unknownNames(row: CsvRow, names: readonly KnownNames[]): readonly UnknownName[] {
  return names.flatMap(({ column, known, near, propose }) => {
    const name = row.cells[column] ?? '';
    if (name === '' || known.has(name)) return [];
    const found = near.get(name) ?? propose(name, [...known]) ?? '';
    near.set(name, found);
    return [{ column, name, nearest: found }];
  });
}

function listed({ problems, count }: FileReadings): readonly Problem[] {
  const next = problems[MAX_PROBLEMS];
  if (!next) return problems;
  const facts = { reason: 'more', shown: String(count - MAX_PROBLEMS) };
  return [...problems.slice(0, MAX_PROBLEMS), { rule: 'readings/row', spot: next.spot, facts }];
}

function rowProblem(path: string, span: Span, facts: Problem['facts']): Problem {
  return { rule: 'readings/row', spot: rowSpot(path, span), facts };
}

function rowSpot(file: string, { start, end }: Span): Problem['spot'] {
  return { file, pointer: '', aspect: 'value', span: { start, end } };
}
