import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../src/findings/check.ts';
import { fixAll } from '../../src/findings/fix.ts';
import { everyRule } from '../../src/findings/settings.ts';
import { toBytes } from '../../src/plan/plan.ts';
import { rules } from '../../src/rules/index.ts';
import { bytesIn } from '../../src/text/source.ts';
import type { StrategyFiles } from '../../src/workspace/load.ts';
import { tries } from '../support/runs.ts';
import { strategy, temporaryFolder } from '../support/world.ts';

const STRATEGY = 'format: 1\nname: A\norganization: B\n';
const TODAY = '2026-11-23';

/** The text of one file after `lint --fix`. */
async function fixed(path: string, text: string, others: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = temporaryFolder({ 'strategy.yaml': STRATEGY, ...others, [path]: text });
  await strategy(['lint', folder, '--fix', '--today', TODAY]);
  return readFileSync(join(folder, path), 'utf8');
}

describe('lint --fix', () => {
  it.each<[string, string, string]>([
    ['a misspelt key', 'nmae: A # x\nwho: "b"\n', 'name: A # x\nwho: "b"\n'],
    ['a misspelt word of a list', 'name: A\npriority: primry\n', 'name: A\npriority: primary\n'],
    [
      'a number in quotes',
      'name: A\ngoes_to: [{where: B, share: "40"}]\n',
      'name: A\ngoes_to: [{where: B, share: 40}]\n',
    ],
    [
      'a number with a sign',
      "name: A\ngoes_to:\n  - where: B\n    share: '40 %' # all\n",
      'name: A\ngoes_to:\n  - where: B\n    share: 40 # all\n',
    ],
    ['one text where a list belongs', 'name: A\nbarriers: No time\n', 'name: A\nbarriers:\n  - No time\n'],
    [
      'a date by its words',
      'name: A\nsize: {value: 1, date: 30 June 2026}\n',
      'name: A\nsize: {value: 1, date: 2026-06-30}\n',
    ],
    [
      'a date with points',
      'name: A\nsize:\n  value: 1\n  date: 30.6.2026\n',
      'name: A\nsize:\n  value: 1\n  date: 2026-06-30\n',
    ],
    ['a key without a blank', 'name:A\nwho: B\n', 'name: A\nwho: B\n'],
    ['an equals sign', 'name = A\nwho: B\n', 'name: A\nwho: B\n'],
    ['a handle', 'name: A\nplaces:\n  - @us # on X\n', 'name: A\nplaces:\n  - "@us" # on X\n'],
    ['a hashtag', 'name: A\ntags:\n  - #us\n', 'name: A\ntags:\n  - "#us"\n'],
    ['tabs', 'name: A\nneeds:\n\tx:\n\t\tneed: Y\n', 'name: A\nneeds:\n  x:\n    need: Y\n'],
    ['a dash without a blank', 'name: A\nplaces:\n  -Here\n  -There\n', 'name: A\nplaces:\n  - Here\n  - There\n'],
    [
      'the order of keys',
      '# Top\n\nwho: B # b\n\n# Its name\nname: A\nx_own: 1\npriority: primary\n',
      '# Top\n\n# Its name\nname: A\npriority: primary\nwho: B # b\nx_own: 1\n',
    ],
  ])('mends %s and leaves all else as it was typed', async (_, before, after) => {
    expect(await fixed('audiences/a.yaml', before)).toBe(after);
    expect(await fixed('audiences/a.yaml', before.replaceAll('\n', '\r\n'))).toBe(after.replaceAll('\n', '\r\n'));
    expect(await fixed('audiences/a.yaml', `\ufeff${before}`)).toBe(`\ufeff${after}`);
    expect(await fixed('audiences/a.yaml', after)).toBe(after);
  });

  it.each<[string, string]>([
    ['a placeholder', 'name: A\nwho: TBD\n'],
    ['a date that could be two', 'name: A\nsize: {value: 1, date: 03/04/2026}\n'],
    ['a month', 'name: A\nsize: {value: 1, date: June 2026}\n'],
    ['a text that may be a list', 'name: A\nbarriers: No time, no money\n'],
    ['a reference with two ids that are as near', 'name: A\nneeds: {x: {need: Y, served_by: [{competitor: caxe}]}}\n'],
    ['another number', 'name: A\nneeds: {x: {need: Y, served_by: [{competitor: plan-2025}]}}\n'],
    ['a key that is there already', 'name: A\nnmae: B\n'],
    ['what nobody can tell', 'name: A\nwho: [\n'],
  ])('leaves %s to a person', async (_, text) => {
    const competitors = {
      'competitors/cave.yaml': 'name: B\ntype: direct\n',
      'competitors/case.yaml': 'name: C\ntype: direct\n',
      'competitors/plan-2026.yaml': 'name: D\ntype: direct\n',
    };
    expect(await fixed('audiences/a.yaml', text, competitors)).toBe(text);
  });
});

describe('a strategy after lint --fix', () => {
  it('does not take twelve and a bit for twelve thousand where a comma is a decimal sign', async () => {
    const text = 'name: A\noutcome: B\nmetrics:\n  - metric: reach\n    target: {value: "12,400"}\n';
    expect(await fixed('goals/a.yaml', text, { 'strategy.yaml': `${STRATEGY}language: fr\n` })).toBe(text);
    expect(await fixed('goals/a.yaml', text)).toBe(text.replace('"12,400"', '12400'));
  });

  it('mends references, metrics and the ending of a file, one after the other', async () => {
    const folder = temporaryFolder({
      'strategy.yaml': STRATEGY,
      'audiences/parents.yml': 'name: Parents\n',
      'goals/g.yaml': 'name: G\noutcome: O\naudiences: [parnets] # who\nmetrics:\n  - metric: raech\n',
    });
    const { err } = await strategy(['lint', folder, '--fix', '--today', TODAY]);
    expect(err).toContain('Fixed 3 findings.');
    expect(readdirSync(join(folder, 'audiences'))).toEqual(['parents.yaml']);
    expect(readFileSync(join(folder, 'goals/g.yaml'), 'utf8')).toBe(
      'name: G\noutcome: O\naudiences: [parents] # who\nmetrics:\n  - metric: reach\n',
    );
  });

  it('never writes over a file that has the name already', async () => {
    const folder = temporaryFolder({
      'strategy.yaml': STRATEGY,
      'audiences/a.yml': 'name: Old\n',
      'audiences/a.yaml': 'name: New\n',
    });
    await strategy(['lint', folder, '--fix']);
    expect(readFileSync(join(folder, 'audiences/a.yaml'), 'utf8')).toBe('name: New\n');
    expect(existsSync(join(folder, 'audiences/a.yml'))).toBe(true);
  });

  it('leaves waived findings and rules that are off alone', async () => {
    const text = 'name: A\nsize: {value: 1, date: 30.6.2026}\nwaivers: [{rule: schema/value, reason: Ours}]\n';
    expect(await fixed('audiences/a.yaml', text)).toBe(text);
    const off = { 'strategy.config.yaml': 'rules: {schema/unknown-key: off}\n' };
    expect(await fixed('audiences/a.yaml', 'name: A\nwhoo: B\n', off)).toBe('name: A\nwhoo: B\n');
  });
});

describe('lint --fix --dry-run', () => {
  it('prints the difference, writes nothing, and exits as lint does', async () => {
    const folder = temporaryFolder({ 'strategy.yaml': STRATEGY, 'audiences/a.yml': 'nmae: A\n' });
    const { code, out, err } = await strategy(['lint', folder, '--fix', '--dry-run', '--only', 'file,schema']);
    expect(out).toBe(
      'rename from audiences/a.yml\nrename to audiences/a.yaml\n--- a/audiences/a.yml\n+++ b/audiences/a.yaml\n@@ -1,1 +1,1 @@\n-nmae: A\n+name: A\n',
    );
    expect([code, err]).toEqual([1, 'Would fix 2 findings.\n']);
    expect(readFileSync(join(folder, 'audiences/a.yml'), 'utf8')).toBe('nmae: A\n');
  });

  it('shows no control character of a file, and is no flag of its own', async () => {
    const folder = temporaryFolder({
      'strategy.yaml': STRATEGY,
      'audiences/a.yaml': 'nmae: A\nwho: "::set-output name=x"\n',
    });
    const { out } = await strategy(['lint', folder, '--fix', '--dry-run']);
    expect(out).not.toMatch(/^\s*::/m);
    expect(await strategy(['lint', folder, '--dry-run'])).toMatchObject({ code: 2 });
  });
});

const slips: readonly (readonly [RegExp, string])[] = [
  [/^name: /m, 'nmae: '],
  [/^priority: primary/m, 'priority: primry'],
  [/^(\w+): (?=\w)/m, '$1:'],
  [/: (\d+)$/m, ': "$1"'],
  [/(\d{4})-(\d\d)-(\d\d)/, '$3.$2.$1'],
  [/^ {2}- /m, '  -'],
  [/^ {2}/m, '\t'],
  [/^(\w+): (\w.*)$/m, '$1 = $2'],
];

describe('any strategy with slips', () => {
  const root = join(import.meta.dirname, '../../examples/medical-school');
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  const clean = new Map(paths.sort().map((path) => [path, readFileSync(join(root, path))] as const));

  it('is the same after fixing it twice as once, loses no comment, and has no finding more', () => {
    const yaml = paths.filter((path) => path.endsWith('.yaml'));
    const slip = fc.record({ path: fc.constantFrom(...yaml), slip: fc.constantFrom(...slips), crlf: fc.boolean() });
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 5 }), (list) => {
        const files = new Map<string, Uint8Array>(clean);
        for (const { path, slip, crlf } of list) {
          const text = new TextDecoder().decode(files.get(path)).replace(...(slip as [RegExp, string]));
          files.set(path, toBytes(crlf ? text.replaceAll(/\r?\n/g, '\r\n') : text));
        }
        const once = fix(files);
        expect(fix(once.files.files).count).toBe(0);
        expect(textsOf(fix(once.files.files).files.files)).toEqual(textsOf(once.files.files));
        for (const [path, text] of textsOf(files)) {
          expect(commentsOf(textsOf(once.files.files).get(path) ?? '')).toEqual(commentsOf(text));
        }
      }),
      tries(8, 3),
    );
  });

  it('changes nothing in the shipped example', () => {
    const { count, ordered } = fix(clean);
    expect([count, ordered]).toEqual([0, []]);
  });
});

function fix(files: StrategyFiles['files']) {
  const check = (workspace: Parameters<typeof checkWorkspace>[0]) =>
    checkWorkspace(workspace, { rules, today: TODAY, choice: everyRule });
  return fixAll({ files, problems: [] }, { rules, check, order: true });
}

function textsOf(files: StrategyFiles['files']): ReadonlyMap<string, string> {
  return new Map([...files].map(([path, content]) => [path, new TextDecoder().decode(bytesIn(content))]));
}

function commentsOf(text: string): readonly string[] {
  return (text.match(/#.*$/gm) ?? []).map((comment) => comment.trim()).sort();
}
