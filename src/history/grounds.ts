import { createHash } from 'node:crypto';
import { type Pointer, toSteps } from '../model/pointer.ts';
import type { Entity, EntityName, Workspace } from '../workspace/workspace.ts';
import { contentFingerprint, isContent } from './fingerprint.ts';

/** Something that an entity refers to and so rests on: another entity, or one item of it. */
export interface Ground {
  /** `audience/parents`, or `audience/parents/need/find-books`, `strategy/business-objective/reach`, `metric/visits`. */
  readonly to: string;
  /** The entity that says it. */
  readonly owner: Entity;
  /** The fingerprint of what it says. */
  readonly fingerprint: string;
}

/**
 * What an entity rests on, in the order of names: all that its references lead to, but for people. Who answers for a
 * thing may change without the thing becoming less true. A metric of the built-in catalogue never changes.
 */
export function groundsOf(workspace: Workspace, { entity }: Pick<Entity, 'entity'>): readonly Ground[] {
  const links = workspace.linksFrom(entity).filter(({ spot, to }) => isGround(spot.pointer, to, entity));
  const targets = [...new Set(links.map(({ to }) => to))].sort();
  return targets.flatMap((to) => groundAt(workspace, to) ?? []);
}

/** Six digits that stand for one ground and what it says. */
export function groundMark({ to, fingerprint }: Ground): string {
  return createHash('sha256').update(`${to}\n${fingerprint}`).digest('hex').slice(0, GROUND_DIGITS);
}

/** Digits of one ground in a review mark. */
export const GROUND_DIGITS = 6;

function isGround(pointer: Pointer, to: string, own: EntityName): boolean {
  return isContent(toSteps(pointer)[0] ?? '') && !to.startsWith('strategy/role/') && !`${to}/`.startsWith(`${own}/`);
}

function groundAt(workspace: Workspace, to: string): Ground | undefined {
  const [kind = '', id = '', word, item = ''] = to.split('/');
  const { strategy, metricsFile, entities } = workspace;
  if (kind === 'metric') return groundIn(metricsFile, to, metricsFile?.value[id]);
  if (kind === 'strategy') return groundIn(strategy, to, itemOf(strategy.value, id, word ?? ''));
  const table: ReadonlyMap<string, Entity> | undefined = Object.hasOwn(entities, kind)
    ? entities[kind as keyof typeof entities]
    : undefined;
  const entity = table?.get(id);
  return groundIn(entity, to, word === undefined ? entity?.value : itemOf(entity?.value, word, item));
}

function groundIn(owner: Entity | undefined, to: string, value: unknown): Ground | undefined {
  if (!owner || value === undefined) return undefined;
  // What is no entity has no keys of reviewing, so all of it is content.
  const said = value === owner.value ? owner.value : { item: value };
  return { to, owner, fingerprint: fingerprintOf(said) };
}

/** Where the items that references name stand in their entity. */
const homes: Readonly<Record<string, readonly string[]>> = {
  need: ['needs'],
  weakness: ['weaknesses'],
  'business-objective': ['business_objectives'],
  criterion: ['evaluation', 'criteria'],
};

function itemOf(value: unknown, word: string, item: string): unknown {
  return [...(homes[word] ?? []), item].reduce<unknown>((holder, key) => {
    const isMap = typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key);
    return isMap ? (holder as Readonly<Record<string, unknown>>)[key] : undefined;
  }, value);
}

/** Many things rest on the same few, so each is read once. */
const known = new WeakMap<object, string>();

function fingerprintOf(value: Readonly<Record<string, unknown>>): string {
  const before = known.get(value);
  if (before !== undefined) return before;
  const fingerprint = contentFingerprint(value);
  known.set(value, fingerprint);
  return fingerprint;
}
