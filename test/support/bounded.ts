import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { type Dirent, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { program } from './program.ts';

/** How a run of the built program ended, what it said, and what it took. */
export interface Measured {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** Processor time: a busy machine takes longer and no more of it. */
  readonly seconds: number;
  /** The most memory it held at one time. */
  readonly megabytes: number;
}

/** Says on a stream of its own, at the end of the process, what it used. */
const watch = fileURLToPath(new URL('watch.cjs', import.meta.url));

/** A run that waits for something that never comes is ended after so many milliseconds. */
const PATIENCE = 60_000;

const { STRATEGY_CACHE = '' } = process.env;

/** Runs the built program without a terminal and without what it found before, and measures it. */
export function runMeasured(args: readonly string[], cwd = '/'): Promise<Measured> {
  const isAnew = args[0] !== 'lint' || args.includes('--no-cache');
  const watched = ['--require', watch, program, ...args, ...(isAnew ? [] : ['--no-cache'])];
  const child = spawn(process.execPath, watched, {
    cwd,
    env: { PATH: process.env.PATH ?? '', STRATEGY_CACHE, LANG: 'C', STRATEGY_TODAY: '2026-11-23' },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    timeout: PATIENCE,
    killSignal: 'SIGKILL',
  });
  const said = [1, 2, 3].map((stream) => {
    const parts: Buffer[] = [];
    child.stdio[stream]?.on('data', (part: Buffer) => parts.push(part));
    return () => Buffer.concat(parts).toString('utf8');
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      const [out = '', err = '', used = ''] = said.map((text) => text());
      const [seconds = Infinity, megabytes = Infinity] = used === '' ? [] : (JSON.parse(used) as number[]);
      resolve({ code, out, err, seconds, megabytes });
    });
  });
}

/** What holds for every run, whatever it is given: it ends by itself, soon, in little memory, and in plain words. */
export function expectBounded({ code, out, err, seconds, megabytes }: Measured): void {
  expect([0, 1, 2]).toContain(code);
  expect(seconds).toBeLessThan(5);
  expect(megabytes).toBeLessThan(512);
  expect(`${out}\n${err}`).not.toMatch(/^\s+at (?:\S+ \(|.*:\d+:\d+\)?$)/m);
  expect(err).not.toMatch(/RangeError|TypeError|node:internal|heap/);
  expect(code === 0 || out !== '' || err !== '').toBe(true);
}

/** Everything below a folder, links not followed: a line for each name, with what tells whether it was touched. */
export function pictureOf(folder: string): readonly string[] {
  return entriesBelow(folder)
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      if (entry.isSymbolicLink()) return `${path} -> ${readlinkSync(path)}`;
      if (!entry.isFile()) return path;
      const { mtimeMs, ino } = lstatSync(path);
      return `${path} ${ino} ${mtimeMs} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`;
    })
    .sort();
}

/** Folder by folder: asked for all at once, Node 24 follows links to folders, for ever where two lead to their own. */
function entriesBelow(folder: string): readonly Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => [
    entry,
    ...(entry.isDirectory() ? entriesBelow(join(folder, entry.name)) : []),
  ]);
}
