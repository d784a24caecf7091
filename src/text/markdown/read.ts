import type { Root } from 'mdast';
import { cleanText } from '../clean.ts';
import { parseMarkdown } from './parse.ts';
import { type Region, regionsOf } from './regions.ts';

/**
 * Reads CommonMark with GFM into a tree that says everything in its place: references are links and images, footnotes
 * stand in brackets where they are first referred to, headings are one line, control characters are U+FFFD, and no
 * node has a position. Raw HTML is still in it.
 */
export function readMarkdown(markdown: string): Root {
  return { type: 'root', children: regionsOf(cleanText(markdown)).flatMap(blocksOf) };
}

/** Most of a document is plain and was read already; the parser takes a hundred times as long for the same. */
function blocksOf(region: Region): Root['children'] {
  return 'blocks' in region ? [...region.blocks] : parseMarkdown(region.text).children;
}
