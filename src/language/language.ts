/** The languages of the interface. A table keyed by them is complete or it does not compile. */
export type Language = 'en' | 'fr';

/** The same words in every language of the interface. */
export type InLanguages<T> = Readonly<Record<Language, T>>;

export const languages: readonly Language[] = ['en', 'fr'];

/** The interface language nearest to a BCP 47 tag or a locale (`fr-CA`, `fr_FR.UTF-8`): English where none fits. */
export function nearestLanguage(tag: string | undefined): Language {
  const primary = (tag ?? '').toLowerCase().split(/[-_.]/)[0];
  return languages.find((language) => language === primary) ?? 'en';
}
