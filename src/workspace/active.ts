import type { Entity, Workspace } from './workspace.ts';

/** A channel that is worked on: active (also where nothing is said) or a pilot. */
export function isActiveChannel(channel: Entity<'channel'>): boolean {
  const { status = 'active' } = channel.value;
  return status === 'active' || status === 'pilot';
}

/** A goal that is pursued now. */
export function isActiveGoal(goal: Entity<'goal'>): boolean {
  return (goal.value.status ?? 'active') === 'active';
}

/** A tactic that is planned or under way (planned where nothing is said). */
export function isOpenTactic(tactic: { readonly status?: string }): boolean {
  return (tactic.status ?? 'planned') === 'planned' || tactic.status === 'running';
}

/** True for a strategy that is kept as a record: nobody follows its dates any more. */
export function isArchived(workspace: Workspace): boolean {
  return workspace.strategy.value.status === 'archived';
}
