import type { AlignType, Table, TableCell, TableRow } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { element, type Html, NOTHING, onLines } from './markup.ts';
import { writeCell } from './runs.ts';
import type { Writer } from './writer.ts';

type Aligned = readonly (AlignType | undefined)[];

/** A table in a frame of its own that scrolls sideways, also by keyboard. */
export function writeTable({ children, align }: Table, writer: Writer): Html {
  const columns: Aligned = align ?? children[0]?.children.map(() => undefined) ?? [];
  const [head, ...body] = children.map((row, index) => writeRow(row, columns, index === 0, writer));
  const parts = [
    ...(head === undefined ? [] : [rows('thead', [head])]),
    ...(body.length === 0 ? [] : [rows('tbody', body)]),
  ];
  const frame = { class: 'frame', role: 'region', 'aria-label': writer.nameTable(), tabindex: 0 };
  return element('div', frame, rows('table', parts));
}

function writeRow({ children }: TableRow, columns: Aligned, isHead: boolean, writer: Writer): Html {
  return rows(
    'tr',
    columns.map((align, column) => cell(children[column], align, isHead, writer)),
  );
}

/** A cell with its alignment as a class. A head without words is no head to anybody. */
function cell(node: TableCell | undefined, align: AlignType | undefined, inHead: boolean, writer: Writer): Html {
  const side = align === 'right' || align === 'center' ? align : undefined;
  const content = node ? writeCell(node.children, writer) : NOTHING;
  const isHead = inHead && node !== undefined && plainText(node).trim() !== '';
  return isHead ? element('th', { scope: 'col', class: side }, content) : element('td', { class: side }, content);
}

function rows(name: string, content: readonly Html[]): Html {
  return element(name, {}, onLines(content));
}
