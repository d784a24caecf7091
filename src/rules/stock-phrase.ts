import { groupedBy } from '../model/grouped.ts';
import { once } from '../model/once.ts';
import { plainPhrase } from './word-lists.ts';

/**
 * True if a text is nothing but a phrase of a list, or several of them in a row. Words that make no goal more concrete
 * may stand around it: "Increase our engagement on social media", "raise awareness of our services and visibility".
 * Whatever else is said, such as among whom, makes it another text.
 */
export function isStockPhrase(text: string, phrases: readonly string[]): boolean {
  const plain = plainPhrase(text);
  const list = known(phrases);
  if (list.typed().has(plain)) return true;
  const [first = '', ...others] = plain.split(/\s?[,;/&+]\s?|\s(?:and|et)\s/u);
  if (!list.beginningAs(first).has(bare(first))) return false;
  return others.map(bare).every((part) => list.bare().has(part) || isEmptyObject(part) || list.objects().has(part));
}

/** The phrases of a list, made where they are asked for, and once. */
interface Known {
  readonly typed: () => ReadonlySet<string>;
  /** Without their empty words. */
  readonly bare: () => ReadonlySet<string>;
  /** In "raise awareness and visibility" the verb is said once: the second part is what another phrase is about. */
  readonly objects: () => ReadonlySet<string>;
  /** Without their empty words, those with the same first word that counts: mostly none, which is cheap to know. */
  readonly beginningAs: (part: string) => ReadonlySet<string>;
}

const knownOf = new WeakMap<readonly string[], Known>();

function known(phrases: readonly string[]): Known {
  const made = knownOf.get(phrases) ?? knownPhrases(phrases);
  knownOf.set(phrases, made);
  return made;
}

function knownPhrases(phrases: readonly string[]): Known {
  const all = once(() => new Set(phrases.map(bare)));
  const groups = once(() => groupedBy(phrases, firstWord));
  const bareGroups = new Map<string, ReadonlySet<string>>();
  return {
    typed: once(() => new Set(phrases)),
    bare: all,
    objects: once(() => new Set([...all()].flatMap(withoutVerb))),
    beginningAs: (part) => {
      const word = firstWord(part);
      const found = bareGroups.get(word) ?? new Set(groups().get(word)?.map(bare));
      bareGroups.set(word, found);
      return found;
    },
  };
}

/** A verb is one word or two. */
function withoutVerb(phrase: string): readonly string[] {
  const words = phrase.split(' ');
  return [1, 2].map((verb) => words.slice(verb).join(' '));
}

function firstWord(phrase: string): string {
  return wordsOf(phrase).find((word) => !FILLERS.has(word)) ?? '';
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
