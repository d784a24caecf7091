import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { yamlLimits } from './yaml-limits.ts';
import type { YamlProblem, YamlProblemCode } from './yaml-problem.ts';
import { hashSlip, nameRootSlip } from './yaml-slips.ts';

/** The plain value of a document and what is wrong in it beyond syntax. */
export interface PlainValue {
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
}

/** Left out of maps and lists: a value that a problem already speaks of. */
const omitted = Symbol('omitted');

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
  readonly anchors: Map<string, Node>;
  readonly open: Set<Node>;
  readonly problems: YamlProblem[];
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
    anchors: new Map(),
    open: new Set(),
    problems: [],
    nodes: 0,
    aliases: 0,
    aliasDepth: 0,
    aliasNodes: 0,
  };
  try {
    return { value: convertRoot(conversion, document.contents), problems: conversion.problems };
  } catch (error) {
    if (error instanceof TooMuch) return { value: undefined, problems: [...conversion.problems, error.problem] };
    throw error;
  }
}

function convertRoot(conversion: Conversion, root: Node | null): unknown {
  if (root === null || (isScalar(root) && root.value === null)) {
    report(conversion, 'empty-file', 0, 0);
    return undefined;
  }
  if (isMap(root)) return convert(conversion, root);
  const start = root.range?.[0] ?? 0;
  const slip = isScalar(root) ? nameRootSlip(conversion.text, start) : undefined;
  if (slip) conversion.problems.push(slip);
  else report(conversion, 'no-map', start, root.range?.[1] ?? start);
  return undefined;
}

function convert(conversion: Conversion, node: Node | null): unknown {
  if (node === null) return null;
  count(conversion, node);
  if (isAlias(node)) return convertAlias(conversion, node);
  if ('anchor' in node && typeof node.anchor === 'string') conversion.anchors.set(node.anchor, node);
  if (isScalar(node)) return convertScalar(conversion, node);
  conversion.open.add(node);
  const value = isMap(node) ? convertMap(conversion, node) : isSeq(node) ? convertItems(conversion, node.items) : null;
  conversion.open.delete(node);
  return value;
}

function convertItems(conversion: Conversion, items: readonly unknown[]): unknown[] {
  const values: unknown[] = [];
  for (const item of items) {
    // A list item `key: value` in a flow list is a pair without braces; the format has no use for it.
    const value = isPair(item) ? pairAsMap(conversion, item as Pair) : convert(conversion, item as Node | null);
    values.push(value === omitted ? null : value);
  }
  return values;
}

function pairAsMap(conversion: Conversion, pair: Pair): unknown {
  const object = Object.create(null) as Record<string, unknown>;
  addPair(conversion, object, pair, new Set());
  return object;
}

function convertMap(conversion: Conversion, map: YAMLMap): Record<string, unknown> {
  const object = Object.create(null) as Record<string, unknown>;
  const [start, end] = map.range ?? [0, 0];
  if (map.items.length > yamlLimits.keys)
    throw new TooMuch({ code: 'too-many-keys', start, end, detail: String(yamlLimits.keys) });
  const seen = new Set<string>();
  for (const pair of map.items) addPair(conversion, object, pair, seen);
  return object;
}

function addPair(conversion: Conversion, object: Record<string, unknown>, pair: Pair, seen: Set<string>): void {
  const key = pair.key as Scalar | null;
  const [start, end] = key?.range ?? [0, 0];
  const name: unknown = key?.value;
  const form = typeof name === 'string' ? name.normalize('NFC') : '';
  const slip = keySlip(name, form, seen);
  if (slip) {
    report(conversion, slip, start, end, form);
    return;
  }
  seen.add(form);
  const value = convert(conversion, pair.value as Node | null);
  if (value !== omitted) object[form] = value;
}

function keySlip(name: unknown, form: string, seen: ReadonlySet<string>): YamlProblemCode | undefined {
  if (typeof name !== 'string') return 'key-not-text';
  if (form === '<<') return 'merge-key';
  if (form === '' || form === '__proto__') return 'key-forbidden';
  return seen.has(form) ? 'key-duplicate' : undefined;
}

function convertAlias(conversion: Conversion, alias: Alias): unknown {
  const [start, end] = alias.range ?? [0, 0];
  if (++conversion.aliases > yamlLimits.aliases) {
    throw new TooMuch({ code: 'too-many-aliases', start, end, detail: String(yamlLimits.aliases) });
  }
  const target = conversion.anchors.get(alias.source);
  if (!target) return refuse(conversion, 'alias-unknown', start, end, alias.source);
  if (conversion.open.has(target)) return refuse(conversion, 'alias-cycle', start, end, alias.source);
  conversion.aliasDepth++;
  const value = convert(conversion, target);
  conversion.aliasDepth--;
  return value;
}

function convertScalar(conversion: Conversion, scalar: Scalar): unknown {
  const [start, end] = scalar.range ?? [0, 0];
  if (scalar.value === null) {
    const slip = scalar.source === '' || scalar.source === undefined ? hashSlip(conversion.text, start) : undefined;
    if (!slip) return null;
    conversion.problems.push(slip);
    return omitted;
  }
  if (typeof scalar.value === 'number') return checkNumber(conversion, scalar, scalar.value);
  if (typeof scalar.value === 'string') checkText(conversion, scalar.value, start, end);
  return scalar.value;
}

/** Numbers are read only as people write them: `010`, `0x1F`, `.inf` and integers beyond 2^53 are somebody's slip. */
function checkNumber(conversion: Conversion, scalar: Scalar, value: number): unknown {
  const [start, end] = scalar.range ?? [0, 0];
  const source = String(scalar.source ?? value);
  if (!Number.isFinite(value)) return refuse(conversion, 'number-not-finite', start, end, source);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    return refuse(conversion, 'number-too-large', start, end, source);
  }
  if (!/^[-+]?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?$/.test(source)) {
    return refuse(conversion, 'number-not-plain', start, end, source);
  }
  return value;
}

function checkText(conversion: Conversion, value: string, start: number, end: number): void {
  if (value.length > yamlLimits.text) report(conversion, 'text-too-long', start, end, String(yamlLimits.text));
  if (/[\ud800-\udfff]/u.test(value)) report(conversion, 'lone-surrogate', start, end);
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]/.exec(value);
  if (control) {
    const name = `U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    report(conversion, 'control-character', start, end, name);
  }
}

function count(conversion: Conversion, node: Node): void {
  const [start, end] = node.range ?? [0, 0];
  if (++conversion.nodes > yamlLimits.nodes) {
    throw new TooMuch({ code: 'too-complex', start, end, detail: String(yamlLimits.nodes) });
  }
  if (conversion.aliasDepth > 0 && ++conversion.aliasNodes > yamlLimits.aliasNodes) {
    throw new TooMuch({ code: 'too-many-aliases', start, end, detail: String(yamlLimits.aliases) });
  }
}

/** Reports a value that cannot be used, and stands for it. */
function refuse(
  conversion: Conversion,
  code: YamlProblemCode,
  start: number,
  end: number,
  detail: string,
): typeof omitted {
  report(conversion, code, start, end, detail);
  return omitted;
}

function report(conversion: Conversion, code: YamlProblemCode, start: number, end: number, detail = ''): void {
  conversion.problems.push({ code, start, end: Math.max(end, start), detail });
}
