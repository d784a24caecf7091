import { plainPhrase } from './word-lists.ts';

/**
 * True if a text is nothing but a phrase of a list, or several of them in a row. Words that make no goal more concrete
 * may stand around it: "Increase our engagement on social media", "raise awareness and visibility". Whatever else is
 * said, such as among whom, makes it another text.
 */
export function isStockPhrase(text: string, phrases: readonly string[]): boolean {
  const plain = plainPhrase(text);
  if (phrases.includes(plain)) return true;
  const known = phrases.map(bare);
  const [first = '', ...others] = plain.split(/\s?[,;/&+]\s?|\s(?:and|et)\s/u).map(bare);
  return known.includes(first) && others.every((part) => known.includes(part) || isObject(part, known));
}

/** In "raise awareness and visibility" the verb is said once: the second part is what another phrase is about. */
function isObject(part: string, known: readonly string[]): boolean {
  return known.some((phrase) => [1, 2].some((verb) => phrase.split(' ').slice(verb).join(' ') === part));
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
