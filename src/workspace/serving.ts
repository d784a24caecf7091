import { parentOf } from '../model/pointer.ts';
import { isActiveChannel, isActiveGoal } from './active.ts';
import { mayHold } from './doubt.ts';
import { oncePerWorkspace } from './once.ts';
import type { Entity, Workspace } from './workspace.ts';

/** The active channels that refer to something: a goal, an audience, a need or a pillar, in the plan or in a tactic. */
export function activeChannelsFor(workspace: Workspace, target: string): readonly Entity<'channel'>[] {
  return channelsByTarget(workspace).get(target) ?? [];
}

/** The active channels by what they refer to; a need counts for its audience too. */
const channelsByTarget = oncePerWorkspace((workspace) => {
  const table = new Map<string, Entity<'channel'>[]>();
  for (const channel of workspace.entities.channel.values()) {
    if (!isActiveChannel(channel)) continue;
    for (const { to } of workspace.linksFrom(channel.entity)) {
      for (let whole = to; whole !== ''; whole = parentOf(whole)) addTo(table, whole, channel);
    }
  }
  return table;
});

/** A channel counts once, however often it refers to something. */
function addTo(table: Map<string, Entity<'channel'>[]>, target: string, channel: Entity<'channel'>): void {
  const channels = table.get(target);
  if (channels === undefined) table.set(target, [channel]);
  else if (channels.at(-1) !== channel) channels.push(channel);
}

/** The channels that are surely worked on, pilots among them: one whose status could not be read may be retired. */
export const activeChannels = oncePerWorkspace((workspace): readonly Entity<'channel'>[] =>
  [...workspace.entities.channel.values()].filter(
    (channel) => isActiveChannel(channel) && !mayHold(workspace, channel, 'status'),
  ),
);

/** The goals that are surely before the team: pursued now or proposed. What is met, missed or dropped is over. */
export const openGoals = oncePerWorkspace((workspace): readonly Entity<'goal'>[] =>
  [...workspace.entities.goal.values()].filter(
    (goal) => ['active', 'proposed'].includes(goal.value.status ?? 'active') && !mayHold(workspace, goal, 'status'),
  ),
);

/** The goals that are surely pursued now. */
export const activeGoals = oncePerWorkspace((workspace): readonly Entity<'goal'>[] =>
  openGoals(workspace).filter(isActiveGoal),
);
