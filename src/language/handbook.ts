import { english } from './handbook-en.ts';
import { french } from './handbook-fr.ts';
import type { InLanguages } from './language.ts';

/** The words of the handbook; a language that lacks one does not compile. */
export type HandbookWords = typeof english;

export const handbookWords: InLanguages<HandbookWords> = { en: english, fr: french };
