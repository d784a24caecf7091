import { isLatin } from '../../text/letters.ts';

/** A word of these letters may be this long, in code points, before it gets a place to break. */
const PLAIN_LIMIT = 1000;
/** Text engines count syllables of other scripts in small numbers and abort when a word has too many. */
const COMPLEX_LIMIT = 60;
/** Marks on one base letter; no language needs as many. */
const MARK_LIMIT = 8;

const PLAIN_SCRIPTS = ['Zyyy', 'Zinh', 'Latn', 'Grek', 'Cyrl', 'Hebr', 'Arab', 'Han', 'Hira', 'Kana', 'Hang', 'Thai'];
const PLAIN = new RegExp(`^[${PLAIN_SCRIPTS.map((script) => `\\p{sc=${script}}`).join('')}]$`, 'u');
const MARKS = new RegExp(`([\\p{M}\u200c\u200d]{${MARK_LIMIT}})[\\p{M}\u200c\u200d]+`, 'gu');
const ZERO_WIDTH_SPACE = '\u200b';

/** Latin text with single blanks, as most is: nothing is to be done about it. */
const ONE_LINE = /^ ?(?:[!-~\u00a0-\u017f\u2010-\u2026\u20ac]+(?: [!-~\u00a0-\u017f\u2010-\u2026\u20ac]+)* ?)?$/;

/** One line of text: white space that Markdown does not mean becomes a space, direction overrides are taken out. */
export function oneLine(text: string): string {
  if (ONE_LINE.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[ \t\n\r\v\f\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\u202a-\u202e\ufeff]/g, '');
}

/**
 * Text that cannot overthrow a text engine: shapers have aborted on long words of some scripts and on long runs of
 * marks. Ordinary text comes back as it was.
 */
export function shapeSafe(text: string): string {
  const marked = isLatin(text) && !/[\u200c\u200d]/.test(text) ? text : text.replace(MARKS, '$1');
  return marked.length < COMPLEX_LIMIT ? marked : marked.replace(/[^ \u200b]{60,}/g, breakWord);
}

function breakWord(word: string): string {
  const letters = [...word];
  const limit = letters.every((letter) => PLAIN.test(letter)) ? PLAIN_LIMIT : COMPLEX_LIMIT;
  return chunks(letters, limit).join(ZERO_WIDTH_SPACE);
}

function chunks(letters: readonly string[], size: number): readonly string[] {
  const count = Math.ceil(letters.length / size);
  return Array.from({ length: count }, (_, index) => letters.slice(index * size, (index + 1) * size).join(''));
}
