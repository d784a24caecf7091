import type { AlignType, Table, TableCell, TableRow } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { CELL_INSET, planColumns } from './columns.ts';
import type { PdfCell, PdfRow, PdfTable } from './job.ts';
import { wordWidth } from './measure.ts';
import { PLAIN, writeRuns } from './runs.ts';
import type { Writer } from './writer.ts';

/** A row with a cell of more characters may continue on the next page; other rows stay in one piece. */
const LONG = 600;
/** Widths of words are estimated: from this share of a column's width on, a word may have to be hyphenated. */
const SNUG = 0.9;

/** A table in the given room, in points; null where it has no column. A header without words is no header. */
export function writeTable(node: Table, writer: Writer, room: number): PdfTable | null {
  const texts = node.children.map((row) => row.children.map((cell) => plainText(cell)));
  const named = texts[0]?.every((text) => text.trim() === '') ?? true;
  const { wide } = writer;
  // Planned for text of the estimated width, then drawn out as the text is.
  const plan = planColumns(texts, room / wide, named);
  const { size } = plan;
  const [width, ...columns] = [plan.width, ...plan.columns].map((length) => Math.round(length * wide * 100) / 100);
  if (width === undefined || columns.length === 0) return null;
  const ems = columns.map((column) => (column - CELL_INSET) / size);
  const [first, ...rest] = node.children;
  const cells = (row: TableRow, header: boolean): PdfRow => ({
    long: row.children.some((cell) => plainText(cell).length > LONG),
    cells: ems.map((em, column) => writeCell(row.children[column], writer, em, header)),
  });
  return {
    kind: 'table',
    columns,
    width,
    size,
    align: columns.map((_, column) => alignment(node.align?.[column])),
    header: first === undefined || named ? null : cells(first, true),
    rows: rest.map((row) => cells(row, false)),
  };
}

function writeCell(cell: TableCell | undefined, writer: Writer, em: number, header: boolean): PdfCell {
  if (cell === undefined) return { hyphenate: false, runs: [] };
  const runs = writeRuns(cell.children, writer, { ...PLAIN, em });
  return { hyphenate: wordWidth(plainText(cell), header) * writer.wide > em * SNUG, runs };
}

function alignment(align: AlignType | undefined): 'start' | 'center' | 'end' {
  if (align === 'center') return 'center';
  return align === 'right' ? 'end' : 'start';
}
