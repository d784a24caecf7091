import { letterWidth, textWidth, WIDEST } from '../../text/width.ts';

/** Estimated width of the widest part of a text that a line cannot be broken in. */
export function wordWidth(text: string, strong = false): number {
  return Math.max(0, ...words(text).map((word) => textWidth(word, strong)));
}

/** By how many letters a word needs at least to be too wide. */
const suspects = new Map<number, RegExp>();

function suspectsFor(width: number): RegExp {
  const letters = Math.min(Math.max(1, Math.floor(width / WIDEST)), 1000);
  const suspect = suspects.get(letters) ?? new RegExp(`[^ \\u200b\\u00ad-]{${letters}}`);
  suspects.set(letters, suspect);
  return suspect;
}

/** Gives a word that is wider than a line, in em, places to break: soft hyphens between letters, silent ones elsewhere. */
export function breakLongWords(text: string, width: number): string {
  if (!suspectsFor(width).test(text)) return text;
  return text.replace(/[^ \u200b\u00ad-]+/g, (word) => {
    if (textWidth(word) <= width) return word;
    // The typesetter knows where to break an address, as long as its parts are short.
    return word.includes('://')
      ? word.replace(/[^/?&=.#_]+/g, (part) => breakPart(part, width))
      : breakWord(word, width);
  });
}

function breakPart(part: string, width: number): string {
  return textWidth(part) <= width ? part : breakWord(part, width);
}

function breakWord(word: string, width: number): string {
  // A hyphen, and letters that are wider than estimated, have to fit too.
  const room = width * 0.8;
  let broken = '';
  let used = 0;
  for (const letter of word) {
    const step = letterWidth(letter);
    if (used > 0 && used + step > room && step > 0) {
      broken += /\p{L}\p{M}*$/u.test(broken.slice(-4)) && /\p{L}/u.test(letter) ? '\u00ad' : '\u200b';
      used = 0;
    }
    broken += letter;
    used += step;
  }
  return broken;
}

function words(text: string): readonly string[] {
  return text.split(/[ \u200b\u00ad/-]+/);
}
