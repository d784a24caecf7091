import { groupedBy } from '../model/grouped.ts';
import { once } from '../model/once.ts';
import { wordFinder } from '../model/word-finder.ts';
import { type LetterPattern, letterPattern } from '../text/letters.ts';
import { plainPhrase } from './word-lists.ts';

/** Finds placeholders in texts; made once for a strategy. */
export interface PlaceholderFinder {
  /** False for a text that certainly has none: nearly every one. */
  readonly tells: (text: string) => boolean;
  /** The first placeholder in a text, as typed. Without brackets, `[what happened]` is left alone: a template. */
  readonly within: (text: string, options: { readonly brackets: boolean }) => string | undefined;
  /** The whole text where it is nothing but a placeholder. */
  readonly whole: (text: string) => string | undefined;
}

/**
 * Phrases are lower case, as in the word lists. The language (BCP 47) matters: `todo` and `XXX` are honest words in
 * some.
 */
export function placeholderFinder(phrases: readonly string[], language: string): PlaceholderFinder {
  const sought = phrases
    .filter((phrase) => phrase !== '')
    .map((phrase) => ({ pattern: once(() => patternOf(phrase, language)), word: longestWord(phrase) }));
  const byWord = once(() => groupedBy(sought.entries(), ([, { word }]) => word));
  const wordsIn = once(() => wordFinder(byWord().keys()));
  const nearIn = (text: string) => {
    const found = [...wordsIn()([text])].flatMap((word) => byWord().get(word) ?? []);
    return found.sort(([one], [other]) => one - other).map(([, phrase]) => phrase);
  };
  const listed = new Set(phrases);
  const tells = prefilter(phrases, (text) => wordsIn()([plainlyTyped(text).toLowerCase()]).size > 0);
  const whole = (text: string) => (tells(text) && isPlaceholder(text, listed) ? text.trim() : undefined);
  return {
    tells,
    whole,
    within: (text, { brackets }) => {
      if (!tells(text)) return undefined;
      const typed = plainlyTyped(text);
      const lower = typed.toLowerCase();
      const near = nearIn(lower);
      const mayHaveGaps = brackets && /[[<]/.test(typed);
      const mayLackNumber = /x{2}|x\s?%/.test(lower);
      if (near.length === 0 && !mayHaveGaps && !mayLackNumber) return isBlankToFill(text) ? text.trim() : undefined;
      const prose = withoutQuotations(typed);
      const found = near.map(({ pattern }) => pattern()?.(prose).exec(prose)?.[0]).find((match) => match !== undefined);
      return whole(text) ?? found ?? numberGap(prose, listed) ?? (mayHaveGaps ? bracketed(prose) : undefined);
    },
  };
}

function plainlyTyped(text: string): string {
  return text.normalize('NFC').replaceAll(/[’ʼ]/g, "'");
}

/** An engine tries so many phrases in a moment, and many more one after another at every letter. */
const MAX_IN_PATTERN = 1_000;

/** False for nearly every text without a placeholder, at the price of two patterns. */
function prefilter(phrases: readonly string[], hasWord: (text: string) => boolean): (text: string) => boolean {
  const sought = phrases.filter((phrase) => phrase !== '');
  const isFineInText = (phrase: string) => specialFor(phrase) === nowhereElse;
  // The words of a phrase, signs of a gap, or accents that are typed apart.
  const signs = ['[[<]', 'x{2}', 'x\\s?%', '\\.{3}', '…', '_{2}', '\\?{2}', '[\\u0300-\\u036f]'];
  const isMany = sought.length > MAX_IN_PATTERN;
  const phrasesInText = isMany ? [] : eitherOf(sought.filter((phrase) => !isFineInText(phrase)));
  const anywhere = new RegExp([...phrasesInText, ...signs].join('|'), 'i');
  const edge = '[^\\p{L}\\p{N}]*';
  const aloneIn = letterPattern(`^${edge}(?:${eitherOf(sought.filter(isFineInText)).join('|')})${edge}$`, 'iu');
  return (text) => anywhere.test(text) || aloneIn(text).test(text) || (isMany && hasWord(text));
}

/** Patterns of phrases; those that begin with the same word share it, which an engine tries sooner than each alone. */
function eitherOf(phrases: readonly string[]): readonly string[] {
  const rests = new Map<string, string[]>();
  for (const phrase of phrases) {
    const [word = '', ...rest] = phrase.split(/\s+/);
    const below = rests.get(word) ?? [];
    below.push(rest.join(' '));
    rests.set(word, below);
  }
  return [...rests].map(([word, below]) => {
    const shared = escapedForPattern(word).replaceAll("'", "['’ʼ]");
    if (below.includes('')) return shared;
    return `${shared}\\s+(?:${eitherOf(below).join('|')})`;
  });
}

/** Most texts have no word of any phrase: looking for that first spares them dozens of patterns. */
function longestWord(phrase: string): string {
  return phrase.split(/\s+/).reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/** True where a value is nothing but a placeholder, or a blank to fill: dots, underscores or question marks. */
function isPlaceholder(text: string, phrases: ReadonlySet<string>): boolean {
  const whole = text.trim();
  return isBlankToFill(text) || phrases.has(whole) || phrases.has(plainPhrase(whole));
}

function isBlankToFill(text: string): boolean {
  return /^(?:\.{3,}|…+|_{2,}|\?{2,})$/.test(text.trim());
}

/**
 * How a phrase of the shipped list stands where it is meant as a placeholder. A phrase that is not here, such as one
 * that a team adds, counts wherever it stands as whole words.
 */
const patterns: Readonly<Record<string, (phrase: string, language: string) => LetterPattern | undefined>> = {
  todo: inCapitals({
    notIn: ['es', 'pt', 'gl'],
    notBefore: '(?:[ -](?:lists?|apps?|comments?|items?|files?|[Gg]roup)\\b)',
  }),
  fixme: inCapitals({ notIn: [] }),
  tbc: inCapitals({ notIn: 'all but en' }),
  tba: inCapitals({ notIn: 'all but en' }),
  xxx: (_, language) => (isOneOf(language, ['es', 'pt', 'gl', 'ca', 'it']) ? undefined : words('x{3,}(?!-[\\p{L}])')),
  xx: nowhereElse,
  't.b.d': () => letterPattern(`${START}T\\.B\\.D(?:\\.|${STOP})`),
  placeholder: nowhereElse,
  'to come': nowhereElse,
  pending: nowhereElse,
  'not yet known': nowhereElse,
  'à venir': nowhereElse,
  '???': () => letterPattern('(?<![\\p{L}\\p{N}?!.)])\\?{3,}'),
  'to be defined': (phrase) => words(`${NO_DUTY}${phrase}(?! (?:as|clearly|precisely)\\b)`),
  'to be determined': passive,
  'to be decided': passive,
  'to be confirmed': passive,
  'to be completed': (phrase) => words(`(?:${phrase})(?<=(?:${STILL_EN}) ${phrase}|[:(–—-] ?${phrase})(?=${END})`),
  'à définir': infinitive,
  'a définir': infinitive,
  'a definir': infinitive,
  'à déterminer': infinitive,
  'à préciser': infinitive,
  'à confirmer': (phrase) => words(`chiffres?\\s${phrase}|${phrase}(?=${END})|(?<=\\b(?:${STILL_FR}) )${phrase}`),
  'à compléter': (phrase) => infinitive(`${NO_FORM}${phrase}`),
  'a completer': (phrase) => infinitive(`${NO_FORM}${phrase}`),
  'à remplir': (phrase) => words(`(?:${phrase})(?<=(?:${STILL_FR}) ${phrase}|[:(–—-] ?${phrase})(?=${END})`),
};

/** A word that is fine in any sentence, and a placeholder only where it is the whole value. */
function nowhereElse(): undefined {
  return undefined;
}

/**
 * Letters that stand for a number: `xx%`, `X %`, and `XX followers` at a start or after a word that wants a number. One
 * X before a noun is the platform, and numerals (`le XXe siècle`, "XX anniversary") count no plural.
 */
const NUMBER_GAP =
  /(?<![\p{L}\p{N}])(?:[Xx]{1,4}%|X{1,4}\s%|(?:(?<=^\s{0,9}|[:(]\s{0,2}|\b(?:by|to|least|[Rr]each|[Gg]ain|of|de|[Aa]tteindre|[Gg]agner)\s)X{2,4}(?=\s(?:(?:new|more|nouveaux|nouvelles)\s)?(?:\p{Ll}+(?<!s)s|people|percent)(?!\p{L}))))/u;

/** Left out where a team takes `xx` from the list: it may number its editions. */
function numberGap(prose: string, phrases: ReadonlySet<string>): string | undefined {
  return phrases.has('xx') ? NUMBER_GAP.exec(prose)?.[0] : undefined;
}

const STILL_EN = 'still|yet|remains?|are|is';
const STILL_FR = 'reste|restent|restait|restera|encore';
/** What ends a clause. */
const END = '\\s{0,3}(?:$|[.,;:!?)\\]}»”–—/|…\\n]|-\\s)';
/** "Every figure has to be confirmed" is a rule, "the figure has yet to be confirmed" is a gap. */
const NO_DUTY = '(?<!\\b(?:needs?|needed|has|have|had|having|wants?|ought|going|able|likely|used|must) )';
/** A form is there to be filled in. */
const NO_FORM =
  "(?<!\\b(?:formulaires?|dossiers?|fiches?|questionnaires?|grilles?|documents?|cartes?|bulletins?|attestations?|carnets?|livrets?|demandes?|phrases?|textes?|exercices?|cases?|tableaux?)(?: [\\p{L}'-]{1,30}){0,2} )";
/** What follows where the thing itself is open: with whom or when it will be settled. */
const SETTLED_LATER =
  " (?:avec|par|selon|en|d'ici|lors|avant|après|au|aux|dans|pendant|plus tard|ultérieurement|prochainement|ensuite|ensemble)(?![\\p{L}])";

function passive(phrase: string): LetterPattern {
  return words(`${NO_DUTY}${phrase}(?=${END}|\\s(?:later|soon)\\b)|(?<=\\b(?:still|yet|remains?) )${phrase}`);
}

/** "Les aider à définir leur projet" is a service; "la date reste à définir" is a gap. */
function infinitive(phrase: string): LetterPattern {
  const bare = phrase.slice(phrase.lastIndexOf(')') + 1);
  return words(`${phrase}(?=${END}|${SETTLED_LATER})|(?<=\\b(?:${STILL_FR}) )${bare}`);
}

interface Capitals {
  readonly notIn: readonly string[] | 'all but en';
  readonly notBefore?: string;
}

/** An abbreviation in capitals, or at the start of a line with a colon. */
function inCapitals({ notIn, notBefore }: Capitals) {
  return (phrase: string, language: string): LetterPattern | undefined => {
    if (notIn === 'all but en' ? !isOneOf(language, ['en']) : isOneOf(language, notIn)) return undefined;
    const capitals = `${phrase.toUpperCase()}${notBefore ? `(?!${notBefore})` : ''}`;
    return letterPattern(
      `${START}(?:${capitals}|(?<=^[ \\t]{0,20}(?:[-*] )?)(?:${anyCase(phrase)})(?=\\s?:))${STOP}`,
      'mu',
    );
  };
}

const START = '(?<![\\p{L}\\p{N}])';
const STOP = '(?![\\p{L}\\p{N}])';

/** Teams add any word, also one that every object has, such as `constructor`. */
function specialFor(phrase: string): (typeof patterns)[string] | undefined {
  return Object.hasOwn(patterns, phrase) ? patterns[phrase] : undefined;
}

function patternOf(phrase: string, language: string): LetterPattern | undefined {
  const special = specialFor(phrase);
  return special ? special(phrase, language) : words(escapedForPattern(phrase));
}

function escapedForPattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Whole words, in any case, with any blanks between them. */
function words(source: string): LetterPattern {
  const edges = noLetterIn(source).test(source) ? ['', ''] : [START, STOP];
  return letterPattern(`${edges[0]}(?:${source.replaceAll(' ', '\\s')})${edges[1]}`, 'iu');
}

const noLetterIn = letterPattern('^[^\\p{L}\\p{N}(]');

function anyCase(word: string): string {
  return [...word].map((letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`).join('');
}

function isOneOf(language: string, primaries: readonly string[]): boolean {
  return primaries.includes((language.toLowerCase().split('-')[0] ?? '').trim());
}

/** Code, addresses and quotations are about words; nobody fills them in. */
function withoutQuotations(text: string): string {
  const quoted = /"[^"\n]{1,500}"|“[^“”\n]{1,500}”|„[^„“”\n]{1,500}[“”]|«[^«»\n]{1,500}»/gu;
  return text
    .replaceAll(quoted, blank)
    .replaceAll(/```[^`]{0,5000}```|`[^`\n]{1,500}`/g, blank)
    .replaceAll(/<(?:[a-z][a-z0-9+.-]{1,30}:|[^\s<>@]{1,100}@)[^\s<>]{0,2000}>/gi, blank)
    .replaceAll(/(?:https?:\/\/|mailto:|www\.)[^\s)\]>]{1,2000}/gi, blank);
}

/** As long as what it stands for, and no part of a word. */
function blank(span: string): string {
  return '¤'.repeat(span.length);
}

const squareIn = letterPattern('(?<![\\p{L}\\p{N}\\]])\\[([^[\\]\\n]{1,120})\\](?![([:])', 'gu');
const angleIn = letterPattern('(?<![\\p{L}\\p{N}<])<([^<>\\n]{1,120})>(?!>)', 'gu');
const BLANKS_TO_FILL = /^\s*(?:\.{2,}|…|_{2,}|\?+)\s*$/;

function bracketed(text: string): string | undefined {
  for (const [whole, inside = ''] of text.matchAll(squareIn(text))) if (isGap(inside, text)) return whole;
  for (const [whole, inside = ''] of text.matchAll(angleIn(text))) if (isNoMarkup(inside)) return whole;
  return undefined;
}

/** `[number of visitors]` waits for an answer; `[Job]`, `[12, 14]`, `[Morel 2024]` and a link's text do not. */
function isGap(inside: string, text: string): boolean {
  if (BLANKS_TO_FILL.test(inside)) return true;
  const isOneWord = !/\S\s+\S/.test(inside);
  const isSource = /^\^|^[\d\s.,;:%–-]+$|\b(?:19|20)\d{2}[a-z]?$|\bet al\b|^(?:cf|pp?|see|voir)\b/i.test(inside);
  return !isOneWord && !isSource && !text.includes(`[${inside}]:`) && !inside.includes('¤');
}

const TAG =
  /^\/?(?:a|abbr|b|big|blockquote|br|center|code|del|details|div|em|font|h[1-6]|hr|i|iframe|img|ins|kbd|li|mark|ol|p|pre|q|s|script|small|span|strong|style|sub|summary|sup|table|tbody|td|th|thead|tr|u|ul|video|wbr)(?:\s+[\w-]+=.*|\s*\/?)$/i;

const letterIn = letterPattern('^[\\p{L}]');

/** `<number>` waits for an answer; a tag, an address or a comparison of numbers does not. */
function isNoMarkup(inside: string): boolean {
  if (BLANKS_TO_FILL.test(inside)) return true;
  return letterIn(inside).test(inside) && !/\s$/.test(inside) && !TAG.test(inside) && !inside.includes('¤');
}
