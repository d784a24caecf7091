/**
 * Rough widths of letters in a humanist sans serif, in hundredths of an em. They only have to be good enough to share out
 * a table's width, and for labels of pictures: the text is set with the font's own widths.
 */
const CLASSES: readonly (readonly [letters: string, width: number])[] = [
  ["iljI.,:;'’!|·\u00a0\u202f ", 25],
  ['ftr()[]{}-/"“”*°', 34],
  ['mwMW@%‰—…→', 83],
  ['&+=<>#€$£', 60],
];
/** An engine takes long to put these together, and few texts need them. */
const RARE_CLASSES: readonly (readonly [letter: RegExp, width: number])[] = [
  [/\p{Lu}/u, 60],
  [/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u, 100],
  [/\p{Extended_Pictographic}/u, 127],
  [/[\p{M}\p{Cf}]/u, 0],
];
/** Latin letters, figures and dashes, of which none is in a rare class but for capitals. */
const USUAL = /[\0-~À-\u024f\u2010-\u2027]/;
const ORDINARY = 52;
const CAPITAL = 60;
/** Semibold text is a little wider. */
const STRONG = 1.05;

/** No letter is wider, in em. */
export const WIDEST = Math.max(...[...CLASSES, ...RARE_CLASSES].map(([, width]) => width)) / 100;

/** Estimated width of one line of text in em of its size. */
export function textWidth(text: string, strong = false): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const known = COMMON[text.charCodeAt(at)];
    if (known !== undefined) width += known;
    else {
      const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
      width += widthOf(letter);
      at += letter.length - 1;
    }
  }
  return (width / 100) * (strong ? STRONG : 1);
}

/** Estimated width of one letter in em. */
export function letterWidth(letter: string): number {
  return widthOf(letter) / 100;
}

function widthOf(letter: string): number {
  const known = COMMON[letter.charCodeAt(0)] ?? others.get(letter);
  if (known !== undefined) return known;
  const width = lookedUp(letter);
  if (others.size < MOST_OTHERS) others.set(letter, width);
  return width;
}

/** Those of most letters, by their code. */
const COMMON = Array.from({ length: 128 }, (_, code) => lookedUp(String.fromCharCode(code)));
const others = new Map<string, number>();
const MOST_OTHERS = 10_000;

function lookedUp(letter: string): number {
  const plain = CLASSES.find(([letters]) => letters.includes(letter))?.[1];
  if (plain !== undefined) return plain;
  if (USUAL.test(letter)) return isCapital(letter) ? CAPITAL : ORDINARY;
  return RARE_CLASSES.find(([letters]) => letters.test(letter))?.[1] ?? ORDINARY;
}

/** Letters without case are the same in both. */
function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase() && letter === letter.toUpperCase();
}
