import { cleanLine, cleanText } from './clean.ts';
import { letterPattern } from './letters.ts';
import { escapeText } from './markdown/escape.ts';
import { safeTree } from './markdown/prose.ts';
import { readMarkdown } from './markdown/read.ts';
import { inlineContent } from './markdown/tree.ts';
import { writeCell, writeMarkdown } from './markdown/write.ts';

/** Prose with more lines and characters of markup than this is shown as typed: parsing it could take seconds. */
const MOST_MARKS = 2000;
/** Containers (quotes, lists) opened at the start of one line, above which prose is shown as typed. */
const MOST_MARKERS = 16;

/**
 * Somebody's text as one line of Markdown that shows exactly these characters, in a paragraph, heading, list item or
 * table cell. Runs of blanks become one space, control characters U+FFFD; nothing in it becomes a link.
 */
export function escapeMarkdown(text: string): string {
  return escapeText(cleanLine(text), { lineStart: true, inCell: true });
}

/**
 * Somebody's prose (CommonMark with GFM) as Markdown blocks that can stand in the middle of a document: whatever is
 * in it, what follows is read as if it were not there. Raw HTML is shown as typed, images are their alternative text,
 * footnotes stand in brackets, links lead only to http, https, mailto or `#id`. Its headings are put below a heading
 * of `depth`; without a depth, or where they would be deeper than six, they are bold paragraphs.
 * Put it at the start of a line, with a blank line before and after.
 */
export function embedProse(prose: string, options: { readonly depth?: number } = {}): string {
  const text = withoutBlankEdges(cleanText(prose));
  if (isPlain(text)) return text;
  if (isTooMuch(text)) return plainParagraphs(text).join('\n\n');
  return writeMarkdown(safeTree(readMarkdown(text), options.depth)).replace(/\n$/, '');
}

/** The same prose as one line for a table cell: paragraphs parted by a space, list items by a semicolon. */
export function inlineProse(prose: string): string {
  const text = withoutBlankEdges(cleanText(prose));
  if (isPlain(text)) return cleanLine(text);
  if (isTooMuch(text)) return plainParagraphs(text).join(' ');
  const line = writeCell(inlineContent(safeTree(readMarkdown(withLoneMarker(text)), undefined).children));
  // It may come to stand at the start of a list item.
  return line.replace(MARKER, '$1\\');
}

/** What opens a list, a heading or a quote at the start of a line. */
const MARKER = /^(\d{1,9}(?=[.)][ \t])|(?=[-+*>][ \t]|#{1,6}[ \t]))/;

/**
 * In one paragraph a list of one item, a heading or a quote is none: `31. Oct`, `- 3 points`, `# 1 here`, `> 50 %`. Such a
 * marker belongs to the text, and without the escape it would be lost.
 */
function withLoneMarker(text: string): string {
  const marked = text.split('\n').filter((line) => MARKER.test(line));
  const isOne = marked.length === 1 && !/\n[ \t]*\n/.test(text);
  return isOne && MARKER.test(text) ? text.replace(MARKER, '$1\\') : text;
}

/** Lines of words and everyday punctuation that begin with a letter, a bracket or a quotation mark. */
const plainIn = letterPattern(
  `^(?:[\\p{L}(“«„‘’"'][\\p{L}\\p{N}\\p{M} \\u00a0\\u202f,.;:!?'’‘"“”«»„()%€/–—…&-]*(?:\\n{1,2}|$))*$`,
);
/** What such lines may hold and yet mean something: hard breaks, addresses, character references. */
const TELLING = / {2}|[ ]\n|:\/\/|www\.|&\w+;/i;

/** Most prose is plain: it is Markdown as it stands, and need not be parsed. */
function isPlain(text: string): boolean {
  return plainIn(text).test(text) && !TELLING.test(text);
}

/** Without blank lines before and blanks after; the indentation of the first line means something. */
function withoutBlankEdges(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\n'.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end).replace(/^(?:[ \t]*\n)+/, '');
}

function isTooMuch(text: string): boolean {
  return (text.match(/[[\]*_`~<>|!&#@\n]/g)?.length ?? 0) > MOST_MARKS || text.split('\n').some(isDeep);
}

function isDeep(line: string): boolean {
  const opening = /^[ \t\d>*+.)-]*/.exec(line)?.[0] ?? '';
  return (opening.match(/>|[-+*.)](?=[ \t])/g)?.length ?? 0) > MOST_MARKERS;
}

function plainParagraphs(text: string): readonly string[] {
  return text
    .split(/\n[ \t]*\n/)
    .map(escapeMarkdown)
    .filter((paragraph) => paragraph !== '');
}
