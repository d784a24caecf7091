import { englishQuestions } from './interview-en.ts';
import { frenchQuestions } from './interview-fr.ts';
import type { InLanguages } from './language.ts';
import type { QuestionWords } from './question-words.ts';

export type { QuestionWords };

/** Everything that the interview can ask about. */
export type Topic = keyof typeof englishQuestions;

export const questionWords: InLanguages<Readonly<Record<Topic, QuestionWords>>> = {
  en: englishQuestions,
  fr: frenchQuestions,
};
