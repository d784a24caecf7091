/**
 * Rough widths of letters in a humanist sans serif, in em. They only have to be good enough to share out a table's
 * width, and for labels of pictures: the text is set with the font's own widths.
 */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[iljI.,:;'’!|·\u00a0\u202f ]/, 0.25],
  [/[ftr()[\]{}\-/"“”*°]/, 0.34],
  [/[mwMW@%‰—…→]/, 0.83],
  [/[\p{Lu}&+=<>#€$£]/u, 0.6],
  [/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u, 1],
  [/\p{Extended_Pictographic}/u, 1.27],
  [/[\p{M}\p{Cf}]/u, 0],
];
const ORDINARY = 0.52;
/** Semibold text is a little wider. */
const STRONG = 1.05;

/** Estimated width of one line of text in em of its size. */
export function textWidth(text: string, strong = false): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return strong ? width * STRONG : width;
}

/** Estimated width of one letter in em. */
export function letterWidth(letter: string): number {
  return COMMON[letter.charCodeAt(0)] ?? lookedUp(letter);
}

/** Those of most letters, by their code. */
const COMMON = Array.from({ length: 128 }, (_, code) => lookedUp(String.fromCharCode(code)));

function lookedUp(letter: string): number {
  return CLASSES.find(([letters]) => letters.test(letter))?.[1] ?? ORDINARY;
}
