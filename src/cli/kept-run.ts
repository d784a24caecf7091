import type { Memory, Recalled } from '../world/memory.ts';
import type { ExitCode } from './outcome.ts';

/** A run: what it asked of the world, what it was answered, and what came of it. */
export interface Run<Ask extends string> {
  readonly answers: readonly Answer<Ask>[];
  readonly out: string;
  readonly code: ExitCode;
}

/** An answer to a question about something, as bytes. */
export interface Answer<Ask extends string> {
  readonly ask: Ask;
  readonly about: readonly string[];
  readonly pieces: readonly Uint8Array[];
}

/** A run that was kept: a line of JSON, and behind it the answers, one after the other. */
export interface KeptRun<Ask extends string> {
  readonly answered: readonly (readonly [ask: Ask, about: readonly string[], length: number])[];
  readonly out: string;
  readonly code: ExitCode;
  /** The answers. */
  readonly rest: Recalled;
}

/** Keeps a run of what a key names. */
export function keepRun<Ask extends string>(memory: Memory, key: string, { answers, out, code }: Run<Ask>): void {
  const answered = answers.map(({ ask, about, pieces }) => [ask, about, lengthOf(pieces)] as const);
  const head = JSON.stringify({ program: memory.program, key, answered, out, code });
  memory.keep(nameFor(key), [Buffer.from(`${head}\n`), ...answers.flatMap(({ pieces }) => pieces)]);
}

/** What came of the last run of what a key names, if it was by this program, is whole, and is still so. */
export function recalledRun<Ask extends string>(
  memory: Memory,
  key: string,
  isStillSo: (run: KeptRun<Ask>) => boolean,
): Pick<KeptRun<Ask>, 'out' | 'code'> | undefined {
  const rest = memory.recall(nameFor(key));
  if (!rest) return undefined;
  try {
    const run = JSON.parse(rest.line() ?? 'null') as (KeptRun<Ask> & { program: string; key: string }) | null;
    const isWhole = Array.isArray(run?.answered) && typeof run?.out === 'string' && [0, 1, 2].includes(run.code);
    const isOurs = isWhole && run?.program === memory.program && run.key === key;
    return isOurs && isStillSo({ ...run, rest }) ? run : undefined;
  } catch {
    return undefined;
  } finally {
    rest.close();
  }
}

/** A name for a key, the same each time (FNV-1a): keys that share one take each other’s place. */
function nameFor(key: string): string {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(key)) hash = Math.imul(hash ^ byte, 0x01000193);
  return `run-${(hash >>> 0).toString(16)}`;
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((total, { length }) => total + length, 0);
}
