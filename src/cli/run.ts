import { printable } from '../text/printable.ts';
import { Interrupted } from '../world/prompts.ts';
import { FileError, type World } from '../world/world.ts';
import { type ExitCode, UsageError } from './outcome.ts';
import { runProgram } from './program.ts';

/** Runs the program and turns everything that can go wrong into a sentence and an exit code. The only catch there is. */
export async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  try {
    return await runProgram(argv, world);
  } catch (error) {
    return explainFailure(error, world, argv.includes('--debug'));
  }
}

function explainFailure(error: unknown, { terminal }: World, debug: boolean): ExitCode {
  if (error instanceof Interrupted) return 130;
  if (error instanceof UsageError) {
    terminal.err(`strategy: ${printable(error.message)}\n${error.hint ? `${printable(error.hint)}\n` : ''}`);
  } else if (error instanceof FileError) {
    terminal.err(`strategy: ${printable(error.message)}\n`);
  } else {
    const text = error instanceof Error ? error.message : String(error);
    terminal.err(
      `strategy: internal error: ${printable(text)}\nThis is a mistake in strategy itself; please report it. --debug shows where.\n`,
    );
  }
  if (debug && error instanceof Error) terminal.err(`${error.stack ?? ''}\n`);
  return 2;
}
