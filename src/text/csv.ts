import { parse } from 'csv-parse/sync';

/** One row below the header: its cells by column, and its place in the text. */
export interface CsvRow {
  readonly cells: Readonly<Record<string, string>>;
  readonly cellCount: number;
  readonly headerCount: number;
  readonly start: number;
  readonly end: number;
}

/** A CSV file as read. `problem` says why reading stopped; the rows before it are kept. */
export interface CsvFile {
  readonly text: string;
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly problem?: { readonly message: string; readonly start: number; readonly end: number };
}

/**
 * Reads RFC 4180 CSV with `,` or `;` between cells, UTF-8 or UTF-16 with a byte order mark.
 * Cells are text without blanks around them; empty lines are left out.
 */
export function readCsv(bytes: Uint8Array): CsvFile {
  const text = decode(bytes);
  const delimiter = delimiterOf(text);
  const lines = records(text, delimiter);
  const [first, ...rest] = lines.records;
  const header = (first?.cells ?? []).map((cell) => cell.toLowerCase());
  const rows = rest.map(({ cells, start, end }) => ({
    cells: Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ''])),
    cellCount: cells.length,
    headerCount: header.length,
    start,
    end,
  }));
  return { text, header, rows, ...(lines.problem && { problem: lines.problem }) };
}

interface Line {
  readonly cells: readonly string[];
  readonly start: number;
  readonly end: number;
}

interface Records {
  readonly records: readonly Line[];
  readonly problem?: { readonly message: string; readonly start: number; readonly end: number };
}

function records(text: string, delimiter: string): Records {
  const found: Line[] = [];
  let offset = 0;
  try {
    const parsed = parse(text, {
      delimiter,
      raw: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
    }) as unknown as readonly { readonly record: readonly string[]; readonly raw: string }[];
    for (const { record, raw } of parsed) {
      const line = raw.replace(/^[\r\n]+|[\r\n]+$/g, '');
      const start = text.indexOf(line, offset);
      offset = start + line.length;
      found.push({ cells: record, start, end: offset });
    }
    return { records: found };
  } catch (error) {
    return {
      records: found,
      problem: { message: firstSentence(error), start: 0, end: Math.max(1, text.search(/\r?\n/)) },
    };
  }
}

function firstSentence(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}

/** The character that separates more cells of the header; a comma where neither does. */
function delimiterOf(text: string): string {
  const line = text.slice(0, text.search(/\r?\n|$/));
  return line.split(';').length > line.split(',').length ? ';' : ',';
}

function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
