import { type Day, isPast } from '../model/dates.ts';
import { expectedOn, hasReached, type Point, type Way } from './way.ts';

/** How a measure stands, from what asks for a decision to what is done. */
export const paces = ['missed', 'behind', 'on track', 'ahead', 'met', 'no data'] as const;

export type Pace = (typeof paces)[number];

/** Within this part of the whole way, a value is where it was expected. */
export const SLACK = 0.05;

/** What pace is told from. */
export interface Standing {
  /** Our values since the baseline up to today, in the order of their days. */
  readonly values: readonly Point[];
  readonly today: Day;
  /** The day until which the newest value can be taken for the present one. */
  readonly freshUntil: Day;
}

/**
 * How a measure stands. `met`: the newest value, or the newest one up to the target's day, reached the target (a level
 * to hold is met when its day is past). `missed`: that day is past, and it did not. Else the newest value is held
 * against what was expected on its own day; one that is no longer fresh against what is expected today, since an old
 * figure proves nothing. `no data`: nothing was read since the baseline, or the plan has no days to compare with.
 */
export function paceOf(way: Way, { values, today, freshUntil }: Standing): Pace {
  const newest = values.at(-1);
  if (!newest || way.to === undefined) return 'no data';
  const isOver = isPast(way.due, today);
  const atEnd = isOver ? values.findLast(({ date }) => date <= (way.due ?? date)) : undefined;
  if (way.kind === 'hold') return heldPace(way, { value: (atEnd ?? newest).value, isOver });
  if (hasReached(way, newest.value) || (atEnd && hasReached(way, atEnd.value))) return 'met';
  if (isOver) return 'missed';
  const expected = expectedOn(way, today <= freshUntil ? newest.date : today);
  if (expected === undefined) return 'no data';
  const lead = way.sign * (newest.value - expected);
  const slack = SLACK * Math.abs(way.to - (way.from ?? way.to));
  if (lead > slack) return 'ahead';
  return lead < -slack ? 'behind' : 'on track';
}

/**
 * How several measures stand together: as the one that most needs a decision. What has no data is left out, unless
 * nothing has any.
 */
export function paceOfAll(all: readonly Pace[]): Pace {
  return paces.find((pace) => pace !== 'no data' && all.includes(pace)) ?? 'no data';
}

/** How many measures stand in each way. */
export type Tally = Readonly<Record<Pace, number>>;

export function tallyOf(all: readonly Pace[]): Tally {
  const count = (pace: Pace) => all.filter((one) => one === pace).length;
  return {
    missed: count('missed'),
    behind: count('behind'),
    'on track': count('on track'),
    ahead: count('ahead'),
    met: count('met'),
    'no data': count('no data'),
  };
}

export function tallyTogether(one: Tally, other: Tally): Tally {
  return {
    missed: one.missed + other.missed,
    behind: one.behind + other.behind,
    'on track': one['on track'] + other['on track'],
    ahead: one.ahead + other.ahead,
    met: one.met + other.met,
    'no data': one['no data'] + other['no data'],
  };
}

/**
 * How far several measures have come on average, in parts of their ways; each counts from 0 to 1, so that one that went
 * beyond its target does not hide another.
 */
export function meanProgress(all: readonly (number | undefined)[]): number | undefined {
  const known = all.filter((progress) => progress !== undefined).map((progress) => Math.max(0, Math.min(1, progress)));
  return known.length === 0 ? undefined : known.reduce((sum, progress) => sum + progress, 0) / known.length;
}

function heldPace(way: Way, { value, isOver }: { readonly value: number; readonly isOver: boolean }): Pace {
  if (hasReached(way, value)) return isOver ? 'met' : 'on track';
  return isOver ? 'missed' : 'behind';
}
