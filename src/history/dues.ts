import { addDuration, type Day, parseDuration } from '../model/dates.ts';
import { isActiveChannel, isArchived } from '../workspace/active.ts';
import type { CommonEntity } from '../workspace/all-entities.ts';
import { mayHold } from '../workspace/doubt.ts';
import { type CoveredDays, lastReview, mayBeReviewed } from '../workspace/last-review.ts';
import type { Entity, Workspace } from '../workspace/workspace.ts';

/** When a review of an entity is due. */
export interface Due {
  /** The rhythm as written, empty where there is none. */
  readonly every: string;
  /** The day of the last review, empty where there was none. */
  readonly last: Day | '';
  readonly due: Day;
  /** True where the day was planned, false where it follows from the rhythm. */
  readonly planned: boolean;
}

/**
 * When a review is due: by the rhythm from the last one that the entity itself names, and on the day that was planned,
 * until a review takes place on that day or later. Where it names none, the planned day counts instead of the rhythm.
 * Empty for what has no rhythm, is over, or may have been reviewed in a part that could not be read.
 */
export function duesOf(workspace: Workspace, entity: CommonEntity, covered: CoveredDays): readonly Due[] {
  if (isArchived(workspace) || isOver(entity)) return [];
  const planned = plannedDue(workspace, entity, covered);
  const dues =
    planned && entity.value.reviewed?.date === undefined
      ? [planned]
      : [dueByRhythm(workspace, entity, covered), planned].filter((due) => due !== undefined);
  return dues.length > 0 && mayBeReviewed(workspace, entity) ? [] : dues;
}

/** What was given up or has ended is not reviewed again, and the log of reviews never is. */
export function isOver(entity: CommonEntity): boolean {
  if (entity.kind === 'channel') return !isActiveChannel(entity as Entity<'channel'>);
  if (entity.kind === 'goal')
    return ['met', 'missed', 'dropped'].includes((entity as Entity<'goal'>).value.status ?? '');
  return entity.kind === 'review';
}

function plannedDue(workspace: Workspace, entity: CommonEntity, covered: CoveredDays): Due | undefined {
  const next = entity.kind === 'strategy' ? (entity as Entity<'strategy'>).value.review?.next : undefined;
  const last = lastReview(workspace, entity, covered) ?? '';
  if (next === undefined || last >= next) return undefined;
  return { every: rhythmOf(entity) ?? '', last, due: next, planned: true };
}

function dueByRhythm(workspace: Workspace, entity: CommonEntity, covered: CoveredDays): Due | undefined {
  const every = rhythmOf(entity);
  const last = every === undefined ? undefined : lastReview(workspace, entity, covered);
  const duration = every === undefined ? undefined : parseDuration(every);
  if (every === undefined || last === undefined || !duration) return undefined;
  if (entity.kind === 'strategy' && mayHold(workspace, entity, 'review', 'next')) return undefined;
  return { every, last, due: addDuration(last, duration), planned: false };
}

function rhythmOf(entity: CommonEntity): string | undefined {
  const own = entity.kind === 'strategy' ? (entity as Entity<'strategy'>).value.review?.every : undefined;
  return own ?? entity.value.review_every;
}
