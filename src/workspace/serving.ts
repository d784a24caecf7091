import { isActiveChannel, isActiveGoal } from './active.ts';
import { mayHold } from './doubt.ts';
import type { Entity, Workspace } from './workspace.ts';

/** The active channels that refer to something: a goal, an audience, a need or a pillar, in the plan or in a tactic. */
export function activeChannelsFor(workspace: Workspace, target: string): readonly Entity<'channel'>[] {
  const refers = ({ to }: { readonly to: string }) => to === target || to.startsWith(`${target}/`);
  return [...workspace.entities.channel.values()].filter(
    (channel) => isActiveChannel(channel) && workspace.linksFrom(channel.entity).some(refers),
  );
}

/** The channels that are surely worked on, pilots among them: one whose status could not be read may be retired. */
export function activeChannels(workspace: Workspace): readonly Entity<'channel'>[] {
  return [...workspace.entities.channel.values()].filter(
    (channel) => isActiveChannel(channel) && !mayHold(workspace, channel, 'status'),
  );
}

/** The goals that are surely pursued now. */
export function activeGoals(workspace: Workspace): readonly Entity<'goal'>[] {
  return openGoals(workspace).filter(isActiveGoal);
}

/** The goals that are surely before the team: pursued now or proposed. What is met, missed or dropped is over. */
export function openGoals(workspace: Workspace): readonly Entity<'goal'>[] {
  return [...workspace.entities.goal.values()].filter(
    (goal) => ['active', 'proposed'].includes(goal.value.status ?? 'active') && !mayHold(workspace, goal, 'status'),
  );
}
