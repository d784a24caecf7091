import { markdownTable } from 'markdown-table';
import type { Table } from 'mdast';

/** Tables are drawn with their columns in line as long as no row gets wider than this, in characters. */
const WIDEST_TABLE = 120;

/** Rows of cells as a table, in line where that is not too wide. */
export function drawTable(rows: readonly (readonly string[])[], align: Table['align']): string {
  const draw = (isAligned: boolean) =>
    markdownTable(rows as string[][], {
      align: align ?? null,
      alignDelimiters: isAligned,
      fillRows: false,
      stringLength: characters,
    });
  if (leastWidth(rows) > WIDEST_TABLE) return draw(false);
  const aligned = draw(true);
  return isNarrow(aligned) ? aligned : draw(false);
}

/** No row can be drawn in line in fewer characters: the cells alone take as many, column by column. */
function leastWidth(rows: readonly (readonly string[])[]): number {
  const widths: number[] = [];
  for (const row of rows) {
    for (let x = 0; x < row.length; x++) widths[x] = Math.max(widths[x] ?? 0, row[x]?.length ?? 0);
  }
  return widths.reduce((sum, width) => sum + width, 0);
}

/** Whether no row of a table is too wide to be drawn in line. */
export function isNarrow(table: string): boolean {
  return table.split('\n').every((line) => characters(line) <= WIDEST_TABLE);
}

export function characters(text: string): number {
  return /^[ -~]*$/.test(text) ? text.length : [...text].length;
}
