import { type Language, languages, nearestLanguage } from '../language/language.ts';
import { isDay } from '../model/dates.ts';
import { positionIn } from '../text/source.ts';
import { wrapWords } from '../text/wrap.ts';
import { loadWorkspace, type StrategyFiles } from '../workspace/load.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Terminal, World } from '../world/world.ts';
import { UsageError } from './outcome.ts';
import { shellWord } from './shell-word.ts';

/** Options that every command takes. */
export interface CommonOptions {
  readonly dir?: string;
  readonly language?: string;
  readonly today?: string;
}

/**
 * The strategy's folder: the one named, else the nearest upwards that holds a `strategy.yaml`.
 * Throws {@link UsageError} where there is none.
 */
export function findRoot(world: World, named: string | undefined): string {
  if (named === undefined) {
    const found = world.files.findRoot('.');
    if (found) return found;
    throw new UsageError(
      'There is no strategy.yaml here or in any folder above.',
      'To start a strategy: strategy init my-strategy',
    );
  }
  const root = world.files.absolute(named);
  if (world.files.exists(`${root}/strategy.yaml`)) return root;
  const above = world.files.exists(root) ? world.files.findRoot(named) : undefined;
  if (above !== undefined) {
    const hint = `To use it, name the folder: ${shellWord(above)}`;
    throw new UsageError(`"${named}" is a part of the strategy in ${above}, not a strategy of its own.`, hint);
  }
  const reason = world.files.exists(root) ? 'holds no strategy.yaml' : 'does not exist';
  throw new UsageError(`The folder "${named}" ${reason}.`, `To start a strategy there: strategy init ${named}`);
}

/**
 * Reads and loads the strategy, with a theme that the person named if they did.
 * Throws {@link UsageError} where its config cannot be read at all.
 */
export function loadFrom(world: World, root: string, theme?: string): Workspace {
  const read = world.files.readStrategy(root);
  const workspace = loadWorkspace(theme === undefined ? read : withTheme(world, root, read, theme));
  const config = workspace.files.get(workspace.config.file);
  const slip = config?.yaml?.problems[0];
  if (!config && !workspace.config.complete) {
    throw new UsageError(
      'strategy.config.yaml cannot be read: it is a link, not a file, too large or protected.',
      'Put an ordinary file there: without its config a strategy cannot be checked.',
    );
  }
  if (config && slip && config.yaml?.value === undefined && slip.code !== 'empty-file') {
    const { line, column } = positionIn(config, slip.start);
    throw new UsageError(
      `strategy.config.yaml cannot be read: line ${line}, column ${column} is not valid YAML.`,
      'Mend that line first: without its config a strategy cannot be checked.',
    );
  }
  return workspace;
}

/** A file below the strategy is known by its path there, any other by its whole path. */
function withTheme(world: World, root: string, read: StrategyFiles, named: string): StrategyFiles {
  const slashed = (path: string) => path.replaceAll('\\', '/');
  const [whole, folder] = [slashed(world.files.absolute(named)), `${slashed(root).replace(/\/$/, '')}/`];
  const theme = whole.startsWith(folder) ? whole.slice(folder.length) : whole;
  const bytes = read.files.get(theme) ?? world.files.readNamed(named);
  return { ...read, files: new Map([...read.files, [theme, bytes]]), theme };
}

/** The day that rules and documents use: the one that is named, else the clock's. */
export function todayFrom(world: World, flag: string | undefined): string {
  return namedDay(world, flag) ?? world.today();
}

/** The day that the flag names, or `STRATEGY_TODAY`, or `SOURCE_DATE_EPOCH` (seconds). Throws {@link UsageError}. */
export function namedDay(world: World, flag: string | undefined): string | undefined {
  const { STRATEGY_TODAY: named, SOURCE_DATE_EPOCH: epoch } = world.environment;
  const typed = flag ?? (named || undefined);
  if (typed !== undefined) {
    if (isDay(typed)) return typed;
    throw new UsageError(
      `"${typed}" is not a day of the calendar.`,
      'Write it as year-month-day, such as --today 2026-11-30.',
    );
  }
  if (!epoch) return undefined;
  const seconds = Number(epoch);
  if (!/^\d{1,11}$/.test(epoch))
    throw new UsageError(`SOURCE_DATE_EPOCH is "${epoch}", which is not a number of seconds.`);
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}

/** The language of messages: the flag, the strategy's, the locale's. */
export function languageFrom(world: World, flag: string | undefined, workspace?: Workspace): Language {
  if (flag !== undefined) {
    const known = languages.find((language) => language === flag);
    if (known) return known;
    throw new UsageError(`There are no words in "${flag}".`, `The languages are ${languages.join(', ')}.`);
  }
  const { LC_ALL, LC_MESSAGES, LANG } = world.environment;
  return nearestLanguage(workspace?.strategy.value.language ?? (LC_ALL || LC_MESSAGES || LANG || undefined));
}

/** The terminal for talk with a person: sentences break between words. Commands to copy are written without it. */
export function talking({ terminal }: World): Pick<Terminal, 'err'> {
  return { err: (text) => terminal.err(wrapWords(text, terminal.columns)) };
}
