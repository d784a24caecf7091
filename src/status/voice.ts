import type { Day } from '../model/dates.ts';
import { others, seriesOf } from '../workspace/series.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Whose part of all mentions that were counted on a day is how large: valid for this set and this day alone. */
export interface ShareOfVoice {
  readonly date: Day;
  readonly period: string | undefined;
  /** All mentions that were counted. */
  readonly mentions: number;
  /** Ours first, then the competitors in the order of their ids. */
  readonly shares: readonly Share[];
  /** Competitors of the strategy that were not counted on that day. */
  readonly missing: readonly string[];
}

/** @property competitor absent for ourselves */
export interface Share {
  readonly competitor: string | undefined;
  readonly mentions: number;
  /** In percent. */
  readonly share: number;
}

const METRIC = 'mentions';

/** The shares of the newest day, not after a given one, on which we and at least one competitor were counted. */
export function shareOfVoice(workspace: Workspace, today: Day): ShareOfVoice | undefined {
  const place = { metric: METRIC, channel: undefined };
  const ours = seriesOf(workspace, place).findLast(
    ({ date }) => date <= today && others(workspace, place, date).length > 0,
  );
  if (!ours) return undefined;
  const theirs = others(workspace, place, ours.date);
  const all = [{ competitor: undefined, value: ours.value }, ...theirs];
  const mentions = all.reduce((sum, { value }) => sum + value, 0);
  if (!(mentions > 0) || !Number.isFinite(mentions) || all.some(({ value }) => value < 0)) return undefined;
  const counted = new Set(theirs.map(({ competitor }) => competitor));
  return {
    date: ours.date,
    period: ours.period,
    mentions,
    shares: all.map(({ competitor, value }) => ({ competitor, mentions: value, share: (value * 100) / mentions })),
    missing: [...workspace.entities.competitor.keys()].filter((id) => !counted.has(id)),
  };
}
