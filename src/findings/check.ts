import type { Day } from '../model/dates.ts';
import type { Rule } from '../rules/rule.ts';
import { wordLists } from '../rules/word-lists.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Finding } from './finding.ts';
import { type RuleChoice, settingsOf } from './settings.ts';

/** What decides which findings a strategy has, beside the strategy itself. */
export interface CheckOptions {
  readonly rules: readonly Rule[];
  readonly today: Day;
  readonly choice: RuleChoice;
}

/** Runs every rule that is on. The same workspace, rules and day always give the same findings. */
export function checkWorkspace(workspace: Workspace, { rules, today, choice }: CheckOptions): readonly Finding[] {
  const settings = settingsOf(workspace.configs, choice);
  const words = wordLists(workspace.configs);
  const ruleIds = rules.map(({ id }) => id);
  const findings: Finding[] = [];
  for (const rule of rules) {
    const options = settings.optionsOf(rule);
    for (const offence of rule.check({ workspace, today, options, words, ruleIds })) {
      const severity = settings.severityOf(rule, offence.at.file, offence.severity);
      if (severity === 'off') continue;
      const { at, facts, entity, suggestions = [], related = [] } = offence;
      findings.push({ rule: rule.id, severity, at, facts, suggestions, related, ...(entity && { entity }) });
    }
  }
  return findings;
}
