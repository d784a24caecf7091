import type { PhrasingContent, Root, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';
import { escapeText } from './escape.ts';
import { characters, isNarrow } from './table-lines.ts';

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

/** What `writeMarkdown` writes, by the library alone, which takes four times as long for what is plain. */
export function printMarkdown(tree: Root): string {
  return toMarkdown(tree, OPTIONS);
}

/** Prints the content of one table cell: a single line, in which bars are escaped. */
export function printCell(children: readonly PhrasingContent[]): string {
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
  const aligned = tableHandler(ALIGNED)(node, parent, state, info);
  return isNarrow(aligned) ? aligned : tableHandler(COMPACT)(node, parent, state, info);
}

function tableHandler(options: Options): Handle {
  const handler = options.extensions?.map((extension) => extension.handlers?.table).find((found) => found);
  if (!handler) throw new Error('The Markdown library has no way to write a table.');
  return handler;
}
