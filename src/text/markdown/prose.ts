import type { Heading, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { cleanLine, tightLines } from '../clean.ts';
import { isSafeUrl } from '../url.ts';
import { holdsBlocks, inlineContent, rewrite, textNode } from './tree.ts';

/** Nodes inside nodes deeper than this are made flat: no reader follows them, and hostile text nests without end. */
const DEEPEST = 16;

/**
 * The tree of somebody's prose with everything taken out that could act or pass for part of the handbook itself: raw
 * HTML and images become text, links lead only to http, https, mailto or `#id`, headings stand below `depth` or are
 * bold paragraphs.
 */
export function safeTree(tree: Root, depth: number | undefined): Root {
  return rewrite(shallow(tree), (node, parent) => {
    switch (node.type) {
      case 'html':
        return literal(node.value, holdsBlocks(parent));
      case 'image':
        return node.alt ? [textNode(cleanLine(node.alt))] : [];
      case 'link':
        return isSafeUrl(node.url) ? node : node.children;
      case 'heading':
        return lowered(node, parent.type === 'root' ? depth : undefined);
      case 'code':
        return { type: 'code', lang: /^[\w+-]{1,32}$/.exec(node.lang ?? '')?.[0] ?? null, value: node.value };
      default:
        return node;
    }
  });
}

/** Raw HTML as the characters that were typed. */
export function literal(html: string, asBlock: boolean): readonly RootContent[] {
  const text = textNode(tightLines(html).trim());
  return asBlock ? [{ type: 'paragraph', children: [text] }] : [text];
}

function lowered(heading: Heading, depth: number | undefined): readonly RootContent[] {
  if (heading.children.length === 0) return [];
  const below = heading.depth + (depth ?? 6);
  if (isDepth(below)) return [{ ...heading, depth: below }];
  return [{ type: 'paragraph', children: [{ type: 'strong', children: heading.children }] }];
}

function isDepth(depth: number): depth is Heading['depth'] {
  return depth >= 1 && depth <= 6;
}

/** The tree with everything flattened that lies deeper than `DEEPEST`. */
function shallow(tree: Root): Root {
  return { ...tree, children: tree.children.map((child) => bounded(child, 1)) };
}

function bounded(node: RootContent, level: number): RootContent {
  if (!('children' in node)) return node;
  if (level >= DEEPEST && isNesting(node)) return flat(node);
  return { ...node, children: node.children.map((child) => bounded(child, level + 1)) } as RootContent;
}

/** Whether a node can hold nodes of its own kind, at once or by way of others. */
function isNesting(node: RootContent): boolean {
  return ['blockquote', 'list', 'table', 'emphasis', 'strong', 'delete', 'link'].includes(node.type);
}

function flat(node: RootContent): RootContent {
  const isBlock = ['blockquote', 'list', 'table'].includes(node.type);
  const text = textNode(textOf({ type: 'root', children: [...inlineContent([node])] }));
  return isBlock ? { type: 'paragraph', children: [text] } : text;
}
