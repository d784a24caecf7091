import type { Formula } from './formula.ts';
import type { Range } from './range.ts';

export type Unit = 'percent' | 'count' | 'currency' | 'ratio' | 'hours' | 'seconds' | 'points';

/** Which way is better. */
export type Direction = 'up' | 'down';

/**
 * What a metric is evidence of, from what is put in to what the organization gains.
 * The order and the names follow AMEC's Integrated Evaluation Framework.
 */
export type Level = 'input' | 'activity' | 'output' | 'outtake' | 'outcome' | 'impact';

/**
 * How readings become one figure for a longer period: added up, averaged, or the newest one where a reading says how
 * things stand. `none` must not be combined: people would be counted twice, or a rate has to be computed anew from
 * its inputs.
 */
export type Aggregate = 'sum' | 'mean' | 'last' | 'none';

export type Stage = 'awareness' | 'consideration' | 'engagement' | 'conversion' | 'loyalty' | 'advocacy';

export type MetricFamily =
  | 'size'
  | 'engagement'
  | 'traffic'
  | 'reputation'
  | 'service'
  | 'media'
  | 'activity'
  | 'impact'
  | 'discouraged';

/** What a metric is called and means, in one language. */
export interface MetricWords {
  readonly name: string;
  readonly definition: string;
  readonly caveat?: string;
  /** Why the field has rejected the metric; absent for all others. */
  readonly discouraged?: string;
}

/** One metric of the built-in catalogue. */
export interface Metric {
  readonly id: string;
  readonly family: MetricFamily;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly level: Level;
  readonly aggregate: Aggregate;
  /** True where a high value flatters without saying that anybody was moved. */
  readonly vanity?: true;
  /** The stages that the metric usually serves; none where it describes the work itself. */
  readonly stages: readonly Stage[];
  readonly formula?: Formula;
  readonly range: Range;
  readonly words: Readonly<Record<'en' | 'fr', MetricWords>>;
}

/** The metrics of one family by id; the id, the family and the stages are added when the catalogue is put together. */
export type FamilyMetrics = Readonly<Record<string, Omit<Metric, 'id' | 'family' | 'stages'>>>;
