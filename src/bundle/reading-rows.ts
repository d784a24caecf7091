import { measurementsFolder } from '../model/kinds.ts';
import { toSteps } from '../model/pointer.ts';
import { type CsvFile, readCsv } from '../text/csv.ts';
import { positionIn } from '../text/source.ts';
import { refusalIn } from '../text/yaml-refusals.ts';
import { complaints } from '../workspace/complaints.ts';
import { fitting } from '../workspace/fitting.generated.js';
import type { Workspace } from '../workspace/workspace.ts';

type Row = Readonly<Record<string, unknown>>;

interface PlacedRow {
  readonly row: Row;
  /** `FILE:LINE`. */
  readonly place: string;
}

/** The rows of all files of readings, and the places of those that are none. */
export interface ReadingRows {
  readonly rows: readonly Row[];
  readonly omitted: readonly string[];
}

/**
 * Every row of the files in `measurements/`, in the order of files and lines, also those whose value is empty (not
 * measured). An optional cell that does not fit is left out; a row whose date, metric or value does not fit, too.
 */
export function readingRows({ files }: Workspace): ReadingRows {
  const paths = [...files.keys()].filter((path) => path.startsWith(`${measurementsFolder}/`)).sort();
  const placed = paths.flatMap((path) => rowsOf(path, files.get(path)?.text ?? ''));
  const misfits = misfitting(placed.map(({ row }) => row));
  const omitted: string[] = [];
  const rows: Row[] = [];
  for (const [index, { row, place }] of placed.entries()) {
    const misfit = misfits.get(index) ?? [];
    if (misfit.length > 0) omitted.push(place);
    if (!misfit.some((column) => NEEDED.has(column))) rows.push(without(row, misfit));
  }
  return { rows, omitted };
}

/** `''` stands for the row itself: a column that it lacks. */
const NEEDED = new Set(['', 'date', 'metric', 'value']);

function rowsOf(path: string, text: string): readonly PlacedRow[] {
  const file = { text };
  const csv = readCsv(new TextEncoder().encode(text));
  return Array.from(csv.rows, ({ cells, start }) => ({
    row: typed(cells, csv),
    place: `${path}:${positionIn(file, start).line}`,
  }));
}

/** Empty cells are absent; a value is a number where it is written as one. */
function typed(cells: readonly string[], { header, columns }: CsvFile): Row {
  const named = cells.map((cell, index) => [header[index] ?? '', cell, index] as const);
  const filled = named.filter(([column, cell, index]) => column && cell && columns.get(column) === index);
  return Object.fromEntries(
    filled.map(([column, cell]) => [column, column === 'value' && PLAIN_NUMBER.test(cell) ? Number(cell) + 0 : cell]),
  );
}

const PLAIN_NUMBER = /^[-+]?\d+(\.\d+)?([eE][-+]?\d+)?$/;

/** The columns of each row that a bundle cannot hold, by the row's index. */
function misfitting(rows: readonly Row[]): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  const add = (index: number, column: string): void => void found.set(index, [...(found.get(index) ?? []), column]);
  const bundle = { strategy: NO_STRATEGY, measurements: rows };
  for (const { instancePath, params } of fitting.bundle(bundle) ? [] : complaints('bundle', bundle)) {
    const [, index = '', column = ''] = toSteps(instancePath);
    add(Number(index), String(params.additionalProperty ?? column));
  }
  for (const [index, row] of rows.entries()) {
    const refusal = refusalIn(row);
    if (refusal) add(index, toSteps(refusal.pointer)[0] ?? '');
  }
  return found;
}

const NO_STRATEGY = { format: 1, name: '-', organization: '-' };

function without(row: Row, columns: readonly string[]): Row {
  return columns.length === 0 ? row : Object.fromEntries(Object.entries(row).filter(([key]) => !columns.includes(key)));
}
