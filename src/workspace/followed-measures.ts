import { type Day, parseDuration, periodEndAfter } from '../model/dates.ts';
import { isActiveChannel } from './active.ts';
import { lastReadOn } from './last-reading.ts';
import { measuresOf, type PlacedMeasure } from './measures.ts';
import type { Entity, Workspace } from './workspace.ts';

/**
 * The measures that are to be read now. What is over is read no more, neither is a channel that is paused, retired or
 * not there; a tactic or experiment that lies ahead has nothing to measure yet.
 */
export function followedMeasures(workspace: Workspace, today: Day): readonly PlacedMeasure[] {
  return measuresOf(workspace).filter((placed) => isRead(workspace, placed) && hasBegun(placed, today));
}

/** The newest figure of a measure, and the day on which the next one is due. */
export interface NextReading {
  readonly last: Day;
  readonly due: Day;
}

/**
 * When a measure is to be read again, by a rhythm such as `1 month`. Undefined where no figure, the baseline among
 * them, says since when to count, where the rhythm is no duration, and after the target's day.
 */
export function nextReading(
  workspace: Workspace,
  { measure, channel }: PlacedMeasure,
  { every, today }: { readonly every: string; readonly today: Day },
): NextReading | undefined {
  const { metric, baseline, target } = measure;
  const last = later(lastReadOn(workspace, { metric, channel }, today), baseline?.date);
  const duration = parseDuration(every);
  if (last === undefined || !duration) return undefined;
  const due = periodEndAfter(last, duration);
  return target?.date !== undefined && due > target.date ? undefined : { last, due };
}

function later(one: Day | undefined, other: Day | undefined): Day | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one > other ? one : other;
}

function isRead(workspace: Workspace, { active, channel }: PlacedMeasure): boolean {
  if (!active || channel === undefined) return active;
  const measured = workspace.entities.channel.get(channel);
  return measured !== undefined && isActiveChannel(measured);
}

function hasBegun({ owner, steps }: PlacedMeasure, today: Day): boolean {
  if (owner.kind !== 'channel') return true;
  const [list, id = ''] = steps.map(String);
  const { tactics, experiments } = (owner as Entity<'channel'>).value;
  const start = (list === 'tactics' ? tactics : list === 'experiments' ? experiments : undefined)?.[id]?.start;
  return start === undefined || start <= today;
}
