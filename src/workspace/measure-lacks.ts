import { mayHold } from './doubt.ts';
import type { PlacedMeasure } from './measures.ts';
import type { Entity, Workspace } from './workspace.ts';

/** What a measure needs before its result can be judged. */
export type MeasurePart = 'baseline' | 'target' | 'deadline';

/**
 * The parts that a measure lacks. Silent on purpose:
 * - thresholds under `decide` and no target: the team decided what to do at which value, and no more is needed;
 * - `kind: hold` with a value: that value is where it starts and where it ends, and holding has no last day;
 * - no date where a change repeats `per` period, or where the tactic or experiment ends on a day of its own;
 * - no date where there is no target, because the missing target is what has to be written first.
 */
export function lacksOf(placed: PlacedMeasure): readonly MeasurePart[] {
  const { baseline, target, decide = [] } = placed.measure;
  if (!target) {
    if (decide.length > 0) return [];
    return baseline ? ['target'] : ['baseline', 'target'];
  }
  const isHeld = target.kind === 'hold';
  const needsBaseline = !(isHeld && target.value !== undefined);
  const isDated = target.date !== undefined || target.per !== undefined || isHeld || endsOf(placed) !== undefined;
  return [...(baseline || !needsBaseline ? [] : (['baseline'] as const)), ...(isDated ? [] : (['deadline'] as const))];
}

/** True where a part that a measure seems to lack may stand in what could not be read of its file. */
export function mayHavePart(workspace: Workspace, { owner, steps }: PlacedMeasure, part: MeasurePart): boolean {
  const mayHave = (...keys: readonly string[]) => mayHold(workspace, owner, ...steps, ...keys);
  if (part === 'deadline') return mayHave('target', 'date') || mayHave('target', 'per') || mayHave('target', 'kind');
  return mayHave(part) || mayHave('decide') || (part === 'baseline' && mayHave('target'));
}

/** The day on which the tactic or experiment ends that a measure belongs to. */
function endsOf({ owner, steps }: PlacedMeasure): string | undefined {
  if (owner.kind !== 'channel') return undefined;
  const [list, id = ''] = steps.map(String);
  const { tactics = {}, experiments = {} } = (owner as Entity<'channel'>).value;
  if (list === 'tactics') return tactics[id]?.end;
  return list === 'experiments' ? experiments[id]?.end : undefined;
}
