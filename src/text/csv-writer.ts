/** A row by column; an absent cell is empty. */
export type CsvCells = Readonly<Record<string, string | number | undefined>>;

/**
 * Prints a table as RFC 4180 has it, but with the line ends of a text file: what {@link readCsv} reads back is the
 * same. Cells are quoted only where they must be, blanks at either end included, since readers take those off.
 */
export function writeCsv(columns: readonly string[], rows: readonly CsvCells[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return lines.map((cells) => `${cells.map(cellText).join(',')}\n`).join('');
}

function cellText(cell: string | number | undefined): string {
  const text = cell === undefined ? '' : String(cell);
  return /[",;\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
