import { Document, isScalar, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { JsonSchema } from '../model/schemas.ts';
import { listNode, mapNode } from './yaml-nodes.ts';
import { carefulTags, formatKeyNode } from './yaml-scalars.ts';

/** Columns of a folded line, as in new files. */
const LINE_WIDTH = 88;

/** A key with its value as lines below each other, the first one without its indentation. `schema` is the map's. */
export function printPair(
  [key, value]: readonly [string, unknown],
  schema: JsonSchema | undefined,
  indent: number,
): string {
  return indented(printed(mapNode({ [key]: value }, schema, indent), LINE_WIDTH - indent), indent);
}

/** A list item with its dash as lines below each other, the first one without its indentation. `schema` is the item's. */
export function printItem(value: unknown, schema: JsonSchema | undefined, indent: number): string {
  const list = listNode([value], schema && { items: schema }, indent);
  return indented(printed(list, LINE_WIDTH - indent), indent);
}

/** A value on one line as it may stand between brackets: `[a, b]`, `{x: 1}`, `"a, b"`. */
export function printFlow(value: unknown): string {
  const list = listNode([value], undefined, 0);
  list.flow = true;
  unblocked(list);
  return printed(list, 0).replaceAll('\n', ' ').slice(1, -1);
}

/** A key with its value as they may stand between braces. */
export function printFlowPair(key: string, value: unknown): string {
  return printFlow({ [key]: value }).slice(1, -1);
}

/** A text, number, boolean or nothing on one line, in quotes of the kind that stood there. */
export function printInline(value: unknown, quotes: 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' | undefined): string {
  const scalar = new Scalar(value);
  if (typeof value === 'string' && quotes) scalar.type = quotes;
  if (typeof value === 'string' && value.includes('\n')) scalar.type = 'QUOTE_DOUBLE';
  const map = new YAMLMap();
  map.set(formatKeyNode('k'), scalar);
  return printed(map, 0).replace(/^k: ?/, '');
}

/** A key as it is typed, in quotes where it needs them. */
export function printKey(key: string): string {
  return printInline(key, undefined);
}

function printed(node: YAMLMap | YAMLSeq, lineWidth: number): string {
  const document = new Document(undefined, { schema: 'core', compat: 'yaml-1.1', customTags: carefulTags });
  document.contents = node as never;
  return document.toString({ lineWidth: Math.max(lineWidth, 0), flowCollectionPadding: false }).replace(/\n+$/, '');
}

function indented(text: string, indent: number): string {
  return text.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(indent)}`);
}

/** Blocks cannot stand between brackets. */
function unblocked(node: unknown): void {
  if (isScalar(node) && /^BLOCK/.test(node.type ?? '')) node.type = 'QUOTE_DOUBLE';
  if (node instanceof YAMLSeq) for (const item of node.items) unblocked(item);
  if (node instanceof YAMLMap) for (const { value } of node.items) unblocked(value);
}
