import { conventionsOf } from '../model/conventions.ts';
import { isDay } from '../model/dates.ts';
import type { DocumentMeta } from './document.ts';

/** The interface words that renderers ask for, in English. `meta.words` has them in the language of the document. */
export const DOCUMENT_WORDS = {
  /** Heading of the list of chapters. */
  contents: 'Contents',
  /** Link at the top of a page that leads past the navigation. */
  skip: 'Skip to the text',
  /** Label of the search field. */
  search: 'Search the handbook',
  /** Label of the list of places found. */
  results: 'Places found',
  /** Said when nothing is found. */
  nothing: 'Nothing found',
  /** Label of the switch between light and dark. */
  dark: 'Dark mode',
  /** Label of the link beside a heading. */
  link: 'Link to this section',
  /** Said when such a link was copied. */
  copied: 'Link copied',
  /** What a click on the head of a column does. */
  sort: 'Sort by this column',
  /** Before the revision of the strategy. */
  revision: 'Revision',
  /** Name of the scrolling frame around a table, before the section's title. */
  table: 'Table',
} as const;

export type DocumentWord = keyof typeof DOCUMENT_WORDS;

/** A word in the language of the document, or in English where the document does not have it. */
export function wordOf(meta: DocumentMeta, word: DocumentWord): string {
  return meta.words[word] ?? DOCUMENT_WORDS[word];
}

/** A date (`YYYY-MM-DD`) as the language of the document writes it out; as it stands where it is no day. */
export function longDate(meta: Pick<DocumentMeta, 'date' | 'language'>): string {
  return isDay(meta.date) ? conventionsOf(meta.language).longDay(meta.date) : meta.date;
}
