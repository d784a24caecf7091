import { describe, expect, it } from 'vitest';
import { seriesOf } from '../../src/workspace/series.ts';
import { workspaceFrom } from '../support/rules.ts';

const STRATEGY = 'format: 1\nname: A\norganization: B\n';
const RIVALS = {
  'competitors/x.yaml': 'name: X\ntype: direct\n',
  'competitors/y.yaml': 'name: Y\ntype: direct\n',
  'channels/blog.yaml': 'name: Blog\nplatform: blog\n',
};

function series(rows: readonly string[], metric: string, channel?: string) {
  const table = ['date,metric,channel,competitor,value', ...rows].join('\n');
  const workspace = workspaceFrom({ 'strategy.yaml': STRATEGY, ...RIVALS, 'measurements/m.csv': table });
  return seriesOf(workspace, { metric, channel }).map(({ date, value }) => [date, value]);
}

describe('the values of a metric', () => {
  it('stand in the order of their days, those of a channel apart from those of all', () => {
    const rows = [
      '2026-02-28,reach,,,20',
      '2026-01-31,reach,,,10',
      '2026-01-31,reach,blog,,4',
      '2026-01-31,reach,,x,99',
    ];
    expect(series(rows, 'reach')).toEqual([
      ['2026-01-31', 10],
      ['2026-02-28', 20],
    ]);
    expect(series(rows, 'reach', 'blog')).toEqual([['2026-01-31', 4]]);
    expect(series(rows, 'followers')).toEqual([]);
  });

  it('are computed where nobody reads them: share of voice of the days on which both sides were counted', () => {
    const rows = [
      '2026-01-31,mentions,,,30',
      '2026-01-31,mentions,,x,50',
      '2026-01-31,mentions,,y,20',
      '2026-02-28,mentions,,,30',
    ];
    expect(series(rows, 'share-of-voice')).toEqual([['2026-01-31', 30]]);
  });

  it('are those that were read where there are any', () => {
    const rows = ['2026-01-31,share-of-voice,,,12', '2026-01-31,mentions,,,30', '2026-01-31,mentions,,x,50'];
    expect(series(rows, 'share-of-voice')).toEqual([['2026-01-31', 12]]);
  });
});
