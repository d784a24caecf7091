import { csvRecords } from '../text/csv.ts';

/** An export as a table: what stands above its header, the header, and the rows as typed. */
export interface ExportTable {
  /** Lines above the header, such as a title or the period. */
  readonly above: readonly string[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
  /** Rows that could not be read, such as one with an open quote. */
  readonly broken: number;
}

/** Lines above a header in which nobody has seen one. */
const DEEPEST_HEADER = 30;

/** Reads delimited text; `score` says how many headings of a row are known. `undefined` where no row has any. */
export function tableOf(text: string, score: (cells: readonly string[]) => number): ExportTable | undefined {
  const body = text.replace(/^\ufeff/, '');
  const named = /^sep=(.)\r?\n/.exec(body)?.[1];
  const rest = named ? body.slice(body.indexOf('\n') + 1) : body;
  const head = rest.slice(0, 1 << 16);
  const delimiters = named ? [named] : [',', ';', '\t'];
  const scored = delimiters.map((delimiter) => ({
    delimiter,
    known: tableWith(csvRecords(head, delimiter), delimiter, score).score,
  }));
  const best = scored.toSorted((a, b) => b.known - a.known)[0];
  if (!best || best.known === 0) return undefined;
  return tableWith(csvRecords(rest, best.delimiter), best.delimiter, score).table;
}

/** Reads rows of cells, as a spreadsheet holds them. */
export function tableOfRows(
  rows: readonly (readonly string[])[],
  score: (cells: readonly string[]) => number,
): ExportTable | undefined {
  const { table, score: known } = tableWith(
    rows.map((cells) => ({ cells, broken: false })),
    ',',
    score,
  );
  return known > 0 ? table : undefined;
}

interface Record {
  readonly cells: readonly string[];
  readonly broken: boolean;
}

function tableWith(records: readonly Record[], delimiter: string, score: (cells: readonly string[]) => number) {
  const scores = records.slice(0, DEEPEST_HEADER).map(({ cells }) => score(cells.map((cell) => cell.trim())));
  const best = Math.max(0, ...scores);
  const at = Math.max(0, scores.indexOf(best));
  const header = withoutEmptyEnd(records[at]?.cells ?? []).map((cell) => cell.trim());
  const below = records.slice(at + 1);
  const table: ExportTable = {
    above: records.slice(0, at).map(({ cells }) => cells.join(delimiter)),
    header,
    rows: below.filter(({ broken }) => !broken).map(({ cells }) => mended(cells, header.length)),
    delimiter,
    broken: below.filter(({ broken }) => broken).length,
  };
  return { table, score: best };
}

/** A row with one cell too many because a date (`Sep 27, 2026`) was written without quotes. */
function mended(cells: readonly string[], width: number): readonly string[] {
  const trimmed = withoutEmptyEnd(cells);
  if (trimmed.length <= width) return cells;
  const at = trimmed.findIndex(
    (cell, index) => /^\p{L}{3,9}\.? \d{1,2}$/u.test(cell.trim()) && /^\s*\d{4}$/.test(trimmed[index + 1] ?? ''),
  );
  if (at < 0) return cells;
  return [...trimmed.slice(0, at), `${trimmed[at]}, ${trimmed[at + 1]?.trim()}`, ...trimmed.slice(at + 2)];
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1);
}
