import { type Level, levels, type WeighedChange, weighedChanges } from '../history/levels.ts';
import { interfaceWords } from '../language/interface.ts';
import type { Language } from '../language/language.ts';
import { type ChangeReport, jsonChanges, markdownChanges, prettyChanges } from '../reports/changes.ts';
import { printable } from '../text/printable.ts';
import { itemIn } from '../workspace/item-name.ts';
import { loadWorkspace } from '../workspace/load.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { World } from '../world/world.ts';
import { type CommonOptions, findRoot, languageFrom, loadFrom, todayFrom } from './context.ts';
import { type ExitCode, UsageError } from './outcome.ts';

export interface DiffOptions extends CommonOptions {
  readonly base?: string;
  readonly head?: string;
  readonly format: 'pretty' | 'json' | 'markdown';
  readonly json?: boolean;
  readonly exitCode?: boolean;
  readonly failOn?: Level;
}

/** `strategy diff`: what changed in meaning between two revisions, or a revision and the files as they are. */
export async function diff(world: World, options: DiffOptions): Promise<ExitCode> {
  const root = findRoot(world, options.dir);
  const now = loadFrom(world, root);
  const language = languageFrom(world, options.language, now);
  const today = todayFrom(world, options.today);
  const base = options.base ?? 'HEAD';
  const before = await workspaceAt(world, { root, language }, base);
  const after = options.head === undefined ? now : await workspaceAt(world, { root, language }, options.head);
  const changes = weighedChanges(before, after, today);
  const report: ChangeReport = {
    language,
    base,
    head: options.head,
    changes,
    itemOf: ({ change, entity, pointer }) => itemIn(change === 'removed' ? before : after, entity, pointer),
    hasReview: changes.some(({ kind, change }) => kind === 'review' && change !== 'removed'),
  };
  world.terminal.out(written(report, options, world.terminal.outColour));
  return exitCodeOf(changes, options);
}

function written(report: ChangeReport, { format, json }: DiffOptions, colour: boolean): string {
  if (json || format === 'json') return jsonChanges(report);
  return format === 'markdown' ? markdownChanges(report) : prettyChanges(report, { colour });
}

/** 1 where asked, and something changed that weighs as much as was said; a foundation, if nothing was. */
function exitCodeOf(changes: readonly WeighedChange[], { exitCode, failOn }: DiffOptions): 0 | 1 {
  if (!exitCode && failOn === undefined) return 0;
  const threshold = levels.indexOf(failOn ?? 'foundation');
  return changes.some(({ level }) => levels.indexOf(level) >= threshold) ? 1 : 0;
}

interface Place {
  readonly root: string;
  readonly language: Language;
}

/** The strategy at a revision; an empty one where there was none. Throws {@link UsageError}. */
async function workspaceAt(world: World, { root, language }: Place, revision: string): Promise<Workspace> {
  const words = interfaceWords[language];
  const past = (await world.git()).strategyAt(root, revision);
  if ('files' in past) return loadWorkspace(past.files);
  const shown = printable(revision, 100);
  if (past.problem === 'no-strategy') {
    world.terminal.err(`${words.sinceNothing(shown)}\n`);
    return loadWorkspace({ files: new Map(), problems: [] });
  }
  const { message, hint } = words.past[past.problem](shown, printable(past.detail, 300));
  throw new UsageError(message, hint);
}
