import type { Loaded } from './load-file.ts';

/** How much of what takes long is done for one strategy. Nothing in a strategy can raise these. */
export const effortLimits = {
  /** Lexical pieces of files that only the library for YAML can read: those of five thousand files of usual length. */
  pieces: 1_500_000,
  /** Values of all other files: those of twenty thousand files of usual length. */
  values: 800_000,
  /** Problems of files that are told one by one; a file beyond them is not read if it has any. */
  problems: 10_000,
  /** Values that a handbook is made of: those of two thousand files of usual length. */
  handbook: 100_000,
  /** Findings; when there are as many, no more are looked for. */
  findings: 50_000,
} as const;

/** What is left of it while files are loaded, one after another. */
export type Effort = { [limit in 'pieces' | 'values' | 'problems']: number };

export function fullEffort(): Effort {
  const { pieces, values, problems } = effortLimits;
  return { pieces, values, problems };
}

/** What a file has cost, and costs again where it is remembered. */
export function spend(effort: Effort, { source, problems }: Loaded): void {
  effort.pieces -= source.yaml?.pieces ?? 0;
  effort.values -= source.yaml?.values ?? 0;
  effort.problems -= problems.length;
}

/** True where a file that was read before would be read as it was. */
export function covers(effort: Effort, { source }: Loaded): boolean {
  return effort.problems > 0 && effort.values > 0 && (effort.pieces > 0 || !source.yaml?.pieces);
}
