import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, visit, type YAMLMap } from 'yaml';
import { type Pointer, toSteps } from '../model/pointer.ts';
import type { Span } from './source.ts';
import type { PlainItem, PlainPlace } from './yaml-plain-lines.ts';
import type { YamlFile } from './yaml-reader.ts';

/** Whether a finding is about a value, about its key, or about something that its parent lacks. */
export type Aspect = 'value' | 'key' | 'missing';

/**
 * Where a pointer stands in the text as typed.
 * - `value`: the value; where it is empty, its key.
 * - `key`: the key; of a list item, the item.
 * - `missing`: what stands for the parent: its key, the first key of a list item, the file's first key.
 *
 * A pointer that leads nowhere is placed at the deepest part of it that exists.
 */
export function locate(file: YamlFile | undefined, pointer: Pointer, aspect: Aspect): Span {
  const steps = toSteps(pointer);
  const [whole, ...trail] = file ? trailIn(file, steps) : [];
  if (!whole) return { start: 0, end: firstLineEnd(file?.text ?? '') };
  const last = trail.at(-1);
  if (!last) return whole.first;
  if (trail.length < steps.length || aspect === 'missing') return last.key ?? last.first;
  const isShown = last.value.end > last.value.start;
  return aspect === 'key' || !isShown ? (last.key ?? last.value) : last.value;
}

/** One step taken: where its key stands (in a map), its value, and what stands for the value as a whole. */
interface Trail {
  readonly key: Span | undefined;
  readonly value: Span;
  /** The first key of a map; of anything else the value. */
  readonly first: Span;
}

/** The whole file, and every step of a pointer that exists. */
function trailIn(file: YamlFile, steps: readonly string[]): readonly Trail[] {
  const { places } = file;
  if (places) return plainTrail(places, file.text, steps);
  const { root, text } = file;
  const nodes = root ? [{ key: undefined, value: root }, ...walk(root, steps)] : [];
  return nodes.map(({ key, value }) => ({
    key: key && spanOf(key, text),
    value: nodeSpan(value, text),
    first: firstKey(value, text),
  }));
}

function plainTrail(root: PlainPlace, text: string, steps: readonly string[]): readonly Trail[] {
  const places: PlainItem[] = [{ ...root, key: undefined }];
  for (const step of steps) {
    const next = places.at(-1)?.items?.get(step);
    if (!next) break;
    places.push(next);
  }
  return places.map(({ key, start, end, items }) => {
    const isFlush = !items && !/[|>]/.test(text[start] ?? '');
    const value = { start, end: isFlush ? end : start + text.slice(start, end).trimEnd().length };
    const [first] = items?.values() ?? [];
    return { key, value, first: first?.key ?? value };
  });
}

/** One step in the nodes of the library. */
interface NodeStep {
  readonly key: Node | undefined;
  readonly value: Node | undefined;
}

function walk(root: Node, steps: readonly string[]): readonly NodeStep[] {
  const trail: NodeStep[] = [];
  let here: Node | undefined = root;
  for (const step of steps) {
    const next: NodeStep | undefined = here && stepInto(followed(root, here), step);
    if (!next) break;
    trail.push(next);
    here = next.value;
  }
  return trail;
}

function stepInto(node: Node | undefined, step: string): NodeStep | undefined {
  if (isMap(node)) {
    const pair = pairsOf(node).get(step);
    return pair && { key: pair.key as Node, value: (pair.value as Node | null) ?? undefined };
  }
  if (isSeq(node)) {
    const item = node.items[Number(step)] as Node | undefined;
    return item && { key: undefined, value: item };
  }
  return undefined;
}

/** A map may have thousands of keys, and a finding on each. */
const pairs = new WeakMap<YAMLMap, ReadonlyMap<string | undefined, Pair>>();

/** The pairs of a map by their keys: of two with one key the first. */
function pairsOf(map: YAMLMap): ReadonlyMap<string | undefined, Pair> {
  const known = pairs.get(map) ?? new Map(map.items.toReversed().map((pair) => [keyName(pair), pair]));
  pairs.set(map, known);
  return known;
}

function keyName(pair: Pair): string | undefined {
  const key: unknown = (pair.key as Scalar | null)?.value;
  return typeof key === 'string' ? key.normalize('NFC') : undefined;
}

/** Two aliases of one anchor share the anchor's place: that is the text somebody would change. */
function followed(root: Node, node: Node): Node | undefined {
  if (!isAlias(node)) return node;
  const known = anchors.get(root) ?? anchoredIn(root);
  anchors.set(root, known);
  return known.get(node);
}

/** What each alias of a file stands for; a finding may be on each of thousands of values behind one. */
const anchors = new WeakMap<Node, ReadonlyMap<unknown, Node>>();

function anchoredIn(root: Node): ReadonlyMap<unknown, Node> {
  const byName = new Map<string, Node>();
  const found = new Map<unknown, Node>();
  visit(root, {
    Node(_, node) {
      const meant = isAlias(node) ? byName.get(node.source) : undefined;
      if (meant) found.set(node, meant);
      const { anchor } = node as { readonly anchor?: string };
      if (anchor !== undefined) byName.set(anchor, node as Node);
    },
  });
  return found;
}

/** The first key of a map stands for the whole of it; anything else stands for itself. */
function firstKey(node: Node | undefined, text: string): Span {
  const key = isMap(node) ? (node.items[0]?.key as Node | undefined) : undefined;
  return key ? spanOf(key, text) : nodeSpan(node, text);
}

function nodeSpan(node: Node | undefined, text: string): Span {
  return node ? spanOf(node, text) : { start: 0, end: firstLineEnd(text) };
}

function spanOf(node: Node, text: string): Span {
  const [start] = node.range ?? [0];
  const end = contentEnd(node);
  const flush = isScalar(node) && node.type !== 'BLOCK_LITERAL' && node.type !== 'BLOCK_FOLDED';
  return { start, end: flush ? end : start + text.slice(start, end).trimEnd().length };
}

/** Where a value ends: a map or list by lines with its last value, not with the comments below it. */
function contentEnd(node: Node): number {
  const end = node.range?.[1] ?? 0;
  if (isSeq(node) && !node.flow) {
    const last = node.items.at(-1) as Node | undefined;
    return last ? contentEnd(last) : end;
  }
  if (!isMap(node) || node.flow) return end;
  const last = node.items.at(-1);
  const [key, value] = [last?.key as Node | undefined, last?.value as Node | null | undefined];
  if (value && !isEmpty(value)) return contentEnd(value);
  return key?.range ? key.range[1] + 1 : end;
}

function isEmpty(node: Node): boolean {
  const [start, end] = node.range ?? [0, 0];
  return start === end;
}

function firstLineEnd(text: string): number {
  const end = text.search(/\r?\n/);
  return end < 0 ? text.length : end;
}
