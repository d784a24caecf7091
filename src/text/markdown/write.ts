import type { PhrasingContent, Root, RootContent } from 'mdast';
import { writePlainBlock, writePlainCell } from './plain-write.ts';
import { printCell, printMarkdown } from './print.ts';

/** The content of one table cell as Markdown: a single line, in which bars are escaped. */
export function writeCell(children: readonly PhrasingContent[]): string {
  return writePlainCell(children) ?? printCell(children);
}

/** Writes a tree as Markdown that reads well raw, ends with a line feed, and reads back to the same tree. */
export function writeMarkdown(tree: Root): string {
  const text = partsOf(tree.children).join('\n\n');
  return text === '' || /[\r\n]$/.test(text) ? text : `${text}\n`;
}

/** Plain blocks, and between them what is not plain, each as Markdown without the line end behind it. */
function partsOf(nodes: readonly RootContent[]): readonly string[] {
  const parts: string[] = [];
  const others: RootContent[] = [];
  const flush = () => {
    if (others.length > 0) parts.push(printed(others.splice(0)));
  };
  for (const [index, node] of nodes.entries()) {
    const plain = isBesideList(nodes, index) ? undefined : writePlainBlock(node);
    if (plain === undefined) others.push(node);
    else {
      flush();
      parts.push(plain);
    }
  }
  flush();
  return parts;
}

/** Blocks by the library, without the line end that it puts behind some of them: behind a last block it always does. */
function printed(blocks: readonly RootContent[]): string {
  const end = printMarkdown({ type: 'root', children: [...blocks, LAST] });
  return end.slice(0, -`\n\n${LAST.value}\n`.length);
}

const LAST = { type: 'html', value: '<!-- end -->' } as const;

/** Lists side by side need bullets of different kinds, also where one stands at the start of a quote. */
function isBesideList(nodes: readonly RootContent[], index: number): boolean {
  const [before, node, after] = [nodes[index - 1]?.type, nodes[index]?.type, nodes[index + 1]?.type];
  return node === 'list' && (before === 'list' || after === 'list' || after === 'blockquote');
}
