import { type Collected, collect } from './collect.ts';
import { decodeExport } from './decode.ts';
import type { ExportKind } from './export-kind.ts';
import { exportKinds, headingScore, kindOf } from './kinds.ts';
import type { Choices, RowRefusal } from './rows.ts';
import { type ExportTable, tableOf, tableOfRows } from './table.ts';

/** An export as it lies on disk, or the rows of a spreadsheet's sheets. */
export type ExportContent = { readonly bytes: Uint8Array } | { readonly sheets: readonly Sheet[] };

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** What was read, with the encoding that was guessed where the bytes did not say; or why nothing was. */
export type ReadExport =
  | (Collected & { readonly isGuessed: boolean })
  | RowRefusal
  | { readonly reason: 'empty' | 'binary' }
  | { readonly reason: 'unrecognised'; readonly headings: readonly string[] };

/** Reads an export of any kind that is known, or of one of the team's own `maps`, which come first. */
export function readExport(content: ExportContent, maps: readonly ExportKind[], choices: Choices): ReadExport {
  const kinds = [...maps, ...exportKinds];
  const score = headingScore(kinds);
  if ('sheets' in content) {
    const tables = content.sheets.flatMap(({ rows }) => tableOfRows(rows, score) ?? []);
    const isEmpty = content.sheets.every(({ rows }) => rows.length === 0);
    return isEmpty ? { reason: 'empty' } : ofTables(tables, kinds, choices);
  }
  if (content.bytes.every((byte) => byte <= 32)) return { reason: 'empty' };
  const { text, encoding } = decodeExport(content.bytes);
  if (text.includes('\0')) return { reason: 'binary' };
  const table = tableOf(text, score);
  const read = ofTables(table ? [table] : [], kinds, choices);
  if ('reason' in read && read.reason === 'unrecognised' && read.headings.length === 0) {
    return { reason: 'unrecognised', headings: firstLine(text) };
  }
  return 'readings' in read ? { ...read, isGuessed: encoding === 'windows-1252' } : read;
}

/** The first table whose kind is known; a workbook has sheets about other things. */
function ofTables(tables: readonly ExportTable[], kinds: readonly ExportKind[], choices: Choices): ReadExport {
  for (const table of tables) {
    const kind = kindOf(table.header, kinds);
    if (!kind) continue;
    const found = collect(table, kind, choices);
    return 'reason' in found ? found : { ...found, isGuessed: false };
  }
  return { reason: 'unrecognised', headings: tables[0]?.header ?? [] };
}

function firstLine(text: string): readonly string[] {
  const line =
    text
      .replace(/^\ufeff/, '')
      .split(/\r?\n/)
      .find((one) => one.trim() !== '') ?? '';
  return line
    .split(/[,;\t]/)
    .map((cell) => cell.trim().replace(/^"|"$/g, ''))
    .slice(0, 30);
}
