import type { Day } from '../model/dates.ts';
import { kinds } from '../model/kinds.ts';
import type { CommonEntity } from './all-entities.ts';
import { anyMayHold, mayBeMeant, mayHold } from './doubt.ts';
import { oncePerWorkspace } from './once.ts';
import type { Entity, Workspace } from './workspace.ts';

/** The newest day on which the log of reviews covered something: an entity, or a folder with all that lies in it. */
export type CoveredDays = ReadonlyMap<string, Day>;

/** What the log of reviews covered, and when last. */
export function coveredDays(workspace: Workspace): CoveredDays {
  const days = new Map<string, Day>();
  for (const { entity, value } of workspace.entities.review.values()) {
    for (const { to } of value.date === undefined ? [] : workspace.linksFrom(entity)) {
      days.set(to, later(days.get(to), value.date) ?? '');
    }
  }
  return days;
}

/**
 * The day of the last review: by the entity's own mark, else by the log. The approval of the strategy stands for a first
 * review of everything in it; of what began later, its beginning does.
 */
export function lastReview(workspace: Workspace, entity: CommonEntity, covered: CoveredDays): Day | undefined {
  const { reviewed } = entity.value;
  if (reviewed?.date !== undefined) return reviewed.date;
  const read = later(covered.get(entity.entity), covered.get(folderOf(entity)));
  if (read !== undefined) return read;
  const approved = workspace.strategy.value.approved?.date;
  const since = entity.kind === 'channel' ? (entity as Entity<'channel'>).value.since : undefined;
  return approved === undefined ? undefined : later(approved, since);
}

/** True where a review may have taken place that could not be read: a slip in the mark or log, or in a name it covers. */
export function mayBeReviewed(workspace: Workspace, entity: CommonEntity): boolean {
  if (entity.value.reviewed === undefined && mayHold(workspace, entity, 'reviewed', 'date')) return true;
  if (mayHaveUnreadReview(workspace)) return true;
  const names = [entity.entity, folderOf(entity)].filter((name) => name !== '');
  return names.some((id) => mayBeMeant(workspace, { to: 'covered-reference', id, from: ['review'] }));
}

/** What is asked of every entity is the same for all. */
const mayHaveUnreadReview = oncePerWorkspace((workspace) =>
  ['covered', 'date'].some((key) => anyMayHold(workspace, 'review', key)),
);

function folderOf({ kind }: CommonEntity): string {
  return kind === 'strategy' ? '' : kinds[kind].folder;
}

function later(one: Day | undefined, other: Day | undefined): Day | undefined {
  return one === undefined || (other !== undefined && other > one) ? other : one;
}
