import { isSingleFile } from '../model/kinds.ts';
import type { FileProblem } from '../workspace/files.ts';
import type { StrategyFiles } from '../workspace/load.ts';
import type { Git, NoPast, Past } from './git.ts';
import { blobs, entriesOf, folderOf, NOT_FILES, type TreeEntry } from './git-objects.ts';
import { commitOf, GitError, type Place, repositoryOf, shortEnvironment } from './git-process.ts';
import { historyOf } from './node-history.ts';
import { treeLimits } from './node-tree.ts';
import { isHidden, isStrategyFile, limitOf, MAX_ALL_BYTES, tooMuch } from './strategy-files.ts';

/** git as it is installed on this computer. */
export function nodeGit(environment: Readonly<Record<string, string | undefined>>): Git {
  const place = (root: string): Place => ({ root, environment: shortEnvironment(environment) });
  return {
    strategyAt: (root, revision) => orProblem(() => strategyAt(place(root), revision)),
    historyOf: (root) => orProblem(() => historyOf(place(root))),
  };
}

function orProblem<T>(read: () => T): T | NoPast {
  try {
    return read();
  } catch (error) {
    if (error instanceof GitError) return { problem: error.problem, detail: error.message };
    throw error;
  }
}

function strategyAt(place: Place, revision: string): Past {
  const { prefix, isShallow } = repositoryOf(place);
  const commit = commitOf(place, revision);
  if (commit === undefined) throw new GitError(isShallow ? 'shallow' : 'unknown-revision');
  const entries = entriesOf(place, commit);
  const folder = folderOf(entries, prefix);
  if (folder === undefined) throw new GitError('no-strategy');
  const below = entries
    .filter(({ path }) => path.startsWith(folder))
    .map((entry) => ({ ...entry, path: entry.path.slice(folder.length) }));
  return { commit, files: filesOf(place, below) };
}

/** The entries until they are too large together, and the few files that say how all others are to be understood. */
function inBounds(entries: readonly TreeEntry[], problems: FileProblem[]): readonly TreeEntry[] {
  let left = MAX_ALL_BYTES;
  const fits = entries.filter(({ path, size }) => {
    if (isSingleFile(path)) return true;
    if (left >= 0) left -= size;
    return left >= 0;
  });
  if (left < 0) problems.push(tooMuch());
  return fits;
}

function filesOf(place: Place, entries: readonly TreeEntry[]): StrategyFiles {
  const problems: FileProblem[] = [];
  const wanted: TreeEntry[] = [];
  for (const entry of entries.filter(({ path }) => !isHidden(path)).slice(0, treeLimits.files)) {
    const code = NOT_FILES[entry.mode];
    if (code) problems.push({ path: entry.path, code, detail: '' });
    else if (isStrategyFile(entry.path)) {
      const limit = limitOf(entry.path);
      if (entry.size > limit) problems.push({ path: entry.path, code: 'too-large', detail: String(limit >> 20) });
      else wanted.push(entry);
    }
  }
  const sorted = inBounds(
    wanted.sort((a, b) => (a.path < b.path ? -1 : 1)),
    problems,
  );
  const contents = blobs(place, sorted);
  return { files: new Map(sorted.map(({ path }, index) => [path, contents[index] ?? new Uint8Array()])), problems };
}
