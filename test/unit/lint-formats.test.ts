import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatNames } from '../../src/reports/formats.ts';
import { strategy, temporaryFolder } from '../support/world.ts';
import { parseXml } from '../support/xml.ts';

describe('strategy lint --format', () => {
  const files = {
    'our/strategy.yaml': 'format: 1\nname: Small\nlanguage: en\n',
    'our/channels/blog.yaml': 'name: Blog\nplatform: blog\nwaivers: [{rule: questioned/purpose, reason: Soon.}]\n',
  };

  it('writes several formats at once, each to its file', async () => {
    const cwd = temporaryFolder(files);
    const outputs = formatNames.flatMap((format) => ['--format', `${format}=${format}.txt`]);
    const ran = await strategy(['lint', 'our', '--show-waived', '--json', ...outputs], { cwd });
    const written = (name: string) => readFileSync(join(cwd, `${name}.txt`), 'utf8');
    expect(ran.err).toBe('');
    expect(written('json')).toBe(ran.out);
    const { findings } = JSON.parse(ran.out) as { findings: { fingerprint: string; waived?: unknown }[] };
    expect(findings.length).toBeGreaterThan(2);
    expect(written('compact').trimEnd().split('\n')).toHaveLength(findings.length);
    expect(written('compact')).toMatch(
      /^our\/channels\/blog\.yaml:\d+:\d+: .*\(waived: Soon\.\) \[questioned\/purpose]$/m,
    );
    expect(written('github').match(/^::(error|warning|notice) file=our\//gm)).toHaveLength(findings.length);
    expect(JSON.parse(written('gitlab'))).toHaveLength(findings.length);
    const cases = parseXml(written('junit')).children.flatMap(({ children }) => children);
    expect(cases.filter(({ children }) => children.length > 0)).toHaveLength(findings.length);
    const errors = parseXml(written('checkstyle')).children.flatMap(({ children }) => children);
    expect(errors).toHaveLength(findings.length);
    expect(written('markdown')).toContain('### our/channels/blog.yaml');
    expect(written('pretty')).toContain('channels/blog.yaml');
    const sarif = JSON.parse(written('sarif')) as Sarif;
    const [run] = sarif.runs;
    expect(run.results.map(({ partialFingerprints }) => partialFingerprints['strategyFinding/v1'])).toEqual(
      findings.map(({ fingerprint }) => fingerprint),
    );
    expect(run.results.map(({ ruleIndex }) => run.tool.driver.rules[ruleIndex]?.id)).toEqual(
      run.results.map(({ ruleId }) => ruleId),
    );
    expect(run.results.filter(({ suppressions }) => suppressions)).toHaveLength(
      findings.filter((found) => found.waived).length,
    );
  });

  it('keeps the fingerprints when lines move', async () => {
    const moved = { ...files, 'our/channels/blog.yaml': `# A comment\n\n${files['our/channels/blog.yaml']}` };
    const [before, after] = [await sarifOf(files), await sarifOf(moved)];
    const prints = ({ runs }: Sarif) => runs[0].results.map(({ partialFingerprints }) => partialFingerprints);
    expect(prints(after)).toEqual(prints(before));
    expect(after).not.toEqual(before);
  });

  it('names the files from the folder itself where the program runs there', async () => {
    const ran = await strategy(['lint', '--format', 'compact'], { cwd: join(temporaryFolder(files), 'our') });
    expect(ran.out).toMatch(/^channels\/blog\.yaml:/m);
  });

  it.each([['crayon'], ['constructor'], ['sarif='], ['=x']])('refuses %s', async (format) => {
    const ran = await strategy(['lint', 'our', '--format', format], { cwd: temporaryFolder(files) });
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(format === 'sarif=' ? '--format sarif=FILE' : formatNames.join(', '));
  });

  it('tells of every format in its help', async () => {
    const { out } = await strategy(['lint', '--help']);
    for (const format of formatNames) expect(out).toContain(format);
  });
});

interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly partialFingerprints: Readonly<Record<string, string>>;
        readonly suppressions?: unknown;
      }[];
    },
  ];
}

async function sarifOf(files: Readonly<Record<string, string>>): Promise<Sarif> {
  const { out } = await strategy(['lint', 'our', '--format', 'sarif'], { cwd: temporaryFolder(files) });
  return JSON.parse(out) as Sarif;
}
