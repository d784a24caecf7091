import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '../support/runs.ts';
import { strategy, temporaryFolder } from '../support/world.ts';

const STRATEGY = 'format: 1\nname: A\norganization: B\n';
const GOAL = `name: G
outcome: More parents come.
metrics:
  - metric: reach
    target: {value: 900, date: 2027-06-30}
  - metric: saves
    baseline: {value: 3, source: X, date: 2026-01-01}
    target: {value: 90, date: 2027-06-30}
`;

interface Report {
  readonly summary: Readonly<Record<string, number>>;
  readonly findings: readonly { readonly rule: string; readonly entity?: string; readonly baselined?: true }[];
}

async function lint(folder: string, ...flags: readonly string[]) {
  const { code, out, err } = await strategy(['lint', folder, '--json', ...flags]);
  return { code, err, report: (out === '' ? undefined : JSON.parse(out)) as Report };
}

/** A strategy whose findings of now are in its baseline. */
async function started(files: Readonly<Record<string, string>> = { 'goals/g.yaml': GOAL }): Promise<string> {
  const folder = temporaryFolder({ 'strategy.yaml': STRATEGY, ...files });
  expect((await strategy(['lint', folder, '--update-baseline'])).code).toBe(0);
  return folder;
}

const edit = (folder: string, path: string, change: (text: string) => string) =>
  writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));

describe('a baseline', () => {
  it('hides what was there, counts it, and shows it when asked', async () => {
    const folder = await started();
    const { code, report } = await lint(folder, '--fail-on', 'info');
    expect([code, report.findings]).toEqual([0, []]);
    expect(report.summary.baselined).toBeGreaterThan(5);
    const shown = await lint(folder, '--show-waived');
    expect(shown.report.findings.length).toBe(report.summary.baselined);
    expect(shown.report.findings.every(({ baselined }) => baselined)).toBe(true);
    expect((await strategy(['lint', folder])).out).toContain(
      `Not shown: 0 waived findings, ${report.summary.baselined} of the baseline.`,
    );
  });

  it('is a text that people can read, one sorted line a finding, with Windows line breaks as well', async () => {
    const folder = await started();
    const text = readFileSync(join(folder, 'strategy.baseline'), 'utf8');
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines).toContainEqual(expect.stringMatching(/^measurable\/baseline goal\/g \/metrics\/\* [0-9a-f]{16}$/));
    expect(lines).toEqual([...lines].sort());
    edit(folder, 'strategy.baseline', (before) => `\ufeff${before.replaceAll('\n', '\r\n')}`);
    expect((await lint(folder)).report.findings).toEqual([]);
  });

  it('survives other order, layout, comments and wording beside the place', async () => {
    const folder = await started();
    edit(
      folder,
      'goals/g.yaml',
      () => `# moved
metrics:
  - {metric: saves, target: {date: 2027-06-30, value: 90}, baseline: {source: X, value: 3, date: 2026-01-01}}

  - target: {date: 2027-06-30, value: 900}
    why: It says more now.
    metric: reach
outcome: >-
  More parents
  come.
name: G
`,
    );
    expect((await lint(folder)).report.findings).toEqual([]);
  });

  it('hides no swap: another value, another item, another entity is new', async () => {
    const folder = await started();
    edit(folder, 'goals/g.yaml', (text) =>
      text
        .replace('- metric: reach\n', '- metric: reach\n    baseline: {value: 500, source: X, date: 2026-01-01}\n')
        .replace(
          '    baseline: {value: 3, source: X, date: 2026-01-01}\n    target: {value: 90',
          '    target: {value: 90',
        ),
    );
    const { report } = await lint(folder);
    expect(report.findings.map(({ rule }) => rule)).toEqual(['measurable/baseline']);
    writeFileSync(join(folder, 'goals/h.yaml'), GOAL.replace('name: G', 'name: H'));
    expect((await lint(folder, '--only', 'written/owner')).report.findings).toMatchObject([{ entity: 'goal/h' }]);
  });
});

describe('a fingerprint', () => {
  it('hides nothing that came in place of what was mended: another key, another item', async () => {
    const value = 'name: G\noutcome: More parents come.\nvalue: {per: saves, amount: 5}\n';
    const keys = await started({ 'goals/g.yaml': value });
    edit(keys, 'goals/g.yaml', (text) => text.replace('per: saves, amount: 5', 'amount: 5, currency: EUR'));
    const missing = (await lint(keys)).report.findings.filter(({ rule }) => rule === 'schema/missing-key');
    expect(missing).toHaveLength(1);

    const measure = (metric: string, milestone: number) =>
      `  - {metric: ${metric}, baseline: {value: 10, source: X, date: 2026-01-01}, target: {value: 20, date: 2027-06-30}, milestones: [{value: ${milestone}, date: 2026-12-31}]}\n`;
    const goal = (reach: number, saves: number) =>
      `name: G\noutcome: More parents come.\nmetrics:\n${measure('reach', reach)}${measure('saves', saves)}`;
    const items = await started({ 'goals/g.yaml': goal(21, 15) });
    const past = async () =>
      (await lint(items)).report.findings.filter(({ rule }) => rule === 'measurable/milestones').length;
    expect(await past()).toBe(0);
    edit(items, 'goals/g.yaml', () => goal(15, 21));
    expect(await past()).toBe(1);
    edit(
      items,
      'goals/g.yaml',
      () => `${goal(0, 0).slice(0, goal(0, 0).indexOf('  -'))}${measure('saves', 15)}${measure('reach', 21)}`,
    );
    expect(await past()).toBe(0);
    edit(items, 'goals/g.yaml', (text) => text.replace(/metric: reach, (baseline: \{[^}]*\})/, '$1, metric: reach'));
    expect(await past()).toBe(0);
  });
});

describe('a baseline in use', () => {
  it('says which lines can go, and prunes them; rules that did not run keep theirs', async () => {
    const folder = await started();
    edit(folder, 'goals/g.yaml', (text) => `${text}owner: Editor\n`);
    expect((await strategy(['lint', folder])).out).toContain('1 line of the baseline can go');
    expect((await strategy(['lint', folder, '--only', 'specific'])).out).not.toContain('can go');
    const before = readFileSync(join(folder, 'strategy.baseline'), 'utf8');
    await strategy(['lint', folder, '--update-baseline', '--only', 'specific']);
    expect(readFileSync(join(folder, 'strategy.baseline'), 'utf8')).toBe(before);
    const { err } = await strategy(['lint', folder, '--update-baseline']);
    const count = before.split('\n').filter((line) => /^\w/.test(line)).length;
    expect(err).toBe(`strategy.baseline now holds ${count - 1} findings; before it was ${count}.\n`);
  });

  it('may lie where a flag or the config says; one that is not there, or is none, stops the run', async () => {
    const folder = await started({ 'strategy.config.yaml': 'baseline: ./old.txt\n', 'goals/g.yaml': GOAL });
    expect(readFileSync(join(folder, 'old.txt'), 'utf8')).toContain('measurable/baseline');
    expect((await lint(folder)).report.findings).toEqual([]);
    const other = join(folder, 'other.txt');
    expect(await strategy(['lint', folder, '--baseline', other])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--update-baseline makes it'),
    });
    writeFileSync(other, '# x\n\nnonsense\n');
    expect(await strategy(['lint', folder, '--baseline', other])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Line 3'),
    });
    writeFileSync(other, '');
    expect((await lint(folder, '--baseline', other)).report.summary.baselined).toBe(0);
  });
});

describe('any new slip beside a baseline', () => {
  const slips = [
    ['goals/g.yaml', 'outcme: x\n', 'schema/unknown-key'],
    ['goals/g.yaml', 'supports: [nothing]\n', 'ref/unknown'],
    ['goals/g.yaml', 'why: TBD\n', 'written/placeholder'],
    ['audiences/a.yaml', 'name: Everyone\n', 'specific/audience-everyone'],
  ] as const;

  it.each(slips)('in %s is shown: %j', async (path, added, rule) => {
    const folder = await started();
    const text = path === 'goals/g.yaml' ? GOAL : '';
    writeFileSync(join(await folderWith(folder, path), path), text + added);
    expect((await lint(folder)).report.findings.map((found) => found.rule)).toContain(rule);
  });

  it('and none is shown where list items change places', async () => {
    const needs = ['a', 'b', 'c', 'd'].map((id) => `  ${id}: {need: ${id} help, met: unmet}\n`);
    const places = ['- where: X\n', '- where: Y\n', '- where: Z\n'];
    const audience = (order: readonly string[], where: readonly string[]) =>
      `name: Parents\nneeds:\n${order.join('')}goes_to:\n${where.map((line) => `  ${line}`).join('')}`;
    const folder = await started({ 'audiences/a.yaml': audience(needs, places) });
    const shuffles = fc.tuple(
      fc.shuffledSubarray(needs, { minLength: 4 }),
      fc.shuffledSubarray(places, { minLength: 3 }),
    );
    for (const [order, where] of fc.sample(shuffles, tries(8, 5))) {
      writeFileSync(join(folder, 'audiences/a.yaml'), audience(order, where));
      expect((await lint(folder)).report.findings).toEqual([]);
    }
  });
});

async function folderWith(folder: string, path: string): Promise<string> {
  const { mkdirSync } = await import('node:fs');
  mkdirSync(join(folder, path, '..'), { recursive: true });
  return folder;
}

describe('lint --summary', () => {
  it('counts each rule instead of showing each finding, in both languages', async () => {
    const folder = temporaryFolder({
      'strategy.yaml': STRATEGY,
      'goals/g.yaml': GOAL,
      'audiences/a.yaml': 'name: Everyone\n',
    });
    const { out } = await strategy(['lint', folder, '--summary', '--language', 'en']);
    expect(out.split('\n')[0]).toMatch(/^ {4}1 {2}error +specific\/audience-everyone +/);
    expect(out).not.toContain('^^^');
    expect(out).toMatch(/1 error, \d+ warnings and \d+ hints in 3 files\./);
    const markdown = await strategy(['lint', folder, '--summary', '--format', 'markdown', '--language', 'fr']);
    expect(markdown.out).toContain('| Nombre | Gravité | Règle | Constat |');
  });
});
