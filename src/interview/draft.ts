import { type FolderKind, folderKinds, type Kind, kinds } from '../model/kinds.ts';
import { toSteps } from '../model/pointer.ts';
import type { Workspace } from '../workspace/workspace.ts';

export type Value = Readonly<Record<string, unknown>>;

type Folder = (typeof kinds)[FolderKind]['folder'];

/** A bundle in the making: of the same shape, but what its schema asks for may not be there yet. */
export type Draft = {
  readonly strategy: Value;
  readonly metrics?: Value;
} & { readonly [F in Folder]?: Readonly<Record<string, Value>> };

export const emptyDraft: Draft = { strategy: { format: 1 } };

/** What of a loaded strategy an interview can go on from, required keys or not. */
export function draftOf({ strategy, metricsFile, entities }: Workspace): Draft {
  const filled = folderKinds.filter((kind) => entities[kind].size > 0);
  const folders = filled.map((kind) => [kinds[kind].folder, valuesById(entities[kind])]);
  return {
    strategy: { format: 1, ...strategy.value },
    ...(metricsFile && { metrics: metricsFile.value as Value }),
    ...Object.fromEntries(folders),
  };
}

/**
 * Everything that stands in the files of a strategy, also what does not fit the schema yet: an interview that stopped in
 * the middle of an item goes on with it.
 */
export function wholeDraftOf(workspace: Workspace): Draft {
  const { strategy, entities, files } = workspace;
  const typed = ({ file, value }: { readonly file: string; readonly value: object }): Value => {
    const raw = files.get(file)?.yaml?.value;
    return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Value) : (value as Value);
  };
  const filled = folderKinds.filter((kind) => entities[kind].size > 0);
  const folders = filled.map((kind) => [
    kinds[kind].folder,
    Object.fromEntries([...entities[kind]].map(([id, entity]) => [id, typed(entity)])),
  ]);
  return { ...draftOf(workspace), strategy: { format: 1, ...typed(strategy) }, ...Object.fromEntries(folders) };
}

function valuesById(entities: ReadonlyMap<string, { readonly value: object }>): Readonly<Record<string, Value>> {
  return Object.fromEntries([...entities].map(([id, { value }]) => [id, value as Value]));
}

/** The entities of a kind by id. */
export function entitiesOf(draft: Draft, kind: FolderKind): Readonly<Record<string, Value>> {
  return draft[kinds[kind].folder] ?? {};
}

/** One entity; the strategy has no id. */
export function entityOf(draft: Draft, kind: Kind, id: string): Value {
  return isFolderKind(kind) ? (entitiesOf(draft, kind)[id] ?? {}) : draft.strategy;
}

/** The draft with one entity put in place of the old one, or at the end. */
export function withEntity(draft: Draft, kind: Kind, id: string, value: Value): Draft {
  if (!isFolderKind(kind)) return { ...draft, strategy: value };
  return { ...draft, [kinds[kind].folder]: { ...entitiesOf(draft, kind), [id]: value } };
}

export function isFolderKind(kind: Kind): kind is FolderKind {
  return 'folder' in kinds[kind];
}

/**
 * A map with another value at a pointer; maps on the way are made. Without a value the key goes, and so do maps that
 * are left empty by it.
 */
export function withValue(map: Value, pointer: string, value: unknown): Value {
  return (place(map, toSteps(pointer), value) ?? {}) as Value;
}

function place(here: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(here)) {
    const items = [...here];
    items[Number(step)] = place(items[Number(step)], rest, value);
    return items;
  }
  const map = (here ?? {}) as Value;
  const below = place(map[step], rest, value);
  if (below !== undefined) return { ...map, [step]: below };
  const { [step]: _, ...others } = map;
  return Object.keys(others).length > 0 ? others : undefined;
}
