import { type Bounds, hoursPerWeek } from '../model/cadence.ts';
import { activeChannels } from './serving.ts';
import type { Entity, Workspace } from './workspace.ts';

/** The hours a week that the planned posts of an active channel take. */
export interface PlannedHours {
  readonly channel: Entity<'channel'>;
  readonly hours: Bounds;
}

/** The planned hours of every active channel that says enough to compute them. */
export function plannedHours(workspace: Workspace): readonly PlannedHours[] {
  return activeChannels(workspace).flatMap((channel) => {
    const hours = channel.value.cadence && hoursPerWeek(channel.value.cadence);
    return hours ? [{ channel, hours }] : [];
  });
}
