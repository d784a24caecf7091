import type { Heading, Html, PhrasingContent, Root, RootContent } from 'mdast';
import { literal } from '../text/markdown/prose.ts';
import { readMarkdown } from '../text/markdown/read.ts';
import { type Change, headingsOf, rewrite } from '../text/markdown/tree.ts';
import { isRelativePath, isSafeUrl } from '../text/url.ts';
import { withAnchors } from './anchors.ts';
import { pictureName } from './pictures.ts';

/** The one comment that means something in a document: what follows begins on a new page. */
export const PAGE_BREAK = '<!-- page -->';

/**
 * Reads a handbook's Markdown into the tree that all formats are made from. Every heading gets an id, unique in the
 * document: the one of `<a id="x"></a>` at its start, or one made of its words; no depth of headings is left out. `<!-- page -->` between chapters'
 * blocks stays; all other raw HTML becomes text. Links lead to http, https, mailto, a path below the document, or a
 * heading that exists; images are `assets/NAME.svg`. Everything else of these kinds is its own text.
 */
export function parseDocument(markdown: string): Root {
  const tree = withAnchors(withoutGaps(readMarkdown(markdown)));
  return withoutDeadLinks(rewrite(tree, (node, parent) => settled(node, parent.type)));
}

/** Whether a node is the page break comment. */
export function isPageBreak(node: RootContent): node is Html {
  return node.type === 'html' && node.value.trim() === PAGE_BREAK;
}

/** No heading stands more than one depth below the one that it belongs to. */
function withoutGaps(tree: Root): Root {
  const above: { readonly written: number; readonly depth: number }[] = [];
  const children = tree.children.map((node) => {
    if (node.type !== 'heading') return node;
    while ((above.at(-1)?.written ?? 0) >= node.depth) above.pop();
    const parent = above.at(-1);
    const depth = parent ? Math.min(parent.depth + 1, node.depth) : node.depth;
    above.push({ written: node.depth, depth });
    return { ...node, depth: depth as Heading['depth'] };
  });
  return { ...tree, children };
}

function settled(node: RootContent, parent: string): ReturnType<Change> {
  switch (node.type) {
    case 'html':
      if (parent === 'root' && isPageBreak(node)) return { type: 'html', value: PAGE_BREAK };
      return literal(node.value, ['root', 'blockquote', 'listItem'].includes(parent));
    case 'link':
      return isSafeUrl(node.url) || isRelativePath(node.url) ? node : node.children;
    case 'image':
      return pictureName(node.url) === undefined ? altText(node.alt) : node;
    default:
      return node;
  }
}

function altText(alt: string | null | undefined): readonly PhrasingContent[] {
  return alt ? [{ type: 'text', value: alt }] : [];
}

function withoutDeadLinks(tree: Root): Root {
  const ids = new Set(headingsOf(tree).map((heading) => `#${heading.data?.id}`));
  return rewrite(tree, (node) =>
    node.type === 'link' && node.url.startsWith('#') && !ids.has(node.url) ? node.children : node,
  );
}
