import { cleanLine } from './clean.ts';

/** A row by column; an absent cell is empty. */
export type CsvCells = Readonly<Record<string, string | number | undefined>>;

/**
 * Prints a table as RFC 4180 has it, but with the line ends of a text file: what {@link readCsv} reads back is the
 * same. Cells are quoted only where they must be, blanks at either end included, since readers take those off.
 */
export function writeCsv(columns: readonly string[], rows: readonly CsvCells[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return lines.map((cells) => `${csvLine(cells, ',')}\n`).join('');
}

/** One row without its line end. */
export function csvLine(cells: readonly (string | number | undefined)[], delimiter: string): string {
  return cells.map(cellText).join(delimiter);
}

/**
 * Text as one line that no spreadsheet takes for a formula: what could begin one, also behind blanks, follows an
 * apostrophe, which spreadsheets do not show.
 */
export function inertCell(text: string): string {
  const line = cleanLine(text);
  return /^[\s\u00a0\ufeff]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/.test(line) ? `'${line}` : line;
}

function cellText(cell: string | number | undefined): string {
  const text = cell === undefined ? '' : String(cell);
  return /[",;\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
