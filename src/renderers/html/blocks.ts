import type { BlockContent, DefinitionContent, Heading, List, ListItem, Paragraph, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { isPageBreak } from '../../document/parse.ts';
import { pictureOf } from '../../document/pictures.ts';
import { element, type Html, joined, LINE_END, NOTHING, onLines, text } from './markup.ts';
import { figure } from './picture.ts';
import { writeRuns } from './runs.ts';
import { writeTable } from './table.ts';
import type { Writer } from './writer.ts';

type Block = RootContent | BlockContent | DefinitionContent;

/** Blocks from top to bottom: harmless elements, whatever the tree says. */
export function writeBlocks(nodes: readonly Block[], writer: Writer): readonly Html[] {
  return nodes.map((node) => writeBlock(node, writer)).filter((html) => html !== NOTHING);
}

function writeBlock(node: Block, writer: Writer): Html {
  switch (node.type) {
    case 'paragraph':
      return writeParagraph(node, writer);
    case 'heading':
      return writeHeading(node, writer);
    case 'list':
      return writeList(node, writer);
    case 'blockquote':
      return element('div', { class: 'callout', role: 'note' }, onLines(writeBlocks(node.children, writer)));
    case 'table':
      return writeTable(node, writer);
    case 'code':
      return element('pre', {}, element('code', {}, text(node.value === '' ? '' : `${node.value}\n`)));
    case 'thematicBreak':
      return element('hr', {});
    case 'html':
      return isPageBreak(node) ? element('div', { class: 'page-break' }) : NOTHING;
    default:
      return NOTHING;
  }
}

/** A paragraph that is one picture is a figure. */
function writeParagraph({ children }: Paragraph, writer: Writer): Html {
  const [first, ...others] = children;
  const picture = first?.type === 'image' && others.length === 0 ? pictureOf(first.url, writer.pictures) : undefined;
  return first?.type === 'image' && picture
    ? figure(picture, first.alt, first.title)
    : element('p', {}, writeRuns(children, writer));
}

/**
 * A heading, one depth lower than in the tree (the title is `h1`), with a link to itself beside it, so that the link's
 * name is no part of the heading's.
 */
function writeHeading(node: Heading, writer: Writer): Html {
  writer.enter(node);
  const name = `h${Math.min(node.depth + 1, 6)}`;
  const id = node.data?.id;
  const label = `${writer.link}: ${plainText(node)}`;
  const link = element('a', { class: 'anchor', href: `#${id}`, 'aria-label': label }, text('#'));
  const heading = element(name, { id }, writeRuns(node.children, writer));
  return element('div', { class: `heading ${name}` }, heading, ...(id === undefined ? [] : [link]));
}

function writeList({ ordered, start, spread, children }: List, writer: Writer): Html {
  const isLoose = spread || children.some((item) => item.spread ?? item.children.length > 1);
  const items = children.map((item) => writeItem(item, isLoose === true, writer));
  const attributes = ordered && start !== 1 ? { start: start ?? undefined } : {};
  return element(ordered ? 'ol' : 'ul', attributes, onLines(items));
}

/** An item; in a list without spaces between its items, the words of a paragraph stand in the item itself. */
function writeItem({ checked, children }: ListItem, isLoose: boolean, writer: Writer): Html {
  const isTask = checked === true || checked === false;
  const nodes = isTask ? withBox(checked, children) : children;
  const parts: Html[] = [];
  let isOpen = true;
  for (const node of nodes) {
    const isBare = node.type === 'paragraph' && !isLoose;
    const content = isBare ? writeRuns(node.children, writer) : writeBlock(node, writer);
    if (!isBare && content === NOTHING) continue;
    parts.push(isBare && parts.length === 0 ? NOTHING : LINE_END, content);
    isOpen = isBare;
  }
  return element('li', { class: isTask ? 'task' : undefined }, joined(parts), isOpen ? NOTHING : LINE_END);
}

/** A task with a box as text. */
function withBox(isDone: boolean, children: ListItem['children']): ListItem['children'] {
  const [first, ...rest] = children;
  const box = { type: 'text', value: isDone ? '☑ ' : '☐ ' } as const;
  return first?.type === 'paragraph'
    ? [{ ...first, children: [box, ...first.children] }, ...rest]
    : [{ type: 'paragraph', children: [box] }, ...children];
}
