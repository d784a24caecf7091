import type { Metrics } from '../model/generated.ts';
import { catalogue } from './catalogue.ts';
import type { Metric } from './metric.ts';
import { usualRange } from './range.ts';

/** A metric as a strategy knows it: of the catalogue, or the team's own. */
export interface KnownMetric extends Omit<Metric, 'words' | 'family'> {
  readonly words: Metric['words'];
  readonly own: boolean;
  /** Why the team refuses to use its own metric, where it says so. */
  readonly discouraged?: string;
}

/** The metrics of one strategy: the catalogue with the team's own over it. */
export interface MetricTable {
  readonly ids: readonly string[];
  readonly get: (id: string) => KnownMetric | undefined;
  /** Ids of the catalogue that `metrics.yaml` defines anew. */
  readonly redefined: readonly string[];
}

/** Lays a team's own metrics over the catalogue. */
export function metricTable(own: Partial<Metrics>): MetricTable {
  const table = new Map<string, KnownMetric>();
  for (const [id, metric] of catalogue) table.set(id, { ...metric, own: false });
  const ownIds = Object.keys(own).filter((id) => !id.startsWith('x_'));
  for (const id of ownIds) {
    const metric = own[id];
    if (metric) table.set(id, ownMetric(id, metric));
  }
  return {
    ids: [...table.keys()],
    get: (id) => table.get(id),
    redefined: ownIds.filter((id) => catalogue.has(id)),
  };
}

function ownMetric(id: string, metric: Metrics[string]): KnownMetric {
  const { name, definition, unit, direction, aggregate, level, stage, vanity, discouraged, caveat, formula } = metric;
  const words = { name, definition, ...(caveat && { caveat }) };
  return {
    id,
    unit,
    direction,
    level: level ?? 'outcome',
    aggregate: aggregate ?? 'last',
    ...(vanity && { vanity: true as const }),
    stages: stage ? [stage] : [],
    ...(formula && { formula: formula as NonNullable<KnownMetric['formula']> }),
    range: usualRange(unit, formula as KnownMetric['formula']),
    words: { en: words, fr: words },
    own: true,
    ...(discouraged && { discouraged }),
  };
}
