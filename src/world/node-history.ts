import { allKinds, kindAt, kinds } from '../model/kinds.ts';
import type { FileProblem } from '../workspace/files.ts';
import type { StrategyFiles } from '../workspace/load.ts';
import type { History, NoPast } from './git.ts';
import { blobs, entriesOf, folderOf, NOT_FILES } from './git-objects.ts';
import { commitOf, GitError, git, type Place, type Repository, repositoryOf } from './git-process.ts';
import { MAX_FILE_BYTES } from './strategy-files.ts';

/**
 * The history of the strategy in a folder, along first parents from the present commit: what was merged counts from the
 * day on which it was merged. Where the folder was renamed, it is followed. Throws {@link GitError}.
 */
export function historyOf(place: Place): History {
  const repository = repositoryOf(place);
  const head = commitOf(place, 'HEAD');
  if (head === undefined) throw new GitError('no-strategy');
  const all = stepsOf({ place, repository }, head, repository.prefix);
  if (all.length === 0) throw new GitError('no-strategy');
  let latest = '';
  const steps = all.map(({ commit, day }) => {
    latest = day > latest ? day : latest;
    return { commit, day: latest };
  });
  return {
    isWhole: !repository.isShallow,
    steps,
    strategiesAfter: (wanted) => {
      try {
        return strategiesAfter(place, all, wanted);
      } catch (error) {
        if (error instanceof GitError) return { problem: error.problem, detail: error.message } satisfies NoPast;
        throw error;
      }
    },
  };
}

interface Here {
  readonly place: Place;
  readonly repository: Repository;
}

/** One file as a commit left it; without an id it is gone. */
interface Touched {
  /** Relative to the strategy's folder. */
  readonly path: string;
  readonly mode: string;
  readonly id: string | undefined;
}

interface Step {
  readonly commit: string;
  readonly parent: string | undefined;
  readonly day: string;
  readonly touched: readonly Touched[];
}

/** Steps by which there was a strategy, the oldest first, each with all that changed since the step before. */
type Steps = readonly (Step & { readonly fresh: boolean })[];

/** A folder that is renamed more often than this is not followed any further. */
const MOST_MOVES = 20;

function stepsOf(here: Here, from: string, folder: string, moves = 0): Steps {
  const log = loggedSteps(here, from, folder);
  const arrival = arrivalIn(log);
  const came = log[arrival];
  const before = moves < MOST_MOVES ? movedFrom(here, came?.parent, folder) : undefined;
  if (came?.parent === undefined || before === undefined) return withStrategy(log);
  // What lay in the folder before the strategy came is part of what it found there.
  const found = log.slice(0, arrival + 1).flatMap(({ touched }) => touched);
  return [
    ...stepsOf(here, came.parent, before, moves + 1),
    { ...came, touched: found, fresh: true },
    ...withStrategy(log.slice(arrival)).slice(1),
  ];
}

const HOME = kinds.strategy.file;

/** The last step that brought a strategy into a folder where there was none; -1 if there is no such step. */
function arrivalIn(log: readonly Step[]): number {
  let arrival = -1;
  let isThere = false;
  for (const [index, { touched }] of log.entries()) {
    const home = touched.find(({ path }) => path === HOME);
    if (!home) continue;
    if (!isThere && home.id !== undefined) arrival = index;
    isThere = home.id !== undefined;
  }
  return arrival;
}

/** The other folder in which a commit has the strategy. */
function movedFrom({ place }: Here, commit: string | undefined, folder: string): string | undefined {
  if (commit === undefined) return undefined;
  const before = folderOf(entriesOf(place, commit), folder);
  return before === folder ? undefined : before;
}

/** Steps after which there is a strategy; what changed while there was none goes with the next one. */
function withStrategy(log: readonly Step[]): Steps {
  const steps: (Step & { fresh: boolean })[] = [];
  let waiting: readonly Touched[] = [];
  let isThere = false;
  for (const step of log) {
    const home = step.touched.findLast(({ path }) => path === HOME);
    if (home) isThere = home.id !== undefined;
    waiting = [...waiting, ...step.touched];
    if (!isThere) continue;
    steps.push({ ...step, touched: waiting, fresh: false });
    waiting = [];
  }
  return steps;
}

/** The commits that touched a folder's files of a strategy, the oldest first. */
function loggedSteps({ place, repository }: Here, from: string, folder: string): readonly Step[] {
  const paths = allKinds.map((kind) => ('file' in kinds[kind] ? kinds[kind].file : kinds[kind].folder));
  const answer = git(place, [
    'log',
    '--first-parent',
    '-m',
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--no-relative',
    '--no-show-signature',
    '--no-ext-diff',
    '--format=%x01%H %P %cI',
    from,
    '--',
    ...paths.map((path) => `${repository.up}${folder}${path}`),
  ]);
  return steppedThrough(answer.toString('utf8').split('\0'), folder).toReversed();
}

/** Reads a log: a commit begins with U+0001; each of its files is `:MODE MODE ID ID STATUS`, then the path. */
function steppedThrough(parts: readonly string[], folder: string): readonly Step[] {
  const steps: (Step & { touched: Touched[] })[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = (parts[at] ?? '').replace(/^\n/, '');
    if (part.startsWith('\u0001')) {
      const ids = part
        .slice(1)
        .split(' ')
        .filter((id) => id !== '');
      const parent = ids.length > 2 ? ids[1] : undefined;
      steps.push({ commit: ids[0] ?? '', parent, day: (ids.at(-1) ?? '').slice(0, 10), touched: [] });
    } else if (part.startsWith(':')) {
      const [, mode = '', , id = '', status = ''] = part.split(' ');
      at += 1;
      const path = parts[at] ?? '';
      const own = path.startsWith(folder) ? path.slice(folder.length) : '';
      if (kindAt(own)) steps.at(-1)?.touched.push({ path: own, mode, id: status.startsWith('D') ? undefined : id });
    }
  }
  return steps;
}

type Files = ReadonlyMap<string, Touched>;

function strategiesAfter(place: Place, all: Steps, wanted: readonly number[]): readonly StrategyFiles[] {
  const states = statesAfter(all, wanted);
  const ids = new Set(
    states.flatMap((state) => [...state.values()].flatMap(({ id, mode }) => (id && !NOT_FILES[mode] ? [id] : []))),
  );
  const sizes = sizesOf(place, [...ids]);
  const read = [...sizes].filter(([, size]) => size <= MAX_FILE_BYTES).map(([id]) => ({ id }));
  const contents = blobs(place, read);
  const bytes = new Map(read.map(({ id }, index) => [id, contents[index] ?? new Uint8Array()]));
  return states.map((state) => strategyFiles(state, bytes));
}

function statesAfter(all: Steps, wanted: readonly number[]): readonly Files[] {
  const states: Files[] = [];
  const now = new Map<string, Touched>();
  for (const [index, { touched, fresh }] of all.entries()) {
    if (fresh) now.clear();
    for (const file of touched) {
      if (file.id === undefined) now.delete(file.path);
      else now.set(file.path, file);
    }
    for (const _ of wanted.filter((one) => one === index)) states.push(new Map(now));
  }
  return states;
}

function sizesOf(place: Place, ids: readonly string[]): ReadonlyMap<string, number> {
  if (ids.length === 0) return new Map();
  const answer = git(place, ['cat-file', '--batch-check'], `${ids.join('\n')}\n`)
    .toString('utf8')
    .split('\n');
  return new Map(ids.map((id, index) => [id, Number(answer[index]?.split(' ')[2] ?? 0)]));
}

function strategyFiles(state: Files, bytes: ReadonlyMap<string, Uint8Array>): StrategyFiles {
  const sorted = [...state.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const problems: FileProblem[] = [];
  const files = new Map<string, Uint8Array>();
  for (const { path, mode, id = '' } of sorted) {
    const content = bytes.get(id);
    const code = NOT_FILES[mode] ?? (content ? undefined : 'too-large');
    if (code) problems.push({ path, code, detail: code === 'too-large' ? String(MAX_FILE_BYTES >> 20) : '' });
    else if (content) files.set(path, content);
  }
  return { files, problems };
}
