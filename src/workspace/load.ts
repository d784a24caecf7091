import { groupedBy } from '../model/grouped.ts';
import { type FolderKind, folderKinds, isFolderKind, kindAt, pathOf } from '../model/kinds.ts';
import { once } from '../model/once.ts';
import { metricTable } from '../numbers/metrics.ts';
import { forgetShared } from '../text/shared-texts.ts';
import { type Content, textIn } from '../text/source.ts';
import { configFiles, configLayers } from './configs.ts';
import { customProblems } from './custom-problems.ts';
import { covers, type Effort, fullEffort, spend } from './effort.ts';
import { type FileProblem, unexpectedFiles } from './files.ts';
import { link } from './links.ts';
import { cappedProblems, type Loaded, loadFile } from './load-file.ts';
import { readReadings } from './readings.ts';
import { loadTheme } from './theme.ts';
import { isUnread, unreadIn } from './unread.ts';
import type { Entity, EntityTable, Link, SourceFile, Workspace } from './workspace.ts';

/** The files of a strategy: path relative to its root (with `/`) to content, and what could not be read. */
export interface StrategyFiles {
  readonly files: ReadonlyMap<string, Content>;
  readonly problems: readonly FileProblem[];
  /** Every file below the root, whatever is in it; undefined where nobody looked. */
  readonly paths?: readonly string[];
  /** The file among them that somebody named as the theme, in place of what the config says. */
  readonly theme?: string;
}

/**
 * Loads a strategy. Content never throws: whatever is wrong is among `problems`, and a broken file never hides
 * the others. The files must hold a `strategy.yaml`; without one the strategy is an empty one.
 */
export function loadWorkspace({ files, problems, paths, theme: named }: StrategyFiles): Workspace {
  const effort = fullEffort();
  const loaded = loadEntities(files, effort);
  const entities = entityTable(loaded.map(({ entity }) => entity));
  const strategy = single(loaded, 'strategy', problems);
  const config = single(loaded, 'config', problems);
  const metricsFile = loaded.find(({ entity }) => entity.kind === 'metrics')?.entity as Entity<'metrics'> | undefined;
  const configs = configLayers(config, files, effort);
  const theme = loadTheme(config, { files, paths, named, effort });
  const reviewDays = new Map([...entities.review].map(([id, { value }]) => [id, value.date ?? ''] as const));
  const unexpected = unexpectedFiles(files, problems, { ...configs, reviewDays, theme: named });
  const all = loaded.map(({ entity }) => entity);
  const linked = link({ strategy, entities, isUnread: unreadIn(unexpected) }, all);
  const metrics = metricTable(metricsFile?.value ?? {});
  const read = readReadings(files, { metrics, channels: entities.channel, competitors: entities.competitor });
  forgetShared();
  const foreign = [...configs.files, ...(theme.file ? [theme.file] : [])];
  const sources = new Map<string, SourceFile>();
  for (const { source } of [...loaded, ...foreign]) sources.set(source.path, source);
  for (const [path, source] of read.sources) sources.set(path, source);
  return {
    files: sources,
    strategy,
    config,
    configs: configs.layers,
    theme: theme.theme,
    metricsFile,
    entities,
    metrics,
    readings: read.readings,
    links: linked.links,
    linksTo: lookup(linked.links, 'to'),
    linksFrom: lookup(linked.links, 'from'),
    problems: [
      ...unexpected,
      ...[...loaded, ...foreign].flatMap((file) => file.problems),
      ...configs.problems,
      ...theme.problems,
      ...configFiles({ configs: configs.layers }).flatMap((file) => {
        const own = file === config ? { entity: file.entity } : {};
        return cappedProblems(customProblems(file).map((problem) => ({ ...problem, ...own })));
      }),
      ...linked.problems,
      ...read.problems,
    ],
    complete: all.every(({ complete }) => complete) && !unexpected.some(isUnread),
  };
}

/** The few files that say how all others are to be understood are read however much is in those. */
function loadEntities(files: ReadonlyMap<string, Content>, effort: Effort): readonly Loaded[] {
  const before = new Map(lastRead.map((loaded) => [loaded.source.path, loaded]));
  const loaded: Loaded[] = [];
  const kept: Loaded[] = [];
  for (const [path, content] of files) {
    const home = kindAt(path);
    if (!home) continue;
    const own = isFolderKind(home.kind) ? effort : fullEffort();
    const isWhole = own.problems > 0;
    const file = loadedAgain(before.get(path), content, own) ?? loadFile(path, home, content, own);
    loaded.push(file);
    if (isWhole) kept.push(file);
  }
  lastRead = kept;
  return loaded;
}

/**
 * The files of the strategy that was read last, as far as each was read whole. Two states of a strategy, of two revisions
 * or before and after a save, have nearly all files in common; what a file says depends on its path and bytes alone.
 */
let lastRead: readonly Loaded[] = [];

/** What was read of a file before, where it still says the same. */
function loadedAgain(last: Loaded | undefined, content: Content, effort: Effort): Loaded | undefined {
  if (!last || !covers(effort, last) || !says(last, content)) return undefined;
  spend(effort, last);
  return last;
}

/** True where a file holds what it was read from: the same text, with or without a byte order mark. */
function says({ source }: Loaded, content: Content): boolean {
  const { text, bom, problem } = textIn(content);
  const isRead = source.yaml?.value !== undefined;
  return isRead && problem === undefined && text === source.text && bom === source.yaml?.bom;
}

function entityTable(all: readonly Entity[]): EntityTable {
  const table = Object.fromEntries(folderKinds.map((kind) => [kind, new Map<string, Entity>()])) as Record<
    FolderKind,
    Map<string, Entity>
  >;
  const sorted = [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const entity of sorted) if (isFolderKind(entity.kind)) table[entity.kind].set(entity.id, entity);
  return table as unknown as EntityTable;
}

/** The one file of a kind. Where it is not there it says nothing, and where it could not be read it may say anything. */
function single<K extends 'strategy' | 'config'>(
  loaded: readonly Loaded[],
  kind: K,
  unread: readonly FileProblem[],
): Entity<K> {
  const found = loaded.find(({ entity }) => entity.kind === kind)?.entity;
  if (found) return found as Entity<K>;
  const file = pathOf(kind, kind);
  const complete = !unread.some(({ path }) => path === file);
  return { kind, id: kind, entity: kind, file, name: kind, value: {}, complete, removed: [] } as Entity<K>;
}

/** The links with a name at one end; the table is made when somebody asks. */
function lookup(links: readonly Link[], end: 'from' | 'to'): (name: string) => readonly Link[] {
  const table = once(() => groupedBy(links, (found) => found[end]));
  return (name) => table().get(name) ?? [];
}
