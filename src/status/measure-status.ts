import { addDuration, type Day, daysBetween, isPast, parseDuration, periodEndAfter } from '../model/dates.ts';
import type { DecisionRule } from '../model/generated.ts';
import { toPointer } from '../model/pointer.ts';
import { decisionFor } from '../numbers/decision.ts';
import { type Forecast, forecastOn } from '../numbers/forecast.ts';
import type { Unit } from '../numbers/metric.ts';
import { type Pace, paceOf } from '../numbers/pace.ts';
import { expectedOn, progressOf, type Way, wayOf } from '../numbers/way.ts';
import { nextReading } from '../workspace/followed-measures.ts';
import type { PlacedMeasure } from '../workspace/measures.ts';
import { oncePerWorkspace } from '../workspace/once.ts';
import { type Followed, seriesOf, type Value, valuesFrom } from '../workspace/series.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Where one measure stands on a day. Figures are in the unit of the metric and not rounded. */
export interface MeasureStatus {
  readonly placed: PlacedMeasure;
  readonly entity: string;
  readonly pointer: string;
  readonly metric: string;
  readonly unit: Unit | undefined;
  readonly channel: string | undefined;
  readonly way: Way;
  /** Every value up to the day that covers the same length of time as the newest one, in the order of days. */
  readonly values: readonly Value[];
  /** The newest value since the baseline. */
  readonly latest: Value | undefined;
  /** What the plan has for the day, and what it had for the day of the newest value. */
  readonly expected: number | undefined;
  readonly expectedThen: number | undefined;
  readonly progress: number | undefined;
  readonly pace: Pace;
  readonly forecast: Forecast | undefined;
  readonly decide: DecisionRule | undefined;
  readonly daysLeft: number | undefined;
  /** The day on which the next reading was or is due; absent where no rhythm is agreed. */
  readonly readingDue: Day | undefined;
  readonly unread: Unread | undefined;
}

/**
 * Why there is no fresh reading: there was never one since the baseline, the last one is older than its rhythm allows,
 * or the metric is read for the whole presence alone, and not of this channel (or the other way round).
 */
export type Unread = 'never' | 'late' | 'elsewhere';

/** How long a figure is taken for the present one where neither the measure nor the strategy names a rhythm. */
const USUAL_RHYTHM = '3 months';

/** Where a measure stands on a day. */
export function measureStatus(workspace: Workspace, placed: PlacedMeasure, today: Day): MeasureStatus {
  const { measure, owner, steps, channel } = placed;
  const metric = workspace.metrics.get(measure.metric);
  const way = wayOf(measure, metric?.direction ?? 'up', today);
  const values = comparable(workspace, placed, today);
  const since = valuesFrom(values, (date) => way.since === undefined || date > way.since);
  const latest = since.at(-1);
  const { every } = measure;
  const reading = every === undefined ? undefined : nextReading(workspace, placed, { every, today });
  const unread = unreadBy(workspace, placed, { latest, isLate: isPast(reading?.due, today) });
  return {
    placed,
    entity: owner.entity,
    pointer: toPointer(steps),
    metric: measure.metric,
    unit: metric?.unit,
    channel,
    way,
    values,
    latest,
    expected: expectedOn(way, today),
    expectedThen: latest && expectedOn(way, latest.date),
    progress: latest && progressOf(way, latest.value),
    pace: paceOf(way, { values: since, today, freshUntil: latest ? freshUntil(workspace, placed, latest) : today }),
    forecast: way.due === undefined ? undefined : forecastOn(trendValues(values, way), way.due, metric?.range),
    decide: latest && decisionFor(measure.decide ?? [], latest.value),
    daysLeft: way.due === undefined ? undefined : daysBetween(today, way.due),
    readingDue: reading?.due,
    unread,
  };
}

/** The values up to a day that can be compared with the newest one: thousands of measures may share thousands of them. */
function comparable(workspace: Workspace, { measure, channel }: PlacedMeasure, today: Day): readonly Value[] {
  const known = knownValues(workspace);
  const key = `${measure.metric}\n${channel ?? ''}\n${today}`;
  const found = known.get(key) ?? comparableOf(workspace, { metric: measure.metric, channel }, today);
  known.set(key, found);
  return found;
}

const knownValues = oncePerWorkspace(() => new Map<string, readonly Value[]>());

/** Those of the same length of time, and the same set. */
function comparableOf(workspace: Workspace, { metric, channel }: Followed, today: Day): readonly Value[] {
  const values = seriesOf(workspace, { metric, channel }).filter(({ date }) => date <= today);
  const newest = values.at(-1);
  const isLevel = workspace.metrics.get(metric)?.aggregate === 'last';
  return values.filter(({ period, set }) => (isLevel || isSame(period, newest?.period)) && isSame(set, newest?.set));
}

/** What nobody says may be the same. */
function isSame(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

/** A trend is that since the baseline; where it has too few values, that of the year before the newest one. */
function trendValues(values: readonly Value[], { since = '' }: Way): readonly Value[] {
  const newest = values.at(-1)?.date;
  const recent = valuesFrom(values, (date) => date >= since);
  if (recent.length >= 4 || newest === undefined) return recent;
  const aYearBefore = addDuration(newest, { count: -1, unit: 'year' });
  return valuesFrom(values, (date) => date >= since || date >= aYearBefore);
}

function freshUntil(workspace: Workspace, { measure }: PlacedMeasure, { date }: Value): Day {
  const { tracking } = workspace.strategy.value;
  const every = parseDuration(measure.every ?? tracking?.report_every ?? USUAL_RHYTHM);
  return every ? periodEndAfter(date, every) : date;
}

interface Seen {
  readonly latest: Value | undefined;
  readonly isLate: boolean;
}

function unreadBy(
  workspace: Workspace,
  { measure, channel }: PlacedMeasure,
  { latest, isLate }: Seen,
): Unread | undefined {
  if (latest) return isLate ? 'late' : undefined;
  const since = measure.baseline?.date ?? '';
  const elsewhere = newestDays(workspace)[channel === undefined ? 'channels' : 'whole'].get(measure.metric) ?? '';
  // A baseline is a figure, too: until the next one is due, nothing is late.
  return elsewhere > since ? 'elsewhere' : isLate || measure.baseline?.date === undefined ? 'never' : undefined;
}

/** The newest days on which metrics of ours were read: of the whole presence, and of any channel. */
const newestDays = oncePerWorkspace(({ readings }) => {
  const [whole, channels] = [new Map<string, Day>(), new Map<string, Day>()];
  for (const { metric, channel, competitor, date } of readings) {
    const days = channel === undefined ? whole : channels;
    if (competitor === undefined && date > (days.get(metric) ?? '')) days.set(metric, date);
  }
  return { whole, channels };
});
