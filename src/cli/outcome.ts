/** How a run ended: 0 nothing reached the threshold, 1 it found something, 2 it could not run, 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 130;

/** The command could not run: a bad flag, no strategy, an answer that nobody can be asked for. Exits with 2. */
export class UsageError extends Error {
  /** What the person can do, on a line of its own. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'UsageError';
    this.hint = hint;
  }
}
