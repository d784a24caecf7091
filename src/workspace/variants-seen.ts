import { boundsOf } from '../model/cadence.ts';
import type { Day } from '../model/dates.ts';
import type { Amount } from '../model/generated.ts';
import { openMeasures } from './active-measures.ts';
import type { PlacedMeasure } from './measures.ts';
import { oncePerWorkspace } from './once.ts';
import type { Workspace } from './workspace.ts';

/** The other rate that a measure's baseline was plainly read as: of the same thing, over another whole. */
export function variantOfBaseline(workspace: Workspace, placed: PlacedMeasure): string | undefined {
  return variantSeen(workspace, placed, baselineOf(placed));
}

/** The other rate that a measure's benchmark was plainly observed as, or read. */
export function variantOfBenchmark(workspace: Workspace, placed: PlacedMeasure): string | undefined {
  return variantSeen(workspace, placed, benchmarkOf(placed));
}

/** A figure, and whose it is. */
interface Figure {
  readonly value: Amount;
  /** Absent for any day. */
  readonly date: Day | undefined;
  readonly of: string;
}

const ours = (channel: string | undefined) => (channel === undefined ? 'ours' : `channel ${channel}`);
const theirs = (competitor: string) => `competitor ${competitor}`;

function baselineOf({ measure: { baseline }, channel }: PlacedMeasure): Figure | undefined {
  return baseline?.date === undefined ? undefined : { value: baseline.value, date: baseline.date, of: ours(channel) };
}

function benchmarkOf({ measure: { benchmark } }: PlacedMeasure): Figure | undefined {
  if (!benchmark?.competitor || benchmark.metric !== undefined) return undefined;
  return { value: benchmark.value, date: benchmark.date, of: theirs(benchmark.competitor) };
}

/** The rate that has the same figure on the same day, where the measure's own has none. */
function variantSeen(workspace: Workspace, { measure }: PlacedMeasure, figure: Figure | undefined): string | undefined {
  const rate = rateOf(workspace, measure.metric);
  const seen = figure && rate && ratesSeen(workspace).get(keyOf(rate, figure));
  if (!seen || seen.metrics.has(measure.metric)) return undefined;
  for (const [below, metric] of seen.byWhole) if (below !== rate.below) return metric;
  return undefined;
}

/** A rate in parts: what is counted, and the whole that it is divided by. */
interface Rate {
  readonly above: string;
  readonly below: string;
}

function rateOf({ metrics }: Workspace, metric: string): Rate | undefined {
  const formula = metrics.get(metric)?.formula;
  if (!formula || !('ratio' in formula)) return undefined;
  const [above, below] = formula.ratio;
  return { above, below };
}

/** What one figure was seen as. */
interface Seen {
  readonly metrics: Set<string>;
  /** The first metric for each whole that was divided by. */
  readonly byWhole: Map<string, string>;
}

/** The rates that were seen with the figures of measures: no other reading is kept, and there may be very many. */
const ratesSeen = oncePerWorkspace((workspace): ReadonlyMap<string, Seen> => {
  const wanted = new Set(openMeasures(workspace).flatMap((placed) => keysOf(workspace, placed)));
  const seen = new Map<string, Seen>();
  for (const { metric, ...figure } of figuresSeen(workspace)) {
    const rate = rateOf(workspace, metric);
    if (!rate) continue;
    const keys = [keyOf(rate, figure), keyOf(rate, { ...figure, date: undefined })];
    for (const key of keys.filter((one) => wanted.has(one))) {
      const { metrics, byWhole } = seen.get(key) ?? { metrics: new Set(), byWhole: new Map() };
      metrics.add(metric);
      if (!byWhole.has(rate.below)) byWhole.set(rate.below, metric);
      seen.set(key, { metrics, byWhole });
    }
  }
  return seen;
});

function keysOf(workspace: Workspace, placed: PlacedMeasure): readonly string[] {
  const rate = rateOf(workspace, placed.measure.metric);
  return [baselineOf(placed), benchmarkOf(placed)].flatMap((figure) => (figure && rate ? [keyOf(rate, figure)] : []));
}

function keyOf({ above }: Rate, { value, date = '', of }: Figure): string {
  const { min, max } = boundsOf(value);
  return `${above} ${min} ${max} ${date} ${of}`;
}

function* figuresSeen({ entities, readings }: Workspace): Generator<Figure & { readonly metric: string }> {
  for (const { id, value } of entities.competitor.values()) {
    for (const { metric, value: amount, date } of value.observations ?? []) {
      yield { metric, value: amount, date, of: theirs(id) };
    }
  }
  for (const { metric, value, date, channel, competitor } of readings) {
    yield { metric, value, date, of: competitor ? theirs(competitor) : ours(channel) };
  }
}
