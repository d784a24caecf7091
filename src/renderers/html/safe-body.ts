import type { ElementContent, Root } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import type { ListItem, Root as Tree } from 'mdast';
import { type Handlers, toHast } from 'mdast-util-to-hast';
import { isPageBreak } from '../../document/parse.ts';
import { rewrite } from '../../text/markdown/tree.ts';
import { element } from './element.ts';

const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'];

/** Everything that may come out of a tree. Only headings have ids: those that the document gave them. */
const SCHEMA: Schema = {
  tagNames: [
    ...HEADINGS,
    ...['a', 'blockquote', 'br', 'code', 'del', 'div', 'em', 'hr', 'img', 'li', 'ol', 'p', 'pre', 'strong', 'ul'],
    ...['table', 'tbody', 'td', 'th', 'thead', 'tr'],
  ],
  attributes: {
    ...Object.fromEntries(HEADINGS.map((heading) => [heading, ['id']])),
    a: ['href', 'title'],
    div: [['className', 'page-break']],
    img: ['src', 'alt', 'title'],
    li: [['className', 'task']],
    ol: ['start'],
    td: [['align', 'left', 'center', 'right']],
    th: [['align', 'left', 'center', 'right']],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: [] },
  clobber: [],
  clobberPrefix: '',
};

const HANDLERS: Handlers = {
  html: (_, node) => (isPageBreak(node) ? element('div', { className: ['page-break'] }) : undefined),
};

/**
 * The chapters as plain, harmless elements: headings one depth lower than in the tree (the title is `h1`), tasks with
 * a box as text.
 */
export function safeBody(tree: Tree): readonly ElementContent[] {
  const prepared = rewrite(tree, (node) => {
    if (node.type === 'heading') return { ...node, depth: DEEPER[node.depth] };
    return node.type === 'listItem' ? withBox(node) : node;
  });
  const safe = sanitize(toHast(prepared, { handlers: HANDLERS, clobberPrefix: '' }), SCHEMA) as Root;
  return safe.children.filter((node): node is ElementContent => node.type !== 'doctype');
}

const DEEPER = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 } as const;

function withBox({ checked, ...item }: ListItem): ListItem {
  if (checked !== true && checked !== false) return item;
  const [first, ...rest] = item.children;
  const box = { type: 'text', value: checked ? '☑ ' : '☐ ' } as const;
  const paragraph = first?.type === 'paragraph' ? first.children : [];
  return {
    ...item,
    data: { hProperties: { className: ['task'] } },
    children: [
      { type: 'paragraph', children: [box, ...paragraph] },
      ...(first?.type === 'paragraph' ? rest : item.children),
    ],
  };
}
