import { isActiveChannel, isActiveGoal } from './active.ts';
import { mayHold } from './doubt.ts';
import { oncePerWorkspace } from './once.ts';
import type { Entity, Workspace } from './workspace.ts';

/** True where an active channel refers to something: a goal, an audience, a need or a pillar, in the plan or in a tactic. */
export function isServed(workspace: Workspace, target: string): boolean {
  return servedByChannels(workspace).has(target);
}

/** What active channels refer to; a need counts for its audience too. */
const servedByChannels = oncePerWorkspace(({ entities, links }): ReadonlySet<string> => {
  const channels = [...entities.channel.values()].filter(isActiveChannel);
  const active = new Set(channels.map(({ entity }) => entity));
  const targets = new Set<string>();
  for (const { from, to } of links) if (active.has(from)) targets.add(to);
  for (const target of targets) {
    const need = target.startsWith('audience/') ? target.indexOf('/need/') : -1;
    if (need > 0) targets.add(target.slice(0, need));
  }
  return targets;
});

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
