import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './world.ts';

const who = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};

/** No tidying up in the background: repositories here have a few commits, and every process counts. */
const settings = ['-c', 'gc.auto=0', '-c', 'maintenance.auto=false'];

/** Runs git in a folder, with nobody's settings but the test's. */
export function git(folder: string, ...args: readonly string[]): string {
  return gitOn(undefined, folder, ...args);
}

function gitOn(day: string | undefined, folder: string, ...args: readonly string[]): string {
  const date = day === undefined ? {} : { GIT_COMMITTER_DATE: `${day}T12:00:00+0200` };
  const env = { PATH: process.env.PATH ?? '', HOME: folder, ...who, ...date };
  return execFileSync('git', [...settings, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** Writes files (path to text). */
export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Writes files and commits everything as it is, on a day if one is given. */
export function commit(folder: string, files: Readonly<Record<string, string>>, day?: string): void {
  write(folder, files);
  git(folder, 'add', '-A');
  gitOn(day, folder, 'commit', '-q', '-m', 'x');
}

/** A repository with one commit; the strategy may lie in a folder of it. */
export function repository(files: Readonly<Record<string, string>>, day?: string): string {
  const folder = temporaryFolder();
  git(folder, 'init', '-q', '-b', 'main');
  commit(folder, files, day);
  return folder;
}
