import type { Day } from '../model/dates.ts';
import { folderKinds, type Kind, kindAt } from '../model/kinds.ts';
import { toSteps } from '../model/pointer.ts';
import { allEntities } from '../workspace/all-entities.ts';
import { loadWorkspace, type StrategyFiles } from '../workspace/load.ts';
import type { Entity, Workspace } from '../workspace/workspace.ts';
import { type WeighedChange, weighedChanges } from './levels.ts';

/** How long the chapters of a chronicle are. */
export type PeriodLength = 'month' | 'quarter' | 'year';

/** What a chronicle is made of: steps in time, and the strategy as it was after some of them. */
export interface Past {
  readonly steps: readonly { readonly day: Day }[];
  readonly strategiesAfter: (steps: readonly number[]) => readonly StrategyFiles[];
}

/** What happened to a strategy in one period, told by how it stood at the beginning and at the end. */
export interface Chapter {
  /** `2026-11`, `2026-Q4`, `2026`. */
  readonly period: string;
  /** The days of the first and the last change. */
  readonly from: Day;
  readonly until: Day;
  /** How many parts of each kind there were, in the chapter with which the history begins. */
  readonly beginning?: ReadonlyMap<Kind, number>;
  /** What changed in meaning, without reviews. */
  readonly changes: readonly WeighedChange[];
  /** Entries that came into the log of reviews, the newest first. */
  readonly reviews: readonly Entity<'review'>[];
  /** Entities that were marked as reviewed. */
  readonly reviewed: readonly Pick<WeighedChange, 'entity' | 'kind' | 'name'>[];
  /** The states that are compared. */
  readonly before: Workspace;
  readonly after: Workspace;
}

/**
 * The history of a strategy, the newest period first; periods without a change in meaning are left out. The first day
 * of the history is its beginning; only what changed later is told as change. Where a file had slips at the end of a
 * period, it is taken as it was when it could last be read.
 */
export function chronicleOf(past: Past, by: PeriodLength): readonly Chapter[] {
  const ends = endsOf(past.steps, by);
  const [first] = ends;
  if (!first) return [];
  const start = past.steps.findLastIndex(({ day }) => day === past.steps[0]?.day);
  const wanted = [...new Set([start, ...ends.map(({ last }) => last)])];
  const states = readable(past.strategiesAfter(wanted));
  const at = (step: number) => states[wanted.indexOf(step)] ?? emptyStrategy;
  const chapters = ends.map(({ period, last }, index): Chapter => {
    const since = index === 0 ? start : (ends[index - 1]?.last ?? 0);
    const from = past.steps[index === 0 ? 0 : since + 1]?.day ?? '';
    const until = past.steps[last]?.day ?? '';
    const told = chapterBetween(at(since), at(last), until);
    return { period, from, until, ...told, ...(index === 0 && { beginning: countsOf(at(start)) }) };
  });
  return chapters.filter(isToldOf).toReversed();
}

interface End {
  readonly period: string;
  /** The last step of the period. */
  readonly last: number;
}

function endsOf(steps: Past['steps'], by: PeriodLength): readonly End[] {
  const last = new Map(steps.map(({ day }, index) => [periodOf(day, by), index] as const));
  return [...last].map(([period, index]) => ({ period, last: index }));
}

/** The period that a day lies in, by the calendar. */
function periodOf(day: Day, by: PeriodLength): string {
  const [year = '', month = ''] = day.split('-');
  if (by === 'year') return year;
  return by === 'month' ? `${year}-${month}` : `${year}-Q${Math.ceil(Number(month) / 3)}`;
}

const emptyStrategy = loadWorkspace({ files: new Map(), problems: [] });

/**
 * Loads one state after the other, each file with slips as it was when it could last be read, and without those that
 * came with slips: they come when they can be read.
 */
function readable(states: readonly StrategyFiles[]): readonly Workspace[] {
  let before: StrategyFiles | undefined;
  let whole: ReadonlySet<string> = new Set();
  return states.map((state) => {
    const first = loadWorkspace(state);
    const files = new Map(state.files);
    for (const path of before ? unreadIn(first, state) : []) {
      const old = before?.files.get(path);
      if (old && whole.has(path)) files.set(path, old);
      else if (!old) files.delete(path);
    }
    before = { ...state, files };
    const workspace = isSameFiles(files, state.files) ? first : loadWorkspace(before);
    whole = new Set(entitiesOf(workspace).flatMap(({ file, complete }) => (complete ? [file] : [])));
    return workspace;
  });
}

function isSameFiles(one: StrategyFiles['files'], other: StrategyFiles['files']): boolean {
  return one.size === other.size && [...one].every(([path, bytes]) => other.get(path) === bytes);
}

/** Files of entities that cannot be read, or not wholly. */
function unreadIn(workspace: Workspace, { problems }: StrategyFiles): readonly string[] {
  const slipped = entitiesOf(workspace).flatMap(({ file, complete }) => (complete ? [] : [file]));
  return [...slipped, ...problems.map(({ path }) => path).filter((path) => kindAt(path) !== undefined)];
}

function entitiesOf(workspace: Workspace): readonly Entity[] {
  const { config, metricsFile } = workspace;
  return [...allEntities(workspace), config, ...(metricsFile ? [metricsFile] : [])];
}

type Told = Pick<Chapter, 'changes' | 'reviews' | 'reviewed' | 'before' | 'after'>;

function chapterBetween(before: Workspace, after: Workspace, until: Day): Told {
  const all = before === after ? [] : weighedChanges(before, after, until);
  const marks = all.filter(isMark);
  const reviewed = new Map(marks.map(({ entity, kind, name }) => [entity, { entity, kind, name }]));
  const log = [...after.entities.review.values()].filter(({ id }) => !before.entities.review.has(id));
  return {
    changes: all.filter((change) => !isMark(change) && change.kind !== 'review'),
    reviews: log.toReversed(),
    reviewed: [...reviewed.values()],
    before,
    after,
  };
}

/** True for what a review writes into what was reviewed. */
function isMark({ pointer, change }: WeighedChange): boolean {
  return toSteps(pointer)[0] === 'reviewed' && !(change === 'removed' && pointer === '/reviewed');
}

function countsOf({ entities }: Workspace): ReadonlyMap<Kind, number> {
  const kinds = folderKinds.filter((kind) => entities[kind].size > 0);
  return new Map(kinds.map((kind) => [kind, entities[kind].size]));
}

function isToldOf({ beginning, changes, reviews, reviewed }: Chapter): boolean {
  return beginning !== undefined || changes.length + reviews.length + reviewed.length > 0;
}
