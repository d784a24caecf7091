import { inertLine, printable } from '../text/printable.ts';
import { Interrupted } from '../world/prompts.ts';
import type { World } from '../world/world.ts';
import { failureSentences } from './failure.ts';
import type { ExitCode } from './outcome.ts';
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
  for (const line of [...failureSentences(error), ...stack]) terminal.err(`${inertLine(printable(line, 2000))}\n`);
  return 2;
}
