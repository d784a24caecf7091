import { folderKinds } from '../model/kinds.ts';
import { oncePerWorkspace } from './once.ts';
import type { Entity, Workspace } from './workspace.ts';

/** Every entity that carries the common keys: the strategy first, then kind by kind in the order of ids. */
export const allEntities = oncePerWorkspace(({ strategy, entities }): readonly CommonEntity[] => {
  const inFolders = folderKinds.flatMap((kind): Entity[] => [...entities[kind].values()]);
  return [strategy, ...inFolders] as CommonEntity[];
});

/** An entity of any kind but the team's metrics and the config. */
export type CommonEntity = Entity<Exclude<Entity['kind'], 'metrics' | 'config' | 'theme'>>;

/** The entities of a kind in the order of their ids; none for a kind that has none, or that is not known. */
export function entitiesOf({ strategy, entities }: Workspace, kind: string): readonly Entity[] {
  if (kind === 'strategy') return [strategy];
  const known = folderKinds.find((candidate) => candidate === kind);
  return known ? [...entities[known].values()] : [];
}

/** How many values all entities hold together, of what fits their schemas and is not the team's own (`x_`). */
export function valuesIn(workspace: Workspace): number {
  return allEntities(workspace).reduce((sum, { value }) => sum + countIn(value), 0);
}

function countIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + countIn(item), 1);
  const keys = Object.keys(value).filter((key) => !key.startsWith('x_'));
  return keys.reduce((sum, key) => sum + countIn((value as Readonly<Record<string, unknown>>)[key]), 1);
}
