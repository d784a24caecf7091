import { decimalMarkOf, readFigure } from '../imports/figure.ts';
import { type NewReading, planReadings } from '../imports/plan-readings.ts';
import { importWords } from '../language/imports.ts';
import { isDay, parseDuration } from '../model/dates.ts';
import { nearest } from '../model/nearest.ts';
import type { KnownMetric } from '../numbers/metrics.ts';
import { rangeFault } from '../numbers/range.ts';
import { daySlip } from '../rules/schema/day-slip.ts';
import { printable } from '../text/printable.ts';
import { measuresOf } from '../workspace/measures.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { World } from '../world/world.ts';
import { type CommonOptions, findRoot, languageFrom, loadFrom, talking, todayFrom } from './context.ts';
import { knownChannel } from './import-channel.ts';
import { lockedFile } from './locked-file.ts';
import { type ExitCode, UsageError } from './outcome.ts';

export interface RecordOptions extends CommonOptions {
  readonly metric: string;
  readonly value: string;
  readonly channel?: string;
  readonly competitor?: string;
  readonly date?: string;
  readonly period?: string;
  readonly source?: string;
  readonly note?: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
}

/** `strategy record METRIC VALUE`: adds one reading. */
export async function record(world: World, options: RecordOptions): Promise<ExitCode> {
  const root = findRoot(world, options.dir);
  const workspace = loadFrom(world, root);
  const language = languageFrom(world, options.language, workspace);
  const words = importWords[language];
  const metric = knownMetric(workspace, options.metric);
  const reading = {
    date: dayFrom(options.date, todayFrom(world, options.today)),
    metric: metric.id,
    value: valueFrom(options.value, metric),
    ...namedParts(workspace, options),
  };
  const { differing, same, files, locked } = planReadings(workspace, [reading], options.force === true);
  const [other] = differing;
  if (other && !options.force) {
    throw new UsageError(
      `For ${reading.date} there is a reading of ${metric.id} already: ${other.before.value}, in ${other.before.spot.file}.`,
      'Give another day with --date, or write over it with --force.',
    );
  }
  if (locked !== undefined) throw lockedFile(locked, language);
  if (same.length > 0) {
    world.terminal.err(`${words.nothing}\n`);
    return 0;
  }
  if (!options.dryRun) world.files.apply(root, { files });
  const channels = channelsAlone(workspace, reading);
  if (channels.length > 0) talking(world).err(`${words.countsNowhere(metric.id, channels)}\n`);
  for (const { path } of files)
    world.terminal.out(`${printable(path)}: ${reading.date}, ${metric.id}, ${reading.value}\n`);
  return 0;
}

/** The channels on which alone a metric is read and measured, where a reading names none: it would count for none of them. */
function channelsAlone(workspace: Workspace, { metric, channel, competitor }: NewReading): readonly string[] {
  if (channel !== undefined || competitor !== undefined) return [];
  const measured = measuresOf(workspace).filter(({ measure }) => measure.metric === metric);
  const isSplit = workspace.readings.some(
    (other) => other.metric === metric && other.competitor === undefined && other.channel !== undefined,
  );
  if (!isSplit || measured.some((placed) => placed.channel === undefined)) return [];
  return [...new Set(measured.flatMap((placed) => placed.channel ?? []))];
}

function knownMetric({ metrics }: Workspace, id: string): KnownMetric {
  const metric = metrics.get(id);
  if (metric) return metric;
  const near = nearest(id, metrics.ids);
  throw new UsageError(
    `There is no metric "${printable(id, 60)}".`,
    near ? `Did you mean ${near}?` : 'strategy explain tells the metrics there are; your own stand in metrics.yaml.',
  );
}

/** A figure as people write it; a percentage is the figure before its sign. */
function valueFrom(typed: string, { id, unit, range }: KnownMetric): number {
  const decimal = decimalMarkOf([typed], ',');
  const value = readFigure(typed, decimal);
  if (value === undefined) {
    throw new UsageError(`"${printable(typed, 60)}" is not a figure.`, 'Write digits, such as 1250, 3.5 or 12,400.');
  }
  if (rangeFault(value, range)) {
    throw new UsageError(
      `${value} cannot be a value of ${id}.`,
      `It is counted in ${unit}; see: strategy explain ${id}`,
    );
  }
  return value;
}

function dayFrom(typed: string | undefined, today: string): string {
  if (typed === undefined) return today;
  if (isDay(typed) && typed > today)
    throw new UsageError(
      `${typed} is still to come: what was measured has a day in the past.`,
      'Give the day it is of.',
    );
  if (isDay(typed)) return typed;
  const meant = daySlip(typed);
  if (meant !== undefined)
    throw new UsageError(`"${printable(typed, 60)}" is written otherwise.`, `Write --date ${meant}.`);
  throw new UsageError(
    `"${printable(typed, 60)}" is not a day of the calendar.`,
    'Write it as year-month-day, such as --date 2026-10-31.',
  );
}

function namedParts({ entities }: Workspace, { channel, competitor, period, source, note }: RecordOptions) {
  if (period !== undefined && !parseDuration(period)) {
    throw new UsageError(
      `"${printable(period, 60)}" is not a length of time.`,
      'Write a number and days, weeks, months or years, such as --period "1 month".',
    );
  }
  return {
    ...(channel !== undefined && { channel: knownChannel(channel, [...entities.channel.keys()]) }),
    ...(competitor !== undefined && { competitor: knownCompetitor(competitor, [...entities.competitor.keys()]) }),
    ...(period !== undefined && { period }),
    ...(source !== undefined && { source }),
    ...(note !== undefined && { note }),
  };
}

function knownCompetitor(id: string, known: readonly string[]): string {
  if (known.includes(id)) return id;
  const near = nearest(id, known);
  throw new UsageError(
    `There is no competitor "${printable(id, 60)}".`,
    near ? `Did you mean ${near}?` : `The competitors are ${known.join(', ') || 'none yet'}.`,
  );
}
