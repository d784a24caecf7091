import type { Heading, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Document } from './document.ts';

/** A document for formats whose title is a heading itself; `anchor` is the id of the chapter that became the title. */
export interface Titled extends Document {
  readonly anchor?: string;
}

/**
 * A document whose only chapter has its title, such as the one-page plan of a channel, without that heading, so that
 * nobody reads the title twice: its sections are its chapters. Any other document as it is.
 */
export function titled(document: Document): Titled {
  const [first, ...rest] = document.tree.children;
  const isOnly = !rest.some((node) => node.type === 'heading' && node.depth === 1);
  if (!isChapter(first) || !isOnly || textOf(first) !== document.meta.title) return document;
  const children = rest.map((node) => (node.type === 'heading' ? raised(node) : node));
  const tree: Root = { ...document.tree, children };
  return { ...document, tree, ...(first.data?.id && { anchor: first.data.id }) };
}

function isChapter(node: RootContent | undefined): node is Heading {
  return node?.type === 'heading' && node.depth === 1;
}

function raised(heading: Heading): Heading {
  return { ...heading, depth: Math.max(heading.depth - 1, 1) as Heading['depth'] };
}
