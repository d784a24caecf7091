import type { ReferenceKind } from '../model/generated.ts';
import { groupedBy } from '../model/grouped.ts';
import { type FolderKind, type Kind, kinds } from '../model/kinds.ts';
import { type Pointer, parentOf, type Step, toPointer, toSteps } from '../model/pointer.ts';
import { isAlong, type PointerTree, pointerTree } from '../model/pointer-tree.ts';
import { oncePerWorkspace } from './once.ts';
import { at, atMissing } from './spot.ts';
import { isOfAll, isUnread, unreadIn } from './unread.ts';
import type { Entity, Problem, Spot, Workspace } from './workspace.ts';

/**
 * Where an entity says nothing under a key: the empty list or map, or the file that has no such key.
 * Undefined where it does say something, or where it may in a part that could not be read.
 */
export function lackOf(workspace: Workspace, entity: Entity, key: string): Spot | undefined {
  const value = (entity.value as Readonly<Record<string, unknown>>)[key];
  if (value === undefined) return mayHold(workspace, entity, key) ? undefined : atMissing(entity);
  const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  return isEmpty && !mayHold(workspace, entity, key) ? at(entity, key) : undefined;
}

/**
 * True where an entity may say something at these steps (`*` is any item or key) although its value does not: the
 * file has a slip that hides a part of it, or what was taken out stood there, or beside it under a misspelt key.
 */
export function mayHold(workspace: Workspace, entity: Entity, ...steps: readonly Step[]): boolean {
  if (entity.complete) return false;
  const place = toSteps(at(entity, ...steps).pointer);
  return isAlong(goneFrom(entity), place) || isAlong(hiddenIn(workspace, entity.file), place);
}

/** True where a list of an entity may have items that were not read; slips inside an item that was read do not count. */
export function mayHoldMore(workspace: Workspace, entity: Entity, key: string): boolean {
  if (entity.complete) return false;
  const list = toPointer([key]);
  return (
    entity.removed.some((gone) => gone === list || parentOf(gone) === list) ||
    isAlong(hiddenIn(workspace, entity.file), [key])
  );
}

/** True where some file of a kind may say something at these steps that was not read, or was not read at all. */
export function anyMayHold(workspace: Workspace, kind: FolderKind, ...steps: readonly Step[]): boolean {
  const all: Iterable<Entity> = workspace.entities[kind].values();
  return isPartlyUnread(workspace, kind) || [...all].some((entity) => mayHold(workspace, entity, ...steps));
}

/** True where a file that seems to be of this kind lies in the wrong place, has the wrong ending or cannot be read. */
export function isPartlyUnread(workspace: Workspace, kind: FolderKind): boolean {
  const folder = `${kinds[kind].folder}/`;
  return unreadFiles(workspace).some(
    (unread) =>
      isOfAll(unread) || [unread.facts.path, unread.facts.better].some((path) => `${path ?? ''}/`.startsWith(folder)),
  );
}

/** True where `metrics.yaml` has a metric in a part that was not read, under a key that is no id, or in another place. */
export function mayBeDefined(workspace: Workspace, metric: string): boolean {
  const file = workspace.metricsFile;
  if (unreadEntities(workspace)('metrics')) return true;
  if (!file) return false;
  return mayHold(workspace, file, metric) || metricsGone(workspace).has(metric);
}

/** An id as it was probably meant: `Reading Days` for `reading-days`. */
export function idOf(typed: string): string {
  return typed.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

/** A reference that may be the one that is looked for: what it should name, its id, and who would refer to it. */
export interface WantedReference {
  readonly to: ReferenceKind;
  readonly id: string;
  readonly from: readonly Kind[];
}

/** True where a reference that names nothing may have meant this: it is the nearest id, or no id is near. */
export function mayBeMeant(workspace: Workspace, { to, id, from }: WantedReference): boolean {
  const meant = meantReferences(workspace);
  return from.some((kind) => meant.has(meaning(to, kind, '')) || meant.has(meaning(to, kind, id)));
}

/** True where a reference names an entity of a kind that is not there, and none that is there can be meant. */
export function isSought(workspace: Workspace, to: ReferenceKind): boolean {
  return unknownReferences(workspace).some(({ facts }) => facts.to === to && facts.nearest === '');
}

/** True where a reference names a need or weakness of an entity in vain: what it lacks is told there. */
export function isSoughtIn(workspace: Workspace, { kind, id }: Entity): boolean {
  return ownersSought(workspace).has(id) || ownersSought(workspace).has(`${kind}/${id}`);
}

// A strategy may have as many problems as files, and what is asked here is asked of each file: none looks through all.
const hidden = oncePerWorkspace(({ problems }) => {
  const byFile = groupedBy(problems, ({ spot }) => spot.file);
  return new Map([...byFile].map(([file, told]) => [file, pointerTree(told.flatMap(hiddenBy))]));
});
const unreadFiles = oncePerWorkspace(({ problems }) => problems.filter(isUnread));
const unknownReferences = oncePerWorkspace(({ problems }) => problems.filter(({ rule }) => rule === 'ref/unknown'));

/** What the references that name nothing seem to mean, as {@link meaning}. */
const meantReferences = oncePerWorkspace(
  (workspace) =>
    new Set(
      unknownReferences(workspace).map(({ facts, entity = '' }) =>
        meaning(String(facts.to), entity.split('/', 1)[0] ?? '', String(facts.nearest)),
      ),
    ),
);

/** What kind of reference, in an entity of what kind, names an id in vain. */
function meaning(to: string, from: string, id: string): string {
  return `${to} ${from} ${id}`;
}

/** Tells entities that seem to be there, in a file that was not read. */
export const unreadEntities = oncePerWorkspace(({ problems }) => unreadIn(problems));

/** What stands before the first slashes of the references that name nothing: `parents` and `audience/parents`. */
const ownersSought = oncePerWorkspace((workspace) => {
  const typed = unknownReferences(workspace).map(({ facts }) => String(facts.id).split('/', 3));
  return new Set(typed.flatMap((parts) => [1, 2].slice(0, parts.length - 1).map((n) => parts.slice(0, n).join('/'))));
});

/** The metrics that were taken out of `metrics.yaml`, by the ids that were probably meant. */
const metricsGone = oncePerWorkspace(
  ({ metricsFile }) => new Set((metricsFile?.removed ?? []).map((gone) => idOf(toSteps(gone)[0] ?? ''))),
);

/** A file may have lost as many places as it has measures, and each measure asks. */
const gone = new WeakMap<Entity, PointerTree>();

function goneFrom(entity: Entity): PointerTree {
  const tree = gone.get(entity) ?? pointerTree(entity.removed);
  gone.set(entity, tree);
  return tree;
}

function hiddenIn(workspace: Workspace, file: string): PointerTree {
  return hidden(workspace).get(file) ?? NOTHING;
}

const NOTHING = pointerTree([]);

/** The places that a problem may hide; the whole file is `''`. */
function hiddenBy({ rule, spot, facts, suggestions = [] }: Problem): readonly Pointer[] {
  // A slip in a value is among what was taken out; a slip in the text may hide anything.
  if (rule === 'yaml/syntax') return spot.pointer === '' ? [''] : [];
  if (rule === 'file/unexpected') return facts.reason === 'id' ? [] : [''];
  if (rule !== 'schema/unknown-key') return [];
  return suggestions.map((key) => `${parentOf(spot.pointer)}/${key}`);
}
