import { type Pointer, toPointer } from '../model/pointer.ts';
import { yamlLimits } from './yaml-limits.ts';
import type { YamlProblemCode } from './yaml-problem.ts';

/** A value that no file of a strategy can hold: our reader would refuse it, whatever way it is written. */
export interface Refusal {
  readonly pointer: Pointer;
  readonly code: YamlProblemCode;
  readonly detail: string;
}

/** Maps and lists inside one another; the reader counts a few levels more for the file itself. */
const DEEPEST = yamlLimits.depth - 4;

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]/;

/** The first thing in a value that cannot be written, or undefined where all of it can. */
export function refusalIn(value: unknown): Refusal | undefined {
  return refuseValue(value, []);
}

function refuseValue(value: unknown, path: readonly string[]): Refusal | undefined {
  if (path.length > DEEPEST) return refusal(path, 'too-deep', String(yamlLimits.depth));
  if (typeof value === 'string') return refuseText(value, path);
  if (typeof value === 'number') return refuseNumber(value, path);
  if (Array.isArray(value)) return first(value.entries(), ([index, item]) => refuseValue(item, [...path, `${index}`]));
  return typeof value === 'object' && value !== null ? refuseMap(value, path) : undefined;
}

function refuseMap(map: object, path: readonly string[]): Refusal | undefined {
  const entries = Object.entries(map);
  if (entries.length > yamlLimits.keys) return refusal(path, 'too-many-keys', String(yamlLimits.keys));
  const seen = new Set<string>();
  return first(entries, ([key, item]) => {
    const below = [...path, key];
    const form = key.normalize('NFC');
    if (form === '' || form === '__proto__') return refusal(below, 'key-forbidden', form);
    if (form === '<<') return refusal(below, 'merge-key', form);
    if (seen.has(form)) return refusal(below, 'key-duplicate', form);
    seen.add(form);
    return refuseText(key, below) ?? refuseValue(item, below);
  });
}

function refuseText(text: string, path: readonly string[]): Refusal | undefined {
  if (text.length > yamlLimits.text) return refusal(path, 'text-too-long', String(yamlLimits.text));
  if (/[\ud800-\udfff]/u.test(text)) return refusal(path, 'lone-surrogate', '');
  const control = CONTROL.exec(text)?.[0];
  const name = `U+${(control ?? '').charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return control === undefined ? undefined : refusal(path, 'control-character', name);
}

function refuseNumber(value: number, path: readonly string[]): Refusal | undefined {
  if (!Number.isFinite(value)) return refusal(path, 'number-not-finite', String(value));
  const isExact = !Number.isInteger(value) || Number.isSafeInteger(value);
  return isExact ? undefined : refusal(path, 'number-too-large', String(value));
}

function first<T>(items: Iterable<T>, find: (item: T) => Refusal | undefined): Refusal | undefined {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return undefined;
}

function refusal(path: readonly string[], code: YamlProblemCode, detail: string): Refusal {
  return { pointer: toPointer(path), code, detail };
}
