import { groupedBy } from '../model/grouped.ts';
import { measurementsFolder } from '../model/kinds.ts';
import type { PlannedFile } from '../plan/plan.ts';
import { csvShape } from '../text/csv.ts';
import { csvLine, inertCell } from '../text/csv-writer.ts';
import { lineBreakOf, type TextEdit, withEdits } from '../text/text-edit.ts';
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
  const texts = withAdded(workspace, withReplaced(workspace, replaces ? differing : []), added);
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

/** The files with other values in some of their rows. */
function withReplaced(workspace: Workspace, rows: ReadingPlan['differing']): ReadonlyMap<string, string> {
  const fromBelow = rows.toSorted((a, b) => (b.before.spot.span?.start ?? 0) - (a.before.spot.span?.start ?? 0));
  const files = [...groupedBy(fromBelow, ({ before }) => before.spot.file)];
  return new Map(
    files.map(([path, own]) => {
      const text = textOf(workspace, path);
      const { columns, delimiter } = csvShape(text);
      const edits = own.flatMap(({ before, after }): readonly TextEdit[] => {
        const { span } = before.spot;
        return span ? [{ ...span, text: lineOf({ ...before, ...after }, columns, delimiter) }] : [];
      });
      // Where two exports say different things of one row, the later one counts.
      const last = new Map(edits.map((edit) => [edit.start, edit]));
      return [path, withEdits(text, [...last.values()])];
    }),
  );
}

type Texts = ReadonlyMap<string, string>;

/** The files with new rows at their ends; hundreds of thousands may come in one export. */
function withAdded(workspace: Workspace, texts: Texts, added: readonly NewReading[]): Texts {
  const homeOf = homes(workspace, texts);
  const files = [...groupedBy(added, homeOf)].map(([path, readings]) => {
    const text = texts.get(path) ?? textOf(workspace, path);
    return [path, withRows(text, readings)] as const;
  });
  return new Map([...texts, ...files]);
}

function withRows(text: string, readings: readonly NewReading[]): string {
  const { columns, delimiter } = text === '' ? { columns: COLUMNS, delimiter: ',' } : csvShape(text);
  const end = lineBreakOf(text);
  const start = text === '' ? `${csvLine(columns, delimiter)}${end}` : /[\r\n]$/.test(text) ? text : `${text}${end}`;
  return [start, ...readings.map((reading) => `${lineOf(reading, columns, delimiter)}${end}`)].join('');
}

/** Tells the file of a reading; it is looked for once for all of a channel that say the same things. */
function homes(workspace: Workspace, texts: Texts): (reading: NewReading) => string {
  const known = new Map<string, string>();
  const byChannel = groupedBy(workspace.readings, ({ channel = '' }) => channel);
  return (reading) => {
    const { channel = '' } = reading;
    const key = [channel, ...Object.keys(reading)].join('\n');
    const found = known.get(key) ?? fileFor(workspace, texts, { reading, others: byChannel.get(channel) ?? [] });
    known.set(key, found);
    return found;
  };
}

interface Coming {
  readonly reading: NewReading;
  /** What was read of the same channel. */
  readonly others: readonly Reading[];
}

/** The file with most readings of the channel that has room for all that a reading says, else one of its own. */
function fileFor(workspace: Workspace, texts: Texts, { reading, others }: Coming): string {
  const counts = [...groupedBy(others, ({ spot }) => spot.file)].map(([path, own]) => [path, own.length] as const);
  const used = counts.toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([path]) => path);
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
