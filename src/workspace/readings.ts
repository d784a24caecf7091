import { isDay, parseDuration } from '../model/dates.ts';
import { measurementsFolder } from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import type { MetricTable } from '../numbers/metrics.ts';
import { type CsvRow, readCsv } from '../text/csv.ts';
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

const COLUMNS = ['date', 'metric', 'value', 'channel', 'competitor', 'period', 'source', 'note'] as const;

/** Reads every CSV of readings; a row that cannot be read is a problem, never an abort. */
export function readReadings(files: ReadonlyMap<string, Uint8Array>, targets: ReadingTargets): Readings {
  const paths = [...files.keys()].filter((path) => path.startsWith(`${measurementsFolder}/`) && path.endsWith('.csv'));
  const problems: Problem[] = [];
  const readings: Reading[] = [];
  const sources: (readonly [string, SourceFile])[] = [];
  const places = new Map<string, Reading>();
  for (const path of paths) {
    const csv = readCsv(files.get(path) ?? new Uint8Array());
    sources.push([path, { path, text: csv.text }]);
    if (csv.problem) problems.push(rowProblem(path, csv.problem, { reason: 'csv', shown: csv.problem.message }));
    problems.push(...headerProblems(path, csv.rows, csv.header));
    for (const row of csv.rows) {
      const read = readRow(path, row, targets);
      problems.push(...read.problems);
      if (read.reading) addOnce({ reading: read.reading, places, readings, problems });
    }
  }
  return { readings, problems, sources };
}

function headerProblems(path: string, rows: readonly CsvRow[], header: readonly string[]): readonly Problem[] {
  const missing = ['date', 'metric', 'value'].filter((column) => !header.includes(column));
  const unknown = header.filter((column) => !(COLUMNS as readonly string[]).includes(column));
  const span = { start: 0, end: Math.max(1, (rows[0]?.start ?? 1) - 1) };
  if (missing.length > 0 && (rows.length > 0 || header.length > 0)) {
    return [rowProblem(path, span, { reason: 'columns', shown: missing.join(', '), unknown })];
  }
  return unknown.length > 0 ? [rowProblem(path, span, { reason: 'unknown-column', shown: unknown.join(', ') })] : [];
}

function readRow(
  path: string,
  row: CsvRow,
  targets: ReadingTargets,
): { reading?: Reading; problems: readonly Problem[] } {
  const { date = '', metric = '', value = '', period = '' } = row.cells;
  const wrong = rowSlip(row);
  if (wrong) return { problems: [rowProblem(path, row, wrong)] };
  const unknown = unknownNames(path, row, targets);
  if (unknown.length > 0 || value === '') return { problems: unknown };
  const { channel, competitor, source, note } = row.cells;
  const reading: Reading = {
    date,
    metric,
    value: Number(value),
    ...(channel && { channel }),
    ...(competitor && { competitor }),
    ...(period && { period }),
    ...(source && { source }),
    ...(note && { note }),
    spot: { file: path, pointer: '', aspect: 'value', span: { start: row.start, end: row.end } },
  };
  return { reading, problems: [] };
}

function rowSlip({ cells, cellCount, headerCount }: CsvRow): Problem['facts'] | undefined {
  const { date = '', metric = '', value = '', period = '' } = cells;
  if (cellCount > headerCount) return { reason: 'cells', shown: String(cellCount), expected: String(headerCount) };
  if (!isDay(date)) return { reason: 'date', shown: date };
  if (metric === '') return { reason: 'metric', shown: '' };
  if (value !== '' && !/^[-+]?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(value)) return { reason: 'value', shown: value };
  if (period !== '' && !parseDuration(period)) return { reason: 'period', shown: period };
  return undefined;
}

function unknownNames(path: string, { cells, start, end }: CsvRow, targets: ReadingTargets): readonly Problem[] {
  const { metric = '', channel = '', competitor = '' } = cells;
  const checks = [
    { column: 'metric', name: metric, known: targets.metrics.ids },
    { column: 'channel', name: channel, known: [...targets.channels.keys()] },
    { column: 'competitor', name: competitor, known: [...targets.competitors.keys()] },
  ];
  return checks
    .filter(({ name, known }) => name !== '' && !known.includes(name))
    .map(({ column, name, known }) => ({
      rule: 'readings/unknown',
      spot: { file: path, pointer: '', aspect: 'value' as const, span: { start, end } },
      facts: { column, name, nearest: nearest(name, known) ?? '' },
    }));
}

interface Adding {
  readonly reading: Reading;
  readonly places: Map<string, Reading>;
  readonly readings: Reading[];
  readonly problems: Problem[];
}

function addOnce({ reading, places, readings, problems }: Adding): void {
  const { date, metric, channel = '', competitor = '' } = reading;
  const place = [date, metric, channel, competitor].join('\n');
  if (places.has(place)) {
    problems.push({ rule: 'readings/duplicate', spot: reading.spot, facts: { date, metric, channel, competitor } });
    return;
  }
  places.set(place, reading);
  readings.push(reading);
}

function rowProblem(file: string, { start, end }: { start: number; end: number }, facts: Problem['facts']): Problem {
  return { rule: 'readings/row', spot: { file, pointer: '', aspect: 'value', span: { start, end } }, facts };
}
