import type { ConfigLayer } from '../workspace/workspace.ts';
import { customRules } from './custom.ts';
import { rules } from './index.ts';
import type { Rule } from './rule.ts';

/** The rules that a strategy is held to: the shipped ones and the team's own. */
export function rulesFor(layers: readonly ConfigLayer[]): readonly Rule[] {
  return [...rules, ...customRules(layers)];
}
