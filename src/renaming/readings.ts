import { csvRecords } from '../text/csv.ts';
import type { Renaming } from './plan-rename.ts';

/**
 * A table of readings with another id in its column of channels or competitors; undefined where nothing changes.
 * Only those cells are typed over: all else in the table stays as it is.
 */
export function renamedCells(text: string, { kind, before, after }: Renaming): string | undefined {
  if (kind !== 'channel' && kind !== 'competitor') return undefined;
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const head = text.slice(start, text.search(/[\r\n]|$/));
  const delimiter = head.split(';').length > head.split(',').length ? ';' : ',';
  const column = (csvRecords(head, delimiter)[0]?.cells ?? []).findIndex((cell) => cell.toLowerCase() === kind);
  if (column < 0) return undefined;
  const cells = cellsOf(text, delimiter).filter(
    (cell) => cell.column === column && cell.row > 0 && cell.text === before,
  );
  if (cells.length === 0) return undefined;
  let renamed = '';
  let done = 0;
  for (const { from, to } of cells) {
    renamed += text.slice(done, from) + text.slice(from, to).replace(before, after);
    done = to;
  }
  return renamed + text.slice(done);
}

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  /** Where it stands, quotes and blanks included. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Every cell with its place. A quote opens a cell at its start and ends it where no other quote follows. */
function cellsOf(text: string, delimiter: string): readonly PlacedCell[] {
  const cells: PlacedCell[] = [];
  let [row, column, from] = [0, 0, 0];
  let isQuoted = false;
  for (let at = 0; at <= text.length; at++) {
    const character = text[at] ?? '\n';
    if (character === '"' && (isQuoted || text.slice(from, at).trim() === '')) isQuoted = !isQuoted;
    if (isQuoted || (character !== delimiter && character !== '\n')) continue;
    const typed = text.slice(from, at).trim();
    cells.push({ row, column, from, to: at, text: typed.replace(/^"([^"]*)"$/, '$1') });
    from = at + 1;
    [row, column] = character === '\n' ? [row + 1, 0] : [row, column + 1];
  }
  return cells;
}
