import type { ElementContent } from 'hast';
import { changedOnly, element } from './element.ts';

// Words as long as these (addresses, mostly) would make a column wider than a page.
const LONG = 25;
const LONG_WORD = new RegExp(`[\\x21-\\x7e\\p{L}\\p{N}]{${LONG},}`, 'gu');
// They may be parted after punctuation, and else every 12 characters.
const PART = /[^/?&=._-]{1,12}[/?&=._-]*|[/?&=._-]{1,12}/gu;

/** Text in which long words may be parted at the end of a line, without a character being added to them. */
export function breakable(nodes: readonly ElementContent[]): readonly ElementContent[] {
  const hasLongWord = nodes.some((node) => node.type === 'text' && node.value.length >= LONG);
  const parted = hasLongWord ? nodes.flatMap((node) => (node.type === 'text' ? partedText(node.value) : node)) : nodes;
  return changedOnly(parted, (node) => {
    if (node.type !== 'element') return node;
    const children = breakable(node.children);
    return children === node.children ? node : { ...node, children: [...children] };
  });
}

function partedText(text: string): readonly ElementContent[] {
  const parts: ElementContent[] = [];
  let end = 0;
  for (const word of text.matchAll(LONG_WORD)) {
    parts.push({ type: 'text', value: text.slice(end, word.index) }, ...partedWord(word[0]));
    end = word.index + word[0].length;
  }
  return [...parts, { type: 'text', value: text.slice(end) }];
}

function partedWord(word: string): readonly ElementContent[] {
  const parts = word.match(PART) ?? [word];
  return parts.flatMap((value, index) => [...(index === 0 ? [] : [element('wbr', {})]), { type: 'text', value }]);
}
