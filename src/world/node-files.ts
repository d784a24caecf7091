import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isSingleFile } from '../model/kinds.ts';
import { compare, type Holds, type Plan, type PlannedChange, type PlannedFile, toBytes } from '../plan/plan.ts';
import { type Content, decodeText } from '../text/source.ts';
import type { FileProblem } from '../workspace/files.ts';
import type { StrategyFiles } from '../workspace/load.ts';
import { isReadings } from '../workspace/readings.ts';
import { locked } from './node-lock.ts';
import { holdsBelow, MOST_READ, readBelow, readerOfListed, readNamed } from './node-read.ts';
import { listTree } from './node-tree.ts';
import { fileVersions, type Versions } from './node-versions.ts';
import { removeBelow, removeLeftovers, type StagedFile, stageBelow, syncFolder, writeBelow } from './node-write.ts';
import { isStrategyFile, limitOf, MAX_ALL_BYTES, tooMuch } from './strategy-files.ts';
import { FileError, type Files } from './world.ts';

/** The file system of this computer, seen from a folder. */
export function nodeFiles(cwd: string): Files {
  const absolute = (path: string) => resolve(cwd, path);
  const versions = fileVersions();
  return {
    absolute,
    exists: (path) => existsSync(absolute(path)),
    findRoot: (from) => findUpwards(absolute(from)),
    readStrategy: (root) => readStrategy(root, versions),
    passStrategy: (root, see) => eachFile(root, { read: readerOfListed(root), see }),
    read: (root, path, limit) => noted(root, path, limit, versions),
    list: (root) => (existsSync(root) ? namesBelow(root) : []),
    readNamed: (path) => readNamed(absolute(path)),
    writeNamed: (path, content) => writeBelow(dirname(absolute(path)), basename(absolute(path)), toBytes(content)),
    preview: (root, plan) => compare(plan, holdsIn(root)),
    apply: (root, plan) => carryOut(root, plan, versions),
  };
}

function carryOut(root: string, plan: Plan, versions: Versions): readonly PlannedChange[] {
  const changes = compare(plan, holdsIn(root));
  const kinds = new Map(changes.map(({ path, change }) => [path, change]));
  const writes = plan.files.filter(({ path }) => ['create', 'replace'].includes(kinds.get(path) ?? ''));
  const removes = changes.filter(({ change }) => change === 'remove').map(({ path }) => path);
  const expectSeen = () => {
    for (const { path } of writes) versions.expectSeen(root, path, kinds.get(path) === 'create');
    for (const path of removes) versions.expectSeen(root, path, false);
  };
  writeTogether(root, writes, expectSeen);
  // Only after the writes: by then every folder that may not be written was refused.
  for (const folder of new Set(writes.map(({ path }) => dirname(path)))) removeLeftovers(root, folder);
  for (const path of removes) removeBelow(root, path);
  for (const { path, content } of writes) versions.note(root, path, toBytes(content));
  for (const path of removes) versions.note(root, path, undefined);
  return changes;
}

/** A link is among them: whoever reads it is told what it is. */
function namesBelow(root: string): readonly string[] {
  const { files, problems } = listTree(root);
  return [...files, ...problems.flatMap(({ path, code }) => (code === 'link' ? [path] : []))].sort();
}

/**
 * All files lie complete beside their places before the first is put there: a full disk changes none of them, and
 * neither does a file that turns out to be another one than was planned for.
 */
function writeTogether(root: string, files: readonly PlannedFile[], expectSeen: () => void): void {
  const staged: StagedFile[] = [];
  try {
    for (const { path, content } of files) staged.push(stageBelow(root, path, toBytes(content)));
    locked(root, () => {
      expectSeen();
      for (const { commit } of staged) commit();
    });
    for (const folder of new Set(files.map(({ path }) => dirname(path)))) syncFolder(join(root, folder));
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

function readStrategy(root: string, versions: Versions): StrategyFiles {
  const files = new Map<string, Content>();
  const rest = eachFile(root, {
    read: readerOfListed(root),
    see: (path, bytes) => {
      files.set(path, contentOf(path, bytes));
      return true;
    },
    unread: (path) => versions.noteUnread(root, path),
  });
  versions.noteAll(root, files);
  return { files, problems: [], ...rest };
}

/** The text of what is YAML, for that takes less memory than its bytes; else the bytes, in memory of their own. */
function contentOf(path: string, bytes: Uint8Array): Content {
  const decoded = isReadings(path) ? undefined : decodeText(bytes);
  return decoded && !decoded.problem ? decoded : new Uint8Array(bytes);
}

interface Look {
  readonly read: (path: string, limit: number) => Uint8Array;
  /** False to stop. */
  readonly see: (path: string, bytes: Uint8Array) => boolean;
  readonly unread?: (path: string) => void;
}

/** Only what a strategy can consist of is read: YAML anywhere, CSV among the measurements. */
function eachFile(root: string, { read, see, unread }: Look): Omit<StrategyFiles, 'files'> | undefined {
  const tree = listTree(root);
  const problems: FileProblem[] = [...tree.problems];
  let left = MAX_ALL_BYTES;
  for (const path of tree.files) {
    if (!isStrategyFile(path)) continue;
    const isBounded = !isSingleFile(path);
    if (isBounded && left < 0) {
      unread?.(path);
      continue;
    }
    const limit = limitOf(path);
    let bytes: Uint8Array;
    try {
      bytes = read(path, limit);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      unread?.(path);
      problems.push(fileProblem(error, limit));
      continue;
    }
    if (isBounded) left -= bytes.length;
    if (isBounded && left < 0) {
      unread?.(path);
      problems.push(tooMuch());
    } else if (!see(path, bytes)) return undefined;
  }
  return { problems, paths: tree.files };
}

function fileProblem({ path, code }: FileError, limit: number): FileProblem {
  if (code === 'too-large') return { path, code, detail: String(limit >> 20) };
  return code === 'link' || code === 'not-a-file'
    ? { path, code, detail: '' }
    : { path, code: 'unreadable', detail: code };
}

function holdsIn(root: string): Holds {
  return (path, bytes) => ifThere(() => holdsBelow(root, path, bytes));
}

/** What a look at a file gives, or undefined where there is none. */
function ifThere<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (error instanceof FileError && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined;
    throw error;
  }
}

/** The same, for somebody who may plan something by it. */
function noted(root: string, path: string, limit: number | undefined, versions: Versions): Uint8Array | undefined {
  const found = ifThere(() => readBelow(root, path, limit ?? MOST_READ));
  versions.note(root, path, found);
  return found;
}
