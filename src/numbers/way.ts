import { boundsOf } from '../model/cadence.ts';
import { type Change, parseChange, targetValue } from '../model/change.ts';
import { type Day, type Duration, daysBetween, parseDuration, periodEndAfter } from '../model/dates.ts';
import type { Amount, Measure, Target } from '../model/generated.ts';
import type { Direction } from './metric.ts';

/** A value on a day. */
export interface Point {
  readonly date: Day;
  readonly value: number;
}

/** The way that a measure is to go: from its baseline through its milestones to its target. */
export interface Way {
  /** A level to get to, or one to keep; a target against the usual direction is one to get to. */
  readonly kind: 'reach' | 'hold';
  readonly from: number | undefined;
  readonly since: Day | undefined;
  readonly to: number | undefined;
  readonly due: Day | undefined;
  /** What has a day, in the order of days, each day once. */
  readonly points: readonly Point[];
  /** 1 where more is what is wanted, -1 where less is. */
  readonly sign: 1 | -1;
}

/** A change that is repeated more often than this says nothing any more. */
const MOST_STEPS = 5000;

/** Rounding of computed targets: a reading that differs by no more than this part has reached them. */
const ROUNDING = 1e-9;

/**
 * Reads the way of a measure. A baseline that is a range counts with its middle. A change that repeats (`+20%`,
 * `per: 3 months`) grows on itself, once for every full period between the baseline's day and the target's; where the
 * target has no day, the way leads to the end of the period in which `today` lies.
 */
export function wayOf(measure: Measure, direction: Direction, today?: Day): Way {
  const { baseline, target, milestones = [] } = measure;
  const from = baseline && middle(baseline.value);
  const since = baseline?.date;
  const steps = from === undefined ? [] : repeated({ value: from, date: since }, target, today);
  const to = steps.at(-1)?.value ?? singleTarget(from, target);
  const due = target?.date ?? steps.at(-1)?.date;
  const stops = [...milestones.map(({ date, value }) => ({ date, value })), ...steps];
  const kind = target?.kind === 'hold' ? 'hold' : 'reach';
  const ends = { from, since, to, due };
  return { kind, ...ends, points: pointsOf(ends, stops), sign: signOf(ends, target, direction) };
}

/**
 * The value that the plan has for a day: on the straight line between the points of the way before and after it.
 * Before the baseline's day it is the baseline, after the target's the target. Undefined where the plan has no day.
 */
export function expectedOn(way: Way, day: Day): number | undefined {
  if (way.kind === 'hold') return way.to;
  const next = way.points.findIndex(({ date }) => date >= day);
  const [before, after] = [way.points[next - 1], way.points[next]];
  if (next === -1) return way.due === undefined ? undefined : way.points.at(-1)?.value;
  if (!after || after.date === day) return after?.value;
  if (!before) return way.since === undefined ? undefined : way.from;
  const share = daysBetween(before.date, day) / daysBetween(before.date, after.date);
  return finite(before.value + (after.value - before.value) * share);
}

/** How much of the way from baseline to target a value has gone: 0 at the baseline, 1 at the target, below 0 behind it. */
export function progressOf({ kind, from, to }: Way, value: number): number | undefined {
  if (kind === 'hold' || from === undefined || to === undefined || from === to) return undefined;
  return finite((value - from) / (to - from));
}

/** True for a value that is where the target wants it, or better. */
export function hasReached({ to, sign }: Way, value: number): boolean {
  return to !== undefined && sign * (value - to) >= -ROUNDING * Math.abs(to);
}

/** What stands for an amount where one number is needed: itself, or the middle of the range. */
export function middle(amount: Amount): number {
  const { min, max } = boundsOf(amount);
  return min / 2 + max / 2;
}

type Ends = Pick<Way, 'from' | 'since' | 'to' | 'due'>;

function pointsOf({ from, since, to, due }: Ends, stops: readonly Point[]): readonly Point[] {
  const between = stops.filter(
    ({ date }) => (since === undefined || date > since) && (due === undefined || date < due),
  );
  const isBackwards = since !== undefined && due !== undefined && due <= since;
  const all = [
    ...(from !== undefined && since !== undefined && !isBackwards ? [{ date: since, value: from }] : []),
    ...between.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    ...(to !== undefined && due !== undefined ? [{ date: due, value: to }] : []),
  ];
  return all.filter(({ date }, index) => date !== all[index - 1]?.date);
}

function singleTarget(from: number | undefined, target: Target | undefined): number | undefined {
  const change = target?.change === undefined ? undefined : parseChange(target.change);
  return target?.value ?? (change && from !== undefined ? finite(targetValue(from, change)) : undefined);
}

/** Where a change that repeats leads at the end of each period; nothing where it does not repeat. */
function repeated(
  from: { readonly value: number; readonly date: Day | undefined },
  target: Target | undefined,
  today: Day | undefined,
): readonly Point[] {
  const change = target?.change === undefined ? undefined : parseChange(target.change);
  const per = target?.per === undefined ? undefined : parseDuration(target.per);
  if (!change || !per || from.date === undefined) return [];
  return stepsOf({ date: from.date, value: from.value }, { change, per }, { last: target?.date, beyond: today });
}

interface Until {
  readonly last: Day | undefined;
  readonly beyond: Day | undefined;
}

function stepsOf(
  from: Point,
  { change, per }: { readonly change: Change; readonly per: Duration },
  { last, beyond }: Until,
): readonly Point[] {
  const steps: Point[] = [];
  let { date, value } = from;
  while (steps.length < MOST_STEPS) {
    if (last === undefined && (beyond === undefined || (steps.length > 0 && date >= beyond))) break;
    const next = periodEndAfter(from.date, { ...per, count: per.count * (steps.length + 1) });
    value = targetValue(value, change);
    if (next <= date || (last !== undefined && next > last) || !Number.isFinite(value)) break;
    steps.push({ date: next, value });
    date = next;
  }
  return steps;
}

function signOf({ from, to }: Ends, target: Target | undefined, direction: Direction): 1 | -1 {
  const usual = direction === 'up' ? 1 : -1;
  if (target?.kind === 'hold') return usual;
  if (from !== undefined && to !== undefined && from !== to) return to > from ? 1 : -1;
  return target?.kind === 'reverse' ? (-usual as 1 | -1) : usual;
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
