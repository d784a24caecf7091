import { isDay } from '../model/dates.ts';
import type { Reading, Workspace } from './workspace.ts';

/** A row of a query that is no reading, and why. */
export interface OddRow {
  readonly row: number;
  readonly reason: 'date' | 'metric' | 'value' | 'channel';
  readonly shown: string;
}

/** Rows of a query as readings, and those that are none. */
export interface Queried {
  readonly workspace: Workspace;
  readonly added: number;
  readonly odd: readonly OddRow[];
}

/**
 * A strategy with the readings that a query answered: rows with `date`, `metric`, `value` and perhaps `channel`,
 * `competitor` and `period`. Where a file has a reading of the same place and day, that one counts.
 */
export function withQueried(workspace: Workspace, rows: readonly Readonly<Record<string, string>>[]): Queried {
  const places = new Set(workspace.readings.map(placeOf));
  const added: Reading[] = [];
  const odd: OddRow[] = [];
  for (const [index, row] of rows.entries()) {
    const slip = slipOf(workspace, row);
    if (slip) odd.push({ row: index + 1, ...slip });
    if (slip || row.value === '') continue;
    const reading = readingOf(workspace, row);
    if (places.has(placeOf(reading))) continue;
    places.add(placeOf(reading));
    added.push(reading);
  }
  return { workspace: { ...workspace, readings: [...workspace.readings, ...added] }, added: added.length, odd };
}

function slipOf(
  { metrics, entities }: Workspace,
  row: Readonly<Record<string, string>>,
): Omit<OddRow, 'row'> | undefined {
  const { date = '', metric = '', value = '', channel = '' } = row;
  if (!isDay(date.slice(0, 10))) return { reason: 'date', shown: date };
  if (!metrics.get(metric)) return { reason: 'metric', shown: metric };
  if (!Number.isFinite(Number(value))) return { reason: 'value', shown: value };
  if (channel !== '' && !entities.channel.has(channel)) return { reason: 'channel', shown: channel };
  return undefined;
}

function readingOf({ config }: Workspace, row: Readonly<Record<string, string>>): Reading {
  const { date = '', metric = '', value, channel, competitor, period } = row;
  return {
    date: date.slice(0, 10),
    metric,
    value: Number(value),
    ...(channel && { channel }),
    ...(competitor && { competitor }),
    ...(period && { period }),
    spot: { file: config.file, pointer: '/query/sql', aspect: 'value' },
  };
}

function placeOf({ date, metric, channel = '', competitor = '' }: Reading): string {
  return [date, metric, channel, competitor].join('\n');
}
