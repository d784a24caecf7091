import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { rootFolder, strategy, temporaryFolder } from '../support/world.ts';

interface Generated {
  readonly path: string;
  readonly value: unknown;
  readonly defect?: string;
}

interface Bench {
  readonly today: string;
  readonly strategyFiles: (files: number, options?: { seed?: number; bad?: number }) => readonly Generated[];
  readonly toYaml: (value: unknown) => string;
  readonly plainValue: (value: unknown) => unknown;
  readonly readSubset: (text: string) => unknown;
}

/** The scripts are JavaScript without types of their own. */
async function bench(): Promise<Bench> {
  const paths = ['generate.mjs', 'yaml-text.mjs', 'bound/subset-yaml.mjs'];
  const modules = paths.map((path) => import(pathToFileURL(join(rootFolder, 'scripts/bench', path)).href));
  return Object.assign({}, ...(await Promise.all(modules)));
}

const SEEDS = [1, 2, 3, 4, 5];

describe('a generated strategy', () => {
  it.each([1, 3, 10, 57])('of %i files has no finding', async (count) => {
    const { strategyFiles, toYaml, today } = await bench();
    const files = strategyFiles(count);
    const folder = temporaryFolder(Object.fromEntries(files.map(({ path, value }) => [path, toYaml(value)])));
    const { code, out } = await strategy(['lint', folder, '--json', '--today', today]);
    const { summary } = JSON.parse(out);
    expect(files).toHaveLength(count);
    expect({ code, ...summary }).toMatchObject({ code: 0, errors: 0, files: count });
    if (count > 3) expect(summary).toMatchObject({ warnings: 0, infos: 0 });
  });

  it('is the same for the same seed, and another for another', async () => {
    const { strategyFiles } = await bench();
    expect(strategyFiles(30, { seed: 7 })).toEqual(strategyFiles(30, { seed: 7 }));
    expect(strategyFiles(30, { seed: 8 })).not.toEqual(strategyFiles(30, { seed: 7 }));
  });

  it('is written as the YAML of its values', async () => {
    const { strategyFiles, toYaml, plainValue } = await bench();
    for (const seed of SEEDS) {
      for (const { value } of strategyFiles(60, { seed })) expect(parse(toYaml(value))).toEqual(plainValue(value));
    }
  });

  it('shows an error in each file with a planted defect, and in no other', async () => {
    const { strategyFiles, toYaml, today } = await bench();
    const files = strategyFiles(120, { bad: 0.5 });
    const folder = temporaryFolder(Object.fromEntries(files.map(({ path, value }) => [path, toYaml(value)])));
    const { out } = await strategy(['lint', folder, '--json', '--today', today, '--only', 'schema']);
    const { findings } = JSON.parse(out) as { findings: readonly { severity: string; file: string }[] };
    const planted = files.flatMap(({ path, defect }) => (defect ? [path] : []));
    expect(new Set(files.flatMap(({ defect }) => defect ?? [])).size).toBe(6);
    expect([...new Set(findings.map(({ file }) => file))].sort()).toEqual(planted.sort());
  });
});

describe('the reader of the bound', () => {
  it('reads generated strategies as the parser does, nearly all of them itself', async () => {
    const { strategyFiles, toYaml, readSubset } = await bench();
    const texts = SEEDS.flatMap((seed) => strategyFiles(60, { seed }).map(({ value }) => toYaml(value)));
    const values = texts.map((text) => readSubset(text));
    for (const [index, value] of values.entries()) {
      if (value !== undefined) expect(value).toEqual(parse(texts[index] ?? ''));
    }
    expect(values.filter((value) => value === undefined).length).toBeLessThanOrEqual(SEEDS.length);
  });

  it('reads the examples as the parser does, or leaves them to it', async () => {
    const { readSubset } = await bench();
    const root = join(rootFolder, 'examples');
    for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.yaml')) continue;
      const text = readFileSync(join(root, path), 'utf8');
      const value = readSubset(text);
      if (value !== undefined) expect(value, path).toEqual(parse(text));
    }
  });
});
