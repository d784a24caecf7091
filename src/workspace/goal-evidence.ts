import type { KnownMetric } from '../numbers/metrics.ts';
import { mayHoldMore } from './doubt.ts';
import { activeGoals } from './serving.ts';
import type { Entity, Workspace } from './workspace.ts';

/** A goal with the metrics that it is measured with, in their order. */
export interface MeasuredGoal {
  readonly goal: Entity<'goal'>;
  readonly metrics: readonly KnownMetric[];
}

/**
 * The active goals that rest on numbers alone, all of them known. A goal with a signal has other evidence, and so may
 * one of which a part could not be read or that is measured with a metric that nobody defined.
 */
export function goalsOnNumbersAlone(workspace: Workspace): readonly MeasuredGoal[] {
  return activeGoals(workspace).flatMap((goal) => {
    const { metrics = [], signals = [] } = goal.value;
    const known = metrics.flatMap(({ metric }) => workspace.metrics.get(metric) ?? []);
    const isWhole = known.length === metrics.length && known.length > 0 && signals.length === 0;
    const isRead = !mayHoldMore(workspace, goal, 'metrics') && !mayHoldMore(workspace, goal, 'signals');
    return isWhole && isRead ? [{ goal, metrics: known }] : [];
  });
}

/**
 * True for a metric of what the team does or puts in. Of the catalogue's, those that serve a stage of the audience's
 * way are none: how fast a question is answered is felt by whoever asked.
 */
export function isOwnWork({ level, own, stages }: KnownMetric): boolean {
  return (level === 'activity' || level === 'input') && (own || stages.length === 0);
}

/** True for a metric of how much was shown to how many, or one that flatters without deciding anything. */
export function isMereShow({ level, vanity }: KnownMetric): boolean {
  return vanity === true || level === 'output';
}
