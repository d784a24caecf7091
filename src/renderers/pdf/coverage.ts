import type { FontFace } from './font-file.ts';
import { type CodePointRanges, inRanges, intersectRanges, joinRanges } from './ranges.ts';

/** The families in the order in which they are tried, and what they can show together. */
export interface FontSet {
  readonly families: readonly string[];
  readonly ranges: CodePointRanges;
  /** How many times as wide as the first family each is; absent where that is not known. */
  readonly widths?: ReadonlyMap<string, number>;
}

export interface GlyphWarning {
  readonly character: string;
  /** As `U+4E2D`. */
  readonly codePoint: string;
  /** How often it was replaced. */
  readonly count: number;
  /** Title of the section where it was met first; empty before the first heading. */
  readonly section: string;
}

/** Shown in place of a character that no font has. */
export const FALLBACK = '□';

/** A character counts as covered when every face of one family has it: then bold and italic text has it too. */
export function fontSet(faces: readonly FontFace[]): FontSet {
  const families = [...new Set(faces.map((face) => face.family))];
  const covered = families.map((family) =>
    faces
      .filter((face) => face.family === family)
      .map((face) => face.ranges)
      .reduce(intersectRanges),
  );
  return { families, ranges: joinRanges(covered.flat()), widths: widthsOf(families, faces) };
}

function widthsOf(families: readonly string[], faces: readonly FontFace[]): ReadonlyMap<string, number> {
  // The lightest upright cut is the one of running text, or near to it.
  const letter = (family: string | undefined) =>
    Math.min(...faces.filter((face) => face.family === family && !face.italic).map((face) => face.letter));
  const first = letter(families[0]);
  const known = families.map((family) => [family, letter(family) / first] as const);
  return new Map(known.filter(([, width]) => width > 0 && Number.isFinite(width)));
}

/** The characters of a text that cannot be shown, each once, in order of appearance. */
export function missingGlyphs(text: string, fonts: FontSet): readonly string[] {
  return [...new Set(text.normalize('NFC'))].filter((character) => !canShow(character, fonts));
}

/**
 * Whether a character can be set. Invisible ones (joiners, variation selectors, tags, soft hyphens) need no glyph,
 * so emoji sequences and flags are judged by their visible parts, and fall apart into these where a font has no
 * picture for the whole. A composed letter may be made of its parts.
 */
export function canShow(character: string, fonts: FontSet): boolean {
  if (/^[\t\n\r]$/.test(character)) return true;
  if (/^[\p{Control}\p{Surrogate}]$/u.test(character)) return false;
  if (/^\p{Default_Ignorable_Code_Point}$/u.test(character)) return true;
  if (inRanges(fonts.ranges, codePoint(character))) return true;
  const parts = [...character.normalize('NFD')];
  return parts.length > 1 && parts.every((part) => inRanges(fonts.ranges, codePoint(part)));
}

/** `U+0041` for `A`. */
export function codePointName(character: string): string {
  return `U+${codePoint(character).toString(16).toUpperCase().padStart(4, '0')}`;
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}
