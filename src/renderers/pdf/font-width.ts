/** Where a font keeps what is needed to measure it. */
interface FontParts {
  /** Where a table starts in the file; throws where there is none. */
  readonly table: (tag: string) => number;
  /** Where the subtables of the character map start. */
  readonly characters: readonly number[];
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789'].map((letter) => letter.charCodeAt(0));

/**
 * Average width of small Latin letters and digits, in em; 0 where the font lacks one of them.
 * Throws a RangeError when the bytes end early.
 */
export function letterWidth(view: DataView, { table, characters }: FontParts): number {
  const basic = characters.find((at) => view.getUint16(at) === 4);
  const glyphs = basic === undefined ? [] : LETTERS.map((code) => glyphOf(view, basic, code));
  if (glyphs.length === 0 || glyphs.includes(0)) return 0;
  const [units, count, widths] = [
    view.getUint16(table('head') + 18),
    view.getUint16(table('hhea') + 34),
    table('hmtx'),
  ];
  // Glyphs after the last stated width have that width.
  const total = glyphs.reduce((sum, glyph) => sum + view.getUint16(widths + Math.min(glyph, count - 1) * 4), 0);
  return total / glyphs.length / units;
}

/** The number of the glyph for a character of the first plane, by a map of format 4; 0 where there is none. */
function glyphOf(view: DataView, at: number, code: number): number {
  const double = view.getUint16(at + 6);
  for (let segment = 0; segment < double; segment += 2) {
    if (view.getUint16(at + 14 + segment) < code) continue;
    const first = view.getUint16(at + 16 + double + segment);
    if (first > code) return 0;
    const delta = view.getUint16(at + 16 + 2 * double + segment);
    const offsetAt = at + 16 + 3 * double + segment;
    const offset = view.getUint16(offsetAt);
    const raw = offset === 0 ? code : view.getUint16(offsetAt + offset + (code - first) * 2);
    return raw === 0 ? 0 : (raw + delta) & 0xffff;
  }
  return 0;
}
