import type { Day } from '../model/dates.ts';
import type { Amount, Measure } from '../model/generated.ts';
import { isArchived } from '../workspace/active.ts';
import { measuresOf, type PlacedMeasure } from '../workspace/measures.ts';
import type { Entity, Workspace } from '../workspace/workspace.ts';
import { plannedReviews } from './reviews.ts';

/** Something that a strategy has a day for. */
export interface Appointment {
  readonly what: 'review' | 'target' | 'milestone';
  readonly day: Day;
  readonly entity: Entity;
  /** Stays the same when the day moves, and differs from that of every other appointment of the strategy. */
  readonly key: string;
  /** What is to be reached, in a measure. */
  readonly measure?: { readonly metric: string; readonly channel: string | undefined; readonly value: Amount | string };
}

/** The next review of everything that has one, and the days of targets and milestones of all active measures. */
export function agendaOf(workspace: Workspace): readonly Appointment[] {
  if (isArchived(workspace)) return [];
  const reviews = plannedReviews(workspace).map(
    ({ entity, due }): Appointment => ({ what: 'review', day: due, entity, key: `review ${entity.entity}` }),
  );
  const measures = measuresOf(workspace).filter(({ active }) => active);
  const all = [...reviews, ...numbered(measures.flatMap(measureDays))];
  return all.sort((a, b) => (a.day === b.day ? order(a.key, b.key) : order(a.day, b.day)));
}

function measureDays({ owner, steps, measure, channel }: PlacedMeasure): readonly Appointment[] {
  const { metric, target, milestones = [] } = measure as Partial<Measure>;
  if (metric === undefined) return [];
  const key = `${owner.entity} ${steps.slice(0, -1).join('/')} ${metric} ${channel ?? ''}`;
  const reached = target?.value ?? target?.change ?? '';
  return [
    ...(target?.date === undefined
      ? []
      : [appointment('target', target.date, { owner, key, measure: { metric, channel, value: reached } })]),
    ...milestones.flatMap(({ date, value }) =>
      date === undefined || value === undefined
        ? []
        : [appointment('milestone', date, { owner, key, measure: { metric, channel, value } })],
    ),
  ];
}

interface Told {
  readonly owner: Entity;
  readonly key: string;
  readonly measure: NonNullable<Appointment['measure']>;
}

function appointment(what: 'target' | 'milestone', day: Day, { owner, key, measure }: Told): Appointment {
  return { what, day, entity: owner, key: `${what} ${key}`, measure };
}

/** Several milestones of one measure, or two measures of one metric, are told apart by their order. */
function numbered(all: readonly Appointment[]): readonly Appointment[] {
  const seen = new Map<string, number>();
  return all.map((one) => {
    const count = (seen.get(one.key) ?? 0) + 1;
    seen.set(one.key, count);
    return count === 1 ? one : { ...one, key: `${one.key} ${count}` };
  });
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
