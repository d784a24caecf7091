import { canShow, codePointName, FALLBACK, type FontSet, type GlyphWarning } from './coverage.ts';

/** Replaces what cannot be shown and remembers it. */
export interface GlyphLog {
  readonly protect: (text: string, section: string) => string;
  /** By code point, in ascending order. */
  readonly warnings: () => readonly GlyphWarning[];
}

/** What the fonts of nearly everybody have, and what they may lack. */
const COMMON = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
const UNCOMMON = /[^\n -~]/gu;
const ANY = /[\s\S]/gu;

/** A log for one document. Every letter is looked up in the fonts once. */
export function openGlyphLog(fonts: FontSet): GlyphLog {
  const doubtful = COMMON.every((character) => canShow(character, fonts)) ? UNCOMMON : ANY;
  const shown = new Map<string, boolean>();
  const missed = new Map<string, GlyphWarning>();
  const isShown = (character: string): boolean => {
    const known = shown.get(character) ?? canShow(character, fonts);
    shown.set(character, known);
    return known;
  };
  const miss = (character: string, section: string): string => {
    const before = missed.get(character) ?? { character, codePoint: codePointName(character), count: 0, section };
    missed.set(character, { ...before, count: before.count + 1 });
    return /\p{M}/u.test(character) ? '' : FALLBACK;
  };
  return {
    protect: (text, section) =>
      text.replace(doubtful, (character) => (isShown(character) ? character : miss(character, section))),
    warnings: () => [...missed.values()].sort((a, b) => codePoint(a) - codePoint(b)),
  };
}

function codePoint(warning: GlyphWarning): number {
  return warning.character.codePointAt(0) ?? 0;
}
