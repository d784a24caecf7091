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
