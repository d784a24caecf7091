import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { folderKinds, kinds, measurementsFolder } from '../model/kinds.ts';
import type { FileProblem } from '../workspace/files.ts';
import { isHiddenName } from './strategy-files.ts';

/** How much of a folder is looked at. Nothing in a strategy can raise these. */
export const treeLimits = {
  /** Files below the root. */
  files: 20_000,
  /** Folders within folders. */
  depth: 32,
  /** Names in all folders together, of whatever kind. */
  entries: 200_000,
} as const;

/** Paths of files below a root, relative and with `/`, and what was not followed or could not be read. */
export interface Tree {
  readonly files: readonly string[];
  readonly problems: readonly FileProblem[];
}

/** Lists the files below a root in the order of their paths. Follows no link; bounded; never throws. */
export function listTree(root: string): Tree {
  const files: string[] = [];
  const problems: FileProblem[] = [];
  const waiting: Folder[] = [{ path: '', depth: 0 }];
  let entries = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const folders: Folder[] = [];
    for (const entry of entriesOf(root, next.path, problems)) {
      if (++entries > treeLimits.entries || files.length > treeLimits.files) return tooMany(files, problems);
      if (isHiddenName(entry.name)) continue;
      const path = next.path ? `${next.path}/${entry.name}` : entry.name;
      const code = unreadable(entry, next.depth);
      if (code) problems.push({ path, code, detail: '' });
      else if (entry.isFile()) files.push(path);
      else folders.push({ path, depth: next.depth + 1 });
    }
    // The last is looked at first: the folders of the format before all others, in case there are too many files.
    waiting.push(...folders.reverse().sort((a, b) => Number(isOurs(a)) - Number(isOurs(b))));
  }
  return files.length > treeLimits.files ? tooMany(files, problems) : { files: files.sort(byCodeUnit), problems };
}

interface Folder {
  readonly path: string;
  readonly depth: number;
}

function isOurs({ path }: Folder): boolean {
  return path === measurementsFolder || folderKinds.some((kind) => kinds[kind].folder === path);
}

function unreadable(entry: Dirent, depth: number): FileProblem['code'] | undefined {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isFile()) return undefined;
  if (!entry.isDirectory()) return 'not-a-file';
  return depth >= treeLimits.depth ? 'too-deep' : undefined;
}

/** True if a path, or a folder on the way to it below the root, is a symbolic link. */
export function goesThroughLink(root: string, path: string): boolean {
  let here = root;
  for (const part of path.split('/')) {
    here = join(here, part);
    try {
      if (lstatSync(here).isSymbolicLink()) return true;
    } catch {
      return false;
    }
  }
  return false;
}

function entriesOf(root: string, folder: string, problems: FileProblem[]): readonly Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => byCodeUnit(a.name, b.name));
  } catch (error) {
    problems.push({ path: folder || '.', code: 'unreadable', detail: errorCode(error) });
    return [];
  }
}

function tooMany(files: string[], problems: FileProblem[]): Tree {
  problems.push({ path: 'strategy.yaml', code: 'too-many', detail: String(treeLimits.files) });
  return { files: files.slice(0, treeLimits.files).sort(byCodeUnit), problems };
}

/** The system's name for an error, such as `EACCES`. */
export function errorCode(error: unknown): string {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'unknown error';
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
