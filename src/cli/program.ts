import { Command as Commander, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { World } from '../world/world.ts';
import { type Command, commands, commonFlags, type Flag } from './commands.ts';
import type { ExitCode } from './outcome.ts';

/**
 * Parses the arguments and runs one command. Help and version are results (exit 0); a flag or command that is not
 * there is said on stderr (exit 2). What the command throws is left to the caller.
 */
export async function runProgram(argv: readonly string[], world: World): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = newProgram(world);
  // The others are needed only to tell what there is.
  const named = commands.filter(({ name }) => name === argv[0]);
  for (const command of named.length > 0 ? named : commands) {
    const sub = addCommand(program, command);
    sub.action(async (...received: unknown[]) => {
      code = await command.run(plain(world, sub), optionsOf(command, sub, received));
    });
  }
  if (argv.length === 0) {
    program.outputHelp();
    return 0;
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return code;
}

function newProgram(world: World): Commander {
  const program = new Commander('strategy');
  program
    .description('Keep a communications strategy as YAML in git: interview the team, check it, publish its handbook.')
    .version(world.resources.version, '--version', 'print the version')
    .helpOption('--help', 'show this help')
    .helpCommand(false)
    .showHelpAfterError('(strategy --help shows what there is)')
    .exitOverride()
    .configureOutput({ writeOut: world.terminal.out, writeErr: world.terminal.err });
  program.addHelpText(
    'after',
    '\nExit codes: 0 nothing to report, 1 found something, 2 could not run, 130 interrupted.',
  );
  return program;
}

function addCommand(program: Commander, { name, summary, arguments: args, flags, examples }: Command): Commander {
  const command = program.command(name).description(summary).helpOption('--help', 'show this help');
  for (const argument of args) command.argument(argument.name, argument.description);
  for (const flag of [...flags, ...commonFlags]) command.addOption(toOption(flag));
  command.addHelpText('after', `\nExamples:\n${examples.map((example) => `  ${example}`).join('\n')}`);
  return command;
}

function toOption({ flags, description, kind, choices, default: initial }: Flag): Option {
  const option = new Option(flags, description);
  if (kind === 'list') option.argParser((text: string, list: readonly string[] = []) => [...list, ...text.split(',')]);
  if (kind === 'repeat') option.argParser((text: string, list: readonly string[] = []) => [...list, text]);
  if (kind === 'number') option.argParser(wholeNumber);
  if (choices) option.choices([...choices]);
  if (initial !== undefined) option.default(initial);
  return option;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}

/** Flags and arguments in one record; a folder given as argument is the same as `--dir`. */
function optionsOf(
  command: Command,
  parsed: Commander,
  received: readonly unknown[],
): Readonly<Record<string, unknown>> {
  const named = command.arguments.map(
    ({ name }, index) => [name.replaceAll(/[[\]<>.]/g, ''), received[index]] as const,
  );
  const given = Object.fromEntries(named.filter(([, value]) => value !== undefined));
  const lists = command.flags
    .filter(({ kind }) => kind === 'list' || kind === 'repeat')
    .map(({ flags }) => [longName(flags), []] as const);
  return { ...Object.fromEntries(lists), ...parsed.opts(), ...given };
}

/** `format` of `--format <format>`. */
function longName(flags: string): string {
  return /^--([a-z]+)/.exec(flags)?.[1] ?? flags;
}

function plain(world: World, parsed: Commander): World {
  if (parsed.opts().color !== false) return world;
  return { ...world, terminal: { ...world.terminal, outColour: false, errColour: false } };
}
