import type { BlockContent, Blockquote, Heading, List, ListItem, RootContent, Table, TableRow } from 'mdast';
import { readPlainInline } from './plain-inline.ts';

const HEADING = /^(#{1,6}) (\S|\S.*[^\s#])$/;
const COMMENT = /^<!-- [\w ]+ -->$/;
const BULLET = /^(- )(\S.*)$/;
const NUMBER = /^(\d{1,9}\. )(\S.*)$/;
/**
 * What a line of a paragraph begins with that can be nothing else; a digit that ends in a point may begin a list. All
 * signs of Markdown are ASCII.
 */
const WORDS =
  /^(?!\d{1,9}[.)](?:\s|$))(?:[^!-~]|[A-Za-z0-9("'%$/@,.;?]|\\[!-~]|\*{1,2}[^\s*]|!?\[|<a id="|<https?:|!(?!\[))/u;
const BLANK_EDGE = /^\s|\s$/;
const DELIMITER = /^\|(?: ?:?-+:? ?\|)+$/;
const ALIGN = { '--': null, ':-': 'left', '-:': 'right', '::': 'center' } as const;

/**
 * Lines between two blank ones as the blocks that they are, read without a parser where they are plain: headings,
 * paragraphs, tables, lists, comments. `undefined` where anything else may be in them.
 */
export function readPlainBlocks(lines: readonly string[]): readonly RootContent[] | undefined {
  const [first = '', ...rest] = lines;
  const single = COMMENT.test(first) ? ({ type: 'html', value: first } as const) : heading(first);
  if (single === undefined) return some(table(lines) ?? list(lines) ?? quote(lines) ?? paragraph(lines));
  if (rest.length === 0) return [single];
  const more = readPlainBlocks(rest);
  return more && [single, ...more];
}

function some(block: RootContent | undefined): readonly RootContent[] | undefined {
  return block && [block];
}

function heading(line: string): Heading | undefined {
  const [, marks = '', title] = HEADING.exec(line) ?? [];
  const children = title === undefined ? undefined : readPlainInline(title);
  return children && { type: 'heading', depth: marks.length as Heading['depth'], children };
}

function paragraph(lines: readonly string[]): BlockContent | undefined {
  if (!lines.every((line) => WORDS.test(line) && !BLANK_EDGE.test(line))) return undefined;
  const children = readPlainInline(lines.join('\n'));
  return children && { type: 'paragraph', children };
}

/** A quote of one paragraph. */
function quote(lines: readonly string[]): Blockquote | undefined {
  if (!lines.every((line) => line.startsWith('> '))) return undefined;
  const child = paragraph(lines.map((line) => line.slice(2)));
  return child && { type: 'blockquote', children: [child] };
}

function table([head = '', delimiter = '', ...body]: readonly string[]): Table | undefined {
  if (!head.startsWith('|') || !DELIMITER.test(delimiter)) return undefined;
  const columns = delimiter.slice(1, -1).split('|');
  const align = columns.map((cell) => ALIGN[`${sideOf(cell.trim()[0])}${sideOf(cell.trim().at(-1))}`]);
  const children: TableRow[] = [];
  for (const line of [head, ...body]) {
    const read = row(line, columns.length);
    if (!read) return undefined;
    children.push(read);
  }
  return { type: 'table', align, children };
}

function sideOf(mark: string | undefined): '-' | ':' {
  return mark === ':' ? ':' : '-';
}

function row(line: string, columns: number): TableRow | undefined {
  const cells = cellsOf(line);
  if (cells?.length !== columns) return undefined;
  const children: TableRow['children'] = [];
  for (const cell of cells) {
    const content = readPlainInline(cell.replace(/^[ ]+|[ ]+$/g, ''));
    if (!content) return undefined;
    children.push({ type: 'tableCell', children: content });
  }
  return { type: 'tableRow', children };
}

/** The cells of a line that begins and ends with a bar; a bar after a backslash parts none. */
function cellsOf(line: string): readonly string[] | undefined {
  if (!line.startsWith('|') || line.includes('\t')) return undefined;
  const bars = [...line.matchAll(/\\[\\|]|\|/g)].filter(([mark]) => mark === '|').map(({ index }) => index);
  if (bars.at(-1) !== line.length - 1) return undefined;
  return bars.slice(1).map((bar, index) => line.slice((bars[index] ?? 0) + 1, bar));
}

function list(lines: readonly string[]): List | undefined {
  const number = NUMBER.exec(lines[0] ?? '')?.[1];
  if (number === undefined) return bullets(lines);
  const children = items(lines, NUMBER);
  return children && { type: 'list', ordered: true, start: Number.parseInt(number, 10), spread: false, children };
}

function bullets(lines: readonly string[]): List | undefined {
  const children = items(lines, BULLET);
  return children && { type: 'list', ordered: false, start: null, spread: false, children };
}

/** Items of one line each, with bullets below them as far in as their text. */
function items(lines: readonly string[], pattern: RegExp): ListItem[] | undefined {
  const children: ListItem[] = [];
  for (let index = 0; index < lines.length; ) {
    const [, mark = '', text] = pattern.exec(lines[index] ?? '') ?? [];
    const indent = ' '.repeat(mark.length);
    let end = index + 1;
    while (lines[end]?.startsWith(indent)) end++;
    const below = lines.slice(index + 1, end).map((line) => line.slice(mark.length));
    const read = item(text, below);
    if (!read) return undefined;
    children.push(read);
    index = end;
  }
  return children;
}

function item(text: string | undefined, below: readonly string[]): ListItem | undefined {
  if (text === undefined || /^\[[ xX]\]/.test(text)) return undefined;
  const first = paragraph([text]);
  const nested = below.length > 0 ? bullets(below) : undefined;
  if (!first || (below.length > 0 && !nested)) return undefined;
  return { type: 'listItem', spread: false, checked: null, children: nested ? [first, nested] : [first] };
}
