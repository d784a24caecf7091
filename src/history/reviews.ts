import { type Day, daysBetween } from '../model/dates.ts';
import { isArchived } from '../workspace/active.ts';
import { allEntities, type CommonEntity } from '../workspace/all-entities.ts';
import { coveredDays } from '../workspace/last-review.ts';
import type { Entity, Workspace } from '../workspace/workspace.ts';
import { type Due, duesOf } from './dues.ts';
import { type Lapse, lapseOf } from './lapse.ts';

/** An entity and when it is to be reviewed next. */
export interface DueReview extends Due {
  readonly entity: CommonEntity;
  /** Days since it was due; negative for days that are left. */
  readonly daysLate: number;
}

/** An entity whose review does not hold any more. */
export interface LapsedReview extends Lapse {
  readonly entity: CommonEntity;
  /** The day of the review that has lapsed. */
  readonly reviewed: Day;
}

/** What is to be reviewed on a day, and what was. */
export interface Reviews {
  readonly today: Day;
  /** Due on that day or before, the one that waits longest first. */
  readonly due: readonly DueReview[];
  readonly lapsed: readonly LapsedReview[];
  /** Due later, the next one first. */
  readonly coming: readonly DueReview[];
  /** The log of reviews, the newest first. */
  readonly log: readonly Entity<'review'>[];
}

/** What is due and what has lapsed, by the same functions as the rules; an archived strategy asks for nothing. */
export function reviewsOf(workspace: Workspace, today: Day): Reviews {
  const planned = plannedReviews(workspace).map((one) => ({ ...one, daysLate: daysBetween(one.due, today) }));
  const log = [...workspace.entities.review.values()].filter(({ value }) => value.date !== undefined);
  return {
    today,
    due: planned.filter(({ daysLate }) => daysLate >= 0),
    lapsed: lapsedReviews(workspace),
    coming: planned.filter(({ daysLate }) => daysLate < 0),
    log: log.toReversed().sort((a, b) => order(b.value.date ?? '', a.value.date ?? '')),
  };
}

/** The next review of everything that has a rhythm or a planned day, in the order of days. */
export function plannedReviews(workspace: Workspace): readonly (Due & { readonly entity: CommonEntity })[] {
  const covered = coveredDays(workspace);
  const all = allEntities(workspace).flatMap((entity) => {
    const [first, second] = duesOf(workspace, entity, covered);
    const next = second && first && second.due < first.due ? second : first;
    return next ? [{ ...next, entity }] : [];
  });
  return all.sort((a, b) => order(a.due, b.due));
}

function lapsedReviews(workspace: Workspace): readonly LapsedReview[] {
  if (isArchived(workspace)) return [];
  return allEntities(workspace).flatMap((entity) => {
    const lapse = lapseOf(workspace, entity);
    return lapse ? [{ ...lapse, entity, reviewed: entity.value.reviewed?.date ?? '' }] : [];
  });
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
