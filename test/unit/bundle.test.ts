import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundleOf, bundleText } from '../../src/bundle/bundle.ts';
import { filesOfBundle } from '../../src/bundle/bundle-files.ts';
import { bundleProblemText } from '../../src/bundle/problem-words.ts';
import { readBundle } from '../../src/bundle/read-bundle.ts';
import type { Bundle } from '../../src/model/generated.ts';
import { formatSchemas } from '../../src/model/schemas.ts';
import type { PlannedFile } from '../../src/plan/plan.ts';
import { loadWorkspace } from '../../src/workspace/load.ts';
import { validators } from '../../src/workspace/validators.generated.js';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { valuesOf } from '../schema-values.ts';
import { tries } from '../support/runs.ts';
import { strategy as cli, temporaryFolder } from '../support/world.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function load(texts: Readonly<Record<string, string>>): Workspace {
  return loadWorkspace({
    files: new Map(Object.entries(texts).map(([path, text]) => [path, bytes(text)])),
    problems: [],
  });
}

function loadFiles(files: readonly PlannedFile[]): Workspace {
  return load(Object.fromEntries(files.map(({ path, content }) => [path, String(content)])));
}

function loadExample(name: string): Workspace {
  const root = new URL(`../../examples/${name}/`, import.meta.url).pathname;
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length).replace(/^\//, ''));
  return load(Object.fromEntries(paths.sort().map((path) => [path, readFileSync(root + path, 'utf8')])));
}

/** export, then init, then export: what the second export reads. */
function again(text: string): Workspace {
  const read = readBundle(bytes(text));
  if ('problems' in read) throw new Error(read.problems.map((problem) => bundleProblemText(problem, 'en')).join('\n'));
  return loadFiles(filesOfBundle(read.bundle, { language: 'en', schemaFolder: '.strategy/schemas' }));
}

function problemsOf(text: string, language: 'en' | 'fr' = 'en'): readonly string[] {
  const read = readBundle(bytes(text));
  return 'problems' in read ? read.problems.map((problem) => bundleProblemText(problem, language)) : [];
}

describe('a bundle', () => {
  for (const name of readdirSync(new URL('../../examples/', import.meta.url))) {
    it(`of ${name} survives export, init and export byte for byte`, () => {
      const { bundle, omitted } = bundleOf(loadExample(name));
      expect(omitted).toEqual([]);
      for (const format of ['yaml', 'json'] as const) {
        const text = bundleText(bundle, format);
        const second = again(text);
        expect(second.problems).toEqual([]);
        expect(bundleText(bundleOf(second).bundle, format)).toBe(text);
      }
    });
  }

  it('survives whatever the schema allows', () => {
    fc.assert(
      fc.property(valuesOf(formatSchemas.bundle ?? {}), (value) => {
        expect(validators.bundle(value)).toBe(true);
        const text = bundleText(bundleOf(loadFiles(filesOfBundle(value as Bundle, { language: 'fr' }))).bundle, 'yaml');
        expect(bundleText(bundleOf(again(text)).bundle, 'yaml')).toBe(text);
        const json = bundleText(bundleOf(again(text)).bundle, 'json');
        expect(bundleText(bundleOf(again(json)).bundle, 'yaml')).toBe(text);
      }),
      tries(6),
    );
  });

  it('keeps each part of what it is given', () => {
    fc.assert(
      fc.property(valuesOf(formatSchemas.bundle ?? {}), (value) => {
        const whole = value as Bundle;
        const { bundle, omitted } = bundleOf(loadFiles(filesOfBundle(whole, { language: 'en' })));
        expect(omitted.filter((path) => !isNamed(path, whole))).toEqual([]);
        for (const folder of ['strategy', 'audiences', 'goals', 'channels', 'reviews'] as const) {
          const given = whole[folder] ?? {};
          if (Object.keys(given).length > 0) expect(plain(bundle[folder])).toEqual(plain(given));
        }
        expect(bundle.measurements?.length ?? 0).toBe(whole.measurements?.length ?? 0);
      }),
      tries(8),
    );
  });
});

describe('bundleOf', () => {
  it('puts keys in the order of the schema, entities by id, the items of a map as they are, own keys last', () => {
    const workspace = load({
      'strategy.yaml': 'x_own: 1\norganization: O\nname: N\nformat: 1\n',
      'goals/b.yaml': 'outcome: o\nname: B\n',
      'goals/a.yaml': 'outcome: o\nname: A\n',
      'audiences/z.yaml': 'needs:\n  second: {met: met, need: n}\n  first: {need: n}\nname: Z\n',
    });
    const { bundle } = bundleOf(workspace);
    expect(Object.keys(bundle)).toEqual(['strategy', 'audiences', 'goals']);
    expect(Object.keys(bundle.strategy)).toEqual(['format', 'name', 'organization', 'x_own']);
    expect(Object.keys(bundle.goals ?? {})).toEqual(['a', 'b']);
    expect(Object.keys(bundle.audiences?.z?.needs ?? {})).toEqual(['second', 'first']);
    expect(Object.keys(bundle.audiences?.z?.needs?.second ?? {})).toEqual(['need', 'met']);
  });

  it('keeps readings without a value, and rows in the order of files and lines', () => {
    const workspace = load({
      'strategy.yaml': 'format: 1\nname: N\norganization: O\n',
      'measurements/b.csv': 'date,metric,value\n2026-01-31,saves,1.50\n',
      'measurements/a.csv': 'metric;date;value;note\nreach;2026-02-28;;"ill; all ""of"" us"\nreach;2026-01-31;-0;\n',
    });
    const { bundle, omitted } = bundleOf(workspace);
    expect(omitted).toEqual([]);
    expect(bundle.measurements).toEqual([
      { date: '2026-02-28', metric: 'reach', note: 'ill; all "of" us' },
      { date: '2026-01-31', metric: 'reach', value: 0 },
      { date: '2026-01-31', metric: 'saves', value: 1.5 },
    ]);
    expect(filesOfBundle(bundle, { language: 'en' }).at(-1)).toEqual({
      path: 'measurements/readings.csv',
      content:
        'date,metric,value,note\n2026-02-28,reach,,"ill; all ""of"" us"\n2026-01-31,reach,0,\n2026-01-31,saves,1.5,\n',
    });
  });

  it('says what of the files it could not hold', () => {
    const workspace = load({
      'strategy.yaml': 'format: 1\nname: N\n',
      'strategy.config.yaml': 'extends:\n  - ./house.yaml\n  - strict\nbaseline: baseline.json\n',
      'audiences/a.yaml': 'name: A\npriorty: primary\nneeds:\n  n: {need: x, met: perhaps}\n',
      'audiences/b.yaml': 'who: Nobody named.\n',
      'goals/bad goal.yaml': 'name: B\noutcome: o\n',
      'channels/broken.yaml': 'name: "B\n',
      'reviews/spring.yaml': 'date: 2026-03-01\n',
      'measurements/m.csv':
        'date,metric,value,period\n31/12/2026,reach,1,\n2026-12-31,reach,1,monthly\n2026-12-31,reach,1 200,\n',
    });
    const { bundle, omitted } = bundleOf(workspace);
    expect([...omitted].sort()).toEqual([
      'audiences/a.yaml#/needs/n/met',
      'audiences/a.yaml#/priorty',
      'audiences/b.yaml',
      'baseline.json',
      'channels/broken.yaml',
      'goals/bad goal.yaml',
      'house.yaml',
      'measurements/m.csv:2',
      'measurements/m.csv:3',
      'measurements/m.csv:4',
      'reviews/spring.yaml',
      'strategy.yaml#/organization',
    ]);
    expect(bundle.audiences).toEqual({ a: { name: 'A', needs: { n: { need: 'x' } } } });
    expect(bundle.measurements).toEqual([{ date: '2026-12-31', metric: 'reach', value: 1 }]);
  });
});

describe('readBundle', () => {
  const strategy = 'strategy:\n  format: 1\n  name: N\n  organization: O\n';

  it('reads YAML and JSON by content', () => {
    const expected = { bundle: { strategy: { format: 1, name: 'N', organization: 'O' } } };
    expect(readBundle(bytes(strategy))).toEqual(expected);
    expect(readBundle(bytes(JSON.stringify(expected.bundle)))).toEqual(expected);
    expect(readBundle(bytes(JSON.stringify(expected.bundle, null, '\t')))).toEqual(expected);
  });

  it('reads JSON that is larger than any YAML file may be', () => {
    const rows = Array.from({ length: 12_000 }, (_, index) => ({ date: '2026-01-31', metric: 'reach', value: index }));
    const bundle = { strategy: { format: 1, name: 'N', organization: 'O' }, measurements: rows };
    const read = readBundle(bytes(JSON.stringify(bundle, null, 2)));
    expect('bundle' in read && read.bundle.measurements?.length).toBe(12_000);
  });

  it('names every problem where it stands', () => {
    const text = `${strategy}  stauts: draft
audience: {}
goals:
  Bad Id: {name: B, outcome: o}
  good: {name: G}
channels: []
reviews:
  2026-13-01: {date: 2026-12-01}
measurements:
  - {date: 2026-01-31, metric: reach, value: many}
  - {metric: reach}
  - {date: 2026-02-30, metric: reach, chanel: x}
`;
    expect(problemsOf(text)).toEqual([
      'audience, line 6: `audience` is not a key here; did you mean `audiences`?',
      'strategy > stauts, line 5: `stauts` is not a key here; did you mean `status`?',
      expect.stringMatching(/^goals > Bad Id, line 8: .*is not an id/),
      expect.stringMatching(/^goals > good, line 9: `outcome` is missing here/),
      expect.stringMatching(/^channels, line 10: `channels` must be/),
      expect.stringMatching(/^reviews > 2026-13-01, line 12: .*is not a day of the calendar/),
      expect.stringMatching(/^measurements > 0 > value, line 14: `value` must be a number/),
      expect.stringMatching(/^measurements > 1, line 15: `date` is missing here/),
      expect.stringMatching(/^measurements > 2 > chanel, line 16: .*did you mean `channel`/),
      expect.stringMatching(/^measurements > 2 > date, line 16: .*is not a day of the calendar/),
    ]);
    expect(problemsOf('goals: {}\n', 'fr')[0]).toMatch(/^ligne 1\s: Il manque ici `strategy`/);
  });

  it('refuses what is no text, no map, or cannot be written', () => {
    expect(problemsOf('')).toEqual([expect.stringMatching(/empty/)]);
    expect(problemsOf('- a\n')).toEqual([expect.stringMatching(/must hold keys and values/)]);
    expect(problemsOf('{"strategy": ')).toHaveLength(1);
    expect(problemsOf(`${strategy}  notes: "a\\u001bb"\n`)).toEqual([expect.stringMatching(/U\+001B/)]);
    expect(problemsOf(`${strategy}strategy: {}\n`)).toEqual([expect.stringMatching(/already there/)]);
  });

  it('puts bundles in canonical order', () => {
    const read = readBundle(bytes(`goals: {}\n${strategy}`));
    expect('bundle' in read && Object.keys(read.bundle)).toEqual(['strategy', 'goals']);
  });
});

describe('a theme', () => {
  const files = { 'strategy.yaml': 'format: 1\nname: A\norganization: B\n' };

  it('goes along, and comes back as the same file', async () => {
    const folder = temporaryFolder({
      ...files,
      'theme.yaml': 'colors: {accent: "#0f5c6e"}\n',
      'strategy.config.yaml': 'render: {theme: ./theme.yaml}\n',
    });
    const { code, out, err } = await cli(['export', folder]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const copy = temporaryFolder({ 'bundle.yaml': out });
    expect((await cli(['init', join(copy, 'a'), '--answers', join(copy, 'bundle.yaml')])).code).toBe(0);
    expect(readFileSync(join(copy, 'a/theme.yaml'), 'utf8')).toContain('#0f5c6e');
    expect((await cli(['export', join(copy, 'a')])).out).toBe(out);
  });

  it('says which of its files stay behind, and stays where it may be shared', async () => {
    const own = temporaryFolder({ ...files, 'theme.yaml': 'logo: ./logo.svg\n', 'logo.svg': '<svg/>' });
    expect(await cli(['export', own])).toMatchObject({ code: 1, err: expect.stringContaining('  logo.svg\n') });
    const shared = temporaryFolder({
      ...files,
      'house.yaml': 'colors: {accent: "#0f5c6e"}\n',
      'strategy.config.yaml': 'render: {theme: house.yaml}\n',
    });
    const { out, err } = await cli(['export', shared]);
    expect(err).toContain('  house.yaml\n');
    expect(out).not.toContain('#0f5c6e');
  });
});

function isNamed(path: string, { config, theme }: Bundle): boolean {
  const { extends: bases = [], baseline, render } = config ?? {};
  const named = [...bases, baseline, render?.templates, render?.theme, theme?.logo, theme?.fonts?.folder];
  return named.some((name) => name?.replace(/^\.\//, '') === path);
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
