/*
 * Patterns about letters. For each pattern that names the letters of the world an engine puts that class together anew,
 * which takes a millisecond: longer than to look for it in all texts of a strategy. Most texts are of Latin script, whose
 * letters are few ranges.
 */

/** What a text of Latin script, of punctuation, currency signs and arrows does not hold. */
const OTHER = /[^\0-\u024f\u2000-\u206f\u20a0-\u20cf\u2190-\u21ff]/;
/** What a property names among the characters of such a text, as it stands between the brackets of a class. */
const LATIN: readonly (readonly [property: string, ranges: string])[] = [
  ['\\p{L}', 'A-Za-zªµºÀ-ÖØ-öø-\u024f'],
  ['\\p{N}', '0-9²³¹¼-¾'],
  ['\\p{M}', ''],
  // Brackets and quotation marks that close.
  ['\\p{Pe}', ')\\]}⁆'],
  ['\\p{Pf}', '»’”›'],
];

/** True for a text whose letters are all Latin ones, with no mark typed apart. */
export function isLatin(text: string): boolean {
  // Several patterns look at one text, and one at every place in it.
  if (text !== last.text) last = { text, isLatin: !OTHER.test(text) };
  return last.isLatin;
}

let last = { text: '', isLatin: true };

/**
 * A pattern in which the properties of {@link LATIN} stand inside of classes, and no others at all: what to look for it
 * with in a text. The same pattern comes again for texts of the same kind. Where others are in it, it throws when used.
 */
export function letterPattern(source: string, flags = 'u'): LetterPattern {
  let latin: RegExp | undefined;
  let all: RegExp | undefined;
  return (text) => {
    if (!isLatin(text)) {
      all ??= new RegExp(source, flags);
      return all;
    }
    latin ??= new RegExp(latinPattern(source), flags);
    return latin;
  };
}

function latinPattern(source: string): string {
  const pattern = LATIN.reduce((before, [property, ranges]) => before.replaceAll(property, ranges), source);
  const alone = source.replaceAll(CLASS, '');
  if (/\\p/i.test(pattern + alone)) throw new SyntaxError(`/${source}/ names letters that no Latin text is known by.`);
  return pattern;
}

/** A class of a pattern with all that is in it. */
const CLASS = /\[(?:\\.|[^\]\\])*\]/g;

/** What {@link letterPattern} returns. */
export type LetterPattern = (text: string) => RegExp;

/** A text without the accents and other marks that are typed apart. */
export function withoutMarks(text: string): string {
  return isLatin(text) ? text : text.replaceAll(/\p{M}/gu, '');
}
