import { measurementsFolder } from '../model/kinds.ts';
import type { PlannedFile } from '../plan/plan.ts';
import { csvShape } from '../text/csv.ts';
import { csvLine, inertCell } from '../text/csv-writer.ts';
import { withMark } from '../text/yaml-update.ts';
import { isReadings } from '../workspace/readings.ts';
import type { Reading, Workspace } from '../workspace/workspace.ts';

/** A reading that is to be written. */
export type NewReading = Omit<Reading, 'spot'>;

/** What is to be written beside what is there. */
export interface ReadingPlan {
  readonly added: readonly NewReading[];
  /** There already, with the same value. */
  readonly same: readonly NewReading[];
  /** There already, with another value. */
  readonly differing: readonly { readonly before: Reading; readonly after: NewReading }[];
  readonly files: readonly PlannedFile[];
  /** The first file with a value that would be replaced, but whose other bytes would change with it. */
  readonly locked?: string;
}

/** Columns of a file that this tool begins, in the order in which a person reads them. */
const COLUMNS = ['date', 'metric', 'channel', 'competitor', 'value', 'period', 'source', 'note'] as const;

/**
 * Holds new readings against those of a strategy and plans what to write: new ones are rows at the end of the file
 * that has the channel's readings, and all other rows stay as they are; a file that cannot be written back byte for byte
 * is left alone. What differs is written only where `replaces` says so; each is then one cell of its own row.
 */
export function planReadings(workspace: Workspace, readings: readonly NewReading[], replaces: boolean): ReadingPlan {
  const present = new Map(workspace.readings.map((reading) => [placeOf(reading), reading]));
  const found = readings.map((after) => ({ after, before: present.get(placeOf(after)) }));
  const added = found.flatMap(({ after, before }) => (before ? [] : [after]));
  const same = found.flatMap(({ after, before }) => (before?.value === after.value ? [after] : []));
  const differing = found.flatMap(({ after, before }) =>
    before && before.value !== after.value ? [{ before, after }] : [],
  );
  const locked = replaces ? differing.find(({ before }) => isLocked(workspace, before.spot.file)) : undefined;
  if (locked) return { added, same, differing, files: [], locked: locked.before.spot.file };
  const texts = new Map<string, string>();
  if (replaces) replaceRows(workspace, texts, differing);
  for (const reading of added) appendRow(workspace, texts, reading);
  return { added, same, differing, files: [...texts].map(([path, text]) => written(workspace, path, text)) };
}

/** With the byte order mark that the file had. */
function written({ files }: Workspace, path: string, text: string): PlannedFile {
  return { path, content: withMark({ text, bom: files.get(path)?.encoding === 'utf-8-bom' }) };
}

function isLocked({ files }: Workspace, path: string): boolean {
  const file = files.get(path);
  return file !== undefined && file.encoding === undefined;
}

function placeOf({ date, metric, channel = '', competitor = '' }: NewReading): string {
  return [date, metric, channel, competitor].join('\n');
}

/** Row by row from below, so that the places of the rows above stay true. */
function replaceRows(workspace: Workspace, texts: Map<string, string>, rows: ReadingPlan['differing']): void {
  const fromBelow = rows.toSorted((a, b) => (b.before.spot.span?.start ?? 0) - (a.before.spot.span?.start ?? 0));
  for (const { before, after } of fromBelow) {
    const { file, span } = before.spot;
    if (!span) continue;
    const original = textOf(workspace, file);
    const text = texts.get(file) ?? original;
    const { columns, delimiter } = csvShape(original);
    const line = lineOf({ ...before, ...after }, columns, delimiter);
    texts.set(file, `${text.slice(0, span.start)}${line}${text.slice(span.end)}`);
  }
}

function appendRow(workspace: Workspace, texts: Map<string, string>, reading: NewReading): void {
  const path = fileFor(workspace, texts, reading);
  const text = texts.get(path) ?? textOf(workspace, path);
  const { columns, delimiter } = text === '' ? { columns: COLUMNS, delimiter: ',' } : csvShape(text);
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const start = text === '' ? `${csvLine(columns, delimiter)}${end}` : /[\r\n]$/.test(text) ? text : `${text}${end}`;
  texts.set(path, `${start}${lineOf(reading, columns, delimiter)}${end}`);
}

/** The file with most readings of the channel that has room for all that a reading says, else one of its own. */
function fileFor(workspace: Workspace, texts: ReadonlyMap<string, string>, reading: NewReading): string {
  const counts = new Map<string, number>();
  for (const { channel, spot } of workspace.readings) {
    if (channel === reading.channel) counts.set(spot.file, (counts.get(spot.file) ?? 0) + 1);
  }
  const used = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([path]) => path);
  const name = `${measurementsFolder}/${reading.channel ?? 'readings'}`;
  const fits = (path: string) =>
    !isLocked(workspace, path) && hasRoom(texts.get(path) ?? textOf(workspace, path), reading);
  const found = [...used, `${name}.csv`].find(fits);
  if (found !== undefined) return found;
  let number = 2;
  while (!fits(`${name}-${number}.csv`)) number++;
  return `${name}-${number}.csv`;
}

function hasRoom(text: string, reading: NewReading): boolean {
  if (text === '') return true;
  const { columns } = csvShape(text);
  return Object.keys(reading).every((column) => columns.includes(column));
}

function textOf({ files }: Workspace, path: string): string {
  return isReadings(path) ? (files.get(path)?.text ?? '') : '';
}

function lineOf(reading: NewReading, columns: readonly string[], delimiter: string): string {
  const cells = Object.entries(reading).map(([column, value]) => [
    column,
    typeof value === 'string' ? inertCell(value) : value,
  ]);
  const known = Object.fromEntries(cells) as Readonly<Record<string, string | number>>;
  return csvLine(
    columns.map((column) => known[column]),
    delimiter,
  );
}
