import type { Kind } from '../model/kinds.ts';
import { plainMap } from '../model/plain-map.ts';
import { type Pointer, parentOf, toPointer, toSteps, valueAt } from '../model/pointer.ts';
import { complaints } from './complaints.ts';
import { fitting } from './fitting.generated.js';
import { reversedRanges } from './reversed-ranges.ts';
import { type SchemaProblem, schemaProblems } from './schema-problems.ts';

/** What of a value fits its schema, and what had to go for that. */
export interface Fit {
  /** A value in which every key present fits; required keys of the top level may be missing. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly problems: readonly SchemaProblem[];
  /** Pointers of what was taken out, in the file's own numbering. */
  readonly removed: readonly Pointer[];
}

const NONE = [] as const;

/** More rounds than any schema has levels: each round takes out what the last one left unfitting. */
const MAX_ROUNDS = 12;

/**
 * Checks a plain value against its kind's schema and returns the part that fits, so that every rule can run on
 * what is sound. Never changes the value it is given. Values at the `slipped` pointers have a problem already: where
 * they do not fit, nothing more is said of them.
 */
export function fitToSchema(kind: Kind, value: unknown, slipped: readonly Pointer[] = NONE): Fit {
  const fits = fitting[kind];
  const reversed = reversedRanges(kind, value);
  const told = reversed.length > 0 ? [...slipped, ...reversed.map(({ pointer }) => pointer)] : slipped;
  const hasToGo = (pointer: Pointer, index: number) => index >= slipped.length || valueAt(value, pointer) === null;
  let removed = told.length > 0 ? told.filter(hasToGo) : told;
  let problems: readonly SchemaProblem[] | undefined;
  let rest: unknown = removed.length > 0 ? without(value, new Set(removed), '') : value;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    if (fits(rest)) break;
    const found = schemaProblems(kind, rest, complaints(kind, rest));
    problems ??= unsaid(placedInFile(found, removed, rest), told);
    const removes = removedBy(found, removed, rest);
    if (removes.length === 0) break;
    removed = [...removed, ...removes];
    rest = without(value, new Set(removed), '');
  }
  return { value: isMap(rest) ? rest : {}, problems: problems ? [...reversed, ...problems] : reversed, removed };
}

/** How many complaints there are about a value; several may be one problem. */
export function complaintsOf(kind: Kind, value: unknown): number {
  return fitting[kind](value) ? 0 : complaints(kind, value).length;
}

/** Translates a pointer into the part that fits back to the file's own: list items that were taken out count again. */
export function originalPointer(pointer: Pointer, removed: readonly Pointer[], fitting: unknown): Pointer {
  if (removed.length === 0) return pointer;
  const gone = goneItems(removed);
  let path = '';
  let here: unknown = fitting;
  for (const step of toSteps(pointer)) {
    const isItem = Array.isArray(here) && /^\d+$/.test(step);
    path += isItem ? `/${originalIndex(Number(step), gone.get(path) ?? [])}` : toPointer([step]);
    here = valueAt(here, toPointer([step]));
  }
  return path;
}

/** The last steps of what was taken out, as numbers in ascending order, by what held it. */
type GoneItems = ReadonlyMap<Pointer, readonly number[]>;

const known = new WeakMap<readonly Pointer[], GoneItems>();

function goneItems(removed: readonly Pointer[]): GoneItems {
  const before = known.get(removed);
  if (before) return before;
  const items = new Map<Pointer, number[]>();
  for (const pointer of removed) {
    const holder = parentOf(pointer);
    const index = Number(pointer.slice(holder.length + 1));
    if (!Number.isNaN(index))
      items
        .set(holder, items.get(holder) ?? [])
        .get(holder)
        ?.push(index);
  }
  for (const indexes of items.values()) indexes.sort((a, b) => a - b);
  known.set(removed, items);
  return items;
}

/** The place of the item that is now at `index` in a list that had others before it. */
function originalIndex(index: number, gone: readonly number[]): number {
  let low = 0;
  let high = gone.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((gone[middle] ?? 0) - middle <= index) low = middle + 1;
    else high = middle;
  }
  return index + low;
}

function placedInFile(
  found: readonly SchemaProblem[],
  removed: readonly Pointer[],
  fitting: unknown,
): readonly SchemaProblem[] {
  return found.map((problem) => ({ ...problem, pointer: originalPointer(problem.pointer, removed, fitting) }));
}

/** What has to go, in the file's own numbering; the file as a whole never has to. */
function removedBy(found: readonly SchemaProblem[], removed: readonly Pointer[], fitting: unknown): readonly Pointer[] {
  const pointers = found.map(({ removes }) => removes).filter((pointer) => pointer !== '');
  return pointers.map((pointer) => originalPointer(pointer, removed, fitting));
}

/** The problems that no slip explains: of a value that slipped, or of a key whose value did. */
function unsaid(problems: readonly SchemaProblem[], slipped: readonly Pointer[]): readonly SchemaProblem[] {
  const known = new Set(slipped);
  if (known.size === 0) return problems;
  return problems.filter(({ rule, pointer, facts }) => {
    const keys = rule === 'schema/missing-key' ? (facts.keys as readonly string[]) : [];
    return !known.has(pointer) && !keys.some((key) => known.has(`${pointer}${toPointer([key])}`));
  });
}

function without(value: unknown, gone: ReadonlySet<Pointer>, path: Pointer): unknown {
  if (Array.isArray(value)) {
    const kept = [...value.entries()].filter(([index]) => !gone.has(`${path}/${index}`));
    return kept.map(([index, item]) => without(item, gone, `${path}/${index}`));
  }
  if (!isMap(value)) return value;
  const copy = plainMap();
  for (const [key, item] of Object.entries(value)) {
    const pointer = `${path}${toPointer([key])}`;
    if (!gone.has(pointer)) copy[key] = without(item, gone, pointer);
  }
  return copy;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
