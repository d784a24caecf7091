import type {
  Emphasis,
  Heading,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
  Table,
} from 'mdast';
import { type LetterPattern, letterPattern } from '../letters.ts';
import { escapeText } from './escape.ts';
import { drawTable } from './table-lines.ts';

/** Beside letters and digits, emphasis begins and ends; beside other signs that depends on what is around it. */
const letterFirstIn = letterPattern('^[\\p{L}\\p{N}]');
const letterLastIn = letterPattern('[\\p{L}\\p{N}]$');
/** What a text has at an end where more than the text itself decides how it is written. */
const DOUBTFUL_EDGE = /^[\s@]|[\s!]$/;
const PLAIN_ADDRESS = /^[\w#./:?=%;-]+$/;
/** What a picture shows, in letters and marks that mean nothing in Markdown. */
const PLAIN_WORDS = letterPattern('^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ,;%()’“”«»–…-]|[.:](?= |$)|(?<=\\d)\\.(?=\\d))*$');
const WEB_ADDRESS = /^https?:\/\/[\w#./?=%-]+$/;
const COMMENT = /^<!-- [a-z]+ -->$/;
const ANCHOR = letterPattern('^<a id="[\\p{L}\\p{N}_.:-]+"></a>$');

/** Where text stands: at the start of a line, or in a cell. */
type Place = Parameters<typeof escapeText>[1];

const START: Place = { lineStart: true, inCell: false };
const MIDDLE: Place = { lineStart: false, inCell: false };
const CELL: Place = { lineStart: false, inCell: true };

/**
 * A block as Markdown, where it is plain: text, emphasis, links, code and pictures in headings, paragraphs, short lists
 * and tables. `undefined` where anything else is in it: that is for the library to write. What is written here is what
 * the library would have written (a property test compares them), in a quarter of the time.
 */
export function writePlainBlock(node: RootContent): string | undefined {
  switch (node.type) {
    case 'heading':
      return heading(node);
    case 'paragraph':
      return paragraph(node);
    case 'list':
      return list(node);
    case 'table':
      return table(node);
    case 'html':
      return COMMENT.test(node.value) ? node.value : undefined;
    default:
      return undefined;
  }
}

/** The content of a table cell, where it is plain; `undefined` where the library has to write it. */
export function writePlainCell(children: readonly PhrasingContent[]): string | undefined {
  return runs(children, CELL);
}

function heading({ depth, children }: Heading): string | undefined {
  const text = runs(children, MIDDLE);
  return text === undefined || text === '' || text.includes('\n') ? undefined : `${'#'.repeat(depth)} ${text}`;
}

function paragraph({ children }: Paragraph): string | undefined {
  const text = runs(children, START);
  return text === '' ? undefined : text;
}

function list({ ordered, start, spread, children }: List): string | undefined {
  if (spread || children.length === 0) return undefined;
  const items: string[] = [];
  for (const [index, child] of children.entries()) {
    const written = item(child, ordered ? `${Math.max(start ?? 1, 0) + index}. ` : '- ');
    if (written === undefined) return undefined;
    items.push(written);
  }
  return items.join('\n');
}

/** A line or more behind a bullet, and a list of bullets below it. */
function item({ checked, spread, children }: ListItem, bullet: string): string | undefined {
  const [first, below, ...others] = children;
  if (typeof checked === 'boolean' || spread || first?.type !== 'paragraph' || others.length > 0) return undefined;
  const text = paragraph(first);
  if (text === undefined || (below && (below.type !== 'list' || below.ordered))) return undefined;
  const more = below?.type === 'list' ? list(below) : '';
  if (more === undefined) return undefined;
  const lines = more === '' ? text : `${text}\n${more}`;
  return bullet + lines.replaceAll('\n', `\n${' '.repeat(bullet.length)}`);
}

function table({ children, align }: Table): string | undefined {
  const rows: string[][] = [];
  for (const { children: cells } of children) {
    const row: string[] = [];
    for (const { children: content } of cells) {
      const cell = runs(content, CELL);
      if (cell === undefined) return undefined;
      row.push(cell);
    }
    if (row.length !== (align?.length || children[0]?.children.length)) return undefined;
    rows.push(row);
  }
  return rows.length === 0 || rows[0]?.length === 0 ? undefined : drawTable(rows, align);
}

function runs(nodes: readonly PhrasingContent[], place: Place): string | undefined {
  let written = '';
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as PhrasingContent;
    const next = run(node, index === 0 ? place : { ...place, lineStart: false });
    if (next === undefined || !standsBeside(node, nodes[index + 1])) return undefined;
    written += next;
  }
  return /^\s|\s$/.test(written) ? undefined : written;
}

/** Whether how a node is written does not depend on the one after it. */
function standsBeside(node: PhrasingContent, next: PhrasingContent | undefined): boolean {
  if (next === undefined) return true;
  if (node.type === 'text') {
    return (
      !/[\n!]$/.test(node.value) && next.type !== 'text' && (/\s$/.test(node.value) || isFree(next, letterFirstIn))
    );
  }
  if (next.type !== 'text' || /^[\n@]/.test(next.value)) return false;
  return (
    /^\s/.test(next.value) || (isFree(node, letterLastIn) && !(isEmphasis(node) && tests(letterFirstIn, next.value)))
  );
}

/** Whether a node may stand beside a word: emphasis that has a letter there. */
function isFree(node: PhrasingContent, letter: LetterPattern): boolean {
  return !isEmphasis(node) || tests(letter, onlyText(node.children) ?? '');
}

function tests(pattern: LetterPattern, text: string): boolean {
  return pattern(text).test(text);
}

function isEmphasis(node: PhrasingContent): node is Emphasis | Strong {
  return node.type === 'strong' || node.type === 'emphasis';
}

function run(node: PhrasingContent, place: Place): string | undefined {
  switch (node.type) {
    case 'text':
      return text(node.value, place);
    case 'strong':
      return emphasis('**', node.children, place);
    case 'emphasis':
      return emphasis('*', node.children, place);
    case 'inlineCode':
      return /^[^`|\s]+(?: [^`|\s]+)*$/.test(node.value) ? `\`${node.value}\`` : undefined;
    case 'link':
      return link(node, place);
    case 'image':
      return isPlainPicture(node.alt, node.title, node.url) ? `![${node.alt}](${node.url})` : undefined;
    case 'html':
      return tests(ANCHOR, node.value) ? node.value : undefined;
    default:
      return undefined;
  }
}

function text(value: string, place: Place): string {
  return escapeText(place.inCell ? value.replace(/[ \t\n]+/g, ' ') : value, place);
}

/** Words alone. */
function emphasis(marks: string, children: readonly PhrasingContent[], place: Place): string | undefined {
  const value = onlyText(children);
  if (value === undefined || value === '' || /^[\s@]|\s$/.test(value)) return undefined;
  return marks + text(value, { ...place, lineStart: false }) + marks;
}

function link({ url, title, children }: Link, place: Place): string | undefined {
  const value = onlyText(children);
  if (!value || title || DOUBTFUL_EDGE.test(value) || !PLAIN_ADDRESS.test(url)) return undefined;
  if (`mailto:${value}` === url) return undefined;
  if (value !== url) return `[${text(value, { ...place, lineStart: false })}](${url})`;
  return WEB_ADDRESS.test(url) ? `<${url}>` : undefined;
}

function isPlainPicture(alt: string | null | undefined, title: string | null | undefined, url: string): boolean {
  return !title && tests(PLAIN_WORDS, alt ?? '') && PLAIN_ADDRESS.test(url);
}

function onlyText(children: readonly PhrasingContent[]): string | undefined {
  const [only, ...others] = children;
  return only?.type === 'text' && others.length === 0 && !only.value.includes('\n') ? only.value : undefined;
}
