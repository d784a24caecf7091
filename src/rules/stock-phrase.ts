import { once } from '../model/once.ts';
import { plainPhrase } from './word-lists.ts';

/**
 * True if a text is nothing but a phrase of a list, or several of them in a row. Words that make no goal more concrete
 * may stand around it: "Increase our engagement on social media", "raise awareness of our services and visibility".
 * Whatever else is said, such as among whom, makes it another text.
 */
export function isStockPhrase(text: string, phrases: readonly string[]): boolean {
  const plain = plainPhrase(text);
  if (phrases.includes(plain)) return true;
  const parts = plain.split(/\s?[,;/&+]\s?|\s(?:and|et)\s/u);
  const list = known(phrases);
  if (!isKnown(parts[0] ?? '', list)) return false;
  if (parts.length === 1) return true;
  const forms = list.all();
  return parts
    .slice(1)
    .map(bare)
    .every((part) => forms.has(part) || isEmptyObject(part) || isObject(part, forms));
}

/** In "raise awareness and visibility" the verb is said once: the second part is what another phrase is about. */
function isObject(part: string, known: ReadonlySet<string>): boolean {
  return [...known].some((phrase) => [1, 2].some((verb) => phrase.split(' ').slice(verb).join(' ') === part));
}

/** The phrases of a list without their empty words, made where they are asked for, and once. */
interface Known {
  readonly all: () => ReadonlySet<string>;
  /** Of those phrases in which a word stands. */
  readonly withWord: (word: string) => ReadonlySet<string>;
}

const knownOf = new WeakMap<readonly string[], Known>();

function known(phrases: readonly string[]): Known {
  const before = knownOf.get(phrases);
  if (before) return before;
  const byWord = new Map<string, ReadonlySet<string>>();
  const made: Known = {
    all: once(() => new Set(phrases.map(bare))),
    withWord: (word) => {
      const found = byWord.get(word) ?? new Set(phrases.filter((phrase) => phrase.includes(word)).map(bare));
      byWord.set(word, found);
      return found;
    },
  };
  knownOf.set(phrases, made);
  return made;
}

/** True if a part of a text is a phrase. Its first word that counts is mostly in none, which is cheap to know. */
function isKnown(part: string, { all, withWord }: Known): boolean {
  const first = wordsOf(part).find((word) => !FILLERS.has(word));
  return (first === undefined ? all() : withWord(first)).has(bare(part));
}

function wordsOf(phrase: string): readonly string[] {
  return phrase.replaceAll(ARTICLE, '').split(' ');
}

/** `l'` and `d'`. */
const ARTICLE = /\b[ld]'/gu;

const FILLERS = new Set(
  'the a an our its your their overall significantly further online le la les un une notre nos votre vos son sa ses fortement'.split(
    ' ',
  ),
);

const PLACE =
  /\s(?:(?:on|across|over|in|through|via) (?:all )?(?:our |the )?(?:social media|social networks|socials|social channels|channels|platforms|internet|web|facebook|instagram|linkedin|tiktok|youtube|x|twitter)|(?:sur|dans|via) (?:tous )?(?:les |nos |le )?(?:réseaux sociaux|réseaux|médias sociaux|canaux|plateformes|web|internet|facebook|instagram|linkedin|tiktok|youtube|x|twitter)|en ligne)$/u;

/** What every organization has, so that naming it says nothing of a goal. */
const OURS =
  '(?:(?:our|its|their|the|your) )?(?:services?|work|activit(?:y|ies)|missions?|brand|organi[sz]ation|company|institution|association|charity|agency|council|department|team|programm?e?s?|products?|offers?|projects?|events?|values?|cause|web ?site|site|page|pages|channels?)|who we are|what we do';
const OURS_IN_FRENCH =
  "(?:(?:nos|notre|leurs?|ses|sa|son|les|la|le) |l')?(?:services?|missions?|actions?|activités?|travail|marque|organisation|association|entreprise|commune|collectivité|ville|mairie|établissement|institution|structure|offres?|produits?|projets?|événements?|évènements?|valeurs?|site(?: web| internet)?|page|canaux)|qui nous sommes|ce que nous faisons";
const ABOUT_OURS = new RegExp(
  `\\s(?:(?:of|to|about|for|in|with|on|around) (?:${OURS})|(?:de|à|sur|pour|vers|autour de) (?:${OURS_IN_FRENCH})|(?:du|des|au|aux) (?:${OURS_IN_FRENCH})|d'(?:${OURS_IN_FRENCH}))$`,
  'u',
);
const EMPTY_OBJECT = new RegExp(`^(?:(?:of|to|de|à|sur) )?(?:${OURS}|${OURS_IN_FRENCH})$`, 'u');

function isEmptyObject(part: string): boolean {
  return EMPTY_OBJECT.test(part);
}

/** A phrase without the words that leave it as vague as it is. */
function bare(phrase: string): string {
  const kept = wordsOf(phrase.replace(PLACE, '').replace(ABOUT_OURS, '')).filter((word) => !FILLERS.has(word));
  return kept.length > 0 ? kept.join(' ') : phrase;
}
