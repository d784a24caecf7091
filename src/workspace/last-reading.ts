import type { Day } from '../model/dates.ts';
import { inputsOf } from '../numbers/formula.ts';
import { formulaOf, inputsBelow } from './formulas.ts';
import { groupedBy, oncePerWorkspace } from './once.ts';
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
  /** False where nobody ever splits the metric by channel. */
  readonly isSplit: boolean;
}

const readByMetric = oncePerWorkspace(({ readings }): ReadonlyMap<string, Read> => {
  const ours = readings.filter(({ competitor }) => competitor === undefined);
  const groups = [...groupedBy(ours, ({ metric }) => metric)];
  return new Map(
    groups.map(([metric, group]) => [
      metric,
      { readings: group, isSplit: group.some(({ channel }) => channel !== undefined) },
    ]),
  );
});

/** True where a row that could not be read may be a reading of the metric: it names it, or nearly, or no row was read. */
export function mayBeUnreadRow(workspace: Workspace, metric: string): boolean {
  const ids = [metric, ...inputsBelow(workspace, metric)];
  return unreadRows(workspace).some((problem) => ids.some((id) => mayBeRowOf(workspace, problem, id)));
}

const unreadRows = oncePerWorkspace(({ problems }) =>
  problems.filter(({ rule }) => rule === 'readings/row' || rule === 'readings/unknown'),
);

function mayBeRowOf(workspace: Workspace, { rule, facts, spot }: Problem, metric: string): boolean {
  if (rule === 'readings/row' && ['csv', 'columns'].includes(String(facts.reason))) return true;
  // A channel or competitor that many rows name in vain may have been read in any metric.
  if (facts.column !== 'metric' && Number(facts.rows) > 1) return true;
  const row = workspace.files.get(spot.file)?.text.slice(spot.span?.start, spot.span?.end) ?? '';
  return facts.nearest === metric || row.includes(metric);
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
  const { readings, isSplit } = readByMetric(workspace).get(metric) ?? NEVER_READ;
  const isOfAll = channel === undefined || !isSplit;
  return readings.filter((reading) => isOfAll || reading.channel === channel).map(({ date }) => date);
}

const NEVER_READ: Read = { readings: [], isSplit: false };

function computedDays(workspace: Workspace, { metric, channel }: ReadPlace): readonly Day[] {
  const formula = formulaOf(workspace, metric);
  const [first, ...others] = (formula ? inputsOf(formula) : []).map(
    (input) => daysRead(workspace, { metric: input, channel }).days,
  );
  return [...(first ?? [])].filter((day) => others.every((input) => input.has(day)));
}
