import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** A heading as the contents name it, with the headings of the next depth that stand below it. */
export interface OutlineEntry {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly OutlineEntry[];
}

/** Chapters and sections: what contents show where nobody asks for more or less. */
export const CONTENTS_DEPTH = 2;

/**
 * The headings of a document up to a depth, in reading order, those of each depth below the one before them.
 * What stands before any chapter counts as one. None at depth 0.
 */
export function outline(tree: Root, depth: number = CONTENTS_DEPTH): readonly OutlineEntry[] {
  return nested(
    tree.children.filter((node): node is Heading => node.type === 'heading' && node.depth <= depth),
    1,
  );
}

function nested(headings: readonly Heading[], depth: number): readonly OutlineEntry[] {
  const starts = headings.flatMap((heading, index) => (heading.depth <= depth || index === 0 ? [index] : []));
  return starts.flatMap((start, order) => {
    const [heading, ...below] = headings.slice(start, starts[order + 1]);
    if (heading === undefined) return [];
    return [{ id: heading.data?.id ?? '', title: textOf(heading), entries: nested(below, depth + 1) }];
  });
}
