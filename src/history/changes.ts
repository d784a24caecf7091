import { canonical } from '../model/canonical.ts';
import { folderKinds, type Kind } from '../model/kinds.ts';
import { type Pointer, type Step, toPointer } from '../model/pointer.ts';
import type { Entity, Workspace } from '../workspace/workspace.ts';
import { pairsOf } from './pairs.ts';

/** What happened to a place of a strategy. */
export type ChangeVerb = 'added' | 'removed' | 'renamed' | 'changed';

/** One difference in meaning between two states of a strategy. */
export interface Change {
  readonly change: ChangeVerb;
  /** The entity as it is called after the change; before it, where it is gone. */
  readonly entity: string;
  readonly kind: Kind;
  /** The entity's name, for people. */
  readonly name: string;
  /** Where in it, counted as it is afterwards; an item that left its list, as it was before. Empty for the whole entity. */
  readonly pointer: Pointer;
  /** The value or, of a renamed entity, its id; undefined where there was none. */
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * What differs in meaning, entity by entity in the order of the format, and in each from top to bottom. Comments,
 * layout, the order of keys and how prose is wrapped are no difference. An entity whose id changed, while its name or
 * nearly all of its content stayed, is renamed. Done to the first state, the changes give the second.
 */
export function changesBetween(before: Workspace, after: Workspace): readonly Change[] {
  return [
    ...singleChanges(before.strategy, after.strategy),
    ...folderKinds.flatMap((kind) => folderChanges(tableOf(before, kind), tableOf(after, kind))),
    ...singleChanges(before.metricsFile, after.metricsFile),
    ...singleChanges(before.config, after.config),
  ];
}

type Table = ReadonlyMap<string, Entity>;

function tableOf({ entities }: Workspace, kind: (typeof folderKinds)[number]): Table {
  return entities[kind];
}

/** The three files that are there once; one that is not there says nothing. */
function singleChanges(before: Entity | undefined, after: Entity | undefined): readonly Change[] {
  const entity = after ?? before;
  return entity ? valueChanges(entity, before?.value ?? {}, after?.value ?? {}, []) : [];
}

function folderChanges(before: Table, after: Table): readonly Change[] {
  const gone = [...before.values()].filter(({ id }) => !after.has(id));
  const come = [...after.values()].filter(({ id }) => !before.has(id));
  const renamed = pairsOf(gone, come);
  const paired = new Set(renamed.flat());
  const isAlone = (entity: Entity) => !paired.has(entity);
  return [
    ...gone.filter(isAlone).map((entity) => wholeChange('removed', entity)),
    ...renamed.flatMap(([old, entity]) => [
      { ...wholeChange('renamed', entity), before: old.id, after: entity.id },
      ...valueChanges(entity, old.value, entity.value, []),
    ]),
    ...come.filter(isAlone).map((entity) => wholeChange('added', entity)),
    ...[...after.values()].flatMap((entity) => {
      const old = before.get(entity.id);
      return old ? valueChanges(entity, old.value, entity.value, []) : [];
    }),
  ];
}

function wholeChange(change: ChangeVerb, { entity, kind, name, value }: Entity): Change {
  const there = { before: change === 'removed' ? value : undefined, after: change === 'added' ? value : undefined };
  return { change, entity, kind, name, pointer: '', ...there };
}

/** What differs below a place of one entity. */
function valueChanges(entity: Entity, before: unknown, after: unknown, steps: readonly Step[]): readonly Change[] {
  // A file that did not change is read once, so most values of a long history are the very same.
  if (before === after || canonical(before) === canonical(after)) return [];
  if (isMap(before) && isMap(after)) return mapChanges(entity, before, after, steps);
  if (Array.isArray(before) && Array.isArray(after)) {
    const items = listChanges(entity, before, after, steps);
    if (items) return items;
  }
  return [changeAt(entity, steps, before, after)];
}

type Value = Readonly<Record<string, unknown>>;

function mapChanges(entity: Entity, before: Value, after: Value, steps: readonly Step[]): readonly Change[] {
  const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return keys.flatMap((key) => {
    const [old, now] = [before[key], after[key]];
    if (old === undefined || now === undefined) return old === now ? [] : [changeAt(entity, [...steps, key], old, now)];
    return valueChanges(entity, old, now, [...steps, key]);
  });
}

/**
 * The items of a list that went, came and changed, told apart by what they are called or say. Undefined where items
 * changed places, for then only the whole list tells what happened.
 */
function listChanges(
  entity: Entity,
  before: readonly unknown[],
  after: readonly unknown[],
  steps: readonly Step[],
): readonly Change[] | undefined {
  const [old, now] = [before.map(keyOf), after.map(keyOf)];
  const [places, present] = [new Map(old.map((key, index) => [key, index])), new Set(now)];
  if (places.size < old.length || present.size < now.length) return undefined;
  const kept = old.filter((key) => present.has(key));
  if (kept.join('\n') !== now.filter((key) => places.has(key)).join('\n')) return undefined;
  const removed = old.flatMap((key, index) =>
    present.has(key) ? [] : [changeAt(entity, [...steps, index], before[index], undefined)],
  );
  const others = now.flatMap((key, index) => {
    const at = places.get(key);
    if (at === undefined) return [changeAt(entity, [...steps, index], undefined, after[index])];
    return valueChanges(entity, before[at], after[index], [...steps, index]);
  });
  return [...removed, ...others];
}

/** Keys by which people tell the items of a list apart, in the order in which they tell. */
const TELLING = [
  'metric',
  'channel',
  'trait',
  'message',
  'principle',
  'what',
  'signal',
  'where',
  'pillar',
  'use',
  'say',
];
const ALSO_TELLING = ['name', 'claim', 'role', 'level', 'competitor', 'platform', 'on', 'rule', 'date', 'account'];

function keyOf(item: unknown): string {
  if (!isMap(item)) return canonical(item);
  const told = [...TELLING, ...ALSO_TELLING].filter((key) => typeof item[key] === 'string');
  // Two keys are enough: a metric and its channel, a platform and its account.
  return told.length > 0
    ? told
        .slice(0, 2)
        .map((key) => `${key} ${canonical(item[key])}`)
        .join(' ')
    : canonical(item);
}

function isMap(value: unknown): value is Value {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function changeAt({ entity, kind, name }: Entity, steps: readonly Step[], before: unknown, after: unknown): Change {
  const change = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  return { change, entity, kind, name, pointer: toPointer(steps), before, after };
}
