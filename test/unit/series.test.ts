import { describe, expect, it } from 'vitest';
import { seriesOf } from '../../src/workspace/series.ts';
import { workspaceFrom } from '../support/rules.ts';

const STRATEGY = 'format: 1\nname: A\norganization: B\n';
const FILES = {
  'competitors/x.yaml': 'name: X\ntype: direct\n',
  'competitors/y.yaml': 'name: Y\ntype: direct\n',
  'channels/blog.yaml': 'name: Blog\nplatform: blog\ncadence: {posts: 3, per: week}\n',
  'channels/list.yaml': 'name: List\nplatform: newsletter\n',
  'channels/old.yaml': 'name: Old\nplatform: x\nstatus: retired\n',
};

/** The values of a metric from rows of date, metric, channel, competitor, value and perhaps period. */
function series(rows: readonly string[], metric: string, channel?: string, files = {}) {
  const table = [
    'date,metric,channel,competitor,value,period',
    ...rows.map((row) => (row.split(',').length < 6 ? `${row},` : row)),
  ];
  const workspace = workspaceFrom({
    'strategy.yaml': STRATEGY,
    ...FILES,
    ...files,
    'measurements/m.csv': table.join('\n'),
  });
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

  it('are those that were read, and computed on the days on which they were not', () => {
    const rows = [
      '2026-01-31,engagement-rate-by-reach,blog,,12',
      '2026-01-31,engagements,blog,,30',
      '2026-01-31,reach,blog,,50',
      '2026-02-28,engagements,blog,,30',
      '2026-02-28,reach,blog,,60',
      '2026-03-31,engagements,blog,,30',
      '2026-03-31,followers,blog,,60',
    ];
    expect(series(rows, 'engagement-rate-by-reach', 'blog')).toEqual([
      ['2026-01-31', 12],
      ['2026-02-28', 50],
    ]);
    expect(series(rows, 'engagement-rate-by-followers', 'blog')).toEqual([['2026-03-31', 50]]);
    expect(series(rows, 'engagement-rate-by-reach')).toEqual([]);
  });

  it('are never computed from figures of a week and of a month, nor from our channel and the whole of others', () => {
    const rows = [
      '2026-01-31,engagements,blog,,30,1 month',
      '2026-01-31,reach,blog,,60,1 week',
      '2026-02-28,engagements,blog,,30,1 month',
      '2026-02-28,reach,blog,,60,1 months',
      '2026-02-28,followers,blog,,120,1 week',
      '2026-02-28,mentions,blog,,30,1 month',
      '2026-02-28,mentions,,x,70,1 month',
      '2026-03-31,mentions,blog,,30,1 month',
      '2026-03-31,mentions,blog,x,10,1 month',
    ];
    expect(series(rows, 'engagement-rate-by-reach', 'blog')).toEqual([['2026-02-28', 50]]);
    // How many followers there are on a day has no length of time.
    expect(series(rows, 'engagement-rate-by-followers', 'blog')).toEqual([['2026-02-28', 25]]);
    expect(series(rows, 'share-of-voice', 'blog')).toEqual([['2026-03-31', 75]]);
  });

  it('hold what was published against what the channel plans for the same days', () => {
    const rows = ['2026-02-28,posts-published,blog,,9,1 month', '2026-03-31,posts-published,blog,,9'];
    expect(series(rows, 'cadence-adherence', 'blog')).toEqual([['2026-02-28', 75]]);
  });
});

describe('the values of the whole presence', () => {
  it('are the sum of the channels where nobody read the whole and no channel is missing', () => {
    const rows = [
      '2026-01-31,clicks,blog,,1',
      '2026-02-28,clicks,blog,,2',
      '2026-02-28,clicks,list,,30',
      '2026-03-31,clicks,blog,,3',
      '2026-04-30,clicks,,,999',
      '2026-04-30,clicks,blog,,4',
      '2026-04-30,clicks,list,,40',
    ];
    expect(series(rows, 'clicks')).toEqual([
      ['2026-01-31', 1],
      ['2026-02-28', 32],
      ['2026-04-30', 999],
    ]);
  });

  it('do without a channel that is over, from its last reading on', () => {
    const rows = ['2026-01-31,clicks,blog,,1', '2026-01-31,clicks,old,,5', '2026-02-28,clicks,blog,,2'];
    expect(series(rows, 'clicks')).toEqual([
      ['2026-01-31', 6],
      ['2026-02-28', 2],
    ]);
  });

  it('are never the sum of people reached, of levels, of rates, or of weeks and months', () => {
    const both = (metric: string, other = '1 month') => [
      `2026-01-31,${metric},blog,,1,1 month`,
      `2026-01-31,${metric},list,,2,${other}`,
    ];
    for (const metric of [
      'reach',
      'followers',
      'save-rate',
      'return-visitors',
      'newsletter-subscribers',
      'response-time',
    ])
      expect(series(both(metric), metric)).toEqual([]);
    expect(series(both('clicks', '1 week'), 'clicks')).toEqual([]);
    expect(series(both('clicks'), 'clicks')).toEqual([['2026-01-31', 3]]);
  });

  it('give rates that are computed from the sums', () => {
    const rows = [
      '2026-01-31,clicks,blog,,1',
      '2026-01-31,clicks,list,,3',
      '2026-01-31,impressions,blog,,100',
      '2026-01-31,impressions,list,,100',
    ];
    expect(series(rows, 'click-through-rate')).toEqual([['2026-01-31', 2]]);
  });
});

describe('formulas of the team', () => {
  it('that lead back to themselves, or double at every step, come to an end', () => {
    const metric = (id: string, [one, other]: readonly string[]) =>
      `${id}: {name: ${id}, definition: Ours., unit: ratio, direction: up, formula: {ratio: [${one}, ${other}]}}\n`;
    const chain = Array.from({ length: 60 }, (_, index) => metric(`m${index}`, [`m${index + 1}`, `m${index + 1}`]));
    const files = {
      'metrics.yaml': `${metric('a', ['b', 'b'])}${metric('b', ['a', 'a'])}${chain.join('')}${metric('m60', ['clicks', 'reach'])}`,
    };
    const rows = ['2026-01-31,clicks,,,4', '2026-01-31,reach,,,2', '2026-01-31,b,,,7'];
    expect(series(rows, 'a', undefined, files)).toEqual([]);
    expect(series(rows, 'm60', undefined, files)).toEqual([['2026-01-31', 2]]);
    expect(series(rows, 'm59', undefined, files)).toEqual([['2026-01-31', 1]]);
    expect(series(rows, 'm0', undefined, files)).toEqual([]);
  });
});
