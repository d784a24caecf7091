/**
 * Rough widths of letters in a humanist sans serif, in em. They only have to be good enough to share out a table's
 * width, and for labels of pictures: the text is set with the font's own widths.
 */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[iljI.,:;'’!|·\u00a0\u202f ]/, 0.25],
  [/[ftr()[\]{}\-/"“”*°]/, 0.34],
  [/[mwMW@%‰—…→]/, 0.83],
  [/[&+=<>#€$£]/, 0.6],
];
/** An engine takes long to put these together, and few texts need them. */
const RARE_CLASSES: readonly (readonly [RegExp, number])[] = [
  [/\p{Lu}/u, 0.6],
  [/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u, 1],
  [/\p{Extended_Pictographic}/u, 1.27],
  [/[\p{M}\p{Cf}]/u, 0],
];
/** Latin letters, figures and dashes, of which none is in a rare class but for capitals. */
const USUAL = /[\0-~À-\u024f\u2010-\u2027]/;
const ORDINARY = 0.52;
const CAPITAL = 0.6;
/** Semibold text is a little wider. */
const STRONG = 1.05;

/** Estimated width of one line of text in em of its size. */
export function textWidth(text: string, strong = false): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const known = COMMON[text.charCodeAt(at)];
    if (known !== undefined) width += known;
    else {
      const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
      width += letterWidth(letter);
      at += letter.length - 1;
    }
  }
  return strong ? width * STRONG : width;
}

/** Estimated width of one letter in em. */
export function letterWidth(letter: string): number {
  const known = COMMON[letter.charCodeAt(0)] ?? rare.get(letter);
  if (known !== undefined) return known;
  const width = lookedUp(letter);
  if (rare.size < MOST_RARE) rare.set(letter, width);
  return width;
}

/** Those of most letters, by their code. */
const COMMON = Array.from({ length: 128 }, (_, code) => lookedUp(String.fromCharCode(code)));
const rare = new Map<string, number>();
const MOST_RARE = 10_000;

function lookedUp(letter: string): number {
  const plain = widthIn(CLASSES, letter);
  if (plain !== undefined) return plain;
  if (USUAL.test(letter)) return isCapital(letter) ? CAPITAL : ORDINARY;
  return widthIn(RARE_CLASSES, letter) ?? ORDINARY;
}

/** Letters without case are the same in both. */
function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase() && letter === letter.toUpperCase();
}

function widthIn(classes: typeof CLASSES, letter: string): number | undefined {
  return classes.find(([letters]) => letters.test(letter))?.[1];
}
