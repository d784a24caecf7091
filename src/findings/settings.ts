import type { RuleSettings } from '../model/generated.ts';
import type { Rule, Severity } from '../rules/rule.ts';
import { type Configured, layeredSettings } from '../workspace/overrides.ts';

/** What is asked of the rules from outside the strategy. */
export interface RuleChoice {
  /** Rules or families that run alone; empty for all. */
  readonly only: readonly string[];
  /** Severities set for this run, over everything that the config says. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
}

export const everyRule: RuleChoice = { only: [], rules: {} };

/** How each rule is set for a file: its severity and its options. */
export interface Settings {
  readonly severityOf: (rule: Rule, file: string, raised?: Severity) => Severity | 'off';
  readonly optionsOf: (rule: Rule, file: string) => Options;
}

type Options = Readonly<Record<string, number>>;

/**
 * Lays the layers of configuration over each other; the nearest wins, and this run's choice over all. Within one file
 * what it says of some paths wins over what it says of all.
 */
export function settingsOf(strategy: Configured, choice: RuleChoice): Settings {
  const strict = strategy.configs.findLast((layer) => 'preset' in layer)?.preset === 'strict';
  const { lastSaid, hasOwn } = lastSaidIn(strategy);
  const everywhere = new Map<Rule, Options>();
  const optionsIn = (rule: Rule, file: string): Options => {
    const options = Object.entries(rule.options ?? {}).map(([name, option]) => {
      const said = lastSaid(file, `${rule.id} ${name}`, (rules) => optionFor(rule.id, name, rules));
      return [name, said ?? option.default];
    });
    return Object.fromEntries(options);
  };
  return {
    severityOf: (rule, file, raised) => {
      if (!isChosen(rule.id, choice.only)) return 'off';
      const severity = (rules: RuleSettings) => severityFor(rule.id, rules);
      return severity(choice.rules) ?? lastSaid(file, rule.id, severity) ?? preset(raised ?? rule.severity, strict);
    },
    optionsOf: (rule, file) => {
      // Asked of each entity: most files have no settings of their own.
      if (hasOwn(file)) return optionsIn(rule, file);
      const options = everywhere.get(rule) ?? optionsIn(rule, file);
      everywhere.set(rule, options);
      return options;
    },
  };
}

interface LastSaid {
  /** What the last settings that hold for a file and answer a question say. The same question has the same answers. */
  readonly lastSaid: <T>(
    file: string,
    question: string,
    answer: (rules: RuleSettings) => T | undefined,
  ) => T | undefined;
  /** True for a file of which an override speaks. */
  readonly hasOwn: (file: string) => boolean;
}

function lastSaidIn(strategy: Configured): LastSaid {
  const { parts, matching } = layeredSettings(strategy);
  const everywhere = partsOf([...parts.keys()].filter((index) => !parts[index]?.override));
  const byPattern = new Map<string, number[]>();
  for (const [index, { override }] of parts.entries()) {
    for (const pattern of override?.patterns ?? []) {
      const held = byPattern.get(pattern) ?? [];
      held.push(index);
      byPattern.set(pattern, held);
    }
  }
  const groups = new Map([...byPattern].map(([pattern, indexes]) => [pattern, partsOf(indexes)]));
  const groupsFor = (file: string) => [everywhere, ...matching(file).flatMap((pattern) => groups.get(pattern) ?? [])];
  return {
    lastSaid: (file, question, answer) => {
      const speaks = (index: number) => answer(parts[index]?.rules ?? {}) !== undefined;
      const last = Math.max(...groupsFor(file).map((group) => group.lastThat(question, speaks)));
      return answer(parts[last]?.rules ?? {});
    },
    hasOwn: (file) => groups.size > 0 && matching(file).length > 0,
  };
}

/** Settings that hold for the same files. */
interface Parts {
  /** The last that answers a question, looked for once; -1 where none does. */
  readonly lastThat: (question: string, speaks: (index: number) => boolean) => number;
}

function partsOf(indexes: readonly number[]): Parts {
  const known = new Map<string, number>();
  return {
    lastThat: (question, speaks) => {
      const last = known.get(question) ?? indexes.findLast(speaks) ?? -1;
      known.set(question, last);
      return last;
    },
  };
}

/** True if a rule is named, or its family, or nothing is. */
export function isChosen(id: string, only: readonly string[]): boolean {
  return only.length === 0 || only.some((name) => name === id || name === familyOf(id));
}

/** `measurable` of `measurable/goal`. */
export function familyOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

function preset(severity: Severity, strict: boolean): Severity {
  if (!strict || severity === 'error') return severity;
  return severity === 'warning' ? 'error' : 'warning';
}

/** The rule's own name beats its family's. */
function severityFor(id: string, rules: RuleSettings): Severity | 'off' | undefined {
  return severityIn(rules[id]) ?? severityIn(rules[familyOf(id)]);
}

function severityIn(setting: RuleSettings[string] | undefined): Severity | 'off' | undefined {
  return typeof setting === 'object' ? setting.severity : setting;
}

/** What no option can be has left the config when it was read. */
function optionFor(id: string, name: string, rules: RuleSettings): number | undefined {
  const setting = rules[id];
  const value: unknown = typeof setting === 'object' ? setting.options?.[name] : undefined;
  return typeof value === 'number' ? value : undefined;
}
