import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, Scalar } from 'yaml';
import { plainMap } from '../model/plain-map.ts';
import { type Pointer, type Step, toPointer } from '../model/pointer.ts';
import { codePointName } from './source.ts';
import { hashSlip, hashtagComment } from './yaml-bracket-slips.ts';
import { yamlLimits } from './yaml-limits.ts';
import { lineAt, lineSlip, whole } from './yaml-line-slips.ts';
import type { YamlDoubt, YamlProblem, YamlProblemCode } from './yaml-problem.ts';

/** The plain value of a document and what is wrong in it beyond syntax. */
export interface PlainValue {
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /** Pointers of values that a problem speaks of; those that could not be read are null. */
  readonly slipped: readonly Pointer[];
  readonly doubts: readonly YamlDoubt[];
}

class TooMuch extends Error {
  readonly problem: YamlProblem;
  constructor(problem: YamlProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** State of one conversion; it lives for one call. */
interface Conversion {
  readonly text: string;
  /** The steps to the value that is being converted. */
  readonly path: Step[];
  readonly anchors: Map<string, Node>;
  /** What each alias stands for: the last anchor of its name before it, wherever it is written out. */
  readonly targets: Map<Alias, Node>;
  readonly open: Set<Node>;
  readonly problems: YamlProblem[];
  readonly slipped: Pointer[];
  readonly doubts: YamlDoubt[];
  nodes: number;
  aliases: number;
  aliasDepth: number;
  aliasNodes: number;
}

/**
 * Turns a composed document into plain data: null-prototype objects, aliases written out, keys unique by their
 * NFC form, numbers only as people write them. Bounded in time and memory whatever the file says.
 */
export function toPlainValue(document: Document.Parsed, text: string): PlainValue {
  const conversion: Conversion = {
    text,
    path: [],
    anchors: new Map(),
    targets: new Map(),
    open: new Set(),
    problems: [],
    slipped: [],
    doubts: [],
    nodes: 0,
    aliases: 0,
    aliasDepth: 0,
    aliasNodes: 0,
  };
  const { problems, slipped, doubts } = conversion;
  try {
    return { value: convertRoot(conversion, document.contents), problems, slipped, doubts };
  } catch (error) {
    if (error instanceof TooMuch) return { value: undefined, problems: [...problems, error.problem], slipped, doubts };
    throw error;
  }
}

function convertRoot(conversion: Conversion, root: Node | null): unknown {
  if (isMap(root)) return convert(conversion, root);
  const [start, end] = root?.range ?? [0, 0];
  if (root === null || (isScalar(root) && root.value === null)) report(conversion, 'empty-file', [0, 0]);
  else {
    // A text at the top, where keys belong, is most often a key with a slip.
    const slip = isScalar(root) ? lineSlip(lineAt(conversion.text, start)) : undefined;
    if (slip) conversion.problems.push(slip);
    else report(conversion, 'no-map', [start, start + conversion.text.slice(start, end).trimEnd().length]);
  }
  return undefined;
}

function convert(conversion: Conversion, node: Node | null): unknown {
  if (node === null) return null;
  count(conversion, node);
  if (isAlias(node)) return convertAlias(conversion, node);
  if (conversion.aliasDepth === 0 && node.anchor !== undefined) conversion.anchors.set(node.anchor, node);
  if (isScalar(node)) return convertScalar(conversion, node);
  conversion.open.add(node);
  const value = isMap(node)
    ? convertMap(conversion, node.items, node.range)
    : isSeq(node)
      ? node.items.map((item, index) => convertAt(conversion, index, item as Node | null))
      : null;
  conversion.open.delete(node);
  return value;
}

function convertAt(conversion: Conversion, step: Step, node: Node | null): unknown {
  conversion.path.push(step);
  const value = convert(conversion, node);
  conversion.path.pop();
  return value;
}

type NodeRange = readonly number[] | null | undefined;

function convertMap(conversion: Conversion, pairs: readonly Pair[], range: NodeRange): Record<string, unknown> {
  if (pairs.length > yamlLimits.keys) stop('too-many-keys', range, yamlLimits.keys);
  const object = plainMap();
  const seen = new Set<string>();
  for (const pair of pairs) addPair(conversion, object, pair, seen);
  return object;
}

function addPair(conversion: Conversion, object: Record<string, unknown>, pair: Pair, seen: Set<string>): void {
  const key = pair.key as Scalar | null;
  const name: unknown = key?.value;
  const form = typeof name === 'string' ? name.normalize('NFC') : '';
  const slip = keySlip(name, form, seen) ?? textSlip(form);
  if (slip) {
    report(conversion, slip.code, key?.range, slip.detail);
    return;
  }
  seen.add(form);
  object[form] = convertAt(conversion, form, pair.value as Node | null);
}

/** What a value or a key cannot be used for. */
interface Slip {
  readonly code: YamlProblemCode;
  readonly detail: string;
}

function keySlip(name: unknown, form: string, seen: ReadonlySet<string>): Slip | undefined {
  if (typeof name !== 'string') return { code: 'key-not-text', detail: '' };
  if (form === '<<') return { code: 'merge-key', detail: form };
  if (form === '' || form === '__proto__') return { code: 'key-forbidden', detail: form };
  return seen.has(form) ? { code: 'key-duplicate', detail: form } : undefined;
}

function convertAlias(conversion: Conversion, alias: Alias): unknown {
  const { targets, anchors, open } = conversion;
  if (++conversion.aliases > yamlLimits.aliases) stop('too-many-aliases', alias.range, yamlLimits.aliases);
  const target = targets.get(alias) ?? anchors.get(alias.source);
  if (!target) return refuse(conversion, 'alias-unknown', alias.range, alias.source);
  if (open.has(target)) return refuse(conversion, 'alias-cycle', alias.range, alias.source);
  targets.set(alias, target);
  conversion.aliasDepth++;
  const value = convert(conversion, target);
  conversion.aliasDepth--;
  return value;
}

function convertScalar(conversion: Conversion, scalar: Scalar): unknown {
  const { value, range } = scalar;
  if (value === null) return convertNothing(conversion, scalar);
  if (typeof value === 'number') return checkNumber(conversion, scalar, value);
  if (typeof value !== 'string') return value;
  const slip = textSlip(value);
  if (slip) return refuse(conversion, slip.code, range, slip.detail);
  return scalar.type === Scalar.PLAIN ? checkPlain(conversion, value, range) : value;
}

/** Nothing was meant as something where a sign hides it: `#tag` is a comment, `&name` an anchor. */
function convertNothing(conversion: Conversion, { source = '', range, anchor }: Scalar): null {
  const start = range?.[0] ?? 0;
  const hash = source === '' ? hashSlip(conversion.text, start) : undefined;
  if (hash) refuse(conversion, hash.code, [hash.start, hash.end], hash.detail);
  else if (source === '' && anchor !== undefined) {
    const sign = `&${anchor}`;
    const at = conversion.text.lastIndexOf(sign, start - sign.length);
    refuse(conversion, 'quote-character', [at, at + sign.length], sign);
  }
  return null;
}

/** A text without quotes that was read, but hardly as it was meant. */
function checkPlain(conversion: Conversion, value: string, range: NodeRange): string | null {
  const { text } = conversion;
  const [start = 0, end = 0] = range ?? [];
  // The parser has named the slip; what the schema says of such a text would be the same slip again.
  if (/[@`%]/.test(text[start] ?? '')) slipHere(conversion);
  const item = /\n[ \t]*-[ \t]/.exec(text.slice(start, end));
  if (!item) {
    const lost = hashtagComment(text, end);
    if (lost && conversion.aliasDepth === 0) conversion.doubts.push({ ...lost, pointer: toPointer(conversion.path) });
    return value;
  }
  const line = whole(lineAt(text, start + item.index + 1), 'indentation');
  return refuse(conversion, line.code, [line.start, line.end], line.detail);
}

/** Numbers are read only as people write them: `010`, `0x1F`, `.inf` and integers beyond 2^53 are somebody's slip. */
function checkNumber(conversion: Conversion, { source, range }: Scalar, value: number): number | null {
  const typed = source ?? String(value);
  if (!Number.isFinite(value)) return refuse(conversion, 'number-not-finite', range, typed);
  if (Number.isInteger(value) && !Number.isSafeInteger(value))
    return refuse(conversion, 'number-too-large', range, typed);
  const isPlain = /^[-+]?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?$/.test(typed);
  return isPlain ? value : refuse(conversion, 'number-not-plain', range, typed);
}

/** Why a text cannot be used although YAML can write it. */
function textSlip(text: string): Slip | undefined {
  if (text.length > yamlLimits.text) return { code: 'text-too-long', detail: String(yamlLimits.text) };
  if (/[\ud800-\udfff]/u.test(text)) return { code: 'lone-surrogate', detail: '' };
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]/.exec(text);
  return control ? { code: 'control-character', detail: codePointName(control[0]) } : undefined;
}

function count(conversion: Conversion, { range }: Node): void {
  if (++conversion.nodes > yamlLimits.nodes) stop('too-complex', range, yamlLimits.nodes);
  const isRepeated = conversion.aliasDepth > 0;
  if (isRepeated && ++conversion.aliasNodes > yamlLimits.aliasNodes)
    stop('too-many-aliases', range, yamlLimits.aliases);
}

function stop(code: YamlProblemCode, range: NodeRange, limit: number): never {
  const [start = 0, end = 0] = range ?? [];
  throw new TooMuch({ code, start, end, detail: String(limit) });
}

/** Reports a value that cannot be used, and stands for it. */
function refuse(conversion: Conversion, code: YamlProblemCode, range: NodeRange, detail = ''): null {
  slipHere(conversion);
  report(conversion, code, range, detail);
  return null;
}

function slipHere({ slipped, path }: Conversion): void {
  slipped.push(toPointer(path));
}

/** A slip in what an alias repeats is one slip, reported where it was typed. */
function report({ problems, aliasDepth }: Conversion, code: YamlProblemCode, range: NodeRange, detail = ''): void {
  const [start = 0, end = 0] = range ?? [];
  if (aliasDepth === 0) problems.push({ code, start, end: Math.max(end, start), detail });
}
