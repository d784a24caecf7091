import { type Conventions, conventionsOf } from '../model/conventions.ts';
import type { Language } from './language.ts';

/** A number as people read it in a sentence: thousands apart, few decimals. */
export function shownNumber(value: number, language: Language): string {
  return conventionsOf(language).number(value);
}

/** Hours with their word, `1.5 hours`; in French everything below two takes the singular. */
export function shownHours(value: number, language: Language): string {
  return withHours(shownNumber(value, language), value, language);
}

/** The same of a number that is shown already. */
export function withHours(shown: string, value: number, language: Language): string {
  if (language === 'fr') return `${shown} ${Math.abs(value) < 2 ? 'heure' : 'heures'}`;
  return `${shown} ${value === 1 ? 'hour' : 'hours'}`;
}

/** A change as written in a target, `+2.5%`, as a language writes it, `+2,5 %`. */
export function shownChange(change: string, language: Language): string {
  return changeIn(conventionsOf(language), change);
}

/** A number of more digits is not exactly what was typed. */
const MOST_DIGITS = 15;

/** The same by the conventions of a language. */
export function changeIn({ number, percentSign }: Conventions, change: string): string {
  return change
    .replace(/\d+(?:\.\d+)?/, (typed) => (typed.length > MOST_DIGITS ? typed : number(Number(typed), typed.length)))
    .replace(/ ?%$/, () => percentSign);
}
