import type { Day } from '../model/dates.ts';
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

/** Why the past cannot be had, with git's own words where it has some. */
export interface NoPast {
  readonly problem: PastProblem;
  readonly detail: string;
}

/** A strategy as it was, or why it cannot be had. */
export type Past = { readonly files: StrategyFiles; readonly commit: string } | NoPast;

/** A commit by which the strategy changed, on the line that leads to the present one. */
export interface HistoryStep {
  readonly commit: string;
  /** The day on which it was made, where it was made; never before that of an earlier step. */
  readonly day: Day;
}

/** The commits that changed a strategy, wherever in the repository it lay. */
export interface History {
  /** False where this copy lacks the beginning. */
  readonly isWhole: boolean;
  /** The oldest first; only such after which there was a strategy. */
  readonly steps: readonly HistoryStep[];
  /**
   * The strategy after some of the steps (their places in the list, ascending), without its readings. What did not
   * change from one to the other is the same bytes, in the sense of `===`.
   */
  readonly strategiesAfter: (steps: readonly number[]) => readonly StrategyFiles[] | NoPast;
}

/** What is asked of version control: objects are read, nothing is checked out, nothing of the repository is run. */
export interface Git {
  /** The files of the strategy in a folder (absolute) as they were at a revision that a person typed. */
  readonly strategyAt: (root: string, revision: string) => Past;
  /** How the strategy in a folder (absolute) came to be what it is in the present commit. */
  readonly historyOf: (root: string) => History | NoPast;
}
