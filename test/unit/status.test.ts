import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { outputSchemas } from '../../src/reports/output-schemas.ts';
import { columnsOf } from '../../src/text/columns.ts';
import { rootFolder, strategy, temporaryFolder } from '../support/world.ts';

const STRATEGY =
  'format: 1\nname: Harbour Library\norganization: Harbour\nbusiness_objectives:\n  cards: {statement: More people hold a card}\n';
const GOAL = `name: First visits
outcome: New parents come once.
supports: [cards]
metrics:
  - metric: signups
    baseline: {value: 40, date: 2025-12-31, source: Desk}
    target: {value: 80, date: 2026-12-31}
    milestones: [{value: 50, date: 2026-06-30}]
    every: 1 month
    decide:
      - {below: 60, then: Ask at the desk what keeps people away.}
      - {at_least: 80, then: Open on Sundays.}
`;
const HEAD = 'date,metric,channel,competitor,value,period\n';

interface Reported {
  readonly measures: readonly Record<string, unknown>[];
  readonly goals: readonly Record<string, unknown>[];
  readonly channels: readonly Record<string, unknown>[];
  readonly strategy: Record<string, unknown>;
}

async function reported(files: Readonly<Record<string, string>>, today = '2026-10-01'): Promise<Reported> {
  const folder = temporaryFolder({ 'strategy.yaml': STRATEGY, ...files });
  const { code, out } = await strategy(['status', folder, '--json', '--today', today]);
  expect(code).toBe(0);
  const report = JSON.parse(out);
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  return report;
}

const validate = new Ajv2020({ strict: false }).compile(outputSchemas['output/status'] ?? false);

describe('strategy status --json', () => {
  it('tells a measure from baseline to target, expected through its milestones, unrounded', async () => {
    const rows =
      '2026-03-31,signups,,,44\n2026-06-30,signups,,,50\n2026-09-30,signups,,,58\n2026-10-31,signups,,,900\n';
    const {
      measures,
      goals,
      channels,
      strategy: whole,
    } = await reported({
      'goals/visits.yaml': GOAL,
      'measurements/m.csv': HEAD + rows,
    });
    expect(measures).toEqual([
      {
        entity: 'goal/visits',
        pointer: '/metrics/0',
        metric: 'signups',
        unit: 'count',
        channel: null,
        baseline: { value: 40, date: '2025-12-31' },
        latest: { value: 58, date: '2026-09-30' },
        target: { value: 80, date: '2026-12-31', kind: 'reach' },
        expected: 50 + (30 * 93) / 184,
        expected_at_latest: 65,
        progress: 0.45,
        pace: 'behind',
        forecast: null,
        decide: JSON.parse('{"below":60,"then":"Ask at the desk what keeps people away."}'),
        days_left: 91,
        reading_due: '2026-10-31',
      },
    ]);
    expect(goals).toEqual([
      {
        entity: 'goal/visits',
        name: 'First visits',
        status: 'active',
        pace: 'behind',
        progress: 0.45,
        counts: counts({ behind: 1 }),
      },
    ]);
    expect(channels).toEqual([]);
    expect(whole).toMatchObject({
      pace: 'behind',
      counts: counts({ behind: 1 }),
      share_of_voice: null,
      return_on_investment: null,
    });
    expect(whole.objectives).toMatchObject([{ id: 'cards', goals: ['goal/visits'], pace: 'behind', progress: 0.45 }]);
  });

  it('forecasts from four readings on', async () => {
    const rows = '2026-01-31,signups,,,43\n2026-03-31,signups,,,44\n2026-06-30,signups,,,50\n2026-09-30,signups,,,58\n';
    const { measures } = await reported({ 'goals/visits.yaml': GOAL, 'measurements/m.csv': HEAD + rows });
    const forecast = measures[0]?.forecast as Record<string, number>;
    expect(forecast).toMatchObject({ date: '2026-12-31', readings: 4 });
    expect(forecast.value).toBeGreaterThan(58);
  });
});

describe('what strategy status is about', () => {
  it('tells what is over as the team says, and leaves out what is proposed, dropped, paused or yet to begin', async () => {
    const goal = (status: string) => GOAL.replace('supports', `status: ${status}\nsupports`);
    const { goals, measures } = await reported({
      'goals/a.yaml': goal('met'),
      'goals/b.yaml': goal('missed'),
      'goals/c.yaml': goal('dropped'),
      'goals/d.yaml': goal('proposed'),
      'channels/x.yaml': 'name: X\nplatform: x\nstatus: paused\nsuccess: [{metric: clicks}]\n',
      'channels/blog.yaml':
        'name: Blog\nplatform: blog\ntactics:\n  later: {what: A series, start: 2026-12-01, measures: [{metric: clicks}]}\n',
    });
    expect(goals.map(({ entity, pace }) => [entity, pace])).toEqual([
      ['goal/a', 'met'],
      ['goal/b', 'missed'],
    ]);
    expect(measures).toEqual([]);
  });

  it.each(['medical-school', 'open-source-project', 'town-council'])('has its promised shape: %s', async (name) => {
    const { out } = await strategy(['status', `${rootFolder}/examples/${name}`, '--json']);
    expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true);
    const { measures, strategy: whole } = JSON.parse(out);
    const total = Object.values<number>(whole.counts).reduce((sum, count) => sum + count, 0);
    expect(total).toBe(measures.length);
  });
});

describe('which measures have no fresh reading', () => {
  const unread = async (rows: string, today: string, channel = '') => {
    const goal = GOAL.replace('metric: signups', `metric: signups${channel}`);
    const files = { 'goals/visits.yaml': goal, 'measurements/m.csv': HEAD + rows };
    const blog = { 'channels/blog.yaml': 'name: Blog\nplatform: blog\n' };
    const { strategy: whole } = await reported({ ...files, ...blog }, today);
    return (whole.unread as readonly { reason: string; due: string }[]).map(({ reason, due }) => [reason, due]);
  };

  it('is told by the rhythm that was agreed, as lint tells it', async () => {
    expect(await unread('', '2026-01-31')).toEqual([]);
    expect(await unread('', '2026-02-01')).toEqual([['never', '2026-01-31']]);
    expect(await unread('2026-02-28,signups,,,44\n', '2026-03-31')).toEqual([]);
    expect(await unread('2026-02-28,signups,,,44\n', '2026-04-01')).toEqual([['late', '2026-03-31']]);
  });

  it('says where a metric is read, but of something else', async () => {
    const rows = '2026-09-30,signups,,,44\n';
    expect(await unread(rows, '2026-10-01', '\n    channel: blog')).toEqual([['elsewhere', '2026-10-31']]);
  });
});

describe('share of voice', () => {
  it('is exactly that of the mentions, with the set, the day, and who was not counted', async () => {
    const ids = ['a', 'b', 'c', 'd', 'late'];
    const rivals = Object.fromEntries(ids.map((id) => [`competitors/${id}.yaml`, `name: ${id}\ntype: direct\n`]));
    const mentions = [25736, 19213, 19772, 7318, 15732];
    const rows = mentions.map(
      (count, index) => `2026-09-30,mentions,,${index === 0 ? '' : ids[index - 1]},${count},1 month\n`,
    );
    const { strategy: whole } = await reported({
      ...rivals,
      'measurements/m.csv': `${HEAD}${rows.join('')}2026-11-30,mentions,,a,5,\n`,
    });
    const voice = whole.share_of_voice as { shares: readonly { competitor: string | null; share: number }[] };
    expect(voice).toMatchObject({ date: '2026-09-30', period: '1 month', mentions: 87771, not_counted: ['late'] });
    expect(voice.shares.map(({ share }) => Number(share.toFixed(2)))).toEqual([29.32, 21.89, 22.53, 8.34, 17.92]);
    expect(voice.shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100, 9);
    expect(voice.shares[0]?.competitor).toBeNull();
  });
});

describe('what a measure is compared with', () => {
  it('is of the same set of competitors, and of the same length of time', async () => {
    const goal = (metric: string) =>
      `name: ${metric}\noutcome: X.\nmetrics: [{metric: ${metric}, baseline: {value: 1, date: 2025-12-31}, target: {value: 90, date: 2026-12-31}}]\n`;
    const mentions = ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31'].flatMap((date, index) => [
      `${date},mentions,,,30,`,
      `${date},mentions,,a,70,`,
      ...(index > 0 ? [`${date},mentions,,b,100,`] : []),
    ]);
    const reach = ['2026-01-31,reach,,,5,1 month', '2026-02-07,reach,,,1,1 week', '2026-02-28,reach,,,6,1 months'];
    const { measures } = await reported({
      'goals/reach.yaml': goal('reach'),
      'goals/voice.yaml': goal('share-of-voice'),
      'competitors/a.yaml': 'name: A\ntype: direct\n',
      'competitors/b.yaml': 'name: B\ntype: direct\n',
      'measurements/m.csv': `${HEAD}${[...mentions, ...reach].join('\n')}\n`,
    });
    expect(measures[1]).toMatchObject({
      latest: { value: 15, date: '2026-05-31' },
      forecast: { readings: 4, value: 15 },
    });
    expect(measures[0]).toMatchObject({ latest: { value: 6, date: '2026-02-28' }, forecast: null });
  });
});

describe('return on investment', () => {
  const worth = (extra: string) => `${GOAL}value: {per: leads, amount: 50, currency: EUR}\n${extra}`;
  const period = { 'strategy.yaml': `${STRATEGY}period: {start: 2026-01-01, end: 2026-12-31}\n` };
  const BLOG = {
    'channels/blog.yaml': 'name: Blog\nplatform: blog\n',
    'channels/list.yaml': 'name: List\nplatform: newsletter\n',
  };
  const returned = async (rows: string, goal = worth('')) => {
    const { strategy: whole } = await reported({
      ...period,
      ...BLOG,
      'goals/visits.yaml': goal,
      'measurements/m.csv': HEAD + rows,
    });
    return whole.return_on_investment as Record<string, unknown>;
  };

  it('counts units at their worth against spend, and says what was not counted', async () => {
    const rows =
      '2026-01-31,leads,blog,,10,1 month\n2026-03-31,leads,list,,4,3 months\n2026-02-28,spend,,,200,1 month\n2026-01-31,hours-spent,,,30,1 month\n';
    expect(await returned(rows)).toMatchObject({
      from: '2026-01-01',
      to: '2026-10-01',
      currency: 'EUR',
      value: 700,
      cost: 200,
      percent: 250,
      counted: [
        { side: 'value', metric: 'leads', goal: 'visits', units: 14, each: 50, amount: 700, readings: 2, left_out: 0 },
        { side: 'cost', metric: 'spend', units: 200, amount: 200 },
      ],
      not_counted: [{ side: 'cost', metric: 'hours-spent', units: 30, reason: 'no-price' }],
    });
  });

  it('counts no day twice, and nothing from before', async () => {
    const rows =
      '2026-01-31,leads,,,10,2 months\n2026-02-28,leads,,,3,1 month\n2026-03-31,leads,,,9,2 months\n2026-03-31,cost,,,100,1 month\n';
    const found = await returned(rows);
    expect(found).toMatchObject({ value: 450, counted: [{ units: 9, readings: 1, left_out: 2 }, {}] });
  });

  it('takes what was read as revenue and cost before what could be in them', async () => {
    const rows = '2026-01-31,leads,,,10,\n2026-01-31,revenue,,,900,\n2026-01-31,cost,,,600,\n2026-01-31,spend,,,100,\n';
    expect(await returned(rows)).toMatchObject({
      value: 900,
      cost: 600,
      percent: 50,
      not_counted: [
        { metric: 'leads', units: 10, reason: 'contained' },
        { metric: 'spend', units: 100, reason: 'contained' },
      ],
    });
  });

  it('is not told where a side is missing, in another currency, or a level', async () => {
    const files = worth('').replace('EUR', 'CHF');
    expect(await returned('2026-01-31,leads,,,10,\n')).toMatchObject({ value: 500, cost: null, percent: null });
    expect(await returned('2026-01-31,leads,,,10,\n2026-01-31,cost,,,0,\n')).toMatchObject({ cost: 0, percent: null });
    const { strategy: whole } = await reported({
      'strategy.yaml': `${STRATEGY}resources: {budget: {amount: 1, currency: EUR, per: year}}\n`,
      'goals/visits.yaml': files,
      'goals/size.yaml': worth('').replace('per: leads', 'per: followers'),
      'measurements/m.csv': `${HEAD}2026-01-31,leads,,,10,\n2026-01-31,followers,,,10,\n`,
    });
    expect(whole.return_on_investment).toMatchObject({
      value: null,
      not_counted: [
        { metric: 'followers', reason: 'not-addable' },
        { metric: 'leads', units: 10, reason: 'currency' },
        { metric: 'cost', reason: 'not-read' },
        { metric: 'hours-spent', reason: 'no-price' },
      ],
    });
  });
});

describe('strategy status for a person', () => {
  it.each([
    'medical-school',
    'open-source-project',
    'town-council',
  ])('fits 80 columns and needs no colour: %s', async (name) => {
    for (const language of ['en', 'fr']) {
      const { code, out } = await strategy(['status', `${rootFolder}/examples/${name}`, '--language', language]);
      expect(code).toBe(0);
      expect(out).not.toContain('\u001b');
      expect(out.split('\n').filter((line) => columnsOf(line) > 80)).toEqual([]);
      expect(out).not.toMatch(/undefined|NaN|null|\[object/);
    }
  });

  it('says plainly what to do where nothing was read, and where nothing is measured', async () => {
    const folder = temporaryFolder({ 'strategy.yaml': STRATEGY, 'goals/visits.yaml': GOAL });
    const { out } = await strategy(['status', folder, '--today', '2026-10-01']);
    expect(out).toContain('Nothing was read yet');
    expect(out).toContain('strategy record signups VALUE');
    expect(out).toContain('strategy import FILE');
    const french = await strategy(['status', folder, '--today', '2026-10-01', '--language', 'fr']);
    expect(french.out).toContain('Rien n’a encore été relevé');
    const empty = await strategy(['status', temporaryFolder({ 'strategy.yaml': STRATEGY })]);
    expect([empty.code, empty.out]).toEqual([0, expect.stringContaining('strategy interview --about goals')]);
  });

  it('spells out what a terminal or a log would obey, and calls nobody in a report', async () => {
    const name = '"::error:: ##[group] @team <b>"';
    const folder = temporaryFolder({
      'strategy.yaml': STRATEGY,
      'goals/visits.yaml': GOAL.replace('First visits', name),
    });
    const pretty = await strategy(['status', folder]);
    const markdown = await strategy(['status', folder, '--format', 'markdown']);
    for (const { code, out } of [pretty, markdown]) {
      expect(code).toBe(0);
      expect(out).not.toMatch(/##\[group\]|^\s*::/m);
    }
    expect(markdown.out).toContain('@&#8203;team');
    expect(markdown.out).not.toMatch(/(?<!\\)<b>/);
  });
});

describe('the report for leaders', () => {
  it('is text that stands alone, and with --out has pictures beside it', async () => {
    const folder = `${rootFolder}/examples/medical-school`;
    const { out: text } = await strategy(['status', folder, '--format', 'markdown']);
    expect(text).toContain('| Measure | Baseline | Now | Expected | Target | Course | Pace |');
    expect(text).not.toContain('![');
    const cwd = temporaryFolder();
    const first = await strategy(['status', folder, '--format', 'markdown', '--out', 'report'], { cwd });
    expect(first.out.split('\n')).toEqual(expect.arrayContaining(['report.md', 'assets/share-of-voice.svg']));
    const again = await strategy(['status', folder, '--format', 'markdown', '--out', 'report'], { cwd });
    expect([again.code, again.out]).toEqual([0, '']);
  });

  it('overwrites nothing that is not its own, and is not JSON', async () => {
    const cwd = temporaryFolder({
      'report/report.md': 'Mine.\n',
      'strategy.yaml': STRATEGY,
      'goals/visits.yaml': GOAL,
    });
    const refused = await strategy(['status', '--out', 'report'], { cwd });
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('report.md')]);
    expect((await strategy(['status', '--out', 'report', '--force'], { cwd })).code).toBe(0);
    expect((await strategy(['status', '--out', 'other', '--json'], { cwd })).code).toBe(2);
  });
});

function counts(known: Readonly<Record<string, number>>) {
  return { missed: 0, behind: 0, 'on track': 0, ahead: 0, met: 0, 'no data': 0, ...known };
}
