import type { Day } from '../model/dates.ts';
import type { Check, Offence, Rule } from '../rules/rule.ts';
import { wordLists } from '../rules/word-lists.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Finding } from './finding.ts';
import { type RuleChoice, type Settings, settingsOf } from './settings.ts';
import { unusedWaivers } from './waivers.ts';

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
  const add = (rule: Rule, offence: Offence) => {
    const severity = settings.severityOf(rule, offence.at.file, offence.severity);
    if (severity === 'off') return;
    const { at, facts, entity, suggestions = [], related = [] } = offence;
    findings.push({ rule: rule.id, severity, at, facts, suggestions, related, ...(entity && { entity }) });
  };
  const check = { workspace, today, words, ruleIds };
  const samples = settings.oneOfEach([workspace.strategy.file, ...workspace.files.keys()]);
  for (const rule of rules) {
    const sets = optionSets(rule, samples, settings);
    for (const offence of offencesOf(rule, check, { sets, settings })) add(rule, offence);
  }
  // Whether a waiver silences anything shows only when every rule has run.
  const waiverUnused = rules.find(({ id }) => id === 'living/waiver-unused');
  if (waiverUnused && choice.only.length === 0) {
    for (const offence of unusedWaivers(workspace, findings, today)) add(waiverUnused, offence);
  }
  return findings;
}

/** What a rule finds. Where files set its options differently it runs once for each, and speaks of the files that do. */
function* offencesOf(
  rule: Rule,
  check: Omit<Check, 'options'>,
  { sets, settings: { optionsOf } }: { readonly sets: OptionSets; readonly settings: Settings },
): Generator<Offence> {
  for (const [key, options] of sets) {
    for (const offence of rule.check({ ...check, options }))
      if (sets.size === 1 || keyOf(optionsOf(rule, offence.at.file)) === key) yield offence;
  }
}

/** Different options of one rule, by what they say. */
type OptionSets = ReadonlyMap<string, Check['options']>;

/** The different options that a rule has in the files of a strategy, of which each that is set otherwise is among these. */
function optionSets(rule: Rule, samples: readonly string[], { optionsOf }: Settings): OptionSets {
  const files = rule.options ? samples : samples.slice(0, 1);
  return new Map(files.map((file) => optionsOf(rule, file)).map((options) => [keyOf(options), options]));
}

function keyOf(options: Check['options']): string {
  return JSON.stringify(options);
}
