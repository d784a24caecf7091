import type { PhrasingContent, Root, Table, TableCell, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { escapeText } from './escape.ts';

/** Tables are drawn with their columns in line as long as no row gets wider than this, in characters. */
const WIDEST_TABLE = 120;

const ALIGNED = gfmToMarkdown({ tablePipeAlign: true, stringLength: characters });
const COMPACT = gfmToMarkdown({ tablePipeAlign: false });

const OPTIONS: Options = {
  bullet: '-',
  emphasis: '*',
  strong: '*',
  rule: '*',
  fences: true,
  listItemIndent: 'one',
  extensions: [ALIGNED, { handlers: { text: Object.assign(textHandle, { peek: textStart }), table: tableHandle } }],
};

/** Writes a tree as Markdown that reads well raw, ends with a line feed, and reads back to the same tree. */
export function writeMarkdown(tree: Root): string {
  return toMarkdown(tree, OPTIONS);
}

/** Writes the content of one table cell: a single line, in which bars are escaped. */
export function writeCell(children: readonly PhrasingContent[]): string {
  return toMarkdown({ type: 'tableCell', children: [...children] }, OPTIONS).trim();
}

/** Text through this project's own escaping, which leaves more as typed than the library's. */
function textHandle(...[node, _, state, info]: Parameters<Handle>): string {
  const inCell = state.stack.includes('tableCell');
  const value = inCell ? (node as Text).value.replace(/[ \t\n]+/g, ' ') : (node as Text).value;
  if (state.stack.includes('autolink')) return state.safe(value, info);
  const escaped = escapeText(value, { lineStart: /[\r\n]$/.test(info.before), inCell });
  return guardEnds(isStruck(state.stack) ? escapeTildes(escaped) : escaped, info);
}

/** An exclamation mark before a link would make it an image, an underscore before an at sign an e-mail address. */
function guardEnds(text: string, info: { readonly before: string; readonly after: string }): string {
  const start = text.startsWith('@') && /[*_]$/.test(info.before) ? '\\' : '';
  const end = text.endsWith('!') && info.after.startsWith('[');
  return start + (end ? `${text.slice(0, -1)}\\!` : text);
}

function isStruck(constructs: readonly string[]): boolean {
  return constructs.includes('strikethrough');
}

/** Inside a deletion every tilde counts. */
function escapeTildes(escaped: string): string {
  return escaped.replace(/\\.|~/g, (found) => (found === '~' ? '\\~' : found));
}

/**
 * The character that a text begins with once it is written. The library asks for it before it writes what stands in
 * front, and gets what is never escaped without writing all of it twice.
 */
function textStart(...[node, parent, state, info]: Parameters<Handle>): string {
  const start = /^(?: (?=\S)|[A-Za-z.,;()])/.exec((node as Text).value)?.[0];
  return start ?? textHandle(node, parent, state, info);
}

function tableHandle(...[node, parent, state, info]: Parameters<Handle>): string {
  if (leastWidth(node as Table) > WIDEST_TABLE) return tableHandler(COMPACT)(node, parent, state, info);
  const aligned = tableHandler(ALIGNED)(node, parent, state, info);
  const fits = aligned.split('\n').every((line) => characters(line) <= WIDEST_TABLE);
  return fits ? aligned : tableHandler(COMPACT)(node, parent, state, info);
}

/** No row of the table can be drawn in line in fewer characters: its words alone take as many, column by column. */
function leastWidth({ children }: Table): number {
  const widths: number[] = [];
  for (const row of children) {
    for (const [x, cell] of row.children.entries()) widths[x] = Math.max(widths[x] ?? 0, characters(oneLine(cell)));
  }
  return widths.reduce((sum, width) => sum + width, 0);
}

function oneLine(cell: TableCell): string {
  return textOf(cell).replace(/\s+/g, ' ').trim();
}

function tableHandler(options: Options): Handle {
  const handler = options.extensions?.map((extension) => extension.handlers?.table).find((found) => found);
  if (!handler) throw new Error('The Markdown library has no way to write a table.');
  return handler;
}

function characters(text: string): number {
  return [...text].length;
}
