import type { MetricTable } from '../numbers/metrics.ts';
import { type ExportKind, headingKey } from './export-kind.ts';

/** Which heading of a file of the team's own is the day, and which is which metric. */
export interface OwnMap {
  readonly channel?: string;
  readonly date: string;
  readonly metrics: Readonly<Record<string, string>>;
}

/** A map as a kind of export; the metrics' own rules say how the figures of a period become one. */
export function ownKind({ date, metrics }: OwnMap, table: MetricTable): ExportKind {
  const columns = Object.entries(metrics).map(([metric, heading]) => ({
    metric,
    headings: [headingKey(heading)],
    how: howOf(table.get(metric)?.aggregate),
  }));
  return {
    id: 'own',
    name: 'Own export',
    needs: [[headingKey(date)], ...columns.map(({ headings }) => headings)],
    date: [headingKey(date)],
    row: 'day',
    columns,
    leaves: {},
  };
}

function howOf(aggregate: string | undefined): 'sum' | 'last' | 'each' {
  return aggregate === 'sum' || aggregate === 'last' ? aggregate : 'each';
}
