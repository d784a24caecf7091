import type { Day } from '../model/dates.ts';
import { groupedBy } from '../model/grouped.ts';
import { meanProgress, type Pace, paceOfAll, type Tally, tallyOf, tallyTogether } from '../numbers/pace.ts';
import { isActiveChannel } from '../workspace/active.ts';
import { followedMeasures } from '../workspace/followed-measures.ts';
import type { Entity, Workspace } from '../workspace/workspace.ts';
import { type MeasureStatus, measureStatus } from './measure-status.ts';
import { type Return, returnOf } from './return.ts';
import { type ShareOfVoice, shareOfVoice } from './voice.ts';

/** Where several measures stand together. */
export interface Standing {
  readonly pace: Pace;
  /** How many measures stand in which way. */
  readonly tally: Tally;
  /** The mean of their progress, each from 0 to 1; undefined where none can be told. */
  readonly progress: number | undefined;
  readonly measures: readonly MeasureStatus[];
}

/** Where a goal stands; one that is over as its `status` says. */
export interface GoalStatus extends Standing {
  readonly goal: Entity<'goal'>;
}

export interface ChannelStatus extends Standing {
  readonly channel: Entity<'channel'>;
}

/** Where a business objective stands: as the goals that support it. */
export interface ObjectiveStatus extends Omit<Standing, 'measures'> {
  readonly id: string;
  readonly statement: string;
  readonly goals: readonly GoalStatus[];
}

/** Where the whole strategy stands on a day. */
export interface Status extends Standing {
  readonly today: Day;
  /** The goals that are pursued, by priority, then those that are met or missed. */
  readonly goals: readonly GoalStatus[];
  /** The channels that are worked on, by their ids. */
  readonly channels: readonly ChannelStatus[];
  readonly objectives: readonly ObjectiveStatus[];
  readonly voice: ShareOfVoice | undefined;
  readonly return: Return | undefined;
}

/** Where a strategy stands on a day; readings of later days are not there yet. */
export function statusOf(workspace: Workspace, today: Day): Status {
  const measures = followedMeasures(workspace, today).map((placed) => measureStatus(workspace, placed, today));
  const byOwner = groupedBy(measures, ({ entity }) => entity);
  const byChannel = groupedBy(measures, ({ channel }) => channel);
  const goals = goalsIn(workspace).map((goal) => goalStatus(goal, byOwner.get(goal.entity) ?? []));
  const byObjective = groupedBy(
    goals.flatMap((goal) => [...new Set(goal.goal.value.supports)].map((objective) => ({ objective, goal }))),
    ({ objective }) => objective,
  );
  const channels = [...workspace.entities.channel.values()].filter(isActiveChannel);
  return {
    ...standingOf(measures),
    progress: meanProgress(goals.map(({ progress }) => progress)),
    today,
    goals,
    channels: channels.map((channel) => ({
      channel,
      ...standingOf(byChannel.get(channel.id) ?? []),
    })),
    objectives: Object.entries(workspace.strategy.value.business_objectives ?? {}).map(([id, { statement }]) => {
      const serving = (byObjective.get(id) ?? []).map(({ goal }) => goal);
      return {
        id,
        statement,
        goals: serving,
        tally: serving.map(({ tally }) => tally).reduce(tallyTogether, tallyOf([])),
        pace: paceOfAll(serving.map(({ pace }) => pace)),
        progress: meanProgress(serving.map(({ progress }) => progress)),
      };
    }),
    voice: shareOfVoice(workspace, today),
    return: returnOf(workspace, today),
  };
}

/** Goals that are pursued and that were brought to an end, the most important first. */
function goalsIn(workspace: Workspace): readonly Entity<'goal'>[] {
  const order = ['active', 'met', 'missed'];
  const rank = ({ value }: Entity<'goal'>) => order.indexOf(value.status ?? 'active');
  const all = [...workspace.entities.goal.values()].filter((goal) => rank(goal) >= 0);
  return all.sort((a, b) => rank(a) - rank(b) || (a.value.priority ?? Infinity) - (b.value.priority ?? Infinity) || 0);
}

function goalStatus(goal: Entity<'goal'>, measures: readonly MeasureStatus[]): GoalStatus {
  const { status } = goal.value;
  return { goal, ...standingOf(measures), ...(status === 'met' || status === 'missed' ? { pace: status } : {}) };
}

function standingOf(measures: readonly MeasureStatus[]): Standing {
  const all = measures.map(({ pace }) => pace);
  return {
    pace: paceOfAll(all),
    tally: tallyOf(all),
    progress: meanProgress(measures.map(({ progress }) => progress)),
    measures,
  };
}
