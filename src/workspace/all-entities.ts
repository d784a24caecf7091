import { folderKinds } from '../model/kinds.ts';
import type { Entity, Workspace } from './workspace.ts';

/** Every entity that carries the common keys: the strategy first, then kind by kind in the order of ids. */
export function allEntities(workspace: Workspace): readonly CommonEntity[] {
  const inFolders = folderKinds.flatMap((kind): Entity[] => [...workspace.entities[kind].values()]);
  return [workspace.strategy, ...inFolders] as CommonEntity[];
}

/** An entity of any kind but the team's metrics and the config. */
export type CommonEntity = Entity<Exclude<Entity['kind'], 'metrics' | 'config' | 'theme'>>;
