import type { Day } from '../model/dates.ts';
import { measuresOf } from './measures.ts';
import type { Entity, Workspace } from './workspace.ts';

/** A dated number about a competitor. */
export interface Sighting {
  readonly metric: string;
  readonly date: Day;
  /** The platform it was seen on, where that is said. */
  readonly platform: string | undefined;
}

/** What was seen of a competitor: its observations, and the readings that name it. */
export function observationsOf(workspace: Workspace, competitor: Entity<'competitor'>): readonly Sighting[] {
  const observed = competitor.value.observations ?? [];
  const read = workspace.readings.filter((reading) => reading.competitor === competitor.id);
  return [
    ...observed.map(({ metric, date, channel }) => ({ metric, date, platform: channel })),
    ...read.map(({ metric, date, channel }) => ({ metric, date, platform: platformOf(workspace, channel) })),
  ];
}

/** Every dated number about a competitor: what was observed, and the benchmarks taken from it. */
export function sightingsOf(workspace: Workspace, competitor: Entity<'competitor'>): readonly Sighting[] {
  const compared = measuresOf(workspace).flatMap(({ measure, channel }) => {
    const { benchmark } = measure;
    if (benchmark?.competitor !== competitor.id || benchmark.date === undefined) return [];
    const metric = benchmark.metric ?? measure.metric;
    return [{ metric, date: benchmark.date, platform: platformOf(workspace, channel) }];
  });
  return [...observationsOf(workspace, competitor), ...compared];
}

function platformOf(workspace: Workspace, channel: string | undefined): string | undefined {
  return channel === undefined ? undefined : workspace.entities.channel.get(channel)?.value.platform;
}
