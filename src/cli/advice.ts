import { checkWorkspace } from '../findings/check.ts';
import type { Finding } from '../findings/finding.ts';
import { everyRule } from '../findings/settings.ts';
import type { State } from '../interview/question.ts';
import type { Advice } from '../interview/run.ts';
import { filesOf, styleOf, type Written } from '../interview/save.ts';
import type { Language } from '../language/language.ts';
import type { Day } from '../model/dates.ts';
import { toBytes } from '../plan/plan.ts';
import { rules } from '../rules/index.ts';
import { loadWorkspace } from '../workspace/load.ts';

/**
 * What lint would say of an answer whatever comes after it: better said while the question is fresh. Rules about what
 * is missing are not among them, since it may be the next question.
 */
const AT_ONCE = [
  'specific/audience-everyone',
  'specific/too-many-primary',
  'specific/vague-goal',
  'specific/too-many-goals',
  'measurable/direction',
  'measurable/range',
  'measurable/vanity-only',
  'measurable/activity',
  'measurable/discouraged',
  'measurable/formula-mismatch',
  'measurable/two-targets',
  'measurable/milestones',
  'competitive/stale',
  'questioned/stop-continues',
  'living/period',
  'living/expired',
  'living/review-date',
  'living/deadline-passed',
  'living/plan-passed',
  'ref/duplicate-name',
  'traced/audience-elsewhere',
  'workable/account-clash',
  'workable/capacity',
  'workable/channels',
  'workable/mix',
  'written/one-page',
  'written/placeholder',
];

const chosen = rules.filter(({ id }) => AT_ONCE.includes(id));

/** Says what an answer brought about, in the words of lint; undefined where lint has nothing to say of it. */
export type Advisor = (before: State, after: State) => Advice | undefined;

/** An adviser for one interview: it prints each file of the strategy once, however often it is asked. */
export function adviser(language: Language, today: Day): Advisor {
  let printed: Written = new Map();
  const known = new WeakMap<State['bundle'], readonly Finding[]>();
  const findingsOf = (state: State): readonly Finding[] => {
    const before = known.get(state.bundle);
    if (before) return before;
    const { only: _, ...whole } = state;
    const files = filesOf(whole, styleOf(state.bundle), printed);
    printed = new Map(files.map((file) => [file.path, file]));
    const bytes = new Map(files.map(({ path, content }) => [path, toBytes(content)]));
    const workspace = loadWorkspace({ files: bytes, problems: [] });
    const findings = checkWorkspace(workspace, { rules: chosen, today, choice: everyRule });
    known.set(state.bundle, findings);
    return findings;
  };
  return (before, after) => {
    if (before.bundle === after.bundle) return undefined;
    const old = new Set(findingsOf(before).map(keyOf));
    const found = findingsOf(after).find((finding) => !old.has(keyOf(finding)));
    const words = rules.find(({ id }) => id === found?.rule)?.words[language];
    return words && found && { message: words.message(found.facts), why: words.why };
  };
}

function keyOf({ rule, at }: Finding): string {
  return `${rule} ${at.file} ${at.pointer}`;
}
