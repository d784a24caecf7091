import type { Waiver } from '../model/generated.ts';
import { allEntities, type CommonEntity } from './all-entities.ts';
import type { Workspace } from './workspace.ts';

/** A waiver where it stands: the entity whose file it is in, and its place in the list. */
export interface PlacedWaiver {
  readonly entity: CommonEntity;
  readonly index: number;
  readonly waiver: Waiver;
}

/** Every waiver of the strategy, in the order of its entities. */
export function placedWaivers(workspace: Workspace): readonly PlacedWaiver[] {
  const found: PlacedWaiver[] = [];
  for (const entity of allEntities(workspace)) {
    for (const [index, waiver] of entity.value.waivers?.entries() ?? []) found.push({ entity, index, waiver });
  }
  return found;
}
