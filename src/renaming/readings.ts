import { placedRecords } from '../text/csv.ts';
import { withEdits } from '../text/text-edit.ts';
import type { Renaming } from './plan-rename.ts';

/**
 * A table of readings with another id in its column of channels or competitors; undefined where nothing changes.
 * Only those cells are typed over: all else in the table stays as it is.
 */
export function renamedCells(text: string, { kind, before, after }: Renaming): string | undefined {
  if (kind !== 'channel' && kind !== 'competitor') return undefined;
  const [head, ...rows] = placedRecords(text);
  const column = (head?.cells ?? []).findIndex((cell) => cell.text.toLowerCase() === kind);
  const cells = rows.flatMap((row) => row.cells[column] ?? []).filter((cell) => cell.text === before);
  if (cells.length === 0) return undefined;
  const edits = cells.map(({ start, end }) => ({ start, end, text: text.slice(start, end).replace(before, after) }));
  return withEdits(text, edits);
}
