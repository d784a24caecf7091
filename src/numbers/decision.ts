import type { DecisionRule } from '../model/generated.ts';

/**
 * What was decided beforehand for a value: the rule that holds. Where several do, it is the one whose line is nearest
 * to the value, for it was written for just such a case; of two equally near ones the first.
 */
export function decisionFor(rules: readonly DecisionRule[], value: number): DecisionRule | undefined {
  let found: DecisionRule | undefined;
  let nearest = Infinity;
  for (const rule of rules) {
    const distance = distanceIfHeld(rule, value);
    if (distance === undefined || distance >= nearest) continue;
    found = rule;
    nearest = distance;
  }
  return found;
}

/** How far a value lies beyond the line of a rule; undefined where the rule does not hold. */
function distanceIfHeld({ below, at_least: atLeast }: DecisionRule, value: number): number | undefined {
  if (below !== undefined) return value < below ? below - value : undefined;
  return atLeast !== undefined && value >= atLeast ? value - atLeast : undefined;
}
