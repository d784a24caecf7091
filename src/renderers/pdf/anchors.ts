import type { Nodes, Root } from 'mdast';

/** Where links inside the document lead. Labels are our own words, so that no text of a document can be one. */
export interface Anchors {
  readonly labelOfId: ReadonlyMap<string, string>;
  readonly labelOfNode: ReadonlyMap<Nodes, string>;
}

/** Content of more lists and callouts in one another than this is no longer read for its form. */
export const ABSURD_DEPTH = 100;

/** Blocks that carry `data.id`; where two carry the same, links lead to the first. */
export function collectAnchors(tree: Root): Anchors {
  const labelOfId = new Map<string, string>();
  const labelOfNode = new Map<Nodes, string>();
  for (const node of blocksOf(tree)) {
    const id = idOf(node);
    if (id === undefined || labelOfId.has(id)) continue;
    const label = `to-${labelOfId.size + 1}`;
    labelOfId.set(id, label);
    labelOfNode.set(node, label);
  }
  return { labelOfId, labelOfNode };
}

const CONTAINERS: ReadonlySet<string> = new Set(['blockquote', 'list', 'listItem', 'footnoteDefinition']);
const INVISIBLE: ReadonlySet<string> = new Set(['html', 'yaml', 'definition']);

function* blocksOf(root: Root): Generator<Nodes> {
  const pending: { readonly node: Nodes; readonly depth: number }[] = root.children
    .map((node) => ({ node, depth: 0 }))
    .reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node } = next;
    if (INVISIBLE.has(node.type) || next.depth > ABSURD_DEPTH) continue;
    yield node;
    if (!CONTAINERS.has(node.type) || !('children' in node)) continue;
    const depth = node.type === 'list' || node.type === 'blockquote' ? next.depth + 1 : next.depth;
    pending.push(...node.children.toReversed().map((child) => ({ node: child, depth })));
  }
}

function idOf(node: Nodes): string | undefined {
  const data: object = node.data ?? {};
  return 'id' in data && typeof data.id === 'string' && data.id !== '' ? data.id : undefined;
}
