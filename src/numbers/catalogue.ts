import { activity } from './catalogue/activity.ts';
import { discouraged } from './catalogue/discouraged.ts';
import { engagement } from './catalogue/engagement.ts';
import { impact } from './catalogue/impact.ts';
import { media } from './catalogue/media.ts';
import { reputation } from './catalogue/reputation.ts';
import { service } from './catalogue/service.ts';
import { size } from './catalogue/size.ts';
import { traffic } from './catalogue/traffic.ts';
import type { FamilyMetrics, Metric, MetricFamily } from './metric.ts';
import { stagesOf } from './stage-metrics.ts';

const families: Readonly<Record<MetricFamily, FamilyMetrics>> = {
  size,
  engagement,
  traffic,
  reputation,
  service,
  media,
  activity,
  impact,
  discouraged,
};

/** The families in the order in which they are presented. */
export const metricFamilies = Object.keys(families) as readonly MetricFamily[];

/** The built-in metrics by id, family by family. */
export const catalogue: ReadonlyMap<string, Metric> = new Map(
  metricFamilies.flatMap((family) =>
    Object.entries(families[family]).map(([id, facts]) => [id, { id, family, stages: stagesOf(id), ...facts }]),
  ),
);
