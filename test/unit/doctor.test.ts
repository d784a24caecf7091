import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { outputSchemas } from '../../src/reports/output-schemas.ts';
import type { System } from '../../src/world/world.ts';
import { rootFolder, strategy, temporaryFolder } from '../support/world.ts';

const BARE: System = { node: '20.20.2', git: undefined, psql: undefined, duckdb: false };
const SYSTEM: System = { ...BARE, git: '2.39.5', pdf: 'native' };

function doctor(folder: string, system: System = SYSTEM, args: readonly string[] = []) {
  return strategy(['doctor', ...args], { cwd: folder, provided: { system: async () => system } });
}

describe('strategy doctor', () => {
  it('says what is there, and exits with 0', async () => {
    const { code, out } = await doctor(join(rootFolder, 'examples/medical-school'));
    expect(code).toBe(0);
    for (const text of [
      'Node.js 20.20.2',
      'git 2.39.5',
      'PDF engine',
      '0 errors and 0 warnings',
      'In a git repository',
      'readings, the newest of 2026-',
    ]) {
      expect(out).toContain(text);
    }
    expect(out).toMatch(/^missing +Not checked in CI/m);
  });

  it('says what is missing, and what to do, where there is nothing yet', async () => {
    const { code, out } = await doctor(temporaryFolder({}), BARE);
    expect(code).toBe(0);
    expect(out).toMatch(/git is not installed/);
    expect(out).toMatch(/No strategy.yaml here or in any folder above: strategy init our-strategy/);
  });

  it('exits with 1 where something is wrong', async () => {
    const old = await doctor(temporaryFolder({}), { ...BARE, node: '18.1.0' });
    expect(old).toMatchObject({ code: 1, out: expect.stringContaining('Node.js 18.1.0 is too old') });
    const folder = temporaryFolder({
      'strategy.yaml': 'format: 1\nname: A\n',
      'strategy.config.yaml': 'query: {engine: duckdb, sql: SELECT 1}\n',
    });
    const { code, out } = await doctor(folder);
    expect(code).toBe(1);
    expect(out).toMatch(/^wrong +lint finds \d+ errors?/m);
    expect(out).toMatch(/^wrong +The query is for DuckDB, which is not installed/m);
  });

  it('tells programs the same, in the shape of its schema', async () => {
    const { out } = await doctor(join(rootFolder, 'examples/town-council'), SYSTEM, ['--json']);
    const validate = new Ajv2020({ strict: false }).compile(outputSchemas['output/doctor'] ?? {});
    expect(validate(JSON.parse(out))).toBe(true);
    expect((await doctor(join(rootFolder, 'examples/town-council'))).out).toContain('Stratégie dans');
  });
});

describe('strategy completion', () => {
  /** What bash offers after these words. */
  async function offered(...words: readonly string[]): Promise<readonly string[]> {
    const { out } = await strategy(['completion', 'bash']);
    const line = `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _strategy; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync('bash', ['-c', `${out}\n${line}`], { encoding: 'utf8' })
      .trim()
      .split('\n');
  }

  it('offers commands, flags, and the values of flags in bash', async () => {
    expect(await offered('strategy', 'ren')).toEqual(expect.arrayContaining(['render']));
    expect(await offered('strategy', '')).toEqual([...commands.map(({ name }) => name), '--help', '--version']);
    expect(await offered('strategy', 'lint', '--fail-on', '')).toEqual(['error', 'warning', 'info']);
    expect(await offered('strategy', 'render', '--for')).toEqual(['--format', '--force']);
    expect(await offered('strategy', 'add', 'ch')).toEqual(['channel']);
  });

  it('is there for zsh and fish, with every command and flag', async () => {
    for (const shell of ['zsh', 'fish']) {
      const { out } = await strategy(['completion', shell]);
      for (const { name } of commands) expect(out).toContain(name);
      expect(out).toContain('fail-on');
    }
    expect(await strategy(['completion', 'tcsh'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('bash, zsh, fish'),
    });
  });
});
