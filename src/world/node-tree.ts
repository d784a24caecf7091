import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FileProblem } from '../workspace/files.ts';

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

/** Folders that no strategy has content in: version control, packages, and everything hidden. */
function isSkipped(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** Lists the files below a root in the order of their paths. Follows no link; bounded; never throws. */
export function listTree(root: string): Tree {
  const files: string[] = [];
  const problems: FileProblem[] = [];
  const waiting: { readonly folder: string; readonly depth: number }[] = [{ folder: '', depth: 0 }];
  let entries = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const entry of entriesOf(root, next.folder, problems)) {
      entries++;
      const path = next.folder ? `${next.folder}/${entry.name}` : entry.name;
      if (entries > treeLimits.entries || files.length >= treeLimits.files) return tooMany(files, problems);
      if (isSkipped(entry.name)) continue;
      if (entry.isSymbolicLink()) problems.push({ path, code: 'link', detail: '' });
      else if (entry.isFile()) files.push(path);
      else if (!entry.isDirectory()) problems.push({ path, code: 'not-a-file', detail: 'not a regular file' });
      else if (next.depth >= treeLimits.depth) problems.push({ path, code: 'too-deep', detail: '' });
      else waiting.push({ folder: path, depth: next.depth + 1 });
    }
  }
  return { files: files.sort(byCodeUnit), problems };
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
  return { files: files.sort(byCodeUnit), problems };
}

/** The system's name for an error, such as `EACCES`. */
export function errorCode(error: unknown): string {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'unknown error';
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
