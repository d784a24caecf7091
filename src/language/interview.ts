import { englishQuestions } from './interview-en.ts';
import { frenchQuestions } from './interview-fr.ts';
import type { InLanguages } from './language.ts';

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

/** Everything that the interview can ask about. */
export type Topic = keyof typeof englishQuestions;

export const questionWords: InLanguages<Readonly<Record<Topic, QuestionWords>>> = {
  en: englishQuestions,
  fr: frenchQuestions,
};
