import { textWidth } from '../../text/width.ts';
import { wordWidth } from './measure.ts';

export interface ColumnPlan {
  readonly columns: readonly number[];
  readonly width: number;
  readonly size: number;
}

/** Width of running text and of wide tables and pictures, in points. The template's page has the same. */
export const PROSE_WIDTH = 440;
export const WIDE_WIDTH = 471;
/** Space on both sides of a cell's text together, in points. */
export const CELL_INSET = 12;

/**
 * What is tried in turn: a size of text in points, and up to which width in em a cell (a date, an amount, a name)
 * stays in one line. The last one always does.
 */
const ATTEMPTS = [
  { size: 9.2, short: 9 },
  { size: 8.6, short: 9 },
  { size: 9.2, short: 7 },
  { size: 8.6, short: 7 },
  { size: 8, short: 9 },
  { size: 8, short: 7 },
  { size: 8, short: 5.5 },
] as const;
const LAST_ATTEMPT = { size: 8, short: 0 } as const;
/** Longer words (addresses, compounds) may be broken; in em. */
const LONG_WORD = 9;
/** The column of names in a table without a header, in points: the same in all of them where it can be. */
const NAMES = { least: 98, most: 150 } as const;

/**
 * Shares out a table's width. Short cells keep their one line and words stay whole as long as there is room for that,
 * if need be in smaller text; what is left goes where it saves the most lines.
 * `rows` are texts of cells, the header first; `named` says that the first column names the rows.
 */
export function planColumns(rows: readonly (readonly string[])[], room: number, named: boolean): ColumnPlan {
  const ems = measureColumns(rows, named);
  const { size, least } = leastWidths(ems, room);
  const natural = ems.map((column) => greatest(column.lines) * size + CELL_INSET);
  const width = sum(natural) > PROSE_WIDTH ? room : Math.min(room, PROSE_WIDTH);
  const columns = named && natural.length === 2 ? namesAndValues(natural, width) : share(ems, least, natural, width);
  return { columns: columns.map(round), width, size };
}

/** The size of text, and what each column needs at least. */
function leastWidths(ems: readonly ColumnWidths[], room: number) {
  const attempt = ({ size, short }: { readonly size: number; readonly short: number }) => ({
    size,
    least: ems.map(
      ({ lines, word }) => Math.max(word, greatest(lines.filter((line) => line <= short))) * size + CELL_INSET,
    ),
  });
  return ATTEMPTS.map(attempt).find(({ least }) => sum(least) <= room) ?? attempt(LAST_ATTEMPT);
}

interface ColumnWidths {
  /** Its cells in one line each, its longest word, and how hungry for width it is, in em. */
  readonly lines: readonly number[];
  readonly word: number;
  readonly hunger: number;
}

function measureColumns(rows: readonly (readonly string[])[], named: boolean): readonly ColumnWidths[] {
  const count = greatest(rows.map((row) => row.length));
  return Array.from({ length: count }, (_, column) => {
    const strong = (row: number) => row === 0 || (named && column === 0);
    const lines = rows.map((row, index) => textWidth(row[column] ?? '', strong(index)));
    const words = rows.map((row, index) => wordWidth(row[column] ?? '', strong(index)));
    return {
      word: Math.min(greatest(words), LONG_WORD),
      lines,
      // A cell's height falls with the inverse of its width: the cube root of the sum of squares balances the columns.
      hunger: Math.cbrt(sum(lines.map((line) => line * line))),
    };
  });
}

function namesAndValues(natural: readonly number[], width: number): readonly number[] {
  const names = Math.min(Math.max(natural[0] ?? 0, NAMES.least), NAMES.most);
  return [names, width - names];
}

function share(ems: readonly ColumnWidths[], least: readonly number[], natural: readonly number[], width: number) {
  if (sum(natural) <= width) return scale(natural, width);
  if (sum(least) >= width) return scale(least, width);
  const at = (hunger: number) =>
    ems.map((column, index) => Math.min(Math.max(column.hunger * hunger, least[index] ?? 0), natural[index] ?? 0));
  let low = 0;
  let high = width;
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2;
    if (sum(at(middle)) > width) high = middle;
    else low = middle;
  }
  return scale(at(low), width);
}

function scale(columns: readonly number[], width: number): readonly number[] {
  const total = sum(columns);
  return columns.map((column) => (column * width) / total);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function greatest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
