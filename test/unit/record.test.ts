import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { numberSlip } from '../../src/rules/schema/number-slip.ts';
import { strategy, temporaryFolder } from '../support/world.ts';

function team(files: Readonly<Record<string, string>> = {}): string {
  return temporaryFolder({
    'strategy.yaml': 'format: 1\nname: A\norganization: B\n',
    'channels/l.yaml': 'name: L\nplatform: linkedin\n',
    'competitors/c.yaml': 'name: C\ntype: direct\n',
    ...files,
  });
}

function record(folder: string, args: readonly string[]) {
  return strategy(['record', '--dir', folder, '--today', '2026-11-23', ...args]);
}

it('takes no change for a value', () => {
  expect(['+50%', '+30 %', '50 %', '+50', '-5 %'].map(numberSlip)).toEqual([undefined, undefined, '50', '50', '-5']);
});

it('renders a review whose day and name are no days', async () => {
  const folder = team({ 'reviews/spring-review.yaml': 'date: 15 March 2026\nlearned: [Fewer posts work]\n' });
  expect(await strategy(['render', folder, '--format', 'markdown', '--out', join(folder, 'o')])).toMatchObject({
    code: 0,
  });
  expect(readFileSync(join(folder, 'o/handbook.md'), 'utf8')).toContain('Review of spring-review');
});

describe('strategy record', () => {
  it('takes no day that is still to come', async () => {
    const folder = team();
    const { code, err } = await record(folder, ['followers', '12', '--date', '2026-11-24']);
    expect([code, err]).toEqual([2, expect.stringContaining('2026-11-24 is still to come')]);
    expect((await record(folder, ['followers', '12', '--date', '2026-11-23'])).code).toBe(0);
  });

  it('says how a day is written that was written otherwise', async () => {
    const { code, err } = await record(team(), ['followers', '12', '--date', '30.10.2026']);
    expect([code, err]).toEqual([2, expect.stringContaining('Write --date 2026-10-30.')]);
  });

  it('says that a figure without a channel counts for none, where the metric is split by channel', async () => {
    const measure = 'metrics: [{metric: followers, channel: l}]\n';
    const folder = team({
      'goals/g.yaml': `name: G\noutcome: O\n${measure}`,
      'measurements/l.csv': 'date,metric,value,channel\n2026-10-31,followers,3,l\n',
    });
    const { code, err } = await record(folder, ['followers', '12']);
    expect([code, err]).toEqual([0, expect.stringMatching(/followers is measured on l alone.*\s--channel l\./s)]);
    expect((await record(folder, ['followers', '12', '--channel', 'l'])).err).toBe('');
    expect((await record(folder, ['followers', '12', '--competitor', 'c'])).err).toBe('');
    expect((await record(team(), ['followers', '12'])).err).toBe('');
  });

  it('adds a reading beside the others, once', async () => {
    const folder = team({ 'measurements/l.csv': 'metric;date;value;channel;source\r\nlikes;2026-10-31;3;l;\r\n' });
    const args = ['followers', '12,400', '--channel', 'l', '--source', '=Insights'];
    expect(await record(folder, args)).toMatchObject({
      code: 0,
      out: 'measurements/l.csv: 2026-11-23, followers, 12400\n',
    });
    const text =
      "metric;date;value;channel;source\r\nlikes;2026-10-31;3;l;\r\nfollowers;2026-11-23;12400;l;'=Insights\r\n";
    expect(readFileSync(join(folder, 'measurements/l.csv'), 'utf8')).toBe(text);
    expect(await record(folder, args)).toMatchObject({ code: 0, err: expect.stringContaining('there already') });
    expect(readFileSync(join(folder, 'measurements/l.csv'), 'utf8')).toBe(text);
  });

  it('begins a file where none has room for what a reading says', async () => {
    const folder = team({ 'measurements/readings.csv': 'date,metric,value\n2026-10-31,likes,3\n' });
    await record(folder, ['mentions', '48', '--competitor', 'c', '--date', '2026-10-31', '--period', '1 month']);
    expect(readFileSync(join(folder, 'measurements/readings-2.csv'), 'utf8')).toBe(
      'date,metric,channel,competitor,value,period,source,note\n2026-10-31,mentions,,c,48,1 month,,\n',
    );
    expect((await strategy(['lint', folder, '--only', 'readings', '--json'])).code).toBe(0);
  });

  it('writes over another value only where it is told to', async () => {
    const folder = team({
      'measurements/l.csv': 'date,metric,value\n2026-11-23,nps,3\n2026-11-23,net-promoter-score,-5\n',
    });
    const other = await record(folder, ['net-promoter-score', '7.5']);
    expect(other).toMatchObject({
      code: 2,
      err: expect.stringContaining('net-promoter-score already: -5, in measurements/l.csv'),
    });
    expect(await record(folder, ['net-promoter-score', '7.5', '--force'])).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'measurements/l.csv'), 'utf8')).toContain('\n2026-11-23,net-promoter-score,7.5\n');
  });

  it.each([
    [['folowers', '1'], 'Did you mean followers?'],
    [['followers', 'many'], '"many" is not a figure'],
    [['followers', '12.5'], 'cannot be a value of followers'],
    [['followers', '1', '--channel', 'x'], 'There is no channel "x"'],
    [['followers', '1', '--competitor', 'x'], 'There is no competitor "x"'],
    [['followers', '1', '--date', '2026-02-30'], 'is not a day of the calendar'],
    [['followers', '1', '--period', 'often'], 'is not a length of time'],
  ])('refuses %j in words', async (args, message) => {
    const { code, err } = await record(team(), args);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) });
  });
});
