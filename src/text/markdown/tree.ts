import type { Heading, Nodes, Parents, PhrasingContent, RootContent } from 'mdast';

/** What a node is replaced by: itself, another, or a list of any length. Its children are replaced already. */
export type Change = (node: RootContent, parent: Nodes) => RootContent | readonly RootContent[];

/**
 * A tree rebuilt from the leaves up. Texts that come to stand side by side are joined: Markdown cannot part them.
 * What nothing changes in is not copied: a handbook has a hundred thousand nodes.
 */
export function rewrite<T extends Nodes>(node: T, change: Change): T {
  if (!('children' in node)) return node;
  let changed: RootContent[] | undefined;
  // By its number: see `tag` in `charts/svg.ts`.
  for (let index = 0; index < node.children.length; index++) {
    const child = node.children[index] as RootContent;
    const found = change(rewrite(child, change), node);
    if (found === child) changed?.push(child);
    else {
      changed ??= node.children.slice(0, index);
      if ('type' in found) changed.push(found);
      else changed.push(...found);
    }
  }
  return changed ? { ...node, children: joinTexts(changed) } : node;
}

/** All nodes below a node, in reading order. */
export function descendants(node: Nodes): readonly RootContent[] {
  const found: RootContent[] = [];
  collect(node, found);
  return found;
}

function collect(node: Nodes, found: RootContent[]): void {
  if (!('children' in node)) return;
  for (let index = 0; index < node.children.length; index++) {
    const child = node.children[index] as RootContent;
    found.push(child);
    collect(child, found);
  }
}

/** All headings, in reading order; lines of text are not looked into. */
export function headingsOf(node: Nodes): readonly Heading[] {
  if (node.type === 'heading') return [node];
  return holdsBlocks(node) || node.type === 'list' ? (node as Parents).children.flatMap(headingsOf) : [];
}

/** Whether a node stands among paragraphs rather than inside one. */
export function holdsBlocks(node: Nodes): boolean {
  return ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(node.type);
}

/** The content of blocks as one run of text: blocks parted by a space, list items by a semicolon, cells by a comma. */
export function inlineContent(nodes: readonly Nodes[]): readonly PhrasingContent[] {
  return parted(nodes.map(inlineOf), ' ');
}

/** A text node. */
export function textNode(value: string): PhrasingContent {
  return { type: 'text', value };
}

function inlineOf(node: Nodes): readonly PhrasingContent[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return node.children;
    case 'list':
    case 'table':
      return parted(node.children.map(inlineOf), '; ');
    case 'tableRow':
      return parted(node.children.map(inlineOf), ', ');
    case 'root':
    case 'blockquote':
    case 'listItem':
      return inlineContent(node.children);
    case 'code':
      return [{ type: 'inlineCode', value: node.value.replace(/\s+/g, ' ') }];
    case 'thematicBreak':
    case 'definition':
    case 'footnoteDefinition':
    case 'yaml':
      return [];
    default:
      return [node];
  }
}

function parted(groups: readonly (readonly PhrasingContent[])[], mark: string): readonly PhrasingContent[] {
  const filled = groups.filter((group) => group.length > 0);
  return filled.flatMap((group, index) => (index === 0 ? group : [textNode(mark), ...group]));
}

function joinTexts(nodes: readonly RootContent[]): Parents['children'] {
  const joined: RootContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { ...last, value: last.value + node.value };
    else joined.push(node);
  }
  return joined;
}
