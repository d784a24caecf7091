import type { Day } from '../model/dates.ts';
import { groupedBy } from '../model/grouped.ts';
import { wordFinder } from '../model/word-finder.ts';
import { inputsOf } from '../numbers/formula.ts';
import { formulaOf } from './formulas.ts';
import { measuresOf } from './measures.ts';
import { oncePerWorkspace } from './once.ts';
import type { Problem, Reading, Workspace } from './workspace.ts';

/** What is read: a metric, on one channel or of the whole presence. */
export interface ReadPlace {
  readonly metric: string;
  readonly channel: string | undefined;
}

/**
 * The newest day, up to today, on which a metric of ours was read. One that is computed from others counts as read where all of
 * its inputs were read on one day. A reading of any channel counts for the whole presence; a channel needs its own,
 * unless nobody ever splits that metric by channel.
 */
export function lastReadOn(workspace: Workspace, place: ReadPlace, today: Day): Day | undefined {
  return daysRead(workspace, place).sorted.findLast((day) => day <= today);
}

interface Read {
  readonly readings: readonly Reading[];
  /** Empty where nobody ever splits the metric by channel. */
  readonly byChannel: ReadonlyMap<string, readonly Reading[]>;
}

const readByMetric = oncePerWorkspace(({ readings }): ReadonlyMap<string, Read> => {
  const ours = readings.filter(({ competitor }) => competitor === undefined);
  const groups = [...groupedBy(ours, ({ metric }) => metric)];
  return new Map(
    groups.map(([metric, group]) => [
      metric,
      { readings: group, byChannel: groupedBy(group, ({ channel }) => channel) },
    ]),
  );
});

/** True where a row that could not be read may be a reading of the metric: it names it, or nearly, or no row was read. */
export function mayBeUnreadRow(workspace: Workspace, metric: string): boolean {
  const { isOfAny, names, known } = unreadRows(workspace);
  if (isOfAny || names.size === 0) return isOfAny;
  const formula = formulaOf(workspace, metric);
  const answer =
    known.get(metric) ??
    (names.has(metric) || (formula ? inputsOf(formula) : []).some((input) => mayBeUnreadRow(workspace, input)));
  known.set(metric, answer);
  return answer;
}

interface UnreadRows {
  /** True where a row may be a reading of any metric. */
  readonly isOfAny: boolean;
  /** The metrics that stand in a row, or nearly. */
  readonly names: ReadonlySet<string>;
  /** Answers that were given, by metric: many rest on the same inputs. */
  readonly known: Map<string, boolean>;
}

const unreadRows = oncePerWorkspace((workspace): UnreadRows => {
  const rows = workspace.problems.filter(({ rule }) => rule === 'readings/row' || rule === 'readings/unknown');
  const isOfAny = rows.some(mayBeOfAny);
  const names = isOfAny || rows.length === 0 ? [] : namesIn(workspace, rows);
  return { isOfAny, names: new Set(names), known: new Map() };
});

function mayBeOfAny({ rule, facts }: Problem): boolean {
  if (rule === 'readings/row' && ['csv', 'columns'].includes(String(facts.reason))) return true;
  // A channel or competitor that many rows name in vain may have been read in any metric.
  return facts.column !== 'metric' && Number(facts.rows) > 1;
}

function namesIn(workspace: Workspace, rows: readonly Problem[]): readonly string[] {
  const measured = measuresOf(workspace).map(({ measure }) => measure.metric);
  const inputs = workspace.metrics.ids.flatMap((id) => {
    const formula = formulaOf(workspace, id);
    return formula ? inputsOf(formula) : [];
  });
  const texts = rows.map(({ spot }) => workspace.files.get(spot.file)?.text.slice(spot.span?.start, spot.span?.end));
  const named = wordFinder([...measured, ...inputs])(texts.map((text) => text ?? ''));
  return [...named, ...rows.flatMap(({ facts }) => (typeof facts.nearest === 'string' ? [facts.nearest] : []))];
}

interface DaysRead {
  readonly days: ReadonlySet<Day>;
  readonly sorted: readonly Day[];
}

/** Many measures read one metric, and one metric may have been read every day for years. */
const knownDays = oncePerWorkspace(() => new Map<string, Map<string | undefined, DaysRead>>());

function daysRead(workspace: Workspace, place: ReadPlace): DaysRead {
  if (!readByMetric(workspace).has(place.metric) && !formulaOf(workspace, place.metric)) return NO_DAYS;
  const known = knownDays(workspace);
  const byChannel = known.get(place.metric) ?? new Map<string | undefined, DaysRead>();
  known.set(place.metric, byChannel);
  const found = byChannel.get(place.channel) ?? findDays(workspace, place);
  byChannel.set(place.channel, found);
  return found;
}

const NO_DAYS: DaysRead = { days: new Set(), sorted: [] };

function findDays(workspace: Workspace, place: ReadPlace): DaysRead {
  const days = new Set([...ownDays(workspace, place), ...computedDays(workspace, place)]);
  return days.size === 0 ? NO_DAYS : { days, sorted: [...days].sort() };
}

function ownDays(workspace: Workspace, { metric, channel }: ReadPlace): readonly Day[] {
  const { readings, byChannel } = readByMetric(workspace).get(metric) ?? NEVER_READ;
  const own = channel === undefined || byChannel.size === 0 ? readings : (byChannel.get(channel) ?? []);
  return own.map(({ date }) => date);
}

const NEVER_READ: Read = { readings: [], byChannel: new Map() };

function computedDays(workspace: Workspace, { metric, channel }: ReadPlace): readonly Day[] {
  const formula = formulaOf(workspace, metric);
  const [first, ...others] = (formula ? inputsOf(formula) : []).map(
    (input) => daysRead(workspace, { metric: input, channel }).days,
  );
  return [...(first ?? [])].filter((day) => others.every((input) => input.has(day)));
}
