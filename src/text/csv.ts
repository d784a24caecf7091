import { shared } from './shared-texts.ts';
import type { Span } from './source.ts';

/** One row below the header, and its place in the text. */
export interface CsvRow extends Span {
  /** Those that were typed: there may be more or fewer than columns. */
  readonly cells: readonly string[];
  /** Cells up to the last that is not empty. */
  readonly cellCount: number;
  /** True where a quote is not closed, or closed in the middle of a cell: then there are no cells. */
  readonly broken: boolean;
}

/** How a text goes back into the bytes it was read from. */
export type Encoding = 'utf-8' | 'utf-8-bom';

/** A CSV file as read. */
export interface CsvFile {
  readonly text: string;
  /** Absent where the text cannot be written back as the same bytes: UTF-16, or bytes that are no UTF-8. */
  readonly encoding?: Encoding;
  /** The columns in lower case; none where the file has no row at all. */
  readonly header: readonly string[];
  readonly headerSpan: Span;
  /** The index of the cell that belongs to a column; of two columns of one name the last. */
  readonly columns: ReadonlyMap<string, number>;
  /** Read anew each time that somebody goes through them: a table may have half a million. */
  readonly rows: Iterable<CsvRow>;
  /** Where the bytes are not UTF-8; what stands there is replaced. */
  readonly unreadable?: Span;
}

/**
 * Reads RFC 4180 CSV with `,` or `;` between cells, UTF-8 or UTF-16 with a byte order mark, any line ends.
 * Cells are text; blanks around them are taken off, but not inside of quotes. Empty lines are left out. A row with a
 * broken quote ends with its line, so that it never hides the rows below.
 */
export function readCsv(bytes: Uint8Array): CsvFile {
  const { text, encoding, unreadable } = decode(bytes);
  const [first] = recordsOf(text);
  const typed = textsOf(first?.cells ?? []);
  const header = typed.slice(0, cellCount(typed)).map((cell) => cell.toLowerCase());
  const headerSpan = { start: first?.start ?? 0, end: first?.end ?? 0 };
  const columns = new Map(header.map((column, index) => [column, index]));
  const rows = { [Symbol.iterator]: () => rowsBelow(text, headerSpan.end) };
  return { text, header, headerSpan, columns, rows, ...(encoding && { encoding }), ...(unreadable && { unreadable }) };
}

function* rowsBelow(text: string, headerEnd: number): Generator<CsvRow> {
  for (const { cells: placed, broken, start, end } of recordsOf(text, delimiterOf(text), headerEnd)) {
    const cells = textsOf(placed);
    yield { cells, cellCount: cellCount(cells), broken, start, end };
  }
}

/** Records of any delimited text, without their places: cells as text, or broken by a quote that is not closed. */
export function csvRecords(
  text: string,
  delimiter: string,
): readonly { readonly cells: readonly string[]; readonly broken: boolean }[] {
  return Array.from(recordsOf(text, delimiter), ({ cells, broken }) => ({ cells: textsOf(cells), broken }));
}

/** Records of a table with `,` or `;` between cells, each cell with its place: quotes and blanks included. */
export function placedRecords(text: string): Iterable<CsvRecord> {
  return recordsOf(text);
}

/** The columns of a table as they were typed but for capitals, and the character between them. */
export function csvShape(text: string): { readonly delimiter: string; readonly columns: readonly string[] } {
  const delimiter = delimiterOf(text);
  const start = text.search(/\S|$/);
  const [head] = recordsOf(text.slice(start, endOfLine(text, start)), delimiter);
  return { delimiter, columns: textsOf(head?.cells ?? []).map((cell) => cell.toLowerCase()) };
}

/** Cells up to the last that is not empty: spreadsheets often write separators for columns that nobody uses. */
function cellCount(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell !== '') + 1;
}

/** A cell as text, and where it was typed. */
interface PlacedCell extends Span {
  readonly text: string;
}

interface CsvRecord extends Span {
  readonly cells: readonly PlacedCell[];
  /** True where a quote is broken: then there are no cells. */
  readonly broken: boolean;
}

function textsOf(cells: readonly PlacedCell[]): readonly string[] {
  return cells.map(({ text }) => text);
}

function* recordsOf(text: string, delimiter = delimiterOf(text), start = 0): Generator<CsvRecord> {
  for (let at = start; at < text.length; ) {
    const row = rowAt(text, at, delimiter);
    if (row.broken || row.cells.some(({ text: cell }) => cell !== '')) yield row;
    at = row.end + (text.startsWith('\r\n', row.end) ? 2 : 1);
  }
}

function rowAt(text: string, start: number, delimiter: string): CsvRecord {
  const cells: PlacedCell[] = [];
  for (let at = start; ; at++) {
    const cell = cellAt(text, at, delimiter);
    if (!cell) return { cells: [], broken: true, start, end: endOfLine(text, start) };
    cells.push(cell);
    at = cell.end;
    if (text[at] !== delimiter) return { cells, broken: false, start, end: at };
  }
}

/** The cell that starts at an offset and ends before a separator, a line break or the end; undefined if it is broken. */
function cellAt(text: string, start: number, delimiter: string): PlacedCell | undefined {
  const from = skipBlanks(text, start, delimiter);
  if (text[from] === '"') return quotedCellAt(text, { start, quote: from }, delimiter);
  let end = from;
  while (end < text.length && text[end] !== delimiter && !isBreak(text[end])) end++;
  return { text: shared(text.slice(from, end).trimEnd()), start, end };
}

function quotedCellAt(
  text: string,
  { start, quote: opened }: { readonly start: number; readonly quote: number },
  delimiter: string,
): PlacedCell | undefined {
  let value = '';
  for (let at = opened + 1; ; ) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return undefined;
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const end = skipBlanks(text, quote + 1, delimiter);
      const isWhole = end >= text.length || text[end] === delimiter || isBreak(text[end]);
      return isWhole ? { text: value, start, end } : undefined;
    }
    value += '"';
    at = quote + 2;
  }
}

function skipBlanks(text: string, start: number, delimiter: string): number {
  let at = start;
  while (text[at] !== delimiter && (text[at] === ' ' || text[at] === '\t' || text[at] === '\u00a0')) at++;
  return at;
}

function isBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

function endOfLine(text: string, start: number): number {
  let end = start;
  while (end < text.length && !isBreak(text[end])) end++;
  return end;
}

/** The character that separates more cells of the header; a comma where neither does. */
function delimiterOf(text: string): string {
  const start = text.search(/\S|$/);
  const line = text.slice(start, endOfLine(text, start));
  return line.split(';').length > line.split(',').length ? ';' : ',';
}

function decode(bytes: Uint8Array): Pick<CsvFile, 'text' | 'encoding' | 'unreadable'> {
  const read =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(read, { fatal: true }).decode(bytes);
    if (read !== 'utf-8') return { text };
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return { text, encoding: hasMark ? 'utf-8-bom' : 'utf-8' };
  } catch {
    const text = new TextDecoder(read).decode(bytes);
    const start = text.indexOf('\ufffd');
    return { text, unreadable: { start, end: start + 1 } };
  }
}
