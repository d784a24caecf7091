import { spawnSync } from 'node:child_process';
import type { FileProblem } from '../workspace/files.ts';
import type { StrategyFiles } from '../workspace/load.ts';
import type { Git, Past, PastProblem } from './git.ts';
import { treeLimits } from './node-tree.ts';
import { isHidden, isStrategyFile, limitOf } from './strategy-files.ts';

/** git as it is installed on this computer. */
export function nodeGit(environment: Readonly<Record<string, string | undefined>>): Git {
  return {
    strategyAt: (root, revision) => {
      try {
        return strategyAt({ root, environment: shortEnvironment(environment) }, revision);
      } catch (error) {
        if (error instanceof GitError) return { problem: error.problem, detail: error.message };
        throw error;
      }
    },
  };
}

interface Place {
  readonly root: string;
  readonly environment: Readonly<Record<string, string>>;
}

class GitError extends Error {
  readonly problem: PastProblem;

  constructor(problem: PastProblem, detail = '') {
    super(detail);
    this.problem = problem;
  }
}

/**
 * Nothing that a repository brings along may run: no hooks, monitors, pagers, filters or transports, and no repository
 * inside of the strategy's folder is taken for the one around it.
 */
const SAFE = [
  '--no-optional-locks',
  '--literal-pathspecs',
  '--no-pager',
  '--no-replace-objects',
  ...[
    'safe.bareRepository=explicit',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'protocol.allow=never',
  ].flatMap((setting) => ['-c', setting]),
];

/** Milliseconds and bytes that one call of git may take. */
const LIMITS = { timeout: 10_000, maxBuffer: 512 << 20 } as const;

function shortEnvironment(environment: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  const kept = ['PATH', 'HOME', 'USERPROFILE', 'SYSTEMROOT', 'TMPDIR', 'TEMP'].flatMap((name) => {
    const value = environment[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(kept),
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_ATTR_NOSYSTEM: '1',
    LC_ALL: 'C',
  };
}

function git({ root, environment }: Place, args: readonly string[], input?: string): Buffer {
  const { error, status, stdout, stderr } = spawnSync('git', [...SAFE, ...args], {
    cwd: root,
    env: environment,
    killSignal: 'SIGKILL',
    windowsHide: true,
    ...LIMITS,
    ...(input !== undefined && { input }),
  });
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ENOENT') throw new GitError('no-git');
  if (code !== undefined || status !== 0) throw new GitError('failed', firstLine(stderr) || (code ?? ''));
  return stdout;
}

function firstLine(text: Buffer | null): string {
  return text?.toString('utf8').split('\n')[0]?.slice(0, 300) ?? '';
}

function strategyAt(place: Place, revision: string): Past {
  const { prefix, isShallow } = repositoryOf(place);
  const commit = commitOf(place, revision);
  if (commit === undefined) throw new GitError(isShallow ? 'shallow' : 'unknown-revision');
  const entries = entriesOf(git(place, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit]));
  const folder = folderOf(entries, prefix);
  if (folder === undefined) throw new GitError('no-strategy');
  const below = entries
    .filter(({ path }) => path.startsWith(folder))
    .map((entry) => ({ ...entry, path: entry.path.slice(folder.length) }));
  return { commit, files: filesOf(place, below) };
}

function repositoryOf(place: Place): { readonly prefix: string; readonly isShallow: boolean } {
  try {
    const answer = git(place, ['rev-parse', '--is-shallow-repository', '--show-prefix']).toString('utf8');
    const [shallow = '', prefix = ''] = answer.split('\n');
    return { prefix, isShallow: shallow === 'true' };
  } catch (error) {
    if (error instanceof GitError && error.problem === 'failed') throw new GitError('no-repository', error.message);
    throw error;
  }
}

/** The id of the commit that a revision names; what could be a flag, a range or a search is none. */
function commitOf(place: Place, revision: string): string | undefined {
  if (revision === '' || revision.length > 256 || revision.startsWith('-')) return undefined;
  if (/[\u0000-\u0020\u007f:?*[\\]|\.\.|@\{|\^\{/.test(revision)) return undefined;
  try {
    const id = git(place, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
    return /^[0-9a-f]{40,64}$/.exec(id.toString('utf8').trim())?.[0];
  } catch (error) {
    if (error instanceof GitError && error.problem === 'failed') return undefined;
    throw error;
  }
}

/** One file of a commit. */
interface TreeEntry {
  readonly mode: string;
  readonly id: string;
  readonly size: number;
  readonly path: string;
}

function entriesOf(listing: Buffer): readonly TreeEntry[] {
  return listing
    .toString('utf8')
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [mode = '', , id = '', size = ''] = line.slice(0, line.indexOf('\t')).split(/ +/);
      return { mode, id, size: Number(size) || 0, path: line.slice(line.indexOf('\t') + 1) };
    });
}

/** The strategy's folder in a commit, with a slash: where it is now, or the only other place where a strategy was. */
function folderOf(entries: readonly TreeEntry[], prefix: string): string | undefined {
  const homes = entries.map(({ path }) => path).filter((path) => /(^|\/)strategy\.yaml$/.test(path));
  if (homes.includes(`${prefix}strategy.yaml`)) return prefix;
  const [only, ...others] = homes;
  return only !== undefined && others.length === 0 ? only.slice(0, -'strategy.yaml'.length) : undefined;
}

/** Modes of entries that are no files: links and other repositories. */
const NOT_FILES: Readonly<Record<string, FileProblem['code']>> = { '120000': 'link', '160000': 'not-a-file' };

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
  const sorted = wanted.sort((a, b) => (a.path < b.path ? -1 : 1));
  const contents = blobs(place, sorted);
  return { files: new Map(sorted.map(({ path }, index) => [path, contents[index] ?? new Uint8Array()])), problems };
}

/** The contents of objects, all by one call: each comes as `ID blob SIZE`, a line break, its bytes, a line break. */
function blobs(place: Place, entries: readonly TreeEntry[]): readonly Uint8Array[] {
  if (entries.length === 0) return [];
  const answer = git(place, ['cat-file', '--batch'], `${entries.map(({ id }) => id).join('\n')}\n`);
  let at = 0;
  return entries.map(({ id }) => {
    const end = answer.indexOf('\n', at);
    const [, type, size] = answer.toString('latin1', at, end).split(' ');
    if (type !== 'blob') throw new GitError('failed', `${id} ${type ?? ''}`);
    const start = end + 1;
    at = start + Number(size) + 1;
    return answer.subarray(start, start + Number(size));
  });
}
