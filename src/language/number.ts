import { conventionsOf } from '../model/conventions.ts';
import type { Language } from './language.ts';

/** A number as people read it in a sentence: thousands apart, at most two decimals. */
export function shownNumber(value: number, language: Language): string {
  return conventionsOf(language).number(value);
}

/** Hours with their word, `1.5 hours`; in French everything below two takes the singular. */
export function shownHours(value: number, language: Language): string {
  const number = shownNumber(value, language);
  if (language === 'fr') return `${number} ${Math.abs(value) < 2 ? 'heure' : 'heures'}`;
  return `${number} ${value === 1 ? 'hour' : 'hours'}`;
}

/** A change as written in a target, `+20%`; in French the percent sign stands apart. */
export function shownChange(change: string, language: Language): string {
  return language === 'fr' ? change.replace(/ ?%$/, '\u00a0%') : change;
}
