import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, visit } from 'yaml';
import { type Pointer, toSteps } from '../model/pointer.ts';
import type { Span } from './source.ts';

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
export function locate(root: Node | undefined, text: string, pointer: Pointer, aspect: Aspect): Span {
  const steps = toSteps(pointer);
  const trail = root ? walk(root, steps) : [];
  const last = trail.at(-1);
  if (!root || !last) return root ? firstKey(root, text) : { start: 0, end: firstLineEnd(text) };
  if (trail.length < steps.length || aspect === 'missing') return parentSpan(last, text);
  if (aspect === 'key') return last.key ? spanOf(last.key, text) : nodeSpan(last.value, text);
  return valueSpan(last, text);
}

/** One step taken: the key (in a map) and the value that it leads to. */
interface Trail {
  readonly key: Node | undefined;
  readonly value: Node | undefined;
}

function walk(root: Node, steps: readonly string[]): readonly Trail[] {
  const trail: Trail[] = [];
  let here: Node | undefined = root;
  for (const step of steps) {
    const next: Trail | undefined = here && stepInto(followed(root, here), step);
    if (!next) break;
    trail.push(next);
    here = next.value;
  }
  return trail;
}

function stepInto(node: Node | undefined, step: string): Trail | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => keyName(item) === step);
    return pair && { key: pair.key as Node, value: (pair.value as Node | null) ?? undefined };
  }
  if (isSeq(node)) {
    const item = node.items[Number(step)] as Node | undefined;
    return item && { key: undefined, value: item };
  }
  return undefined;
}

function keyName(pair: Pair): string | undefined {
  const key: unknown = (pair.key as Scalar | null)?.value;
  return typeof key === 'string' ? key.normalize('NFC') : undefined;
}

/** Two aliases of one anchor share the anchor's place: that is the text somebody would change. */
function followed(root: Node, node: Node): Node | undefined {
  if (!isAlias(node)) return node;
  let found: Node | undefined;
  visit(root, {
    Node(_, candidate) {
      if (candidate === node) return visit.BREAK;
      if ((candidate as { anchor?: string }).anchor === (node as Alias).source) found = candidate as Node;
      return undefined;
    },
  });
  return found;
}

function valueSpan(step: Trail, text: string): Span {
  const span = nodeSpan(step.value, text);
  return span.end > span.start || !step.key ? span : spanOf(step.key, text);
}

function parentSpan(step: Trail, text: string): Span {
  return step.key ? spanOf(step.key, text) : firstKey(step.value, text);
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
  const [start, end] = node.range ?? [0, 0];
  const flush = isScalar(node) && node.type !== 'BLOCK_LITERAL' && node.type !== 'BLOCK_FOLDED';
  return { start, end: flush ? end : start + text.slice(start, end).trimEnd().length };
}

function firstLineEnd(text: string): number {
  const end = text.search(/\r?\n/);
  return end < 0 ? text.length : end;
}
