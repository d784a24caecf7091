import { type FolderKind, folderKinds, kinds } from '../model/kinds.ts';
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

/** What an opportunity can come from, by every way to write it. */
export interface Sources {
  /** The short ways to write them. */
  readonly known: readonly string[];
  /** What each way to write it stands for: the full way to write it, and the thing itself; several where it is unclear. */
  readonly byName: ReadonlyMap<string, readonly { readonly full: string; readonly to: string }[]>;
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
  readonly sources: () => Sources;
  readonly covered: () => Names;
}

export function linkNames({ strategy, entities }: LinkTargets): LinkNames {
  const ids = Object.fromEntries(folderKinds.map((kind) => [kind, once(() => [...entities[kind].keys()])]));
  return {
    ids: (kind) => ids[kind]?.() ?? [],
    objectives: once(() => Object.keys(strategy.value.business_objectives ?? {})),
    criteria: once(() => asNames(criteriaOf(strategy))),
    needs: once(() => needsOf(entities).map(({ short }) => short)),
    sources: once(() => sourcesOf(entities)),
    covered: once(() => asNames(coverable(entities))),
  };
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

function needsOf({ audience }: EntityTable): readonly Named[] {
  return [...audience].flatMap(([id, { value }]) =>
    Object.keys(value.needs ?? {}).map((need) => named('audience', id, 'need', need)),
  );
}

function weaknessesOf({ competitor }: EntityTable): readonly Named[] {
  return [...competitor].flatMap(([id, { value }]) =>
    Object.keys(value.weaknesses ?? {}).map((weakness) => named('competitor', id, 'weakness', weakness)),
  );
}

function named(kind: FolderKind, id: string, word: string, item: string): Named {
  return { short: `${id}/${item}`, full: `${kind}/${id}/${item}`, to: `${kind}/${id}/${word}/${item}` };
}

/** The ways to write them: short, and with the kind in front. */
function sourcesOf(entities: EntityTable): Sources {
  const practices = [...entities.practice.keys()].map((id) => ({
    short: id,
    full: `practice/${id}`,
    to: `practice/${id}`,
  }));
  const all: readonly Named[] = [...weaknessesOf(entities), ...needsOf(entities), ...practices];
  const byName = new Map<string, { full: string; to: string }[]>();
  for (const { short, full, to } of all) {
    for (const name of [short, full]) {
      const meant = byName.get(name);
      if (meant) meant.push({ full, to });
      else byName.set(name, [{ full, to }]);
    }
  }
  return { known: all.map(({ short }) => short), byName };
}

function coverable(entities: EntityTable): readonly string[] {
  const names = folderKinds.flatMap((kind) => [...entities[kind].keys()].map((id) => `${kind}/${id}`));
  return [...folderKinds.map((kind) => kinds[kind].folder), 'strategy', 'metrics', ...names];
}
