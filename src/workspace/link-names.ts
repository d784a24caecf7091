import { type FolderKind, folderKinds, isId, kinds } from '../model/kinds.ts';
import { once } from '../model/once.ts';
import type { Entity, EntityTable } from './workspace.ts';

/** The criteria an opportunity is judged by when the strategy names none. */
export const defaultCriteria = ['audience', 'goal', 'need', 'gap', 'capacity', 'evidence'] as const;

/** Everything that a reference may name. */
export interface LinkTargets {
  readonly strategy: Entity<'strategy'>;
  readonly entities: EntityTable;
  /** True for an entity that seems to be there, in a file that was not read. */
  readonly isUnread: (entity: string) => boolean;
}

/** Names to look one up, and to propose one. */
export interface Names {
  readonly all: ReadonlySet<string>;
  readonly known: readonly string[];
}

/** The names that references may use, each list made once and only where a reference asks for it. */
export interface LinkNames {
  readonly ids: (kind: FolderKind) => readonly string[];
  readonly objectives: () => readonly string[];
  readonly criteria: () => Names;
  readonly needs: () => readonly string[];
  /** What opportunities can come from, each in the short way to write it. */
  readonly sources: () => readonly string[];
  readonly covered: () => Names;
}

export function linkNames({ strategy, entities }: LinkTargets): LinkNames {
  const ids = Object.fromEntries(folderKinds.map((kind) => [kind, once(() => idsOf(entities, kind))]));
  return {
    ids: (kind) => ids[kind]?.() ?? [],
    objectives: once(() => Object.keys(strategy.value.business_objectives ?? {})),
    criteria: once(() => asNames(criteriaOf(strategy))),
    needs: once(() => needsOf(entities).map(({ short }) => short)),
    sources: once(() => sourcesOf(entities).map(({ short }) => short)),
    covered: once(() => ({
      all: new Set(coverable((kind) => [...entities[kind].keys()])),
      known: coverable((kind) => idsOf(entities, kind)),
    })),
  };
}

/** What may be proposed: a file whose name is no id is to get another one. */
function idsOf(entities: EntityTable, kind: FolderKind): readonly string[] {
  return [...entities[kind].keys()].filter(isId);
}

function asNames(known: readonly string[]): Names {
  return { all: new Set(known), known };
}

function criteriaOf({ value }: Entity<'strategy'>): readonly string[] {
  const own = value.evaluation?.criteria;
  return own ? Object.keys(own) : defaultCriteria;
}

interface Named {
  readonly short: string;
  readonly full: string;
  readonly to: string;
}

function needsOf(entities: EntityTable): readonly Named[] {
  return idsOf(entities, 'audience').flatMap((id) =>
    Object.keys(entities.audience.get(id)?.value.needs ?? {}).map((need) => named('audience', id, 'need', need)),
  );
}

function weaknessesOf(entities: EntityTable): readonly Named[] {
  return idsOf(entities, 'competitor').flatMap((id) =>
    Object.keys(entities.competitor.get(id)?.value.weaknesses ?? {}).map((weakness) =>
      named('competitor', id, 'weakness', weakness),
    ),
  );
}

function named(kind: FolderKind, id: string, word: string, item: string): Named {
  return { short: `${id}/${item}`, full: `${kind}/${id}/${item}`, to: `${kind}/${id}/${word}/${item}` };
}

function practicesOf(entities: EntityTable): readonly Named[] {
  return idsOf(entities, 'practice').map(namedPractice);
}

function namedPractice(id: string): Named {
  return { short: id, full: `practice/${id}`, to: `practice/${id}` };
}

function sourcesOf(entities: EntityTable): readonly Named[] {
  return [...weaknessesOf(entities), ...needsOf(entities), ...practicesOf(entities)];
}

/**
 * What an opportunity may come from by this name: none, one, or several where it is unclear. Each can be written short,
 * and with the kind in front.
 */
export function sourcesNamed({ competitor, audience, practice }: EntityTable, typed: string): readonly Named[] {
  const steps = typed.split('/');
  const owners = steps.length === 3 ? [steps[0]] : steps.length === 2 ? ['competitor', 'audience'] : [];
  const [id = '', item = ''] = steps.slice(-2);
  const practiceId = typed.replace(/^practice\//, '');
  return [
    ...(owners.includes('competitor') && has(competitor.get(id)?.value.weaknesses, item)
      ? [named('competitor', id, 'weakness', item)]
      : []),
    ...(owners.includes('audience') && has(audience.get(id)?.value.needs, item)
      ? [named('audience', id, 'need', item)]
      : []),
    ...(practice.has(practiceId) ? [namedPractice(practiceId)] : []),
  ];
}

function has(items: object | undefined, item: string): boolean {
  return items !== undefined && Object.hasOwn(items, item);
}

function coverable(ids: (kind: FolderKind) => readonly string[]): readonly string[] {
  const names = folderKinds.flatMap((kind) => ids(kind).map((id) => `${kind}/${id}`));
  return [...folderKinds.map((kind) => kinds[kind].folder), 'strategy', 'metrics', ...names];
}
