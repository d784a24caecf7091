import { FileError } from '../world/world.ts';
import { UsageError } from './outcome.ts';

/** What kept a command from running, in sentences. */
export function failureSentences(error: unknown): readonly string[] {
  if (error instanceof UsageError) return [`strategy: ${error.message}`, ...(error.hint ? [error.hint] : [])];
  if (error instanceof FileError) return [`strategy: ${error.message}`];
  return [
    `strategy: internal error: ${error instanceof Error ? error.message : String(error)}`,
    'This is a mistake in strategy itself; please report it. --debug shows where.',
  ];
}
