import type { Measure } from '../model/generated.ts';
import type { Step } from '../model/pointer.ts';
import { isActiveChannel, isActiveGoal, isOpenTactic } from './active.ts';
import { oncePerWorkspace } from './once.ts';
import type { Entity } from './workspace.ts';

/** A measure where it stands: in a goal, or in a channel, one of its tactics or experiments. */
export interface PlacedMeasure {
  readonly owner: Entity<'goal'> | Entity<'channel'>;
  readonly steps: readonly Step[];
  readonly measure: Measure;
  /** The channel that is measured; absent for the whole presence. */
  readonly channel: string | undefined;
  /** False for what is over: a goal met or dropped, a channel retired, a tactic stopped, an experiment with a result. */
  readonly active: boolean;
}

/** Every measure of the strategy, goals first, in the order of files and lines. */
export const measuresOf = oncePerWorkspace((workspace): readonly PlacedMeasure[] => {
  const all: PlacedMeasure[] = [];
  for (const goal of workspace.entities.goal.values()) for (const one of goalMeasures(goal)) all.push(one);
  for (const channel of workspace.entities.channel.values()) for (const one of channelMeasures(channel)) all.push(one);
  return all;
});

/** The measures of a goal. */
export function goalMeasures(goal: Entity<'goal'>): readonly PlacedMeasure[] {
  const active = isActiveGoal(goal);
  return (goal.value.metrics ?? []).map((measure, index) => placed(goal, ['metrics', index], measure, active));
}

function channelMeasures(channel: Entity<'channel'>): readonly PlacedMeasure[] {
  const active = isActiveChannel(channel);
  const { success = [], tactics = {}, experiments = {} } = channel.value;
  return [
    ...success.map((measure, index) => placed(channel, ['success', index], measure, active)),
    ...Object.entries(tactics).flatMap(([id, tactic]) =>
      (tactic.measures ?? []).map((measure, index) =>
        placed(channel, ['tactics', id, 'measures', index], measure, active && isOpenTactic(tactic)),
      ),
    ),
    ...Object.entries(experiments).flatMap(([id, { measure, result }]) =>
      measure ? [placed(channel, ['experiments', id, 'measure'], measure, active && result === undefined)] : [],
    ),
  ];
}

function placed(
  owner: PlacedMeasure['owner'],
  steps: readonly Step[],
  measure: Measure,
  active: boolean,
): PlacedMeasure {
  const channel = measure.channel ?? (owner.kind === 'channel' ? owner.id : undefined);
  return { owner, steps, measure, channel, active };
}
