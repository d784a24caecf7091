import { conventionsOf } from '../model/conventions.ts';
import { type Duration, parseDuration } from '../model/dates.ts';
import type { Language } from './language.ts';

/** A duration as people read it in a BCP 47 locale, `6 mois`; as typed where it is none. */
export function shownDuration(text: string, locale: string): string {
  const duration = parseDuration(text);
  if (!duration) return text;
  const { count, unit } = duration;
  return conventionsOf(locale).unit(count, unit, 'long');
}

/** How often something comes round, `every month` or `tous les 6 mois`; as typed where it is no duration. */
export function shownEvery(text: string, language: Language): string {
  const duration = parseDuration(text);
  if (!duration) return text;
  const { count, unit } = duration;
  if (language === 'en') return `every ${count === 1 ? unit : shownDuration(text, 'en')}`;
  const all = feminine.has(unit) ? 'toutes les' : 'tous les';
  return `${all} ${count === 1 ? frenchPlural[unit] : shownDuration(text, 'fr')}`;
}

const feminine: ReadonlySet<string> = new Set<Duration['unit']>(['minute', 'hour', 'week']);

const frenchPlural: Readonly<Record<Duration['unit'], string>> = {
  minute: 'minutes',
  hour: 'heures',
  day: 'jours',
  week: 'semaines',
  month: 'mois',
  year: 'ans',
};
