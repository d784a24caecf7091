import { folderKinds, renamedKinds } from '../model/kinds.ts';
import type { World } from '../world/world.ts';
import type { Command, Flag } from './commands.ts';
import type { CommonOptions } from './context.ts';
import { type ExitCode, UsageError } from './outcome.ts';

export interface CompletionOptions extends CommonOptions {
  readonly shell: string;
}

/** Everything that can be typed. */
export interface CommandLine {
  readonly commands: readonly Command[];
  /** Flags that every command takes. */
  readonly commonFlags: readonly Flag[];
}

const scripts: Readonly<Record<string, (line: CommandLine) => string>> = { bash, zsh, fish };

/** `strategy completion SHELL`: prints a script that completes commands, flags and their values. */
export function completion(world: World, { shell }: CompletionOptions, line: CommandLine): ExitCode {
  const script = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined;
  if (!script) {
    throw new UsageError(
      `There is no completion for "${shell}".`,
      `The shells are ${Object.keys(scripts).join(', ')}.`,
    );
  }
  world.terminal.out(script(line));
  return 0;
}

/** A flag by its long name, and the values that it takes: words, anything (`file`), or none. */
interface Completed {
  readonly name: string;
  readonly values: readonly string[] | 'file' | undefined;
  readonly description: string;
}

function completed({ flags, choices, description }: Flag): Completed {
  const values = choices ?? (/<.*>/.test(flags) ? ('file' as const) : undefined);
  return { name: flags.split(' ')[0] ?? flags, values, description };
}

function flagsOf({ flags }: Command, commonFlags: readonly Flag[]): readonly Completed[] {
  return [...flags, ...commonFlags].map(completed);
}

/** What may stand behind a command that is no flag: words, or files. */
function wordsOf({ name, arguments: [first] }: Command): readonly string[] | 'file' {
  if (name === 'completion') return Object.keys(scripts);
  if (first?.name === '<kind>') return name === 'rename' ? renamedKinds : folderKinds;
  return 'file';
}

function bash({ commands, commonFlags }: CommandLine): string {
  const names = commands.map(({ name }) => name).join(' ');
  const values = commands.flatMap((command) =>
    flagsOf(command, commonFlags).flatMap(({ name, values: known }) =>
      typeof known === 'object' ? [`    ${command.name}:${name}) _strategy_words '${known.join(' ')}'; return ;;`] : [],
    ),
  );
  const own = commands.map((command) => {
    const flags = flagsOf(command, commonFlags).map(({ name }) => name);
    const words = wordsOf(command);
    const rest = words === 'file' ? 'COMPREPLY=($(compgen -f -- "$current"))' : `_strategy_words '${words.join(' ')}'`;
    return `    ${command.name}) if [[ $current == -* ]]; then _strategy_words '${flags.join(' ')}'; else ${rest}; fi ;;`;
  });
  return `# Completion of strategy for bash. To use it: eval "$(strategy completion bash)"
_strategy_words() { COMPREPLY=($(compgen -W "$1" -- "$current")); }
_strategy() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command='' index
  for ((index = 1; index < COMP_CWORD; index++)); do
    if [[ \${COMP_WORDS[index]} != -* ]]; then command="\${COMP_WORDS[index]}"; break; fi
  done
  case "$command:$before" in
${values.join('\n')}
  esac
  case "$command" in
    '') _strategy_words '${names} --help --version' ;;
${own.join('\n')}
  esac
}
complete -o filenames -F _strategy strategy
`;
}

/** Zsh runs the completion of bash. */
function zsh(line: CommandLine): string {
  const [, ...lines] = bash(line).split('\n');
  return [
    '# Completion of strategy for zsh. To use it: eval "$(strategy completion zsh)"',
    'autoload -U +X bashcompinit && bashcompinit',
    ...lines,
  ].join('\n');
}

function fish({ commands, commonFlags }: CommandLine): string {
  const lines = commands.flatMap((command) => {
    const seen = `complete -c strategy -n '__fish_seen_subcommand_from ${command.name}'`;
    const words = wordsOf(command);
    return [
      `complete -c strategy -n __fish_use_subcommand -f -a ${command.name} -d ${quoted(command.summary)}`,
      ...(words === 'file' ? [] : [`${seen} -f -a ${quoted(words.join(' '))}`]),
      ...flagsOf(command, commonFlags).map(({ name, values, description }) => {
        const takes = values === undefined ? '' : values === 'file' ? ' -r' : ` -x -a ${quoted(values.join(' '))}`;
        return `${seen} -l ${name.slice(2)}${takes} -d ${quoted(description)}`;
      }),
    ];
  });
  return `# Completion of strategy for fish. To use it: strategy completion fish | source\n${lines.join('\n')}\n`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
