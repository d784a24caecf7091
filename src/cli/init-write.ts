import type { InitPlan } from '../interview/init.ts';
import { commandWords } from '../language/interview-commands.ts';
import type { Language } from '../language/language.ts';
import type { PlannedChange, PlannedFile } from '../plan/plan.ts';
import { schemaFolder } from '../scaffold/scaffold.ts';
import { printable } from '../text/printable.ts';
import type { World } from '../world/world.ts';
import type { ExitCode } from './outcome.ts';
import { shellWord } from './shell-word.ts';

/** Where and how `init` writes. */
export interface Target {
  /** As the person typed it. */
  readonly dir: string;
  readonly root: string;
  readonly language: Language;
  readonly dryRun: boolean;
  readonly force: boolean;
}

/** One line of the result. */
export interface Listed {
  readonly path: string;
  readonly change: PlannedChange['change'] | 'keep';
}

/**
 * Writes a new strategy. Its own files must not be in anybody's way: all that are there already are named, and then
 * nothing is written. Files around it that are there (a README, say) stay as they are. `--force` overwrites both.
 */
export function writeInit(world: World, target: Target, { strategy, around }: InitPlan): ExitCode {
  const changes = world.files.preview(target.root, { files: strategy });
  const inTheWay = changes.filter(({ change }) => change === 'replace');
  if (inTheWay.length > 0 && !target.force) return reportConflicts(world, target, inTheWay);
  const beside = aroundFor(world, target, around);
  if (!target.dryRun) world.files.apply(target.root, { files: [...strategy, ...beside.files] });
  return finish(world, target, [...changes, ...beside.listed]);
}

/** The files around a strategy that may be written, and a line for each. */
export function aroundFor(
  world: World,
  { root, force }: Target,
  around: readonly PlannedFile[],
): { readonly files: readonly PlannedFile[]; readonly listed: readonly Listed[] } {
  const listed = world.files.preview(root, { files: around }).map(({ path, change }): Listed => {
    return { path, change: change === 'replace' && !force ? 'keep' : change };
  });
  const kept = new Set(listed.filter(({ change }) => change === 'keep').map(({ path }) => path));
  return { files: around.filter(({ path }) => !kept.has(path)), listed };
}

/** The list of files is the result; what to do next goes where messages go. */
export function finish(world: World, target: Target, listed: readonly Listed[]): ExitCode {
  const { dir, language, dryRun } = target;
  const words = commandWords[language];
  const width = Math.max(...Object.values(words.change).map((word) => word.length));
  world.terminal.out(
    withoutCopies(listed)
      .map(({ path, change }) => `${words.change[change].padEnd(width)}  ${printable(path)}\n`)
      .join(''),
  );
  if (dryRun) {
    world.terminal.err(`${words.dryRun}\n`);
    return 0;
  }
  sayMisplaced(world, target, listed);
  const folder = shellWord(dir);
  const commands = [`strategy lint ${folder}`, `strategy render ${folder}`];
  const longest = Math.max(...commands.map((command) => command.length));
  const explained = [words.checkIt, words.publishIt];
  world.terminal.err(words.next(commands.map((command, index) => `${command.padEnd(longest)}  ${explained[index]}`)));
  return 0;
}

/** The list with the copies of the schemas as their folder alone: nobody looks at one of them. */
function withoutCopies(listed: readonly Listed[]): readonly Listed[] {
  const folder = `${schemaFolder}/`;
  const seen = new Set<string>();
  return listed
    .map(({ path, change }) => ({ path: path.startsWith(folder) ? folder : path, change }))
    .filter(({ path, change }) => path !== folder || (!seen.has(change) && seen.add(change)));
}

/** Where services and hooks look for their files: at the top of a repository, not in a folder of it. */
const TOP_LEVEL = /^(\.github\/|\.gitlab|\.pre-commit-config\.yaml$)/;

function sayMisplaced({ files, terminal }: World, { root, language }: Target, listed: readonly Listed[]): void {
  const placed = listed.map(({ path }) => path).filter((path) => TOP_LEVEL.test(path));
  const top = files.exists(`${root}/.git`) ? root : repositoryAbove(files, root);
  if (top === undefined || top === root || placed.length === 0) return;
  const below = root.slice(top.length + 1).replaceAll('\\', '/');
  const paths = placed.map((path) => `  ${printable(`${below}/${path}`)}\n`).join('');
  terminal.err(`\n${commandWords[language].moveUp(printable(top), paths, shellWord(below))}`);
}

function repositoryAbove(files: World['files'], folder: string): string | undefined {
  const parent = folder.replace(/[\\/][^\\/]*$/, '');
  if (parent === folder || parent === '') return undefined;
  return files.exists(`${parent}/.git`) ? parent : repositoryAbove(files, parent);
}

function reportConflicts(world: World, { language }: Target, changes: readonly PlannedChange[]): ExitCode {
  const words = commandWords[language];
  const lines = changes.map(({ path }) => `  ${printable(path)}\n`).join('');
  world.terminal.err(`${words.conflicts(changes.length)}\n${lines}${words.conflictHint}\n`);
  return 2;
}
