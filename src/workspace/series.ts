import { postsPerWeek } from '../model/cadence.ts';
import { daysBetween, parseDuration, periodStart } from '../model/dates.ts';
import { groupedBy } from '../model/grouped.ts';
import { compute, inputsOf } from '../numbers/formula.ts';
import { isActiveChannel } from './active.ts';
import { formulaOf } from './formulas.ts';
import { oncePerWorkspace } from './once.ts';
import type { Workspace } from './workspace.ts';

/** A value on a day, in the unit of its metric. */
export interface Value {
  readonly date: string;
  readonly value: number;
  /** The time that it covers and that ends on its day, where the readings say so. */
  readonly period?: string;
  /** Of a share that was computed: the competitors that were counted, for with another set it is another figure. */
  readonly set?: string;
}

/** What is followed: a metric, on one channel or of the whole presence; ours, or a competitor's. */
export interface Followed {
  readonly metric: string;
  readonly channel: string | undefined;
  readonly competitor?: string | undefined;
}

/**
 * The values of a metric in the order of their days. A day has the value that was read; where none was, the one that
 * follows by the metric's formula from inputs of that day and channel; where there is no formula either, the sum over
 * our channels, if the metric may be added up and no channel is missing. Nothing else is ever mixed: neither channels
 * with the whole presence, nor figures of a week with figures of a month.
 */
export function seriesOf(workspace: Workspace, followed: Followed): readonly Value[] {
  const known = knownSeries(workspace);
  const key = keyOf(followed);
  const found = known.get(key) ?? series(workspace, followed);
  known.set(key, found);
  return found;
}

const knownSeries = oncePerWorkspace(() => new Map<string, readonly Value[]>());

/** The values from the first one on that is on a day late enough, as all after it are; found without looking at each. */
export function valuesFrom(values: readonly Value[], isLate: (date: string) => boolean): readonly Value[] {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const { date = '' } = values[middle] ?? {};
    [low, high] = isLate(date) ? [low, middle] : [middle + 1, high];
  }
  return low === 0 ? values : values.slice(low);
}

/** What was read of a competitor. */
interface Other {
  readonly competitor: string;
  readonly value: number;
}

/** What was read of the competitors on a day, each competitor once. */
export function others(
  workspace: Workspace,
  followed: Pick<Followed, 'metric' | 'channel'>,
  date: string,
): readonly Other[] {
  return otherDays(workspace).get(dayKey(followed, date)) ?? [];
}

/** What was read of the competitors by metric, channel and day, in the order of the competitors. */
const otherDays = oncePerWorkspace(({ readings, entities }): ReadonlyMap<string, readonly Other[]> => {
  const byCompetitor = groupedBy(readings, ({ competitor }) => competitor);
  const found = [...entities.competitor.keys()].flatMap((competitor) => {
    const days = (byCompetitor.get(competitor) ?? []).map(({ channel, metric, date, value }) => ({
      key: dayKey({ metric, channel }, date),
      competitor,
      value,
    }));
    return [...new Map(days.map((day) => [day.key, day])).values()];
  });
  return groupedBy(found, ({ key }) => key);
});

function series(workspace: Workspace, followed: Followed): readonly Value[] {
  const values = new Map<string, Value>();
  const read = readOf(workspace, followed);
  for (const value of [...read, ...byFormula(workspace, followed), ...byParts(workspace, followed)])
    if (!values.has(value.date)) values.set(value.date, value);
  return [...values.values()].sort(byDate);
}

/** The values that follow from the inputs, on every day on which all of them are known for the same length of time. */
function byFormula(workspace: Workspace, { metric, ...place }: Followed): readonly Value[] {
  const formula = formulaOf(workspace, metric);
  if (!formula) return [];
  const inputs = new Map(
    inputsOf(formula).map((id) => {
      const values = seriesOf(workspace, { metric: id, ...place });
      return [id, new Map(values.map((value) => [value.date, value]))];
    }),
  );
  const flows = [...inputs].filter(([id]) => workspace.metrics.get(id)?.aggregate !== 'last');
  const [first] = [...inputs.values()];
  return [...(first?.keys() ?? [])].flatMap((date) => {
    const period = commonPeriod(flows.map(([, values]) => values.get(date)?.period));
    if (period === null) return [];
    const competitors =
      'share_of' in formula ? others(workspace, { metric: formula.share_of, channel: place.channel }, date) : [];
    const planned = 'of_plan' in formula ? plannedPosts(workspace, place.channel, { date, period }) : undefined;
    const value = compute(formula, (id) => inputs.get(id)?.get(date)?.value, {
      competitors: competitors.map((one) => one.value),
      ...(planned !== undefined && { planned }),
    });
    if (value === undefined) return [];
    const set = competitors.map(({ competitor }) => competitor).join(' ');
    return [{ ...valueOn(date, value, period), ...('share_of' in formula && { set }) }];
  });
}

/** The fewest posts that a channel plans for the time that a reading covers. */
function plannedPosts(
  workspace: Workspace,
  channel: string | undefined,
  { date, period }: { readonly date: string; readonly period: string | undefined },
): number | undefined {
  const cadence = channel === undefined ? undefined : workspace.entities.channel.get(channel)?.value.cadence;
  const rate = cadence && postsPerWeek(cadence);
  const days = period === undefined ? undefined : daysCovered(date, period);
  return rate && days !== undefined ? (rate.min * days) / 7 : undefined;
}

/** How many days a figure covers: 28 for `1 month` to the end of February. */
function daysCovered(date: string, period: string): number | undefined {
  const duration = parseDuration(period);
  return duration && daysBetween(periodStart(date, duration), date) + 1;
}

/** The sums over our channels, on the days on which every channel that should have a figure has one. */
function byParts(workspace: Workspace, followed: Followed): readonly Value[] {
  const { metric, channel, competitor } = followed;
  if (channel !== undefined || competitor !== undefined || workspace.metrics.get(metric)?.aggregate !== 'sum')
    return [];
  const parts = (readChannels(workspace).get(metric) ?? []).map((id) => partOf(workspace, metric, id));
  const byDay = groupedBy(
    parts.flatMap(({ values }) => values),
    ({ date }) => date,
  );
  const starts = groupedBy(parts, ({ from }) => from);
  const ends = groupedBy(parts, ({ to }) => to);
  // Each channel begins and ends on one of these days, so it is enough to count in and out on the way.
  let due = 0;
  return [...byDay.keys()].sort().flatMap((date) => {
    due += starts.get(date)?.length ?? 0;
    const present = byDay.get(date) ?? [];
    const isWhole = present.length === due;
    due -= ends.get(date)?.length ?? 0;
    const period = commonPeriod(present.map((value) => value.period));
    if (!isWhole || period === null) return [];
    const sum = present.reduce((total, { value }) => total + value, 0);
    return Number.isFinite(sum) ? [valueOn(date, sum, period)] : [];
  });
}

interface Part {
  /** One value a day, in the order of the days. */
  readonly values: readonly Value[];
  /** The days between which a figure is to be expected: for a channel that is worked on there is no end. */
  readonly from: string | undefined;
  readonly to: string | undefined;
}

function partOf(workspace: Workspace, metric: string, id: string): Part {
  const read = readOf(workspace, { metric, channel: id });
  const values = [...new Map(read.map((value) => [value.date, value])).values()];
  const channel = workspace.entities.channel.get(id);
  return {
    values,
    from: values[0]?.date,
    to: channel && isActiveChannel(channel) ? undefined : values.at(-1)?.date,
  };
}

/** The period that figures have in common where they name one; null where they name different ones. */
function commonPeriod(periods: readonly (string | undefined)[]): string | undefined | null {
  const named = new Set(periods.filter((period) => period !== undefined).map(singular));
  const [period] = named;
  return named.size > 1 ? null : period;
}

/** `1 months` is `1 month`. */
function singular(period: string): string {
  return period.replace(/s$/, '').replace(/^(?!1 )(.*)$/, '$1s');
}

function valueOn(date: string, value: number, period: string | undefined): Value {
  return { date, value, ...(period !== undefined && { period }) };
}

function readOf(workspace: Workspace, followed: Followed): readonly Value[] {
  return readings(workspace).get(keyOf(followed)) ?? [];
}

const readings = oncePerWorkspace((workspace): ReadonlyMap<string, readonly Value[]> => {
  const series = new Map<string, Value[]>();
  for (const reading of workspace.readings) {
    const key = keyOf({ channel: undefined, ...reading });
    const { date, period } = reading;
    const value = valueOn(date, reading.value, period === undefined ? undefined : singular(period));
    const list = series.get(key);
    if (list) list.push(value);
    else series.set(key, [value]);
  }
  for (const list of series.values()) list.sort(byDate);
  return series;
});

/** Our channels on which a metric was ever read, by the metric. */
export const readChannels = oncePerWorkspace(({ readings }): ReadonlyMap<string, readonly string[]> => {
  const ours = readings.filter(({ channel, competitor }) => channel !== undefined && competitor === undefined);
  const groups = groupedBy(ours, ({ metric }) => metric);
  return new Map(
    [...groups].map(([metric, group]) => [metric, [...new Set(group.flatMap(({ channel = '' }) => channel))].sort()]),
  );
});

function keyOf({ metric, channel = '', competitor = '' }: Followed): string {
  return `${metric}\n${channel}\n${competitor}`;
}

function dayKey(followed: Followed, date: string): string {
  return `${keyOf(followed)}\n${date}`;
}

function byDate(a: Value, b: Value): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}
