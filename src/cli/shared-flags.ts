import type { Flag } from './commands.ts';

/** The folder, as most commands take it. */
export const dirArgument = {
  name: '[dir]',
  description: "the strategy's folder (default: the nearest strategy.yaml upwards)",
};
export const json: Flag = { flags: '--json', description: 'short for --format json' };
/** `--format` of a command that writes one of some formats; the first is the usual one. */
export function formatFlag(choices: readonly [string, ...string[]], more = ''): Flag {
  const names = `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
  return { flags: '--format <format>', description: `${names}${more}`, choices, default: choices[0] };
}
export const force: Flag = { flags: '--force', description: 'overwrite files that are there' };
export const dryRun: Flag = { flags: '--dry-run', description: 'list what would be written, write nothing' };

/** Options arrive checked by the parser; each command says which it reads. */
export function as<T>(options: Readonly<Record<string, unknown>>): T {
  return options as T;
}
