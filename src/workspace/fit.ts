import type { Kind } from '../model/kinds.ts';
import { type Pointer, parentOf, toSteps } from '../model/pointer.ts';
import { type SchemaProblem, schemaProblems } from './schema-problems.ts';
import { validators } from './validators.generated.js';

/** What of a value fits its schema, and what had to go for that. */
export interface Fit {
  /** A value in which every key present fits; required keys of the top level may be missing. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly problems: readonly SchemaProblem[];
  /** Pointers of what was taken out, in the file's own numbering. */
  readonly removed: readonly Pointer[];
}

/** More rounds than any schema has levels: each round takes out what the last one left unfitting. */
const MAX_ROUNDS = 12;

/**
 * Checks a plain value against its kind's schema and returns the part that fits, so that every rule can run on
 * what is sound. Never changes the value it is given.
 */
export function fitToSchema(kind: Kind, value: unknown): Fit {
  const validate = validators[kind];
  const removed: Pointer[] = [];
  let problems: readonly SchemaProblem[] | undefined;
  let rest: unknown = value;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    if (validate(rest)) break;
    const found = schemaProblems(kind, rest, validate.errors ?? []);
    problems ??= found;
    const pointers = found.map((problem) => problem.removes).filter((pointer) => pointer !== '');
    if (pointers.length === 0) break;
    const original = pointers.map((pointer) => originalPointer(pointer, removed));
    removed.push(...original);
    rest = without(value, new Set(removed), '');
  }
  return { value: isMap(rest) ? rest : {}, problems: problems ?? [], removed };
}

/** Translates a pointer into the fitting part back to the file's own: list items that were taken out count again. */
export function originalPointer(pointer: Pointer, removed: readonly Pointer[]): Pointer {
  if (removed.length === 0) return pointer;
  const gone = new Set(removed);
  let path = '';
  for (const step of toSteps(pointer))
    path += `/${/^\d+$/.test(step) ? originalIndex(path, Number(step), gone) : escaped(step)}`;
  return path;
}

function originalIndex(list: Pointer, index: number, gone: ReadonlySet<Pointer>): number {
  let original = -1;
  for (let left = index; left >= 0; left--) {
    original++;
    while (gone.has(`${list}/${original}`)) original++;
  }
  return original;
}

function without(value: unknown, gone: ReadonlySet<Pointer>, path: Pointer): unknown {
  if (Array.isArray(value)) {
    const kept = [...value.entries()].filter(([index]) => !gone.has(`${path}/${index}`));
    return kept.map(([index, item]) => without(item, gone, `${path}/${index}`));
  }
  if (!isMap(value)) return value;
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, item] of Object.entries(value)) {
    const pointer = `${path}/${escaped(key)}`;
    if (!gone.has(pointer)) copy[key] = without(item, gone, pointer);
  }
  return copy;
}

function escaped(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True if the place itself or something that holds it was taken out. */
export function isRemoved(pointer: Pointer, removed: readonly Pointer[]): boolean {
  for (let here = pointer; here !== ''; here = parentOf(here)) if (removed.includes(here)) return true;
  return false;
}
