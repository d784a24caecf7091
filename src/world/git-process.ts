import { spawnSync } from 'node:child_process';
import type { PastProblem } from './git.ts';

/** Where git runs. */
export interface Place {
  readonly root: string;
  readonly environment: Readonly<Record<string, string>>;
}

export class GitError extends Error {
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

export function shortEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
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

/** Runs git and gives what it prints. Throws {@link GitError}. */
export function git({ root, environment }: Place, args: readonly string[], input?: string): Buffer {
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

/** Where the strategy lies in its repository, and how much of it is here. */
export interface Repository {
  /** The folder below the top of the repository, with a slash; empty for the top. */
  readonly prefix: string;
  /** The way from the folder to the top, with a slash; empty at the top. */
  readonly up: string;
  readonly isShallow: boolean;
}

/** Finds the repository around a folder. Throws {@link GitError}. */
export function repositoryOf(place: Place): Repository {
  try {
    const answer = git(place, ['rev-parse', '--is-shallow-repository', '--show-prefix', '--show-cdup']).toString(
      'utf8',
    );
    const [shallow = '', prefix = '', up = ''] = answer.split('\n');
    return { prefix, up, isShallow: shallow === 'true' };
  } catch (error) {
    if (error instanceof GitError && error.problem === 'failed') throw new GitError('no-repository', error.message);
    throw error;
  }
}

/** The id of the commit that a revision names; what could be a flag, a range or a search is none. */
export function commitOf(place: Place, revision: string): string | undefined {
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
