/** What the interview says when it asks, in one language. */
export interface QuestionWords {
  readonly ask: string;
  /** Why it matters, in a strategist's words. */
  readonly why: string;
  /** An answer that says nothing. */
  readonly weak?: string;
  /** An answer that one can work with. */
  readonly strong?: string;
}
