import type { Day } from '../model/dates.ts';
import { toSteps, valueAt } from '../model/pointer.ts';
import type { Entity, Workspace } from '../workspace/workspace.ts';
import { type Change, changesBetween } from './changes.ts';

/** How much a change weighs: what holds for years, what was promised, everything else. */
export type Level = 'foundation' | 'commitment' | 'detail';

/** Levels from the lightest to the heaviest. */
export const levels: readonly Level[] = ['detail', 'commitment', 'foundation'];

/** Changes that have a name, for they are what people look for. */
export type Named =
  | 'target-lowered'
  | 'target-raised'
  | 'deadline-later'
  | 'deadline-earlier'
  | 'audience-dropped'
  | 'goal-dropped'
  | 'channel-opened'
  | 'channel-opened-without-owner'
  | 'channel-closed'
  | 'metric-redefined'
  | 'metric-redefined-in-period';

/** A change with its weight. */
export interface WeighedChange extends Change {
  readonly level: Level;
  readonly named?: Named;
}

/** What differs between two states, each change with its weight. A day is needed to know what lies in mid-period. */
export function weighedChanges(before: Workspace, after: Workspace, today: Day): readonly WeighedChange[] {
  return changesBetween(before, after).map((change) => {
    const named = nameOf(change, { before, after, today });
    return { ...change, level: levelOf(change, { before, after }), ...(named && { named }) };
  });
}

interface Between {
  readonly before: Workspace;
  readonly after: Workspace;
}

/** Keys of `strategy.yaml` that hold for years. */
const FOUNDATIONS = ['organization', 'business_objectives', 'content_mission', 'voice', 'principles', 'non_goals'];

/** Keys that are about the file, not about what it says. */
const HOUSEKEEPING = ['reviewed', 'review_every', 'waivers', 'notes', 'tags', 'backup'];

/** Keys that are promises, by kind; of measures only what is to be reached. */
const COMMITMENTS: Readonly<Record<string, readonly RegExp[]>> = {
  strategy: [/^\/(period|status|non_metrics)/],
  audience: [/^\/(name|priority|who|needs)/],
  goal: [/^\/(name|outcome|status|supports|audiences)/, /^\/metrics\/\d+$/, /^\/metrics\/\d+\/(metric|target|channel)/],
  channel: [/^\/status$/, /\/target(\/|$)/],
  metrics: [/^\/[^/]+(\/(definition|unit|direction|formula|aggregate))?/],
};

function levelOf({ entity, kind, pointer, change }: Change, { before, after }: Between): Level {
  const key = toSteps(pointer)[0] ?? '';
  const chosen = chosenLevel(before, kind, key);
  if (chosen) return chosen;
  if (HOUSEKEEPING.includes(key)) return 'detail';
  if (kind === 'strategy' && FOUNDATIONS.includes(key)) return 'foundation';
  const isFoundational = kind !== 'strategy' && [before, after].some((one) => isMarked(entityIn(one, entity)));
  if (isFoundational) return 'foundation';
  if (pointer === '')
    return ['audience', 'goal', 'channel'].includes(kind) && change !== 'renamed' ? 'commitment' : 'detail';
  return COMMITMENTS[kind]?.some((promise) => promise.test(pointer)) ? 'commitment' : 'detail';
}

/** What the team says of it. The earlier state's word counts: a change cannot make light of itself. */
function chosenLevel({ config }: Workspace, kind: string, key: string): Level | undefined {
  const all: Readonly<Record<string, Readonly<Record<string, Level>>>> = config.value.levels ?? {};
  const own = Object.hasOwn(all, kind) ? all[kind] : undefined;
  if (!own) return undefined;
  if (Object.hasOwn(own, key)) return own[key];
  return Object.hasOwn(own, 'everything') ? own.everything : undefined;
}

function entityIn({ entities }: Workspace, entity: string): Entity | undefined {
  const [kind = '', id = ''] = entity.split('/');
  const table = Object.hasOwn(entities, kind) ? entities[kind as keyof typeof entities] : undefined;
  return table?.get(id);
}

function isMarked(entity: Entity | undefined): boolean {
  return entity !== undefined && 'stability' in entity.value && entity.value.stability === 'foundational';
}

function nameOf(change: Change, between: Between & { readonly today: Day }): Named | undefined {
  const { kind, pointer, after } = change;
  if (/\/target\/value$/.test(pointer)) return targetName(change, between);
  if (/\/target\/date$/.test(pointer) || (kind === 'strategy' && pointer === '/period/end'))
    return deadlineName(change);
  if (kind === 'metrics' && change.change !== 'added') return metricName(change, between);
  if (kind === 'audience' && pointer === '' && change.change === 'removed') return 'audience-dropped';
  const isGone = (pointer === '' && change.change === 'removed') || (pointer === '/status' && after === 'dropped');
  if (kind === 'goal' && isGone) return 'goal-dropped';
  return kind === 'channel' ? channelName(change, between) : undefined;
}

function targetName({ entity, pointer, before, after }: Change, between: Between): Named | undefined {
  if (typeof before !== 'number' || typeof after !== 'number') return undefined;
  const metric = valueAt(entityIn(between.after, entity)?.value, pointer.replace(/\/target\/value$/, '/metric'));
  const isDown = typeof metric === 'string' && between.after.metrics.get(metric)?.direction === 'down';
  return after < before !== isDown ? 'target-lowered' : 'target-raised';
}

function deadlineName({ before, after }: Change): Named | undefined {
  if (typeof before !== 'string' || typeof after !== 'string') return undefined;
  return after > before ? 'deadline-later' : 'deadline-earlier';
}

/** Figures that were read under one definition cannot be held against figures read under another. */
function metricName({ pointer }: Change, { after, today }: Between & { readonly today: Day }): Named | undefined {
  if (!/^\/[^/]+(\/(definition|unit|direction|formula|aggregate)(\/|$)|$)/.test(pointer)) return undefined;
  const { start, end } = after.strategy.value.period ?? {};
  const isInPeriod = start !== undefined && end !== undefined && start <= today && today <= end;
  return isInPeriod ? 'metric-redefined-in-period' : 'metric-redefined';
}

function channelName({ entity, pointer, change, after }: Change, between: Between): Named | undefined {
  const isNew = pointer === '' && change === 'added';
  const value = entityIn(between.after, entity)?.value as
    | { readonly status?: string; readonly owner?: string }
    | undefined;
  if (pointer === '' && change === 'removed') return 'channel-closed';
  if (pointer !== '/status' && !isNew) return undefined;
  const status = isNew ? (value?.status ?? 'active') : (after ?? 'active');
  if (status === 'paused' || status === 'retired') return isNew ? undefined : 'channel-closed';
  return value?.owner === undefined ? 'channel-opened-without-owner' : 'channel-opened';
}
