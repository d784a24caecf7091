import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesIn } from '../../src/text/source.ts';
import { nodeFiles } from '../../src/world/node-files.ts';
import { readBelow } from '../../src/world/node-read.ts';
import { listTree, treeLimits } from '../../src/world/node-tree.ts';
import { FileError } from '../../src/world/world.ts';
import { makePipe, runOnFullDisk } from '../support/odd-files.ts';
import { tries } from '../support/runs.ts';
import { rootFolder, temporaryFolder } from '../support/world.ts';

const STRATEGY = { 'strategy.yaml': 'format: 1\nname: a\norganization: b\n' };

/** What reading a strategy's folder gives: the paths read, and what was not. */
function read(root: string): { readonly paths: readonly string[]; readonly problems: readonly string[] } {
  const { files, problems } = nodeFiles(root).readStrategy(root);
  return { paths: [...files.keys()], problems: problems.map(({ path, code }) => `${path}: ${code}`) };
}

function write(root: string, path: string, content = 'new'): unknown {
  return nodeFiles(root).apply(root, { files: [{ path, content }] });
}

function codeOf(action: () => unknown): string {
  try {
    action();
    return 'nothing thrown';
  } catch (error) {
    return error instanceof FileError ? error.code : String(error);
  }
}

describe('reading a folder', () => {
  it('takes YAML anywhere and tables among the measurements, in the order of their paths', () => {
    const root = temporaryFolder({
      ...STRATEGY,
      'goals/b.yaml': '',
      'goals/a.yml': '',
      'goals/notes.md': '',
      'measurements/a.csv': '',
      'measurements/B.CSV': '',
      'other/a.csv': '',
      '.github/ci.yml': '',
      '.hidden.yaml': '',
      'node_modules/x/y.yaml': '',
    });
    expect(read(root)).toEqual({
      paths: ['goals/a.yml', 'goals/b.yaml', 'measurements/B.CSV', 'measurements/a.csv', 'strategy.yaml'],
      problems: [],
    });
  });

  it('follows no link, to whatever it leads', () => {
    const root = temporaryFolder({ ...STRATEGY, 'goals/a.yaml': '', 'secret/b.yaml': '' });
    symlinkSync('/etc/passwd', join(root, 'goals/passwords.yaml'));
    symlinkSync('/dev/zero', join(root, 'goals/endless.yaml'));
    symlinkSync('nowhere', join(root, 'goals/dangling.yaml'));
    symlinkSync('secret', join(root, 'audiences'));
    symlinkSync('.', join(root, 'loop'));
    symlinkSync('..', join(root, 'goals/up'));
    const { paths, problems } = read(root);
    expect(paths).toEqual(['goals/a.yaml', 'secret/b.yaml', 'strategy.yaml']);
    expect([...problems].sort()).toEqual([
      'audiences: link',
      'goals/dangling.yaml: link',
      'goals/endless.yaml: link',
      'goals/passwords.yaml: link',
      'goals/up: link',
      'loop: link',
    ]);
    expect(codeOf(() => readBelow(root, 'audiences/b.yaml'))).toBe('link');
    expect(codeOf(() => readBelow(root, 'goals/endless.yaml'))).toBe('link');
  });

  it('waits for no pipe', () => {
    const root = temporaryFolder({ ...STRATEGY, 'goals/a.yaml': '' });
    makePipe(join(root, 'goals/pipe.yaml'));
    expect(read(root)).toEqual({ paths: ['goals/a.yaml', 'strategy.yaml'], problems: ['goals/pipe.yaml: not-a-file'] });
    expect(codeOf(() => readBelow(root, 'goals/pipe.yaml'))).toBe('not-a-file');
  });

  it('looks at the size before it reads', () => {
    const mebibyte = 1 << 20;
    const root = temporaryFolder({
      ...STRATEGY,
      'goals/large.yaml': `#${' '.repeat(mebibyte)}`,
      'goals/fits.yaml': ' '.repeat(mebibyte),
    });
    const { files, problems } = nodeFiles(root).readStrategy(root);
    expect([...files.keys()]).toEqual(['goals/fits.yaml', 'strategy.yaml']);
    expect(problems).toEqual([{ path: 'goals/large.yaml', code: 'too-large', detail: '1' }]);
  });

  it('never leaves the folder', () => {
    const root = temporaryFolder({ 'inner/strategy.yaml': '', 'outer.yaml': '' });
    const inner = join(root, 'inner');
    for (const path of ['../outer.yaml', 'goals/../../outer.yaml', '/etc/passwd', 'a\\..\\..\\outer.yaml', 'a\0b'])
      expect(codeOf(() => readBelow(inner, path))).toBe('outside');
  });

  it('does not go deeper than anybody nests folders', () => {
    const root = temporaryFolder({ ...STRATEGY, [`${'a/'.repeat(40)}b.yaml`]: '' });
    expect(read(root)).toEqual({ paths: ['strategy.yaml'], problems: [`${'a/'.repeat(treeLimits.depth)}a: too-deep`] });
  });
});

it('what is larger than a file of a strategy is read where nobody set a limit', () => {
  const root = temporaryFolder(STRATEGY);
  writeFileSync(join(root, 'figures.csv'), Buffer.alloc(3 << 20, 'a'));
  expect(nodeFiles(root).read(root, 'figures.csv')?.length).toBe(3 << 20);
  expect(nodeFiles(root).read(root, 'none.csv')).toBeUndefined();
  expect(() => nodeFiles(root).read(root, 'figures.csv', 1 << 20)).toThrow(/at most/);
});

describe('what a file holds', () => {
  it('is kept to the byte, whatever it is: text, text with a mark, with a slip in it, a table, nothing', () => {
    const byte = fc.uint8Array({ maxLength: 30 });
    const text = fc.string({ unit: 'grapheme', maxLength: 30 }).map((typed) => new TextEncoder().encode(typed));
    const mark = Uint8Array.of(0xef, 0xbb, 0xbf);
    const marked = text.map((bytes) => Buffer.concat([mark, bytes]));
    const name = fc.constantFrom('goals/a.yaml', 'pillars/b.yml', 'measurements/c.csv', 'd.yaml');
    fc.assert(
      fc.property(fc.dictionary(name, fc.oneof(byte, text, marked, fc.constant(mark))), (written) => {
        const root = temporaryFolder(STRATEGY);
        for (const [path, bytes] of Object.entries(written)) {
          mkdirSync(dirname(join(root, path)), { recursive: true });
          writeFileSync(join(root, path), bytes);
        }
        const { files } = nodeFiles(root).readStrategy(root);
        expect(files.size).toBe(Object.keys(written).length + 1);
        for (const [path, bytes] of Object.entries(written))
          expect(Buffer.compare(bytesIn(files.get(path) ?? mark), bytes)).toBe(0);
      }),
      tries(100),
    );
  });
});

describe('a folder with more in it than a strategy has', () => {
  it('is read until it is too much, and nothing that was left is written over', () => {
    const table = ' '.repeat(8 << 20);
    const tables = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`measurements/${name}.csv`, table]));
    const root = temporaryFolder({ ...STRATEGY, 'goals/a.yaml': 'a: 1\n', ...tables });
    const world = nodeFiles(root);
    const { files, problems } = world.readStrategy(root);
    expect([...files.keys()]).toEqual(['goals/a.yaml', ...Object.keys(tables).slice(0, 3), 'strategy.yaml']);
    expect(problems).toEqual([{ path: 'strategy.yaml', code: 'too-much', detail: '32' }]);
    const plan = { files: [{ path: 'measurements/d.csv', content: 'date,metric,value\n' }], removes: [] };
    expect(() => world.apply(root, plan)).toThrow();
    expect(readFileSync(join(root, 'measurements/d.csv'), 'utf8')).toBe(table);
  });
});

describe('a folder of 25,000 files', () => {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'strategy-test-'));
    for (const folder of ['assets', 'goals', 'zoo']) mkdirSync(join(root, folder));
    for (let index = 0; index < 12_500; index++) {
      for (const folder of ['assets', 'zoo']) writeFileSync(join(root, folder, `${index}.txt`), '');
    }
    for (const path of ['strategy.yaml', 'goals/a.yaml']) writeFileSync(join(root, path), '');
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('is cut off after the files of the strategy, and says so', () => {
    const { files, problems } = listTree(root);
    expect(files).toHaveLength(treeLimits.files);
    expect(files).toEqual(expect.arrayContaining(['goals/a.yaml', 'strategy.yaml']));
    expect(problems).toEqual([{ path: 'strategy.yaml', code: 'too-many', detail: '20000' }]);
  });
});

describe('writing a file', () => {
  it('makes the folders it needs and nothing else', () => {
    const root = temporaryFolder();
    expect(write(root, 'a/b/c.yaml')).toEqual([{ path: 'a/b/c.yaml', change: 'create' }]);
    expect(readdirSync(root, { recursive: true }).sort()).toEqual(['a', 'a/b', 'a/b/c.yaml']);
  });

  it('knows of a large file, too, whether it says the same', () => {
    const bytes = Buffer.alloc(200_000, 'page ');
    const root = temporaryFolder({ a: bytes.toString(), empty: '' });
    const files = nodeFiles(root);
    const changeOf = (path: string, content: Uint8Array) =>
      files.preview(root, { files: [{ path, content }], removes: [] })[0]?.change;
    const others = [0, 70_000, 199_999].map((at) => Buffer.from(bytes).fill('x', at, at + 1));
    expect(changeOf('a', bytes)).toBe('unchanged');
    for (const other of [...others, bytes.subarray(1), Buffer.concat([bytes, bytes])])
      expect(changeOf('a', other)).toBe('replace');
    expect(['empty', 'a'].map((path) => changeOf(path, new Uint8Array()))).toEqual(['unchanged', 'replace']);
  });

  it('leaves a file alone that says the same', () => {
    const root = temporaryFolder({ 'a.yaml': 'same' });
    utimesSync(join(root, 'a.yaml'), 1_000, 1_000);
    const { ino } = statSync(join(root, 'a.yaml'));
    expect(write(root, 'a.yaml', 'same')).toEqual([{ path: 'a.yaml', change: 'unchanged' }]);
    expect(statSync(join(root, 'a.yaml'))).toMatchObject({ ino, mtimeMs: 1_000_000 });
  });

  it.each([0o600, 0o664, 0o755, 0o444])('keeps the permissions %o', (mode) => {
    const root = temporaryFolder({ 'a.yaml': 'old' });
    const path = join(root, 'a.yaml');
    chmodSync(path, mode);
    write(root, 'a.yaml');
    expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['new', mode]);
  });
});

describe('a place to write to', () => {
  it('is never behind a link', () => {
    const root = temporaryFolder({ 'inner/a.yaml': 'old', 'outer/a.yaml': 'old' });
    const inner = join(root, 'inner');
    symlinkSync('../outer', join(inner, 'folder'));
    symlinkSync('../outer/a.yaml', join(inner, 'file.yaml'));
    symlinkSync('../outer/new.yaml', join(inner, 'dangling.yaml'));
    for (const path of ['folder/a.yaml', 'folder/new/b.yaml', 'file.yaml', 'dangling.yaml'])
      expect(codeOf(() => write(inner, path))).toBe('link');
    expect(codeOf(() => nodeFiles(inner).apply(inner, { files: [], removes: ['folder/a.yaml'] }))).toBe('link');
    expect(readlinkSync(join(inner, 'file.yaml'))).toBe('../outer/a.yaml');
    expect(readdirSync(join(root, 'outer'))).toEqual(['a.yaml']);
    expect(readFileSync(join(root, 'outer/a.yaml'), 'utf8')).toBe('old');
  });

  it.each([
    '../a.yaml',
    '/tmp/a.yaml',
    'a/../../b.yaml',
    '.git/hooks/pre-commit',
    'a/.GIT/config',
    'GIT~1/config',
    '.git./config',
    'a\\b',
    'a\0b',
  ])('is not %j', (path) => {
    const root = temporaryFolder();
    expect(codeOf(() => write(root, path))).toBe('outside');
    expect(readdirSync(root)).toEqual([]);
  });

  it('is no folder and no pipe', () => {
    const root = temporaryFolder({ 'a.yaml/b': '' });
    makePipe(join(root, 'pipe'));
    const codes = ['a.yaml', 'pipe'].map((path) => codeOf(() => write(root, path)));
    expect(codes).toEqual(['not-a-file', 'not-a-file']);
    expect(lstatSync(join(root, 'pipe')).isFIFO()).toBe(true);
  });

  it('is anywhere where a person names it', () => {
    const root = temporaryFolder({ 'work/strategy.yaml': '' });
    const files = nodeFiles(join(root, 'work'));
    files.writeNamed('../reports/a.json', '{}');
    files.writeNamed(join(root, 'b.json'), '{}');
    expect(['reports/a.json', 'b.json'].map((path) => readFileSync(join(root, path), 'utf8'))).toEqual(['{}', '{}']);
  });
});

describe('a writer that is stopped', () => {
  let folder = '';
  let script = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'strategy-test-'));
    script = join(folder, 'writer.mjs');
    // Writes three million times the letter a, then b, then a, and says so each time.
    const contents = `import { writeBelow } from './src/world/node-write.ts';
      const contents = ['a', 'b'].map((letter) => Buffer.alloc(3_000_000, letter));
      for (let turn = 0; ; turn++) {
        writeBelow(process.argv[2], 'target.txt', contents[turn % 2]);
        process.stdout.write('.');
      }`;
    const stdin = { contents, resolveDir: rootFolder };
    buildSync({ stdin, bundle: true, platform: 'node', format: 'esm', outfile: script });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('by a kill leaves the old file or the new one, and the next run clears up', async () => {
    const root = temporaryFolder();
    const whole = ['a', 'b'].map((letter) => letter.repeat(3_000_000));
    for (let kill = 0; kill < 12; kill++) {
      await killedAfter([script, root], 2 + kill, kill);
      expect(whole).toContain(readFileSync(join(root, 'target.txt'), 'utf8'));
    }
    write(root, 'target.txt');
    expect(readdirSync(root)).toEqual(['target.txt']);
  });

  it('by a full disk leaves the old file, and nothing beside it', () => {
    const root = temporaryFolder({ 'target.txt': 'old' });
    const { status, stderr } = runOnFullDisk([script, root]);
    expect([status, stderr]).toEqual([1, expect.stringContaining('"target.txt" cannot be written (EFBIG)')]);
    expect(readdirSync(root)).toEqual(['target.txt']);
    expect(readFileSync(join(root, 'target.txt'), 'utf8')).toBe('old');
  });

  it('is cleared up after, but for what is still being written and what is not ours', () => {
    const left = '.a.yaml.999999999-0123456789ab.tmp';
    const others = [`.a.yaml.${process.pid}-0123456789ab.tmp`, '.b.tmp', 'c.999999999-0123456789ab.tmp'];
    const root = temporaryFolder(Object.fromEntries([left, ...others].map((name) => [name, 'half'])));
    write(root, 'a.yaml');
    expect(readdirSync(root).sort()).toEqual([...others, 'a.yaml'].sort());
  });
});

/** Runs a script until it has written so many dots, and kills it so many milliseconds later. */
function killedAfter(args: readonly string[], dots: number, milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, [...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let written = 0;
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve());
    child.stdout.on('data', (chunk: Buffer) => {
      written += chunk.length;
      if (written >= dots) setTimeout(() => child.kill('SIGKILL'), milliseconds);
    });
  });
}

describe('clearing up', () => {
  it('touches nothing in a folder that may not be written', () => {
    const root = mkdtempSync(join(tmpdir(), 'strategy-refused-'));
    const left = join(root, '.git', '.x.yaml.999999999-0123456789ab.tmp');
    mkdirSync(join(root, '.git'));
    writeFileSync(left, 'not ours');
    const plan = { files: [{ path: '.git/x.yaml', content: 'a: 1\n' }] };
    expect(() => nodeFiles(root).apply(root, plan)).toThrow(/outside/);
    expect(existsSync(left)).toBe(true);
  });
});
