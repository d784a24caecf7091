import { severities } from '../findings/finding.ts';
import { familyOf, type RuleChoice } from '../findings/settings.ts';
import { type FormatName, formatNames } from '../reports/formats.ts';
import type { Rule, Severity } from '../rules/rule.ts';
import type { CommonOptions } from './context.ts';
import { UsageError } from './outcome.ts';

export interface LintOptions extends CommonOptions {
  readonly format: readonly string[];
  readonly json?: boolean;
  readonly maxWarnings?: number;
  readonly failOn: Severity;
  readonly showWaived?: boolean;
  readonly only: readonly string[];
  readonly rule: readonly string[];
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly watch?: boolean;
  readonly summary?: boolean;
  readonly since?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
}

/** Throws {@link UsageError} for flags that say two things at once. */
export function refuseContradictions({ fix, dryRun, watch, updateBaseline, since }: LintOptions): void {
  if (dryRun && !fix) throw new UsageError('--dry-run shows what --fix would change.', 'Give both.');
  if (watch && (fix || updateBaseline)) {
    throw new UsageError(`--watch only looks; it cannot be given with --${fix ? 'fix' : 'update-baseline'}.`);
  }
  if (updateBaseline && since !== undefined) {
    throw new UsageError('A baseline holds all findings; --update-baseline cannot be given with --since.');
  }
}

/** A format, and the file it is written to; on standard output without one. */
export interface Output {
  readonly format: FormatName;
  readonly path?: string;
}

/** Reads `--format json`, `--format json=report.json`, `--json`; several at once. Throws {@link UsageError}. */
export function outputsOf({ format, json }: LintOptions): readonly Output[] {
  const outputs = [...(json ? ['json'] : []), ...format].map((text): Output => {
    const [name = '', ...rest] = text.split('=');
    const known = formatNames.find((candidate) => candidate === name);
    if (!known) throw new UsageError(`There is no format "${name}".`, `The formats are ${formatNames.join(', ')}.`);
    if (rest.length === 0) return { format: known };
    const path = rest.join('=');
    if (path === '') throw new UsageError(`"${text}" names no file.`, `Write it as --format ${name}=FILE.`);
    return { format: known, path };
  });
  return outputs.length > 0 ? outputs : [{ format: 'pretty' }];
}

/** Which rules run and how grave they are by the flags. Throws {@link UsageError} for rules that are not there. */
export function choiceOf({ only, rule }: LintOptions, rules: readonly Rule[]): RuleChoice {
  return { only: knownRules(only, rules), rules: severitiesOf(rule, rules) };
}

function knownRules(names: readonly string[], rules: readonly Rule[]): readonly string[] {
  const known = new Set(rules.flatMap(({ id }) => [id, familyOf(id)]));
  for (const name of names) {
    if (!known.has(name)) throw new UsageError(`There is no rule or family "${name}".`, 'strategy rules lists them.');
  }
  return names;
}

function severitiesOf(settings: readonly string[], rules: readonly Rule[]): RuleChoice['rules'] {
  return Object.fromEntries(
    settings.map((setting) => {
      const [id = '', severity = ''] = setting.split('=');
      knownRules([id], rules);
      const known = [...severities, 'off' as const].find((candidate) => candidate === severity);
      if (!known)
        throw new UsageError(`"${setting}" sets no severity.`, `Write --rule ${id}=off, info, warning or error.`);
      return [id, known];
    }),
  );
}
