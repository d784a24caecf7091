import { plainPhrase } from './word-lists.ts';

/**
 * True if a text is nothing but a phrase of a list, or several of them in a row. Words that make no goal more concrete
 * may stand around it: "Increase our engagement on social media", "raise awareness and visibility". Whatever else is
 * said, such as among whom, makes it another text.
 */
export function isStockPhrase(text: string, phrases: readonly string[]): boolean {
  const plain = plainPhrase(text);
  if (phrases.includes(plain)) return true;
  const known = new Set(phrases.map(bare));
  const [first = '', ...others] = plain.split(/\s?[,;/&+]\s?|\s(?:and|et)\s/u).map(bare);
  return known.has(first) && others.every((part) => continues(first, part, known));
}

/** In "increase visibility and engagement", the verb is said once. */
function continues(first: string, part: string, known: ReadonlySet<string>): boolean {
  const words = first.split(' ');
  return [0, 1, 2].some((count) => known.has([...words.slice(0, count), part].join(' ')));
}

const FILLERS = new Set(
  'the a an our its your their overall significantly further online le la les un une notre nos votre vos son sa ses fortement'.split(
    ' ',
  ),
);

const PLACE =
  /\s(?:(?:on|across|over|in|through|via) (?:all )?(?:our |the )?(?:social media|social networks|socials|social channels|channels|platforms|internet|web|facebook|instagram|linkedin|tiktok|youtube|x|twitter)|(?:sur|dans|via) (?:tous )?(?:les |nos |le )?(?:réseaux sociaux|réseaux|médias sociaux|canaux|plateformes|web|internet|facebook|instagram|linkedin|tiktok|youtube|x|twitter)|en ligne)$/u;

/** A phrase without the words that leave it as vague as it is. */
function bare(phrase: string): string {
  const words = phrase
    .replace(PLACE, '')
    .replaceAll(/\b[ld]'/gu, '')
    .split(' ');
  const kept = words.filter((word) => !FILLERS.has(word));
  return kept.length > 0 ? kept.join(' ') : phrase;
}
