import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { paces } from '../../src/numbers/pace.ts';
import { totalOf } from '../../src/numbers/total.ts';
import { jsonStatus } from '../../src/reports/status-json.ts';
import { statusOf } from '../../src/status/status.ts';
import { workspaceOf } from '../support/rules.ts';
import { tries } from '../support/runs.ts';

const FILES = {
  'goals/a.yaml': `name: A
outcome: More clicks.
value: {per: clicks, amount: 2.5, currency: EUR}
metrics:
  - {metric: clicks, baseline: {value: 10, date: 2026-01-31}, target: {change: "+20%", per: 1 month, date: 2026-12-31}, every: 1 month}
  - {metric: share-of-voice, baseline: {value: 10, date: 2026-01-31}, target: {value: 40, date: 2026-12-31}}
  - {metric: engagement-rate-by-reach, channel: blog, baseline: {value: 5, date: 2026-01-31}, target: {value: 4, date: 2026-12-31, kind: hold}}
`,
  'channels/blog.yaml':
    'name: Blog\nplatform: blog\nsuccess: [{metric: clicks, baseline: {value: 3, date: 2026-01-31}, target: {value: 9, date: 2026-12-31}}]\n',
  'channels/list.yaml': 'name: List\nplatform: newsletter\n',
  'competitors/x.yaml': 'name: X\ntype: direct\n',
};
const HEAD = 'date,metric,channel,competitor,value\n';
const DAYS = ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30'];
const PLACES = ['clicks,blog,', 'clicks,list,', 'mentions,,', 'mentions,,x', 'engagements,blog,', 'reach,blog,'];

/** Some readings, one at most for each day and place. */
const rows = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom(...PLACES)), {
    selector: (row) => row.join(),
    maxLength: 36,
  })
  .chain((places) =>
    fc
      .array(fc.integer({ min: 0, max: 500 }), { minLength: places.length, maxLength: places.length })
      .map((values) => places.map(([day, place], index) => `${day},${place},${values[index]}`)),
  );

function statusFrom(lines: readonly string[]) {
  return statusOf(workspaceOf({ ...FILES, 'measurements/m.csv': `${HEAD}${lines.join('\n')}\n` }), '2026-07-10');
}

describe('where a strategy stands', () => {
  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(
        rows.chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length }))),
        ([lines, shuffled]) => {
          expect(jsonStatus(statusFrom(shuffled))).toBe(jsonStatus(statusFrom(lines)));
        },
      ),
      tries(60),
    );
  });

  it('holds no NaN, counts every measure once, and adds up', () => {
    fc.assert(
      fc.property(rows, (lines) => {
        const status = statusFrom(lines);
        expect(jsonStatus(status)).not.toMatch(/NaN|Infinity/);
        expect(paces.reduce((sum, pace) => sum + status.tally[pace], 0)).toBe(status.measures.length);
        const shares = status.voice?.shares.reduce((sum, { share }) => sum + share, 0) ?? 100;
        expect(shares).toBeCloseTo(100, 9);
        const { value, counted = [] } = status.return ?? {};
        const parts = counted.filter(({ side }) => side === 'value').reduce((sum, { amount }) => sum + amount, 0);
        expect(value ?? 0).toBeCloseTo(parts, 9);
      }),
      tries(60),
    );
  });

  it('of the whole presence is the sum of its channels', () => {
    const values = fc.array(fc.tuple(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 1e6 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(values, (pairs) => {
        const lines = pairs.flatMap(([blog, list], index) => [
          `${DAYS[index]},clicks,blog,,${blog}`,
          `${DAYS[index]},clicks,list,,${list}`,
        ]);
        const [clicks] = statusFrom(lines).measures;
        expect(clicks?.values.map(({ value }) => value)).toEqual(pairs.map(([blog, list]) => blog + list));
      }),
      tries(40),
    );
  });
});

describe('two years of months for sixty measures', () => {
  const metrics = [
    'followers',
    'impressions',
    'reach',
    'engagements',
    'clicks',
    'shares',
    'saves',
    'comments',
    'likes',
    'signups',
  ];
  const channels = Array.from({ length: 6 }, (_, index) => `c${index}`);
  const months = Array.from({ length: 24 }, (_, index) =>
    new Date(Date.UTC(2025, index + 1, 0)).toISOString().slice(0, 10),
  );
  const plan = 'baseline: {value: 100, date: 2025-01-31}, target: {value: 400, date: 2027-12-31}, every: 1 month';
  const files = Object.fromEntries(
    channels.map((id) => [
      `channels/${id}.yaml`,
      `name: ${id}\nplatform: blog\nsuccess:\n${metrics.map((metric) => `  - {metric: ${metric}, ${plan}}\n`).join('')}`,
    ]),
  );
  const lines = months.flatMap((day, index) =>
    channels.flatMap((id) => metrics.map((metric) => `${day},${metric},${id},${100 + 7 * index},1 month\n`)),
  );

  it('are told in less than 300 milliseconds of work, once they are loaded', () => {
    const table = `date,metric,channel,value,period\n${lines.join('')}`;
    const workspace = workspaceOf({ ...files, 'measurements/m.csv': table });
    const before = process.cpuUsage();
    const status = statusOf(workspace, '2027-01-05');
    const used = process.cpuUsage(before);
    expect(status.measures.length).toBe(60);
    expect(status.tally.behind).toBe(60);
    expect((used.user + used.system) / 1000).toBeLessThan(300);
  });
});

describe('a day', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('is the same in every time zone', () => {
    const lines = DAYS.flatMap((day, index) => PLACES.map((place) => `${day},${place},${(index + 2) * 7}`));
    const told = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/St_Johns', 'Europe/Paris'].map((name) => {
      process.env.TZ = name;
      return jsonStatus(statusFrom(lines));
    });
    expect(new Set(told).size).toBe(1);
    expect(told[0]).toContain('"reading_due": "2026-07-31"');
  });
});

describe('a total', () => {
  const monthly = ['2028-01-31', '2028-02-29', '2028-03-31'].map((date) => ({ date, value: 5, period: '1 month' }));

  it('counts whole months, the one with the leap day too, and begins with the span', () => {
    expect(totalOf(monthly, '2028-01-01', '2028-03-31')).toEqual({ sum: 15, readings: 3, left: 0 });
    expect(totalOf(monthly, '2028-02-01', '2028-03-30')).toEqual({ sum: 5, readings: 1, left: 0 });
    expect(totalOf(monthly, '2028-01-02', '2028-03-31')).toEqual({ sum: 10, readings: 2, left: 1 });
  });

  it('counts no day twice: a quarter stands for its months', () => {
    const both = [...monthly.slice(0, 2), { date: '2028-03-31', value: 99, period: '3 months' }];
    expect(totalOf(both, '2028-01-01', '2028-12-31')).toEqual({ sum: 99, readings: 1, left: 2 });
  });
});
