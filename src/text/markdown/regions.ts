import type { RootContent } from 'mdast';
import { readPlainBlocks } from './plain-blocks.ts';

/** A part of a document that means the same alone as in its place: read already, or Markdown for the parser. */
export type Region = { readonly blocks: readonly RootContent[] } | { readonly text: string };

/** Lines between blank ones: from `start` up to but not including `end`. */
interface Chunk {
  readonly start: number;
  readonly end: number;
}

/** A definition, which means something wherever it stands: then the document is one region. */
const DEFINITION = /(?<!\\)\]:/;
/** What goes on with the list or the indented code above a blank line. */
const CONTINUES = /^(?:[ \t]|[-+*](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$))/;
/** Indented code: below it, the parser takes a sign of a list that stands alone for text. */
const AFTER_CODE = /^(?: {4}|\t)/;
/** What may hold blank lines without being indented: fenced code, comments, scripts, also in an item of a list. */
const SPANS = /`{3}|~{3}|<(?:[!?]|(?:script|pre|style|textarea)\b)/i;
const FENCE = /^(`{3,}|~{3,})[^`]*$/;

/** Clean Markdown as the regions that it consists of, in their order. */
export function regionsOf(markdown: string): readonly Region[] {
  if (DEFINITION.test(markdown)) return [{ text: markdown }];
  const lines = markdown.split('\n');
  const chunks = chunksOf(lines);
  const regions: Region[] = [];
  for (let index = 0; index < chunks.length; ) {
    const { start, end } = chunks[index] ?? { start: 0, end: 0 };
    const read = readPlainBlocks(lines.slice(start, end));
    const isOpen = read?.at(-1)?.type === 'list' && CONTINUES.test(lines[chunks[index + 1]?.start ?? -1] ?? '');
    const blocks = isOpen ? undefined : read;
    const next = blocks ? index + 1 : regionEnd(lines, chunks, index);
    regions.push(blocks ? { blocks } : { text: lines.slice(start, chunks[next]?.start).join('\n') });
    index = next;
  }
  return regions;
}

function chunksOf(lines: readonly string[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let index = 0; index < lines.length; index++) {
    if (isBlank(lines[index])) continue;
    const start = index;
    while (index < lines.length && !isBlank(lines[index])) index++;
    chunks.push({ start, end: index });
  }
  return chunks;
}

function isBlank(line: string | undefined): boolean {
  return line !== undefined && /^[ \t]*$/.test(line);
}

/** The chunk before which a region ends that begins with chunk `first`: a place that no open block reaches over. */
function regionEnd(lines: readonly string[], chunks: readonly Chunk[], first: number): number {
  const fenced = fenceEnd(lines, chunks, first);
  if (fenced !== undefined) return fenced;
  for (let next = first; next < chunks.length; ) {
    const { start, end } = chunks[next] ?? { start: 0, end: 0 };
    if (lines.slice(start, end).some((line) => SPANS.test(line))) return chunks.length;
    next++;
    const follows = lines[chunks[next]?.start ?? -1] ?? '';
    if (!CONTINUES.test(follows) && !AFTER_CODE.test(lines[end - 1] ?? '')) return next;
  }
  return chunks.length;
}

/** The end of fenced code that begins a chunk and ends another, or `undefined` where it is anything else. */
function fenceEnd(lines: readonly string[], chunks: readonly Chunk[], first: number): number | undefined {
  const { start = 0 } = chunks[first] ?? {};
  const [, fence] = FENCE.exec(lines[start] ?? '') ?? [];
  if (fence === undefined) return undefined;
  const close = lines.findIndex((line, index) => index > start && isClosing(line, fence));
  const last = chunks.findIndex(({ end }) => end === close + 1);
  return last < 0 ? undefined : last + 1;
}

function isClosing(line: string, fence: string): boolean {
  const closing = line.replace(/^ {0,3}/, '').replace(/[ \t]+$/, '');
  return closing.length >= fence.length && closing === (fence[0] ?? '').repeat(closing.length);
}
