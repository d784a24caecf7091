import { boundsOf } from '../model/cadence.ts';
import { isActiveGoal } from '../workspace/active.ts';
import { defaultCriteria } from '../workspace/link-names.ts';
import { oncePerWorkspace } from '../workspace/once.ts';
import { plannedHours } from '../workspace/planned-hours.ts';
import type { Entity, Workspace } from '../workspace/workspace.ts';

/** Points that a criterion can have: from 0, not at all, to 3, fully. */
export const MOST_POINTS = 3;

/** What the points of a criterion come from. */
export type Ground =
  /** The team's own judgement. */
  | { readonly by: 'team' }
  /** The model: what it says, as facts; sentences are made by whoever prints them. */
  | { readonly by: 'model'; readonly reason: Reason }
  /** Neither: somebody has to judge. */
  | { readonly by: 'nobody' };

export type Reason =
  | { readonly of: 'audience'; readonly names: readonly string[]; readonly primary: boolean }
  | { readonly of: 'goal'; readonly names: readonly string[] }
  | { readonly of: 'need'; readonly need: string; readonly met: string }
  | { readonly of: 'gap'; readonly need: string; readonly served: string }
  | { readonly of: 'weakness'; readonly competitor: string }
  | { readonly of: 'capacity'; readonly hours: number; readonly free: number; readonly stops: boolean }
  | { readonly of: 'evidence'; readonly pieces: number };

export interface CriterionResult {
  readonly id: string;
  /** The team's own question; a criterion of the default list has none. */
  readonly question: string | undefined;
  readonly weight: number;
  readonly points: number | undefined;
  readonly ground: Ground;
}

/** An opportunity judged by the strategy's criteria. */
export interface Evaluation {
  readonly opportunity: Entity<'opportunity'>;
  readonly criteria: readonly CriterionResult[];
  /** Weighted points, and the most that the judged criteria could have; `share` of them from 0 to 1, if any is judged. */
  readonly points: number;
  readonly most: number;
  readonly share: number | undefined;
  /** Ids of the criteria that somebody has to judge. */
  readonly open: readonly string[];
  /** Hours a week that it takes, and that are free beside what is planned; undefined where nobody says. */
  readonly hours: number | undefined;
  readonly free: number | undefined;
}

/** What the criteria say of one opportunity of the strategy. */
export function evaluationOf(workspace: Workspace, { id }: Entity<'opportunity'>): Evaluation | undefined {
  return evaluationsById(workspace).get(id);
}

/**
 * All opportunities, judged and ranked: by the share of points, then by fewer hours, then by id. What nobody judged
 * comes last. What was declined is judged like all others.
 */
export const evaluateAll = oncePerWorkspace((workspace): readonly Evaluation[] => {
  const free = freeHours(workspace);
  return [...workspace.entities.opportunity.values()]
    .map((opportunity) => evaluate(workspace, opportunity, free))
    .toSorted(inRank);
});

const evaluationsById = oncePerWorkspace(
  (workspace) => new Map(evaluateAll(workspace).map((one) => [one.opportunity.id, one] as const)),
);

function inRank(a: Evaluation, b: Evaluation): number {
  if (a.share !== b.share) return (b.share ?? -1) - (a.share ?? -1);
  const hours = (a.hours ?? Number.POSITIVE_INFINITY) - (b.hours ?? Number.POSITIVE_INFINITY);
  if (hours !== 0 && !Number.isNaN(hours)) return hours;
  return a.opportunity.id < b.opportunity.id ? -1 : 1;
}

function evaluate(workspace: Workspace, opportunity: Entity<'opportunity'>, free: number | undefined): Evaluation {
  const own = workspace.strategy.value.evaluation?.criteria;
  const ids = own ? Object.keys(own) : defaultCriteria;
  const criteria = ids.map((id) => criterionResult(workspace, opportunity, { id, own: own?.[id], free }));
  const judged = criteria.filter(({ points }) => points !== undefined);
  const points = judged.reduce((sum, one) => sum + (one.points ?? 0) * one.weight, 0);
  const most = judged.reduce((sum, one) => sum + MOST_POINTS * one.weight, 0);
  return {
    opportunity,
    criteria,
    points,
    most,
    share: most > 0 ? points / most : undefined,
    open: criteria.filter((one) => one.points === undefined).map(({ id }) => id),
    hours: opportunity.value.hours_per_week,
    free,
  };
}

interface Criterion {
  readonly id: string;
  readonly own: { readonly question?: string; readonly weight?: number } | undefined;
  readonly free: number | undefined;
}

function criterionResult(
  workspace: Workspace,
  opportunity: Entity<'opportunity'>,
  { id, own, free }: Criterion,
): CriterionResult {
  const shared = { id, question: own?.question, weight: own?.weight ?? 1 };
  const given = opportunity.value.scores?.[id];
  if (given !== undefined) return { ...shared, points: given, ground: { by: 'team' } };
  const derived = derivedPoints(workspace, opportunity, { id, free });
  return derived
    ? { ...shared, points: derived.points, ground: { by: 'model', reason: derived.reason } }
    : { ...shared, points: undefined, ground: { by: 'nobody' } };
}

interface Derived {
  readonly points: number;
  readonly reason: Reason;
}

function derivedPoints(
  workspace: Workspace,
  opportunity: Entity<'opportunity'>,
  { id, free }: Pick<Criterion, 'id' | 'free'>,
): Derived | undefined {
  switch (id) {
    case 'audience':
      return audiencePoints(workspace, opportunity);
    case 'goal':
      return goalPoints(workspace, opportunity);
    case 'need':
      return needPoints(sourcesOf(workspace, opportunity));
    case 'gap':
      return gapPoints(sourcesOf(workspace, opportunity));
    case 'capacity':
      return capacityPoints(opportunity, free);
    case 'evidence':
      return evidencePoints(sourcesOf(workspace, opportunity));
    default:
      return undefined;
  }
}

function audiencePoints({ entities }: Workspace, { value }: Entity<'opportunity'>): Derived {
  const named = (value.audiences ?? []).flatMap((id) => entities.audience.get(id) ?? []);
  const primary = named.some((audience) => audience.value.priority === 'primary');
  const names = named.map(({ name }) => name);
  return { points: named.length === 0 ? 0 : primary ? 3 : 2, reason: { of: 'audience', names, primary } };
}

function goalPoints({ entities }: Workspace, { value }: Entity<'opportunity'>): Derived {
  const served = (value.goals ?? []).flatMap((id) => entities.goal.get(id) ?? []).filter(isActiveGoal);
  const isFirst = served.some((goal) => (goal.value.priority ?? 1) === 1);
  const points = served.length === 0 ? 0 : isFirst || served.length > 1 ? 3 : 2;
  return { points, reason: { of: 'goal', names: served.map(({ name }) => name) } };
}

type Need = NonNullable<Entity<'audience'>['value']['needs']>[string];

/** What an opportunity came from, looked up. */
interface Sources {
  readonly needs: readonly Need[];
  readonly weaknesses: readonly { readonly competitor: string; readonly evidence: string | undefined }[];
}

function sourcesOf(workspace: Workspace, opportunity: Entity<'opportunity'>): Sources {
  const targets = workspace.linksFrom(opportunity.entity).map(({ to }) => to.split('/'));
  const { audience, competitor } = workspace.entities;
  return {
    needs: targets.flatMap(([kind, id = '', word, item = '']) => {
      const need = kind === 'audience' && word === 'need' ? audience.get(id)?.value.needs?.[item] : undefined;
      return need ? [need] : [];
    }),
    weaknesses: targets.flatMap(([kind, id = '', word, item = '']) => {
      const found = kind === 'competitor' && word === 'weakness' ? competitor.get(id) : undefined;
      const weakness = found?.value.weaknesses?.[item];
      return found && weakness ? [{ competitor: found.name, evidence: weakness.evidence }] : [];
    }),
  };
}

const UNMET: Readonly<Record<string, number>> = { unmet: 3, partly: 2, unknown: 1, met: 0 };

function needPoints({ needs }: Sources): Derived | undefined {
  const best = bestOf(needs, ({ met = 'unknown' }) => UNMET[met] ?? 1);
  if (!best) return undefined;
  return { points: best.points, reason: { of: 'need', need: best.item.need, met: best.item.met ?? 'unknown' } };
}

const SERVED: Readonly<Record<string, number>> = { poorly: 3, partly: 2, well: 0 };

/** How far others leave it undone: the need that they serve least, or a weakness of theirs. */
function gapPoints({ needs, weaknesses }: Sources): Derived | undefined {
  const [weak] = weaknesses;
  const best = bestOf(needs, (need) => SERVED[bestServed(need)] ?? 3);
  if (best && (best.points === MOST_POINTS || !weak)) {
    return { points: best.points, reason: { of: 'gap', need: best.item.need, served: bestServed(best.item) } };
  }
  return weak && { points: MOST_POINTS, reason: { of: 'weakness', competitor: weak.competitor } };
}

/** How well the best of the competitors serves a need; empty where none is named. */
function bestServed({ served_by = [] }: Need): string {
  const degrees = served_by.map(({ how_well = 'partly' }) => how_well);
  return ['well', 'partly', 'poorly'].find((degree) => degrees.includes(degree as 'well')) ?? '';
}

function capacityPoints({ value }: Entity<'opportunity'>, free: number | undefined): Derived | undefined {
  const { hours_per_week: hours, stops } = value;
  if (hours === undefined || free === undefined) return undefined;
  const points = hours <= free ? 3 : stops ? 2 : free > 0 ? 1 : 0;
  return { points, reason: { of: 'capacity', hours, free, stops: stops !== undefined } };
}

function evidencePoints({ needs, weaknesses }: Sources): Derived | undefined {
  if (needs.length + weaknesses.length === 0) return undefined;
  const pieces = [...needs, ...weaknesses].filter(
    ({ evidence }) => evidence !== undefined && evidence.trim() !== '',
  ).length;
  return { points: Math.min(pieces, MOST_POINTS), reason: { of: 'evidence', pieces } };
}

function bestOf<Item>(
  items: readonly Item[],
  points: (item: Item) => number,
): { readonly item: Item; readonly points: number } | undefined {
  const [first] = items.map((item) => ({ item, points: points(item) })).toSorted((a, b) => b.points - a.points);
  return first;
}

/** The hours a week that nobody has planned yet; undefined where the strategy does not say how many there are. */
function freeHours(workspace: Workspace): number | undefined {
  const hours = workspace.strategy.value.resources?.hours_per_week;
  if (hours === undefined) return undefined;
  const has = boundsOf(hours).max;
  const planned = plannedHours(workspace).reduce((sum, { hours: bounds }) => sum + bounds.min, 0);
  return Math.max(0, Math.round((has - planned) * 10) / 10);
}
