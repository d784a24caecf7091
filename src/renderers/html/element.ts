import type { Element, ElementContent, Properties, Text } from 'hast';

/** An element of a page; strings are text. */
export function element(
  tagName: string,
  properties: Properties,
  ...children: readonly (ElementContent | string)[]
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? bare(child) : child)),
  };
}

/** A text of a page. */
export function bare(value: string): Text {
  return { type: 'text', value };
}

/** The words that an element shows. */
export function shownText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(shownText).join('') : '';
}

/** A list with each node changed; the list itself where nothing changes in it, for most of a page stays as it is. */
export function changedOnly<T extends readonly ElementContent[]>(
  nodes: T,
  change: (node: ElementContent) => ElementContent,
): T | ElementContent[] {
  let changed: ElementContent[] | undefined;
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as ElementContent;
    const next = change(node);
    if (next !== node) changed ??= nodes.slice(0, index);
    changed?.push(next);
  }
  return changed ?? nodes;
}
