import type { AnswerProblem } from '../language/interview-messages.ts';

/** What was understood of an answer, or why nothing was. */
export type Reading<T> = { readonly value: T } | Unread;

/** The problem, with the piece of text that its sentence shows. */
export interface Unread {
  readonly problem: AnswerProblem;
  readonly detail: string;
}

export function unread(problem: AnswerProblem, detail = ''): Unread {
  return { problem, detail };
}
