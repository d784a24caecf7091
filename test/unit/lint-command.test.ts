import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makePipe } from '../support/odd-files.ts';
import { strategy, temporaryFolder } from '../support/world.ts';

const STRATEGY = 'format: 1\nname: a\norganization: b\n';

/** The JSON report on a folder. */
async function reported(folder: string, ...flags: readonly string[]) {
  const { code, out } = await strategy(['lint', folder, '--json', ...flags]);
  const report = JSON.parse(out) as {
    summary: Readonly<Record<string, number>>;
    findings: readonly { rule: string; file: string; waived?: unknown; range: { start: { line: number } } }[];
  };
  return { code, ...report };
}

describe('a broken file', () => {
  it('never hides the others', async () => {
    const folder = temporaryFolder({
      'strategy.yaml': STRATEGY,
      'audiences/everyone.yaml': 'name: Everyone\n',
      'channels/blog.yaml': 'name: Blog\nplatform:blog\n',
      'goals/a.yaml': 'name: \u0000\n',
      'measurements/a.csv': 'date,metric,value\n2026-13-01,mentions,1\n',
    });
    const { code, findings } = await reported(folder, '--only', 'yaml,readings,specific');
    expect(code).toBe(1);
    expect(findings.map(({ rule, file, range }) => `${rule} ${file}:${range.start.line}`)).toEqual([
      'specific/audience-everyone audiences/everyone.yaml:1',
      'yaml/syntax channels/blog.yaml:2',
      'yaml/syntax goals/a.yaml:1',
      'readings/row measurements/a.csv:2',
    ]);
  });

  it('may be the strategy itself', async () => {
    const folder = temporaryFolder({ 'strategy.yaml': 'format:1\nname: a\n' });
    const { code, findings } = await reported(folder);
    expect([code, findings.map(({ rule }) => rule)]).toEqual([1, expect.arrayContaining(['yaml/syntax'])]);
    expect(findings.map(({ rule }) => rule)).not.toContain('written/mission');
  });

  it('may be a link, and what it leads to is neither read nor said', async () => {
    const folder = temporaryFolder({ 'secret.txt': 'password: hunter2\n' });
    symlinkSync('secret.txt', join(folder, 'strategy.yaml'));
    const { code, out, err } = await strategy(['lint', folder]);
    expect(code).toBe(1);
    expect(out).toContain('"strategy.yaml" is a symbolic link');
    expect(out + err).not.toMatch(/hunter2|password/);
  });
});

describe('a config that cannot be read', () => {
  it.each<[string, string, string]>([
    ['not YAML', 'rules:{}\nextends: []\n', 'line 1, column 1 is not valid YAML'],
    ['a list', '- strict\n', 'line 1, column 1 is not valid YAML'],
    ['not UTF-8', 'rules: {}\n\u0000', 'line 2, column 1 is not valid YAML'],
  ])('because it is %s ends the run', async (_, config, reason) => {
    const folder = temporaryFolder({ 'strategy.yaml': STRATEGY, 'strategy.config.yaml': config });
    const { code, out, err } = await strategy(['lint', folder]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(reason);
  });

  it('because it is a link or a pipe ends the run', async () => {
    const linked = temporaryFolder({ 'strategy.yaml': STRATEGY, 'other.yaml': 'rules: {}\n' });
    symlinkSync('other.yaml', join(linked, 'strategy.config.yaml'));
    const piped = temporaryFolder({ 'strategy.yaml': STRATEGY });
    makePipe(join(piped, 'strategy.config.yaml'));
    for (const folder of [linked, piped]) {
      const { code, err } = await strategy(['lint', folder]);
      expect([code, err]).toEqual([2, expect.stringContaining('strategy.config.yaml cannot be read: it is a link,')]);
    }
  });

  it('is no config with comments alone, or with a value that does not fit', async () => {
    for (const config of ['# Later.\n', 'rules: {written: of}\n']) {
      const folder = temporaryFolder({ 'strategy.yaml': STRATEGY, 'strategy.config.yaml': config });
      expect((await strategy(['lint', folder])).code).toBe(1);
    }
  });
});

describe('waivers', () => {
  it('are counted, and shown with their reason only when asked for', async () => {
    const waivers = 'waivers: [{rule: written, reason: Later., until: 2026-12-31}]\n';
    const folder = temporaryFolder({ 'strategy.yaml': STRATEGY + waivers });
    const hidden = await reported(folder, '--only', 'written');
    const shown = await reported(folder, '--only', 'written', '--show-waived');
    expect(hidden.findings).toEqual([]);
    expect(hidden.summary.waived).toBeGreaterThan(2);
    expect(shown.findings).toHaveLength(hidden.summary.waived ?? 0);
    expect(new Set(shown.findings.map(({ waived }) => JSON.stringify(waived)))).toEqual(
      new Set(['{"reason":"Later.","until":"2026-12-31"}']),
    );
    expect([hidden.code, shown.code]).toEqual([0, 0]);
  });
});

describe('a report', () => {
  it('goes to the file that is named, wherever it is', async () => {
    const folder = temporaryFolder({ 'strategy.yaml': STRATEGY, 'work/a': '' });
    const run = await strategy(['lint', '..', '--format', 'json=../out/report.json'], { cwd: join(folder, 'work') });
    expect([run.code, run.out, run.err]).toEqual([0, '', '']);
    expect(JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8'))).toHaveProperty('version', 1);
  });

  it('replaces no folder', async () => {
    const folder = temporaryFolder({ 'strategy.yaml': STRATEGY, 'out/a': '' });
    const { code, err } = await strategy(['lint', '--format', 'json=out'], { cwd: folder });
    expect([code, err]).toEqual([2, expect.stringContaining('"out" is there and is not a file')]);
    expect(existsSync(join(folder, 'out/a'))).toBe(true);
  });

  it('never gives a log an order, whatever files are called', async () => {
    const folder = temporaryFolder({ 'strategy.yaml': STRATEGY });
    for (const name of [
      '##[add-mask]a.yaml',
      '\u001b[31m.yaml',
      'a\n::stop-commands::x.yaml',
      '\u202e.yaml',
      '\u{e0041}.yaml',
    ])
      writeFileSync(join(folder, name), '::set-output name=x::##[group]\u001b]0;x: \u202e\n');
    for (const format of ['pretty', 'json']) {
      const { out } = await strategy(['lint', folder, '--format', format]);
      expect(out).not.toMatch(/##\[|^\s*::|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|\u{e0041}/mu);
      if (format === 'json') expect(JSON.parse(out).findings[0].file).toContain('yaml');
    }
  });
});

describe('what cannot run', () => {
  it.each<[readonly string[], string]>([
    [['lint', 'nowhere'], 'The folder "nowhere" does not exist.'],
    [['lint', '.', '--only', 'speling'], 'There is no rule or family "speling".'],
    [['lint', '.', '--rule', 'written=loud'], '"written=loud" sets no severity.'],
    [['lint', '.', '--today', '2026-02-30'], '"2026-02-30" is not a day of the calendar.'],
    [['lint', '.', '--language', 'tlh'], 'There are no words in "tlh".'],
    [['lint', '.', '--format', 'word'], 'There is no format "word".'],
    [['lint', '.', '--max-warnings', 'few'], 'It must be a whole number.'],
    [['lint', '.', '--frobnicate'], "unknown option '--frobnicate'"],
  ])('%j', async (argv, message) => {
    const folder = temporaryFolder({ 'strategy.yaml': STRATEGY });
    const { code, out, err } = await strategy(argv, { cwd: folder });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).not.toContain('    at ');
  });
});
