import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder, runProgram } from '../support/program.ts';

const LINT = ['lint', 'examples/medical-school'];

function filesIn(folder: string): readonly string[] {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true });
  return all.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

function digests(folder: string): Readonly<Record<string, string>> {
  const digest = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
  return Object.fromEntries(filesIn(folder).map((path) => [path, digest(path)]));
}

describe('what the program keeps for the person who runs it', () => {
  it('is what was compiled and what was checked, for nobody else to read', async () => {
    const cache = newFolder();
    const environment = { STRATEGY_CACHE: cache };
    const first = await runProgram(LINT, { environment });
    const kept = filesIn(cache);
    expect(kept.filter((path) => path.includes('compiled-')).length).toBeGreaterThan(5);
    expect(kept.filter((path) => path.includes('checked')).length).toBe(1);
    expect(kept.filter((path) => (statSync(path).mode & 0o077) !== 0 && path.includes('compiled-'))).toEqual([]);
    expect(statSync(join(cache, 'checked')).mode & 0o077).toBe(0);
    const before = digests(cache);
    expect(await runProgram(LINT, { environment })).toEqual(first);
    expect(digests(cache)).toEqual(before);
  });

  it('is made anew where it is spoilt', async () => {
    const environment = { STRATEGY_CACHE: newFolder() };
    const first = await runProgram(LINT, { environment });
    for (const spoil of ['', 'nonsense '.repeat(10_000)]) {
      for (const path of filesIn(environment.STRATEGY_CACHE)) writeFileSync(path, spoil);
      expect(await runProgram(LINT, { environment })).toEqual(first);
      const healed = filesIn(environment.STRATEGY_CACHE).map((path) => readFileSync(path, 'utf8'));
      expect(healed).not.toContain(spoil);
    }
  });

  it('is nothing where STRATEGY_CACHE is empty, and no reason to fail where it cannot be written', async () => {
    const first = await runProgram(LINT, { environment: { STRATEGY_CACHE: '' } });
    expect(first.code).toBe(0);
    for (const STRATEGY_CACHE of ['/dev/null/below', join(newFolder(), 'new', 'deep')])
      expect(await runProgram(LINT, { environment: { STRATEGY_CACHE } })).toEqual(first);
    const home = newFolder();
    const usual = await runProgram(['--version'], { environment: { HOME: home, STRATEGY_CACHE: '' } });
    expect([usual.code, existsSync(join(home, '.cache'))]).toEqual([0, false]);
  });

  it('is of a few versions of the program only', async () => {
    const cache = newFolder();
    const run = () => runProgram([...LINT, '--no-cache'], { environment: { STRATEGY_CACHE: cache } });
    await run();
    const [engine = ''] = readdirSync(cache).filter((name) => name.startsWith('compiled-'));
    const [version = ''] = readdirSync(join(cache, engine));
    rmSync(join(cache, engine, version), { recursive: true });
    for (const old of ['1', '2', '3']) {
      mkdirSync(join(cache, engine, old));
      utimesSync(join(cache, engine, old), Number(old), Number(old));
    }
    await run();
    expect(readdirSync(join(cache, engine)).sort()).toEqual(['2', '3', version].sort());
  });
});
