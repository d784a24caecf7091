import { idFrom } from '../model/id.ts';

/** Names that Windows keeps for devices, whatever the extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** What an id is made from, and what it must not be. */
export interface SlugOptions {
  /** Stands in where a name has no letter that an id may have, and beside a reserved one. */
  readonly fallback: string;
  readonly taken: Iterable<string>;
  /** The most letters, cut between words; 64 at most. */
  readonly longest?: number;
}

/** The id of a name: lower-case words with hyphens between, without accents, unlike every id that is taken. */
export function slugOf(name: string, { fallback, taken, longest = 48 }: SlugOptions): string {
  const words = idFrom(name);
  const short = cut(words, longest) || fallback;
  return unlike(RESERVED.test(short) ? `${short}-${fallback}` : short, new Set(taken));
}

function cut(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const end = words.lastIndexOf('-', longest);
  return words.slice(0, end > 0 ? end : longest);
}

function unlike(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}
