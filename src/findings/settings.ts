import picomatch from 'picomatch';
import type { RuleSettings } from '../model/generated.ts';
import type { Rule, Severity } from '../rules/rule.ts';
import type { ConfigLayer } from '../workspace/workspace.ts';

/** What is asked of the rules from outside the strategy. */
export interface RuleChoice {
  /** Rules or families that run alone; empty for all. */
  readonly only: readonly string[];
  /** Severities set for this run, over everything that the config says. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
}

export const everyRule: RuleChoice = { only: [], rules: {} };

/** How each rule is set: its severity for a file, and its options. */
export interface Settings {
  readonly severityOf: (rule: Rule, file: string, raised?: Severity) => Severity | 'off';
  readonly optionsOf: (rule: Rule) => Readonly<Record<string, number>>;
}

/** Lays the layers of configuration over each other; the nearest wins, and this run's choice over all. */
export function settingsOf(layers: readonly ConfigLayer[], choice: RuleChoice): Settings {
  const strict = layers.some((layer) => 'preset' in layer && layer.preset === 'strict');
  const values = layers.flatMap((layer) => ('value' in layer ? [layer.value] : []));
  const settings = values.map((value) => value.rules ?? {});
  const overrides = values
    .flatMap((value) => value.overrides ?? [])
    .map(({ files, rules }) => ({ matches: picomatch([...files]), rules }));
  return {
    severityOf: (rule, file, raised) => {
      if (!isChosen(rule.id, choice.only)) return 'off';
      const layered = [
        ...settings,
        ...overrides.filter(({ matches }) => matches(file)).map(({ rules }) => rules),
        choice.rules,
      ];
      return lastSeverity(rule.id, layered) ?? preset(raised ?? rule.severity, strict);
    },
    optionsOf: (rule) => options(rule, settings),
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

/** The last layer that speaks of the rule decides; within one layer the rule's own name beats its family's. */
function lastSeverity(id: string, layers: readonly RuleSettings[]): Severity | 'off' | undefined {
  let found: Severity | 'off' | undefined;
  for (const layer of layers) {
    const setting = layer[id] ?? layer[familyOf(id)];
    const severity = typeof setting === 'object' ? setting.severity : setting;
    if (severity) found = severity;
  }
  return found;
}

function options(rule: Rule, layers: readonly RuleSettings[]): Readonly<Record<string, number>> {
  const chosen: Record<string, number> = {};
  for (const [name, option] of Object.entries(rule.options ?? {})) {
    chosen[name] = option.default;
    for (const layer of layers) {
      const setting = layer[rule.id];
      const value: unknown = typeof setting === 'object' ? setting.options?.[name] : undefined;
      if (typeof value === 'number' && value >= option.minimum) chosen[name] = value;
    }
  }
  return chosen;
}
