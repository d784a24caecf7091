import type { RootContent } from 'mdast';
import type { Document } from '../../document/document.ts';
import { writeBlocks } from './blocks.ts';
import { element, type Html, onLines } from './markup.ts';
import { writerOf } from './writer.ts';

/** The text of the handbook: one section a chapter, with everything dressed for reading on a screen. */
export function chapters(document: Document): Html {
  const writer = writerOf(document);
  const nodes = document.tree.children;
  const starts = nodes.flatMap((node, index) => (isChapter(node) ? [index] : []));
  const before = writeBlocks(nodes.slice(0, starts[0]), writer);
  const sections = starts.map((start, order) =>
    element('section', {}, onLines(writeBlocks(nodes.slice(start, starts[order + 1]), writer))),
  );
  return onLines([...before, ...sections]);
}

function isChapter(node: RootContent): boolean {
  return node.type === 'heading' && node.depth === 1;
}
