import { isActiveChannel, isActiveGoal } from './active.ts';
import { mayHold } from './doubt.ts';
import { groupedBy, oncePerWorkspace } from './once.ts';
import type { Entity, Workspace } from './workspace.ts';

/** The active channels that refer to something: a goal, an audience, a need or a pillar, in the plan or in a tactic. */
export function activeChannelsFor(workspace: Workspace, target: string): readonly Entity<'channel'>[] {
  return channelsByTarget(workspace).get(target) ?? [];
}

/** The active channels by what they refer to; a need counts for its audience too. */
const channelsByTarget = oncePerWorkspace((workspace) => {
  const active = [...workspace.entities.channel.values()].filter(isActiveChannel);
  const pairs = active.flatMap((channel) => {
    const targets = new Set(workspace.linksFrom(channel.entity).flatMap(({ to }) => withWholes(to)));
    return [...targets].map((target) => ({ target, channel }));
  });
  const grouped = groupedBy(pairs, ({ target }) => target);
  return new Map([...grouped].map(([target, group]) => [target, group.map(({ channel }) => channel)]));
});

/** `audience/x/need/y`, and what it is a part of: `audience/x/need`, `audience/x`, `audience`. */
function withWholes(target: string): readonly string[] {
  const steps = target.split('/');
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
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
