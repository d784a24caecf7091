import type { PhrasingContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { isSafeUrl } from '../../text/url.ts';
import type { PdfRun, PdfText } from './job.ts';
import { breakLongWords } from './measure.ts';
import type { Writer } from './writer.ts';

/** How text looks, and how wide its line is in em (longer words get places to break). */
export interface RunStyle {
  readonly em: number;
  readonly marks: Omit<PdfText, 'kind' | 'text'>;
  /** Inside a link there is no other. */
  readonly linked: boolean;
}

export const PLAIN: RunStyle = { em: 26, marks: {}, linked: false };

/** Nesting deeper than this is set without further styling. */
const DEEPEST = 20;

/** Text inside a block as runs. Raw HTML and marks of footnotes are left out; a picture in a line is told by its alternative text. */
export function writeRuns(
  nodes: readonly PhrasingContent[],
  writer: Writer,
  style: RunStyle = PLAIN,
  depth = 0,
): readonly PdfRun[] {
  if (depth > DEEPEST) return writeText(plainText(nodes), writer, style);
  return nodes.flatMap((node) => writeRun(node, writer, style, depth + 1));
}

/** The words of runs, without the places that were given to break at. */
export function textOf(runs: readonly PdfRun[]): string {
  const words = runs.map((run) => {
    if (run.kind === 'text') return run.text.replace(/[\u00ad\u200b]/g, '');
    return run.kind === 'break' ? ' ' : textOf(run.runs);
  });
  return words.join('');
}

function writeRun(node: PhrasingContent, writer: Writer, style: RunStyle, depth: number): readonly PdfRun[] {
  const inside = (children: readonly PhrasingContent[], marks: RunStyle['marks']) =>
    writeRuns(children, writer, { ...style, marks: { ...style.marks, ...marks } }, depth);
  switch (node.type) {
    case 'text':
      return writeText(node.value, writer, style);
    case 'inlineCode':
      return writeText(node.value, writer, { ...style, marks: { ...style.marks, code: true } });
    case 'strong':
      return inside(node.children, { strong: true });
    case 'emphasis':
      return inside(node.children, { emph: true });
    case 'delete':
      return inside(node.children, { strike: true });
    case 'break':
      return [{ kind: 'break' }];
    case 'link':
      return writeLink(node.url, node.children, writer, style, depth);
    case 'linkReference':
      return inside(node.children, {});
    case 'image':
    case 'imageReference':
      return writeText(node.alt ?? '', writer, style);
    case 'footnoteReference':
    case 'html':
      return [];
  }
}

function writeText(value: string, writer: Writer, style: RunStyle): readonly PdfRun[] {
  const text = breakLongWords(writer.line(value), style.em / writer.wide);
  return text === '' ? [] : [{ kind: 'text', text, ...style.marks }];
}

function writeLink(
  url: string,
  children: readonly PhrasingContent[],
  writer: Writer,
  style: RunStyle,
  depth: number,
): readonly PdfRun[] {
  const runs = writeRuns(children, writer, { ...style, linked: true }, depth);
  if (style.linked || runs.length === 0) return runs;
  if (url.startsWith('#')) {
    const label = writer.anchors.labelOfId.get(url.slice(1));
    return label === undefined ? runs : [{ kind: 'jump', label, runs }];
  }
  return isSafeUrl(url) ? [{ kind: 'link', url: asAscii(url), runs }] : runs;
}

/** Addresses in a PDF are ASCII. */
function asAscii(url: string): string {
  return /^[!-~]*$/.test(url) ? url : new URL(url).href;
}
