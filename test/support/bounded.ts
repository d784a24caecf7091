import { spawn } from 'node:child_process';
import { lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder, program, type Ran } from './program.ts';

/** How a run ended, and what it took. */
export interface Measured extends Ran {
  readonly seconds: number;
  readonly mebibytes: number;
}

/** Runs the built program alone and measures it: seconds by the clock, and the most memory that it held. */
export function runMeasured(args: readonly string[]): Promise<Measured> {
  const hook = join(newFolder(), 'hook.cjs');
  writeFileSync(hook, "process.on('exit', () => require('fs').writeSync(3, String(process.resourceUsage().maxRSS)));");
  const start = performance.now();
  const child = spawn(process.execPath, ['--require', hook, program, ...args], {
    env: {
      PATH: process.env.PATH,
      STRATEGY_CACHE: process.env.STRATEGY_CACHE,
      STRATEGY_TODAY: '2026-11-23',
      LANG: 'C',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const texts = ['', '', '', ''];
  for (const number of [1, 2, 3]) {
    child.stdio[number]?.on('data', (text: Buffer) => {
      texts[number] = `${texts[number]}${text}`;
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      const [, out = '', err = '', kibibytes = ''] = texts;
      const seconds = (performance.now() - start) / 1000;
      resolve({ code, out, err, seconds, mebibytes: Number(kibibytes) / 1024 });
    });
  });
}

/** Everything in a folder, as far as it can be told without following a link or waiting for a pipe. */
export function contentsOf(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) =>
    join(entry.parentPath, entry.name),
  );
  return Object.fromEntries(
    paths.map((path) => {
      const { mode, size, mtimeMs } = lstatSync(path);
      const text = lstatSync(path).isFile() && size < 100_000 ? readFileSync(path, 'latin1') : '';
      return [path, `${mode} ${size} ${mtimeMs} ${text}`];
    }),
  );
}
