import type { Condition, Config } from '../model/generated.ts';
import { entitiesOf } from '../workspace/all-entities.ts';
import type { Workspace } from '../workspace/workspace.ts';

type CustomRule = NonNullable<Config['custom']>[string];

/** Comparisons that a team's own rules may cost together at worst: two hundred simple ones on ten thousand entities. */
export const MAX_TRIALS = 4_000_000;

/** The rules that come when there are too many already for so many entities; they are not tried. */
export function untried(workspace: Workspace, rules: readonly CustomRule[]): ReadonlySet<CustomRule> {
  let left = MAX_TRIALS;
  return new Set(
    rules.filter((rule) => {
      left -= trialsOf(workspace, rule);
      return left < 0;
    }),
  );
}

function trialsOf(workspace: Workspace, { kind, where, require: { fields = [], links } = {} }: CustomRule): number {
  const each = weightOf(where) + fields.length;
  const followed = links ? workspace.links.length * weightOf(links.where) : 0;
  return entitiesOf(workspace, kind).length * each + followed;
}

function weightOf(condition: Condition = {}): number {
  const lengths = Object.values(condition).map((expected) => (Array.isArray(expected) ? expected.length : 1));
  return lengths.reduce((sum, length) => sum + length, 1);
}
