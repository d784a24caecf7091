import type { StrategyFiles } from '../workspace/load.ts';

/** Why a strategy cannot be had from the past. */
export type PastProblem =
  /** git is not installed. */
  | 'no-git'
  /** The strategy is in no repository, or git refuses to look at it. */
  | 'no-repository'
  | 'unknown-revision'
  /** As above, in a clone that lacks a part of the history. */
  | 'shallow'
  /** The revision is there; there was no strategy then. */
  | 'no-strategy'
  /** git failed, or took too long. */
  | 'failed';

/** A strategy as it was, or why it cannot be had, with git's own words where it has some. */
export type Past =
  | { readonly files: StrategyFiles; readonly commit: string }
  | { readonly problem: PastProblem; readonly detail: string };

/** What is asked of version control: objects are read, nothing is checked out, nothing of the repository is run. */
export interface Git {
  /** The files of the strategy in a folder (absolute) as they were at a revision that a person typed. */
  readonly strategyAt: (root: string, revision: string) => Past;
}
