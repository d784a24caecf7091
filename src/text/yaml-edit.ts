import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { type Pointer, toSteps } from '../model/pointer.ts';
import { type JsonSchema, knownKeys, schemaBelow } from '../model/schemas.ts';
import { lineBreakOf, type TextEdit } from './text-edit.ts';
import { printFlow, printFlowPair, printInline, printItem, printKey, printPair } from './yaml-print.ts';

/** One change of a value in a file. */
export type YamlEdit =
  /** Puts a value in place, as a new key or at the end of a list where there is none; its parent must be there. */
  | { readonly do: 'set'; readonly at: Pointer; readonly value: unknown }
  | { readonly do: 'remove'; readonly at: Pointer }
  | { readonly do: 'rename'; readonly at: Pointer; readonly key: string };

/**
 * The ways in which an edit can be typed into a file, the most natural one first; none where there is no safe one.
 * Only the place that changes is typed anew: comments, quotes and layout around it stay. A way may still turn out to
 * mean something else (an alias, an odd layout): whoever applies it reads the result back.
 */
export function waysToEdit(text: string, root: Node, edit: YamlEdit, schema: JsonSchema): readonly TextEdit[][] {
  const steps = toSteps(edit.at);
  const key = steps.at(-1);
  const found = key === undefined ? undefined : holderOf(root, steps.slice(0, -1));
  if (key === undefined || !found) return [];
  const context: Context = { text, ...found, schema: schemaBelow(schema, steps.slice(0, -1)) };
  return waysIn(context, key, edit).map((edits) => edits.map((one) => withLineBreaks(text, one)));
}

/** The map or list that holds a value, and what surrounds it. */
interface Context {
  readonly text: string;
  readonly holder: YAMLMap | YAMLSeq;
  /** True between brackets, where there are no lines. */
  readonly flow: boolean;
  readonly schema: JsonSchema | undefined;
}

function holderOf(root: Node, steps: readonly string[]): Pick<Context, 'holder' | 'flow'> | undefined {
  let here: unknown = root;
  let flow = false;
  for (const step of steps) {
    flow ||= isFlow(here);
    here = isMap(here) ? pairOf(here, step)?.value : isSeq(here) ? here.items[Number(step)] : undefined;
  }
  return isMap(here) || isSeq(here) ? { holder: here, flow: flow || isFlow(here) } : undefined;
}

function isFlow(node: unknown): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true;
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find(({ key: node }) => isScalar(node) && String(node.value).normalize('NFC') === key);
}

function waysIn(context: Context, key: string, edit: YamlEdit): readonly TextEdit[][] {
  const { holder } = context;
  if (isMap(holder)) {
    const pair = pairOf(holder, key);
    if (edit.do === 'rename') return pair ? [[renamed(pair, edit.key)]] : [];
    if (edit.do === 'remove') return pair ? removedPair(context, holder, pair) : [];
    return pair ? setPair(context, pair, edit.value) : addedPair(context, holder, [key, edit.value]);
  }
  const index = Number(key);
  if (edit.do === 'rename' || index > holder.items.length) return [];
  if (edit.do === 'remove') return removedItem(context, holder, index);
  return index === holder.items.length
    ? addedItem(context, holder, edit.value)
    : setItem(context, holder.items[index] as Node, edit.value);
}

function renamed({ key }: Pair, name: string): TextEdit {
  const node = key as Scalar;
  const quotes = quotesOf(node);
  const { start, end } = spanOf(node);
  return { start, end, text: quotes ? printInline(name, quotes) : printKey(name) };
}

function setPair({ text, flow, schema }: Context, pair: Pair, value: unknown): readonly TextEdit[][] {
  const key = pair.key as Scalar;
  const old = pair.value as Node | null;
  const colon = text.indexOf(':', spanOf(key).end);
  const end = Math.max(old ? contentEnd(text, old) : 0, colon + 1);
  const column = columnOf(text, spanOf(key).start);
  const name = String(key.value);
  const below = { start: colon + 1, end, text: afterColon(printPair([name, value], schema, column)) };
  const inFlow = { start: colon + 1, end, text: ` ${printFlow(value)}` };
  if (flow) return [...quotedEdit(text, old, value), [inFlow]];
  const inline = inlineEdit(text, old, value) ?? (isPlainValue(value) ? oneLine(colon + 1, end, value) : undefined);
  return [
    ...(inline && !below.text.includes('\n') ? [[inline]] : []),
    [below],
    ...(inline ? [[inline]] : []),
    [inFlow],
  ];
}

function oneLine(start: number, end: number, value: unknown): TextEdit {
  return { start, end, text: ` ${printInline(value, undefined)}` };
}

function setItem({ text, flow, schema }: Context, old: Node, value: unknown): readonly TextEdit[][] {
  const { start } = spanOf(old);
  const end = contentEnd(text, old);
  if (flow) return [...quotedEdit(text, old, value), [{ start, end, text: printFlow(value) }]];
  const dash = text.lastIndexOf('-', start - 1);
  const item = { start: dash, end, text: printItem(value, itemSchema(schema), columnOf(text, dash)) };
  const inline = inlineEdit(text, old, value);
  return [...(inline ? [[inline]] : []), [item]];
}

/** A text or number that takes the place of another on its line, in the same quotes. */
function inlineEdit(text: string, old: Node | null, value: unknown): TextEdit | undefined {
  if (!isPlainValue(value) || !old || !(isScalar(old) || isAlias(old))) return undefined;
  const { start } = spanOf(old);
  const end = contentEnd(text, old);
  if (end <= start || text.slice(start, end).includes('\n')) return undefined;
  return { start, end, text: printInline(value, isScalar(old) ? quotesOf(old) : undefined) };
}

/** Between brackets, a text in quotes stays in them. */
function quotedEdit(text: string, old: Node | null, value: unknown): readonly TextEdit[][] {
  const isQuoted = typeof value === 'string' && isScalar(old) && quotesOf(old) !== undefined;
  const edit = isQuoted ? inlineEdit(text, old, value) : undefined;
  return edit ? [[edit]] : [];
}

function addedPair(context: Context, map: YAMLMap, pair: readonly [string, unknown]): readonly TextEdit[][] {
  const { text, flow, schema } = context;
  const last = map.items.at(-1);
  if (flow) {
    const at = last ? pairEnd(text, last) : spanOf(map).start + 1;
    return [[{ start: at, end: at, text: `${last ? ', ' : ''}${printFlowPair(...pair)}` }]];
  }
  const [first] = map.items;
  if (!first) return [];
  const column = columnOf(text, spanOf(first.key as Node).start);
  const at = lineEnd(text, pairEnd(text, predecessor(map, pair[0], schema) ?? first));
  const lines = `\n${' '.repeat(column)}${printPair(pair, schema, column)}`;
  return [[{ start: at, end: at, text: lines }]];
}

/** The last pair that a careful person would write before a key. */
function predecessor(map: YAMLMap, key: string, schema: JsonSchema | undefined): Pair | undefined {
  const order = knownKeys(schema);
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return map.items.findLast((pair) => rank(String((pair.key as Scalar).value)) <= rank(key));
}

function addedItem({ text, flow, schema }: Context, list: YAMLSeq, value: unknown): readonly TextEdit[][] {
  const last = list.items.at(-1) as Node | undefined;
  if (flow) {
    const at = last ? contentEnd(text, last) : spanOf(list).start + 1;
    return [[{ start: at, end: at, text: `${last ? ', ' : ''}${printFlow(value)}` }]];
  }
  if (!last) return [];
  const column = columnOf(text, text.lastIndexOf('-', spanOf(last).start - 1));
  const at = lineEnd(text, contentEnd(text, last));
  return [[{ start: at, end: at, text: `\n${' '.repeat(column)}${printItem(value, itemSchema(schema), column)}` }]];
}

function removedPair({ text, flow }: Context, map: YAMLMap, pair: Pair): readonly TextEdit[][] {
  const index = map.items.indexOf(pair);
  const [before, after] = [map.items[index - 1], map.items[index + 1]];
  const start = spanOf(pair.key as Node).start;
  const end = pairEnd(text, pair);
  if (!before && !after) return [];
  const next = after && spanOf(after.key as Node).start;
  if (flow || isFirstOnDash(text, start)) {
    if (next !== undefined) return [[{ start, end: next, text: '' }]];
    return before ? [[{ start: pairEnd(text, before), end, text: '' }]] : [];
  }
  return [[wholeLines(text, start, end)]];
}

function removedItem({ text, flow }: Context, list: YAMLSeq, index: number): readonly TextEdit[][] {
  const [before, item, after] = [index - 1, index, index + 1].map((at) => list.items[at] as Node | undefined);
  if (!item || (!before && !after)) return [];
  const end = contentEnd(text, item);
  if (!flow) return [[wholeLines(text, text.lastIndexOf('-', spanOf(item).start - 1), end)]];
  if (after) return [[{ start: spanOf(item).start, end: spanOf(after).start, text: '' }]];
  return before ? [[{ start: contentEnd(text, before), end, text: '' }]] : [];
}

/** The lines from the one in which something starts to the one in which it ends, and their line breaks. */
function wholeLines(text: string, start: number, end: number): TextEdit {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  return { start: from, end: next < 0 ? text.length : next + 1, text: '' };
}

function isFirstOnDash(text: string, start: number): boolean {
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() !== '';
}

function isPlainValue(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

function quotesOf({ type }: Scalar): 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' | undefined {
  return type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE' ? type : undefined;
}

function itemSchema(schema: JsonSchema | undefined): JsonSchema | undefined {
  return schema && schemaBelow(schema, ['0']);
}

/** What `key: value` prints after its colon. */
function afterColon(pair: string): string {
  const quoted = /^"(?:[^"\\]|\\.)*"|^'(?:[^']|'')*'/.exec(pair)?.[0].length ?? 0;
  return pair.slice(pair.indexOf(':', quoted) + 1);
}

function pairEnd(text: string, { key, value }: Pair): number {
  const colon = text.indexOf(':', spanOf(key as Node).end) + 1;
  return Math.max(colon, value ? contentEnd(text, value as Node) : 0);
}

/** Where the last thing ends that a node says, without blanks, comments and line breaks after it. */
export function contentEnd(text: string, node: Node): number {
  const { start, end } = spanOf(node);
  if (isMap(node) && !node.flow) {
    const last = node.items.at(-1);
    return last ? pairEnd(text, last) : end;
  }
  if (isSeq(node) && !node.flow) {
    const last = node.items.at(-1) as Node | null | undefined;
    if (last && spanOf(last).end > spanOf(last).start) return contentEnd(text, last);
  }
  // Only these are blanks to YAML: a no-break space at the end belongs to the text.
  return start + text.slice(start, end).replace(/[ \t\r\n]+$/, '').length;
}

/** Where a line ends that an offset stands in, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const next = text.indexOf('\n', offset);
  const end = next < 0 ? text.length : next;
  return text[end - 1] === '\r' && end > offset ? end - 1 : end;
}

/** How far from the start of its line an offset stands, from 0. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function spanOf(node: Node): { readonly start: number; readonly end: number } {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}

function withLineBreaks(text: string, edit: TextEdit): TextEdit {
  return { ...edit, text: edit.text.replaceAll(/\r?\n/g, lineBreakOf(text)) };
}
