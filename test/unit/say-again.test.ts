import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { nodeMemory } from '../../src/world/node-memory.ts';
import type { World } from '../../src/world/world.ts';
import { tries } from '../support/runs.ts';
import { rootFolder, temporaryFolder, testWorld } from '../support/world.ts';

const BUILT = 'program-1.js';

interface Look {
  readonly code: number;
  readonly out: string;
  /** True where the strategy was checked, and not only compared with the last time. */
  readonly checked: boolean;
}

interface Circumstances {
  readonly cwd: string;
  readonly cache: string;
  readonly program?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly colour?: boolean;
}

/** One `strategy lint` with a cache on disk. */
async function look(
  { cwd, cache, program = BUILT, environment, colour = false }: Circumstances,
  ...flags: string[]
): Promise<Look> {
  let kept = 0;
  const memory = nodeMemory(cache, program);
  const counted = {
    ...memory,
    keep: (name: string, pieces: readonly Uint8Array[]) => {
      kept++;
      memory.keep(name, pieces);
    },
  };
  const provided = { memory: async () => counted, today: () => '2026-11-23' };
  const world = testWorld({ cwd, provided, environment: environment ?? { LANG: 'en_GB' } });
  const seen: World = { ...world, terminal: { ...world.terminal, outColour: colour } };
  const code = await run(['lint', ...flags], seen);
  return { code, out: world.said.out, checked: kept > 0 };
}

function example(name = 'town-council'): Circumstances {
  const cwd = temporaryFolder();
  cpSync(join(rootFolder, 'examples', name), cwd, { recursive: true });
  return { cwd, cache: temporaryFolder() };
}

/** The last line of a file becomes the first of the next: all together says the same as before. */
function moveBorder({ cwd }: Circumstances): undefined {
  const [first = '', second = ''] = readdirSync(join(cwd, 'audiences'))
    .sort()
    .map((name) => join(cwd, 'audiences', name));
  const lines = readFileSync(first, 'utf8').trimEnd().split('\n');
  writeFileSync(first, `${lines.slice(0, -1).join('\n')}\n`);
  writeFileSync(second, `${lines.at(-1)}\n${readFileSync(second, 'utf8')}`);
}

describe('a strategy that was checked before', () => {
  it('is not checked again while nothing has changed, and the same is said', async () => {
    const circumstances = example();
    const first = await look(circumstances, '--fail-on', 'info');
    expect(first.checked).toBe(true);
    expect(await look(circumstances, '--fail-on', 'info')).toEqual({ ...first, checked: false });
  });

  it.each<[string, (circumstances: Circumstances) => Circumstances | undefined]>([
    ['a file', ({ cwd }) => void writeFileSync(join(cwd, 'goals/more.yaml'), 'name: More\n')],
    ['a file that is not of the format', ({ cwd }) => void writeFileSync(join(cwd, 'goals/more.yml'), 'a: b\n')],
    ['a link', ({ cwd }) => symlinkSync('/etc/passwd', join(cwd, 'goals/linked.yaml')) as undefined],
    ['where a file ends and the next one begins', moveBorder],
    ['a deleted file', ({ cwd }) => rmSync(join(cwd, 'strategy.config.yaml'), { force: true }) as undefined],
    ['a baseline', ({ cwd }) => void writeFileSync(join(cwd, 'strategy.baseline'), '')],
    ['the language', (before) => ({ ...before, environment: { LANG: 'fr_FR' } })],
    ['the day', (before) => ({ ...before, environment: { LANG: 'en_GB', STRATEGY_TODAY: '2027-11-23' } })],
    ['colours', (before) => ({ ...before, colour: true })],
    ['the program', (before) => ({ ...before, program: 'program-2.js' })],
    ['the folder it is started in', (before) => ({ ...before, cwd: join(before.cwd, 'goals') })],
  ])('is checked again after a change of %s', async (_, change) => {
    const circumstances = example();
    const before = await look(circumstances);
    const after = change(circumstances) ?? circumstances;
    const again = await look(after);
    expect([before.checked, again.checked]).toEqual([true, true]);
    expect(again).toMatchObject(await look({ ...after, cache: temporaryFolder() }));
  });

  it('is checked again with other flags, and with --no-cache', async () => {
    const circumstances = example();
    await look(circumstances);
    expect((await look(circumstances, '--json')).checked).toBe(true);
    expect((await look(circumstances, '--no-cache')).checked).toBe(false);
    const { cwd, cache } = circumstances;
    for (const name of readdirSync(cache))
      writeFileSync(join(cache, name), '{"program":"program-1.js","answered":[],"out":"lies","code":0}');
    expect((await look({ cwd, cache }, '--no-cache')).out).not.toContain('lies');
  });

  it('is checked where what was kept cannot be read', async () => {
    const circumstances = example();
    const { out } = await look(circumstances);
    for (const spoilt of ['{"program":', 'null', '[]', '{"program":"program-1.js"}', '{"answered":[],"out":1}']) {
      for (const name of readdirSync(circumstances.cache)) writeFileSync(join(circumstances.cache, name), spoilt);
      expect(await look(circumstances)).toMatchObject({ out, checked: true });
    }
  });

  it('is always looked at anew where more is done than to read and to say', async () => {
    const circumstances = example();
    const report = join(temporaryFolder(), 'report.json');
    for (let turn = 0; turn < 2; turn++) {
      rmSync(report, { force: true });
      expect((await look(circumstances, '--format', `json=${report}`)).checked).toBe(false);
      expect(readFileSync(report, 'utf8')).toContain('"summary"');
    }
    expect((await look(circumstances, '--update-baseline')).checked).toBe(false);
  });
});

const lines = fc.constantFrom('name: Changed', 'x: [', '  - stray', '# a comment', 'review_every: 3 months', '');
const edit = fc.record({
  file: fc.nat(),
  line: fc.nat(),
  act: fc.constantFrom('replace', 'delete', 'insert', 'remove file', 'copy file', 'touch'),
  text: lines,
});

function apply(folder: string, { file, line, act, text }: typeof edit extends fc.Arbitrary<infer T> ? T : never): void {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort();
  const path = join(folder, paths[file % paths.length] ?? 'strategy.yaml');
  const before = readFileSync(path, 'utf8').split('\n');
  const at = line % before.length;
  if (act === 'remove file' && !path.endsWith('strategy.yaml')) rmSync(path);
  else if (act === 'copy file') writeFileSync(path.replace('.yaml', '-copy.yaml'), before.join('\n'));
  else {
    if (act !== 'touch') before.splice(at, act === 'insert' ? 0 : 1, ...(act === 'delete' ? [] : [text]));
    writeFileSync(path, before.join('\n'));
  }
}

describe('the cache', () => {
  it('never changes what is said, whatever is edited', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 5 }), async (edits) => {
        const circumstances = example('open-source-project');
        await look(circumstances);
        for (const each of edits) {
          apply(circumstances.cwd, each);
          for (let turn = 0; turn < 2; turn++) {
            const [cached, anew] = [await look(circumstances), await look(circumstances, '--no-cache')];
            expect([cached.code, cached.out]).toEqual([anew.code, anew.out]);
          }
        }
      }),
      tries(6),
    );
  });

  it.each([
    ['files', 120, 10, 100],
    ['bytes', 10, 10 << 20, 6],
  ])('does not grow without end, counted in %s', (_, times, size, left) => {
    const folder = temporaryFolder();
    const memory = nodeMemory(folder, BUILT);
    for (let name = 0; name < times; name++) memory.keep(`run-${name}`, [Buffer.alloc(size, 'x')]);
    expect(readdirSync(folder)).toHaveLength(left);
    const last = memory.recall(`run-${times - 1}`);
    expect(last?.goesOn(Buffer.alloc(size, 'x'))).toBe(true);
    expect(last?.goesOn(Buffer.alloc(1))).toBe(false);
    last?.close();
  });

  it('keeps nothing that is larger than all of it may be', () => {
    const folder = temporaryFolder();
    const memory = nodeMemory(folder, BUILT);
    const piece = Buffer.alloc(10 << 20);
    memory.keep('run-0', [Buffer.from('small')]);
    memory.keep(
      'run-1',
      Array.from({ length: 7 }, () => piece),
    );
    expect(readdirSync(folder)).toEqual(['run-0']);
  });

  it('that cannot be written is no reason to fail', async () => {
    const { cwd } = example();
    expect(await look({ cwd, cache: join(cwd, 'strategy.yaml') })).toMatchObject({
      out: expect.stringContaining('Rien à signaler'),
    });
  });
});
