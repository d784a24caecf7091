import type { Day } from '../model/dates.ts';
import type { Offence, Rule } from '../rules/rule.ts';
import { wordLists } from '../rules/word-lists.ts';
import { effortLimits } from '../workspace/effort.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Finding } from './finding.ts';
import { type RuleChoice, settingsOf } from './settings.ts';
import { unusedWaivers } from './waivers.ts';

/** What decides which findings a strategy has, beside the strategy itself. */
export interface CheckOptions {
  readonly rules: readonly Rule[];
  readonly today: Day;
  readonly choice: RuleChoice;
}

/** Runs every rule that is on. The same workspace, rules and day always give the same findings. */
export function checkWorkspace(workspace: Workspace, { rules, today, choice }: CheckOptions): readonly Finding[] {
  const settings = settingsOf(workspace, choice);
  const words = wordLists(workspace.configs);
  const ruleIds = rules.map(({ id }) => id);
  const findings: Finding[] = [];
  const add = (rule: Rule, offence: Offence) => {
    const severity = settings.severityOf(rule, offence.at.file, offence.severity);
    if (severity === 'off') return;
    const { at, facts, entity, suggestions = [], related = [] } = offence;
    findings.push({ rule: rule.id, severity, at, facts, suggestions, related, ...(entity && { entity }) });
  };
  const check = { workspace, today, words, ruleIds };
  function* offences(): Generator<readonly [Rule, Offence]> {
    for (const rule of rules) {
      const optionsIn = (file: string) => settings.optionsOf(rule, file);
      for (const offence of rule.check({ ...check, optionsIn })) yield [rule, offence];
    }
    // Whether a waiver silences anything shows only when every rule has run.
    const waiverUnused = rules.find(({ id }) => id === 'living/waiver-unused');
    if (!waiverUnused || choice.only.length > 0) return;
    for (const offence of unusedWaivers(workspace, findings, today)) yield [waiverUnused, offence];
  }
  for (const [rule, offence] of offences()) {
    add(rule, offence);
    if (findings.length >= effortLimits.findings) return [...findings, tooMany(workspace)];
  }
  return findings;
}

function tooMany({ strategy }: Workspace): Finding {
  const at = { file: strategy.file, pointer: '', aspect: 'missing' } as const;
  const facts = { path: strategy.file, reason: 'findings', detail: String(effortLimits.findings) };
  return { rule: 'file/unexpected', severity: 'error', at, facts, suggestions: [], related: [] };
}
