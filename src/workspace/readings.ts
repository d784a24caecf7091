import { isDay, parseDuration } from '../model/dates.ts';
import { isId, measurementsFolder } from '../model/kinds.ts';
import { boundedNearest, type Propose } from '../model/nearest.ts';
import type { MetricTable } from '../numbers/metrics.ts';
import { type CsvFile, type CsvRow, readCsv } from '../text/csv.ts';
import { bytesIn, type Content, type Span } from '../text/source.ts';
import type { Problem, Reading, SourceFile, Spot } from './workspace.ts';

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
const OPTIONAL = ['channel', 'competitor', 'period', 'source', 'note'] as const;
const COLUMNS: readonly string[] = [...REQUIRED, ...OPTIONAL];
type Column = (typeof REQUIRED)[number] | (typeof OPTIONAL)[number];

/** As many problems of one file as anybody mends in one go; the rest is counted. */
const MAX_PROBLEMS = 100;

/** Reads every CSV of readings; a row that cannot be read is a problem, never an abort. */
export function readReadings(files: ReadonlyMap<string, Content>, targets: ReadingTargets): Readings {
  const known = knownNames(targets);
  const places = new Map<string, Set<string>>();
  const readings: Reading[] = [];
  const problems: Problem[] = [];
  const sources: (readonly [string, SourceFile])[] = [];
  for (const [path, content] of files) {
    if (!isReadings(path)) continue;
    const csv = readCsv(bytesIn(content));
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
  /** The days of every reading so far, by metric, channel and competitor. */
  readonly places: Map<string, Set<string>>;
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
  const needed = Math.max(...REQUIRED.map((column) => csv.header.indexOf(column))) + 1;
  for (const row of csv.rows) addRow(path, row, { csv, needed, read, context });
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
  readonly csv: CsvFile;
  /** As many cells as a row needs to have all that makes a reading. */
  readonly needed: number;
  readonly read: FileReadings;
  readonly context: Context;
}

function addRow(path: string, row: CsvRow, adding: Adding): void {
  const { read, context } = adding;
  const cells = cellsOf(row, adding.csv);
  const wrong = rowSlip(row, cells, adding);
  if (wrong) {
    report(read, rowProblem(path, row, wrong));
    return;
  }
  const unknown = unknownNames(cells, context.known);
  for (const name of unknown) reportUnknown(read, name, rowSpot(path, row));
  if (unknown.length > 0 || cells.value === '') return;
  const { date, metric, channel, competitor } = cells;
  const series = `${metric}\n${channel}\n${competitor}`;
  const days = context.places.get(series) ?? new Set();
  context.places.set(series, days);
  if (days.has(date)) {
    report(read, {
      rule: 'readings/duplicate',
      spot: rowSpot(path, row),
      facts: { date, metric, channel, competitor },
    });
    return;
  }
  days.add(date);
  read.readings.push(new PlacedReading(path, row, cells));
}

/** What a row says in each column that a reading may have; empty where it has no such cell. */
type Cells = Readonly<Record<Column, string>>;

function cellsOf({ cells }: CsvRow, { columns }: CsvFile): Cells {
  const cell = (column: Column) => cells[columns.get(column) ?? cells.length] ?? '';
  return {
    date: cell('date'),
    metric: cell('metric'),
    value: cell('value'),
    channel: cell('channel'),
    competitor: cell('competitor'),
    period: cell('period'),
    source: cell('source'),
    note: cell('note'),
  };
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

/** A reading whose place is made when somebody asks for it. A class, since a strategy may have hundreds of thousands. */
class PlacedReading implements Reading {
  readonly date: string;
  readonly metric: string;
  readonly value: number;
  declare readonly channel?: string;
  declare readonly competitor?: string;
  declare readonly period?: string;
  declare readonly source?: string;
  declare readonly note?: string;
  readonly #file: string;
  readonly #start: number;
  readonly #end: number;

  constructor(file: string, { start, end }: Span, cells: Cells) {
    this.date = cells.date;
    this.metric = cells.metric;
    this.value = Number(cells.value);
    if (cells.channel) this.channel = cells.channel;
    if (cells.competitor) this.competitor = cells.competitor;
    if (cells.period) this.period = cells.period;
    if (cells.source) this.source = cells.source;
    if (cells.note) this.note = cells.note;
    this.#file = file;
    this.#start = start;
    this.#end = end;
  }

  get spot(): Spot {
    return rowSpot(this.#file, { start: this.#start, end: this.#end });
  }
}

function rowSlip(row: CsvRow, cells: Cells, { csv, needed }: Adding): Problem['facts'] | undefined {
  const { date, metric, value, period } = cells;
  if (row.broken) return { reason: 'quote', shown: '' };
  const [typed, expected] = [row.cells.length, csv.header.length];
  if (typed < needed || row.cellCount > expected)
    return { reason: 'cells', shown: String(typed < needed ? typed : row.cellCount), expected: String(expected) };
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
  readonly column: Column;
  readonly known: ReadonlySet<string>;
  readonly list: readonly string[];
  readonly near: Map<string, string>;
  readonly propose: Propose;
}

function knownNames({ metrics, channels, competitors }: ReadingTargets): readonly KnownNames[] {
  const propose = boundedNearest();
  const namesOf = (column: Column, names: Iterable<string>): KnownNames => {
    const known = new Set(names);
    // What is no id is to get another name: it is known, and not proposed.
    return { column, known, list: [...known].filter(isId), near: new Map(), propose };
  };
  return [
    namesOf('metric', metrics.ids),
    namesOf('channel', channels.keys()),
    namesOf('competitor', competitors.keys()),
  ];
}

/** A name in a column that has none of that name, and the nearest one; empty where none is near. */
interface UnknownName {
  readonly column: string;
  readonly name: string;
  readonly nearest: string;
}

function unknownNames(cells: Cells, names: readonly KnownNames[]): readonly UnknownName[] {
  const isUnknown = ({ column, known }: KnownNames) => cells[column] !== '' && !known.has(cells[column]);
  return names.filter(isUnknown).map(({ column, list, near, propose }) => {
    const name = cells[column];
    const found = near.get(name) ?? propose(name, list) ?? '';
    near.set(name, found);
    return { column, name, nearest: found };
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
