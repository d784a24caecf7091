import { inertLine, printable } from '../text/printable.ts';
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
  const stack = debug && error instanceof Error ? (error.stack ?? '').split('\n') : [];
  for (const line of [...sentences(error), ...stack]) terminal.err(`${inertLine(printable(line, 2000))}\n`);
  return 2;
}

function sentences(error: unknown): readonly string[] {
  if (error instanceof UsageError) return [`strategy: ${error.message}`, ...(error.hint ? [error.hint] : [])];
  if (error instanceof FileError) return [`strategy: ${error.message}`];
  return [
    `strategy: internal error: ${error instanceof Error ? error.message : String(error)}`,
    'This is a mistake in strategy itself; please report it. --debug shows where.',
  ];
}
