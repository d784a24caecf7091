import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { compare, type PlannedFile, toBytes } from '../plan/plan.ts';
import type { FileProblem } from '../workspace/files.ts';
import type { StrategyFiles } from '../workspace/load.ts';
import { readBelow, readListed, readNamed } from './node-read.ts';
import { listTree } from './node-tree.ts';
import { removeBelow, removeLeftovers, type StagedFile, stageBelow, writeBelow } from './node-write.ts';
import { isStrategyFile, limitOf } from './strategy-files.ts';
import { FileError, type Files } from './world.ts';

/** The file system of this computer, seen from a folder. */
export function nodeFiles(cwd: string): Files {
  const absolute = (path: string) => resolve(cwd, path);
  return {
    absolute,
    exists: (path) => existsSync(absolute(path)),
    findRoot: (from) => findUpwards(absolute(from)),
    readStrategy,
    read: present,
    list: (root) => (existsSync(root) ? namesBelow(root) : []),
    readNamed: (path) => readNamed(absolute(path)),
    writeNamed: (path, content) => writeBelow(dirname(absolute(path)), basename(absolute(path)), toBytes(content)),
    preview: (root, plan) => compare(plan, (path) => present(root, path)),
    apply: (root, plan) => {
      const changes = compare(plan, (path) => present(root, path));
      const writes = new Set(
        changes.filter(({ change }) => change === 'create' || change === 'replace').map(({ path }) => path),
      );
      writeTogether(
        root,
        plan.files.filter(({ path }) => writes.has(path)),
      );
      // Only after the writes: by then every folder that may not be written was refused.
      for (const folder of new Set([...writes].map((path) => dirname(path)))) removeLeftovers(root, folder);
      for (const { path, change } of changes) if (change === 'remove') removeBelow(root, path);
      return changes;
    },
  };
}

/** A link is among them: whoever reads it is told what it is. */
function namesBelow(root: string): readonly string[] {
  const { files, problems } = listTree(root);
  return [...files, ...problems.flatMap(({ path, code }) => (code === 'link' ? [path] : []))].sort();
}

/** All files lie complete beside their places before the first is put there: a full disk changes none of them. */
function writeTogether(root: string, files: readonly PlannedFile[]): void {
  const staged: StagedFile[] = [];
  try {
    for (const { path, content } of files) staged.push(stageBelow(root, path, toBytes(content)));
    for (const { commit } of staged) commit();
  } catch (error) {
    for (const { discard } of staged) discard();
    throw error;
  }
}

function findUpwards(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'strategy.yaml'))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** Only what a strategy can consist of is read: YAML anywhere, CSV among the measurements. */
function readStrategy(root: string): StrategyFiles {
  const tree = listTree(root);
  const files = new Map<string, Uint8Array>();
  const problems: FileProblem[] = [...tree.problems];
  for (const path of tree.files) {
    if (!isStrategyFile(path)) continue;
    const limit = limitOf(path);
    try {
      files.set(path, readListed(root, path, limit));
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      problems.push(fileProblem(error, limit));
    }
  }
  return { files, problems, paths: tree.files };
}

function fileProblem({ path, code }: FileError, limit: number): FileProblem {
  if (code === 'too-large') return { path, code, detail: String(limit >> 20) };
  return code === 'link' || code === 'not-a-file'
    ? { path, code, detail: '' }
    : { path, code: 'unreadable', detail: code };
}

function present(root: string, path: string, limit: number = 64 << 20): Uint8Array | undefined {
  try {
    return readBelow(root, path, limit);
  } catch (error) {
    if (error instanceof FileError && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined;
    throw error;
  }
}
