import type { CommonEntity } from '../workspace/all-entities.ts';
import { oncePerWorkspace } from '../workspace/once.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { contentFingerprint } from './fingerprint.ts';
import { GROUND_DIGITS, type Ground, groundMark, groundsOf } from './grounds.ts';

/** Why the mark of a review is not true any more. */
export interface Lapse {
  /** True where the entity itself says something else. Then what it rests on is not looked at. */
  readonly itself: boolean;
  /** What it rests on and says something else now. */
  readonly grounds: readonly Ground[];
  /** True where something that it names is not there any more. */
  readonly gone: boolean;
}

/**
 * The fingerprint that a review records: sixteen digits for what the entity says and, where it rests on something, a
 * hyphen and six digits for each thing that it rests on, in the order of their names.
 */
export function reviewFingerprint(workspace: Workspace, entity: CommonEntity): string {
  const own = contentFingerprint(entity.value);
  const marks = groundsOf(workspace, entity).map(groundMark).join('');
  return marks === '' ? own : `${own}-${marks}`;
}

/**
 * How a review has lapsed: since then the meaning of the entity changed, or of what it rests on. Undefined where it
 * holds, where no fingerprint was recorded, and where slips hide what the file says. A fingerprint without the second
 * part vouches for the entity alone.
 */
export function lapseOf(workspace: Workspace, entity: CommonEntity): Lapse | undefined {
  const recorded = entity.value.reviewed?.fingerprint;
  if (recorded === undefined || !entity.complete) return undefined;
  const [own, marks] = recorded.split('-', 2);
  if (own !== contentFingerprint(entity.value)) return { itself: true, grounds: [], gone: false };
  if (marks === undefined) return undefined;
  const all = groundsOf(workspace, entity);
  const held = new Set(marks.match(new RegExp(`.{1,${GROUND_DIGITS}}`, 'g')));
  const grounds = all.filter((ground) => ground.owner.complete && !held.has(groundMark(ground)));
  const gone = all.length < held.size && namesNothing(workspace, entity);
  return grounds.length > 0 || gone ? { itself: false, grounds, gone } : undefined;
}

/** As the entity says what it said, a name that leads nowhere now led somewhere then. */
function namesNothing(workspace: Workspace, { entity }: CommonEntity): boolean {
  return namingNothing(workspace).has(entity);
}

/** Thousands of entities may have lapsed, and each asks. */
const namingNothing = oncePerWorkspace(
  ({ problems }) => new Set(problems.flatMap(({ rule, entity }) => (rule === 'ref/unknown' && entity ? [entity] : []))),
);
