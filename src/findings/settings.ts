import type { RuleSettings } from '../model/generated.ts';
import { matcherOf } from '../model/glob.ts';
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

/** How each rule is set for a file: its severity and its options. */
export interface Settings {
  readonly severityOf: (rule: Rule, file: string, raised?: Severity) => Severity | 'off';
  /** The same object for all files in which they are the same. */
  readonly optionsOf: (rule: Rule, file: string) => Options;
  /** One of all files for which the same is said. */
  readonly oneOfEach: (files: readonly string[]) => readonly string[];
}

type Options = Readonly<Record<string, number>>;

/**
 * Lays the layers of configuration over each other; the nearest wins, and this run's choice over all. Within one file
 * what it says of some paths wins over what it says of all.
 */
export function settingsOf(layers: readonly ConfigLayer[], choice: RuleChoice): Settings {
  const strict = layers.findLast((layer) => 'preset' in layer)?.preset === 'strict';
  const values = layers.flatMap((layer) => ('value' in layer ? [layer.value] : []));
  const parts = values.flatMap(({ rules = {}, overrides = [] }): readonly Part[] => [
    { holdsFor: () => true, rules },
    ...overrides.map(({ files, rules }) => ({ holdsFor: matcherOf(files), rules })),
  ]);
  const partsFor = partsByFile(parts);
  const optionsFor = new Map<Rule, Map<readonly RuleSettings[], Options>>();
  return {
    severityOf: (rule, file, raised) => {
      if (!isChosen(rule.id, choice.only)) return 'off';
      return lastSeverity(rule.id, [...partsFor(file), choice.rules]) ?? preset(raised ?? rule.severity, strict);
    },
    optionsOf: (rule, file) => {
      const known = optionsFor.get(rule) ?? new Map<readonly RuleSettings[], Options>();
      const layers = partsFor(file);
      const found = known.get(layers) ?? options(rule, layers);
      optionsFor.set(rule, known.set(layers, found));
      return found;
    },
    oneOfEach: (files) => [...new Map(files.map((file) => [partsFor(file), file])).values()],
  };
}

/** Settings, and the files that they hold for. */
interface Part {
  readonly holdsFor: (file: string) => boolean;
  readonly rules: RuleSettings;
}

/** The settings that hold for a file; the same list for all files that have the same. */
function partsByFile(parts: readonly Part[]): (file: string) => readonly RuleSettings[] {
  const lists = new Map<string, readonly RuleSettings[]>();
  const known = new Map<string, readonly RuleSettings[]>();
  return (file) => {
    const before = known.get(file);
    if (before) return before;
    const holds = parts.map(({ holdsFor }) => holdsFor(file));
    const held = parts.filter((_, index) => holds[index]);
    const key = holds.join();
    const list = lists.get(key) ?? held.map(({ rules }) => rules);
    lists.set(key, list);
    known.set(file, list);
    return list;
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
  for (const layer of layers.toReversed()) {
    const found = severityIn(layer[id]) ?? severityIn(layer[familyOf(id)]);
    if (found) return found;
  }
  return undefined;
}

function severityIn(setting: RuleSettings[string] | undefined): Severity | 'off' | undefined {
  return typeof setting === 'object' ? setting.severity : setting;
}

/** The last layer that sets an option decides. What no option can be has left the config when it was read. */
function options(rule: Rule, layers: readonly RuleSettings[]): Options {
  const chosen: Record<string, number> = {};
  for (const [name, option] of Object.entries(rule.options ?? {})) {
    chosen[name] = option.default;
    for (const layer of layers) {
      const setting = layer[rule.id];
      const value: unknown = typeof setting === 'object' ? setting.options?.[name] : undefined;
      if (typeof value === 'number') chosen[name] = value;
    }
  }
  return chosen;
}
