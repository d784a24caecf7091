import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectBounded, type Measured, runMeasured } from '../support/bounded.ts';
import { newFolder } from '../support/program.ts';
import { repository, write } from '../support/repository.ts';
import { sampled } from '../support/runs.ts';

type Files = Readonly<Record<string, string>>;

const ROOT = 'format: 1\nname: Ours\norganization: The library\n';
const ROW = 'date,metric,value';
const COUNT = 'definition: D, unit: count, direction: up';
const GOAL = 'name: G\noutcome: O\n';
const CHANNEL = 'name: C\nplatform: x\n';

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, n) => line(n)).join('');
const files = (count: number, path: (index: number) => string, text: (index: number) => string): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [path(n), text(n)]));
const day = (index: number) => new Date(Date.UTC(2000, 0, 1) + index * 86_400_000).toISOString().slice(0, 10);

/** Runs a command on a strategy of some files, which are taken away again. */
async function ran(own: Files, args: (folder: string) => readonly string[]): Promise<Measured> {
  const folder = newFolder();
  for (const [path, text] of Object.entries({ 'strategy.yaml': ROOT, ...own })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const run = await runMeasured(args(folder));
  rmSync(folder, { recursive: true });
  expectBounded(run);
  expect(run.code).toBe(0);
  return run;
}

const figures: readonly (readonly [string, Files])[] = [
  [
    'measures of what was never read, beside many readings',
    {
      'metrics.yaml': lines(20, (n) => `m${n}: {name: M ${n}, ${COUNT}}\n`),
      'goals/g.yaml': `${GOAL}metrics:\n${'- {metric: m0}\n'.repeat(3_000)}`,
      ...files(
        2,
        (file) => `measurements/${file}.csv`,
        (file) => `${ROW}\n${lines(54_000, (n) => `${day(n % 9_000)},m${1 + 6 * file + Math.floor(n / 9_000)},5\n`)}`,
      ),
    },
  ],
  [
    'competitors, and a share of theirs on thousands of days',
    {
      'metrics.yaml': `m: {name: M, ${COUNT}}\ns: {name: S, definition: D, unit: percent, direction: up, formula: {share_of: m}}\n`,
      'goals/g.yaml': `${GOAL}metrics: [{metric: s}]\n`,
      'measurements/a.csv': `${ROW}\n${lines(7_000, (n) => `${day(n)},m,5\n`)}`,
      ...files(
        7_000,
        (n) => `competitors/c${n}.yaml`,
        () => 'name: C\n',
      ),
    },
  ],
  [
    'channels, and a sum over them on thousands of days',
    {
      'metrics.yaml': `m: {name: M, ${COUNT}, aggregate: sum}\n`,
      'goals/g.yaml': `${GOAL}metrics: [{metric: m}]\n`,
      'measurements/a.csv': `${ROW},channel\n${lines(9_000, (n) => `${day(0)},m,5,c${n}\n`)}${lines(18_000, (n) => `${day(n + 1)},m,5,c0\n${day(n + 1)},m,5,c1\n`)}`,
      ...files(
        9_000,
        (n) => `channels/c${n}.yaml`,
        () => CHANNEL,
      ),
    },
  ],
  [
    'channels with a measure each',
    {
      'metrics.yaml': `m: {name: M, ${COUNT}, aggregate: sum}\n`,
      'measurements/a.csv': `${ROW},channel\n${lines(64_000, (n) => `${day(n % 8_000)},m,5,c${n % 7_000}\n`)}`,
      ...files(
        7_000,
        (n) => `channels/c${n}.yaml`,
        () => `${CHANNEL}success: [{metric: m, every: 1 month}]\n`,
      ),
    },
  ],
  [
    'measures of what was read every day for years',
    {
      'metrics.yaml': `m: {name: M, ${COUNT}}\n`,
      'goals/g.yaml': `${GOAL}metrics:\n${'- {metric: m, baseline: {value: 1, date: 2000-01-01}}\n'.repeat(6_000)}`,
      'measurements/a.csv': `${ROW}\n${lines(9_000, (n) => `${day(n)},m,5\n`)}`,
    },
  ],
  [
    'objectives that one goal with thousands of measures supports',
    {
      'strategy.yaml': `${ROOT}business_objectives:\n${lines(4_900, (n) => `  o${n}: {statement: S}\n`)}`,
      'goals/g.yaml': `${GOAL}supports:\n${lines(4_900, (n) => `- o${n}\n`)}metrics:\n${'- {metric: reach}\n'.repeat(6_000)}`,
    },
  ],
];

describe('thousands of figures', () => {
  it.each(sampled(figures, 5))('of %s are one status in time as they are many', async (_, own) => {
    await ran(own, (folder) => ['status', '--dir', folder, '--format', 'json']);
  });
});

describe('an export of a platform', () => {
  it('with eight thousand days is added in time as they are many', async () => {
    const pad = (part: number) => String(part).padStart(2, '0');
    const days = lines(
      8_000,
      (n) => `${pad(1 + (Math.floor(n / 28) % 12))}/${pad(1 + (n % 28))}/${1930 + Math.floor(n / 336)},5,5,5,5,5\n`,
    );
    const own = {
      'channels/c.yaml': 'name: C\nplatform: linkedin\nstatus: active\n',
      'export.csv': `Date,Impressions (total),Clicks (total),Reactions (total),Comments (total),Reposts (total)\n${days}`,
    };
    const { out } = await ran(own, (folder) => [
      ...['import', join(folder, 'export.csv'), '--dir', folder],
      ...['--per', 'day', '--date-order', 'mdy', '--dry-run', '--json'],
    ]);
    expect((JSON.parse(out) as { readonly added: readonly unknown[] }).added).toHaveLength(48_000);
  });
});

describe('thousands of things in pictures and tables', () => {
  const tactics = (count: number) => `${CHANNEL}tactics:\n${lines(count, (n) => `  t${n}: {what: W}\n`)}`;

  it('are one graph in time as they are many', async () => {
    const own = files(
      38,
      (n) => `channels/c${n}.yaml`,
      () => tactics(1_000),
    );
    const { out } = await ran(own, (folder) => ['graph', '--dir', folder]);
    expect(out.match(/"W"/g)).toHaveLength(38_000);
  });

  it('are traced from what all of them serve', async () => {
    const own = {
      'goals/g.yaml': GOAL,
      ...files(
        8_000,
        (n) => `channels/c${n}.yaml`,
        () => `${CHANNEL}goals: [g]\n`,
      ),
    };
    const { out } = await ran(own, (folder) => ['trace', 'goal/g', '--dir', folder]);
    expect(out.match(/channel\/c/g)).toHaveLength(8_000);
  });

  it('are a picture for each objective, made of what that shows', async () => {
    const objectives = lines(150, (n) => `  o${n}: {statement: S}\n`);
    const own = { 'strategy.yaml': `${ROOT}business_objectives:\n${objectives}`, 'channels/c.yaml': tactics(4_000) };
    const out = newFolder();
    await ran(own, (folder) => ['render', folder, '--format', 'html', '--out', out]);
    rmSync(out, { recursive: true });
  });

  it('are one table of the field, also where all audiences have one name', async () => {
    const own = files(
      24,
      (n) => `audiences/a${n}.yaml`,
      () => `name: A\nneeds:\n${lines(1_000, (n) => `  n${n}: {need: Quiet}\n`)}`,
    );
    const { out } = await ran(own, (folder) => ['field', '--dir', folder]);
    expect(out.match(/Quiet/g)).toHaveLength(24_000);
  });
});

describe('thousands of changes', () => {
  it.each(
    sampled<readonly [string, Files, Files]>(
      [
        [
          'entities that are others',
          files(
            2_600,
            (n) => `pillars/a${n}.yaml`,
            (n) => `name: A ${n}\npurpose: To a${n}\n`,
          ),
          files(
            2_600,
            (n) => `pillars/b${n}.yaml`,
            (n) => `name: B ${n}\npurpose: To b${n}\n`,
          ),
        ],
        [
          'items of one list',
          { 'goals/g.yaml': `${GOAL}x_list:\n${lines(24_000, (n) => `- a${n}\n`)}` },
          { 'goals/g.yaml': `${GOAL}x_list:\n${lines(24_000, (n) => `- b${n}\n`)}` },
        ],
      ],
      2,
    ),
  )('of %s are told in time as they are many', async (_, before, after) => {
    const folder = repository({ 'strategy.yaml': ROOT, ...before });
    for (const path of Object.keys(before)) rmSync(join(folder, path));
    write(folder, after);
    const run = await runMeasured(['diff', '--dir', folder, '--format', 'json']);
    rmSync(folder, { recursive: true });
    expectBounded(run);
    const { changes } = JSON.parse(run.out) as { readonly changes: readonly { readonly change: string }[] };
    const count = Object.keys(before).length > 1 ? 2_600 : 24_000;
    expect(changes.filter(({ change }) => change === 'removed')).toHaveLength(count);
    expect(changes.filter(({ change }) => change === 'added')).toHaveLength(count);
  });
});
