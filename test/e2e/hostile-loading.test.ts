import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectBounded, runMeasured } from '../support/bounded.ts';
import { newFolder } from '../support/program.ts';
import { sampled } from '../support/runs.ts';

const ROOT = 'format: 1\nname: Ours\norganization: The library\n';

interface Finding {
  readonly rule: string;
  readonly message: string;
}

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = newFolder();
  for (const [path, content] of Object.entries({ 'strategy.yaml': ROOT, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Checks a folder that is removed afterwards: bounded, and what was found. */
async function lint(files: Readonly<Record<string, string>>): Promise<readonly Finding[]> {
  const folder = folderWith(files);
  const run = await runMeasured(['lint', folder, '--format', 'json']);
  rmSync(folder, { recursive: true });
  expectBounded(run);
  return (JSON.parse(run.out) as { findings: readonly Finding[] }).findings;
}

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, n) => line(n)).join('');
const files = (count: number, path: (index: number) => string, content: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [path(n), content]));
const metric = (id: string) => `${id}: {name: M, definition: D, unit: count, direction: up}\n`;

const GOAL = 'name: G\noutcome: O\nstage: loyalty\nmetrics:\n';
const CHANNEL = 'name: C\nplatform: x\ntactics:\n';

describe('one file, of which thousands of parts', () => {
  it.each(
    sampled<[string, Readonly<Record<string, string>>, string]>(
      [
        [
          'were taken out beside those that are measures',
          { 'goals/g.yaml': GOAL + '- {metric: followers}\n'.repeat(1_200) + '- 1\n'.repeat(1_200) },
          'schema/type',
        ],
        [
          'were taken out beside steps with measures',
          {
            'channels/c.yaml':
              CHANNEL + lines(800, (n) => `  t${n}: {what: W, measures: [{metric: followers}]}\n  u${n}: 1\n`),
          },
          'schema/type',
        ],
        [
          'are metrics under keys that are no ids',
          {
            'metrics.yaml': lines(2_000, (n) => `K ${n}: {name: M}\n`),
            'goals/g.yaml': GOAL + lines(2_000, (n) => `- {metric: nothing-${n}}\n`),
          },
          'measurable/metric-unknown',
        ],
        [
          'are ranges where one number belongs',
          { 'goals/g.yaml': GOAL + '- {metric: followers, target: {min: 2, max: 3}}\n'.repeat(1_500) },
          'schema/value',
        ],
        [
          'are keys without a value',
          { 'goals/g.yaml': GOAL + `- metric: followers\n${lines(4_900, (n) => `  k${n}:\n`)}`.repeat(2) },
          'schema/unknown-key',
        ],
        [
          'are values of no shape that a value may have',
          {
            'strategy.config.yaml': `custom:\n  a: {kind: goal, message: M, where: {status: [${'{}, '.repeat(15_000)}]}}\n`,
          },
          'schema/type',
        ],
      ],
      3,
    ),
  )('%s is read in time as they are many', async (_, content, rule) => {
    const findings = await lint(content);
    expect(findings.filter((finding) => finding.rule === rule).length).toBeGreaterThan(0);
  });
});

describe('thousands of names that nothing has', () => {
  it('among thousands that a review may have covered share one list of them', async () => {
    const covered = lines(2_000, (n) => `- ${'z'.repeat(36)}${n}\n`);
    const findings = await lint({
      ...files(1_500, (n) => `pillars/${'p'.repeat(30)}${n}.yaml`, 'name: P\n'),
      'reviews/2026-01-01.yaml': `date: 2026-01-01\nby: [A]\ncovered:\n${covered}`,
    });
    expect(findings.filter(({ rule }) => rule === 'ref/unknown')).toHaveLength(2_000);
  });

  it('among thousands of criteria share one list of them', async () => {
    const scores = (file: number) => lines(3_000, (n) => `  nothing-${file}-${n}: 1\n`);
    const findings = await lint({
      'strategy.yaml': `${ROOT}evaluation:\n  criteria:\n${lines(3_000, (n) => `    criterion-${n}: {question: Q}\n`)}`,
      ...Object.fromEntries([1, 2].map((n) => [`opportunities/o${n}.yaml`, `name: O\nscores:\n${scores(n)}`])),
    });
    expect(findings.filter(({ rule }) => rule === 'ref/unknown')).toHaveLength(6_000);
  });
});

describe('a table of readings', () => {
  const day = (n: number) => new Date(Date.UTC(1990, 0, 1 + n)).toISOString().slice(0, 10);
  const told = async (table: string, others: Readonly<Record<string, string>> = {}) => {
    const findings = await lint({ ...others, 'measurements/a.csv': table });
    return findings.filter(({ rule }) => rule.startsWith('readings/'));
  };

  it('of hundreds of thousands of rows is read whole', async () => {
    const rows = lines(300_000, (n) => `${day(n % 10_000)},m${Math.floor(n / 10_000)},1\n`);
    const again = `${day(0)},m0,2\n`;
    const metrics = lines(30, (n) => metric(`m${n}`));
    expect(await told(`date,metric,value\n${rows}${again}`, { 'metrics.yaml': metrics })).toHaveLength(1);
  });

  it('with a name that nothing has in each row is told a hundred times', async () => {
    const rows = lines(120_000, (n) => `2026-01-01,unknown-${n},1\n`);
    const found = await told(`date,metric,value\n${rows}`, { 'metrics.yaml': lines(4_900, (n) => metric(`m${n}`)) });
    expect(found).toHaveLength(101);
    expect(found.map(({ message }) => message).join()).toContain('There are 119900 more problems');
  });

  it('with more columns than rows costs what is in it', async () => {
    const head = `date,metric,value,${Array.from({ length: 100_000 }, (_, n) => `a${n}`).join()}`;
    expect(await told(`${head}\n${lines(20_000, (n) => `${day(n % 10_000)},followers,1,x\n`)}`)).toHaveLength(101);
  });
});
