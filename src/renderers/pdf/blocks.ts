import type { BlockContent, DefinitionContent, Heading, List, ListItem, Paragraph, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { isPageBreak } from '../../document/parse.ts';
import { ABSURD_DEPTH } from './anchors.ts';
import { PROSE_WIDTH, WIDE_WIDTH } from './columns.ts';
import type { PdfBlock, PdfItem, PdfRun } from './job.ts';
import { writePictures } from './picture.ts';
import { PLAIN, textOf, writeRuns } from './runs.ts';
import { writeTable } from './table.ts';
import type { Writer } from './writer.ts';

/** Lists and callouts in one another; what lies deeper is set at this depth, and what lies absurdly deep as plain text. */
const DEEPEST = 6;
/** Room that one more level of nesting takes, in points. */
const INDENT = 24;
/** The longest sentence, in characters, that is held together with the heading after it. */
const LEAD = 200;
/** The widest word of a heading, in em of its size, by its level. */
const HEADING_EM: readonly number[] = [14, 22];

type Block = RootContent | BlockContent | DefinitionContent;

/** The blocks of a tree from top to bottom. Levels of headings are counted anew, so that none is skipped. */
export function writeBlocks(nodes: readonly RootContent[], writer: Writer): readonly PdfBlock[] {
  const open: number[] = [];
  const blocks = nodes.flatMap((node): readonly PdfBlock[] => {
    if (isPageBreak(node)) return [{ kind: 'page' } as const];
    if (node.type !== 'heading') return writeInner(node, writer, 0);
    while ((open.at(-1) ?? 0) >= node.depth) open.pop();
    const heading = writeHeading(node, open.length + 1, writer);
    if (heading === null) return writeInner(node, writer, 0);
    open.push(node.depth);
    return [heading];
  });
  return blocks.map((block, index) => withLead(block, blocks[index - 1], blocks[index + 1]));
}

/** A sentence between a heading and the next one opens what follows: without it, both would stand alone on their page. */
function withLead(block: PdfBlock, before: PdfBlock | undefined, after: PdfBlock | undefined): PdfBlock {
  const isBetween = before?.kind === 'heading' && after?.kind === 'heading' && before.level < after.level;
  return isBetween && block.kind === 'paragraph' && textOf(block.runs).length <= LEAD
    ? { ...block, leads: true }
    : block;
}

/** A heading for contents and bookmarks; null where it has no words. */
function writeHeading(node: Heading, level: number, writer: Writer): PdfBlock | null {
  writer.enter(plainText(node));
  const runs = writeRuns(node.children, writer, { ...PLAIN, em: HEADING_EM[level - 1] ?? PLAIN.em });
  const label = writer.anchors.labelOfNode.get(node) ?? null;
  return textOf(runs).trim() === '' ? null : { kind: 'heading', level, label, runs };
}

/** A block that is no heading of its own, with its anchor. */
function writeInner(node: Block, writer: Writer, depth: number): readonly PdfBlock[] {
  const blocks = writeBlock(node, writer, depth);
  const label = writer.anchors.labelOfNode.get(node);
  return label === undefined ? blocks : [{ kind: 'anchor', label, blocks }];
}

function writeBlock(node: Block, writer: Writer, depth: number): readonly PdfBlock[] {
  if (depth > ABSURD_DEPTH) return paragraph(writeRuns([{ type: 'text', value: plainText(node) }], writer));
  switch (node.type) {
    case 'paragraph':
      return writeParagraph(node, writer, depth);
    case 'heading':
      return paragraph(writeRuns(node.children, writer, { ...PLAIN, marks: { strong: true } }));
    case 'list':
      return writeList(node, writer, depth + 1);
    case 'blockquote': {
      const blocks = node.children.flatMap((child) => writeInner(child, writer, depth + 1));
      return depth >= DEEPEST || blocks.length === 0 ? blocks : [{ kind: 'callout', blocks }];
    }
    case 'table': {
      const table = writeTable(node, writer, room(depth));
      return table === null ? [] : [table];
    }
    case 'code':
      return [{ kind: 'code', text: writer.lines(node.value) }];
    case 'footnoteDefinition':
      return node.children.flatMap((child) => writeInner(child, writer, depth));
    case 'thematicBreak':
      return [{ kind: 'rule' }];
    default:
      return [];
  }
}

function writeParagraph(node: Paragraph, writer: Writer, depth: number): readonly PdfBlock[] {
  return writePictures(node, writer, room(depth)) ?? paragraph(writeRuns(node.children, writer));
}

function paragraph(runs: readonly PdfRun[]): readonly PdfBlock[] {
  const last = runs.at(-1);
  const leads = last?.kind === 'text' && last.text.endsWith(':');
  return runs.length === 0 ? [] : [{ kind: 'paragraph', leads, runs }];
}

function writeList(node: List, writer: Writer, depth: number): readonly PdfBlock[] {
  const items = node.children.map((item) => writeItem(item, writer, depth));
  if (depth > DEEPEST) return items.flatMap((item) => item.blocks);
  const tight = !node.spread && node.children.every((item) => !item.spread);
  return [{ kind: 'list', start: node.ordered ? (node.start ?? 1) : null, tight, items }];
}

function writeItem(item: ListItem, writer: Writer, depth: number): PdfItem {
  const blocks = item.children.flatMap((child) => writeInner(child, writer, depth));
  const label = writer.anchors.labelOfNode.get(item);
  return {
    check: item.checked ?? null,
    blocks: label === undefined ? blocks : [{ kind: 'anchor', label, blocks }],
  };
}

/** Tables and pictures of the page's own level may be wider than its text. */
function room(depth: number): number {
  return depth === 0 ? WIDE_WIDTH : Math.max(PROSE_WIDTH - depth * INDENT, PROSE_WIDTH / 2);
}
