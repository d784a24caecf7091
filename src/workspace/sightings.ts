import type { Day } from '../model/dates.ts';
import { groupedBy } from '../model/grouped.ts';
import { measuresOf } from './measures.ts';
import { oncePerWorkspace } from './once.ts';
import type { Entity, Workspace } from './workspace.ts';

/** A dated number about a competitor. */
export interface Sighting {
  readonly metric: string;
  readonly date: Day;
  /** The platform it was seen on, where that is said. */
  readonly platform: string | undefined;
}

/** What was seen of a competitor: its observations, and the readings that name it. */
function observationsOf(workspace: Workspace, competitor: Entity<'competitor'>): readonly Sighting[] {
  const observed = competitor.value.observations ?? [];
  const read = readingsByCompetitor(workspace).get(competitor.id) ?? [];
  return [
    ...observed.map(({ metric, date, channel }) => ({ metric, date, platform: channel })),
    ...read.map(({ metric, date, channel }) => ({ metric, date, platform: platformOf(workspace, channel) })),
  ];
}

/** What was seen of all competitors, by metric. */
export const observationsByMetric = oncePerWorkspace((workspace) => {
  const all = [...workspace.entities.competitor.values()].flatMap((competitor) =>
    observationsOf(workspace, competitor).map((sighting) => ({ ...sighting, competitor })),
  );
  return groupedBy(all, ({ metric }) => metric);
});

/** Every dated number about a competitor: what was observed, and the benchmarks taken from it. */
export function sightingsOf(workspace: Workspace, competitor: Entity<'competitor'>): readonly Sighting[] {
  const compared = (measuresByCompetitor(workspace).get(competitor.id) ?? []).flatMap(({ measure, channel }) => {
    const { benchmark } = measure;
    if (benchmark?.date === undefined) return [];
    const metric = benchmark.metric ?? measure.metric;
    return [{ metric, date: benchmark.date, platform: platformOf(workspace, channel) }];
  });
  return [...observationsOf(workspace, competitor), ...compared];
}

const readingsByCompetitor = oncePerWorkspace(({ readings }) => groupedBy(readings, ({ competitor }) => competitor));

const measuresByCompetitor = oncePerWorkspace((workspace) =>
  groupedBy(measuresOf(workspace), ({ measure }) => measure.benchmark?.competitor),
);

function platformOf(workspace: Workspace, channel: string | undefined): string | undefined {
  return channel === undefined ? undefined : workspace.entities.channel.get(channel)?.value.platform;
}
