import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** A heading as the contents name it, with the headings of the next depth that stand below it. */
export interface OutlineEntry {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly OutlineEntry[];
}

/** Chapters and sections (depth 1 and 2) of a document, in reading order. A section before any chapter is a chapter. */
export function outline(tree: Root): readonly OutlineEntry[] {
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading' && node.depth <= 2);
  const starts = headings.flatMap((heading, index) => (heading.depth === 1 || index === 0 ? [index] : []));
  return starts.map((start, order) => {
    const [chapter, ...sections] = headings.slice(start, starts[order + 1]).map(entry);
    return { ...(chapter ?? { id: '', title: '' }), entries: sections };
  });
}

function entry(heading: Heading): OutlineEntry {
  return { id: heading.data?.id ?? '', title: textOf(heading), entries: [] };
}
