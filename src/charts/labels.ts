import { textWidth } from '../text/width.ts';

/** Fonts that stand in for the handbook's own are wider. */
const WIDER = 1.17;
/** No label shows more characters than this; hostile ones are long. */
const LONGEST = 400;

/** Estimated width of a text in pixels at a size in pixels, in a wide font. */
export function widthOf(text: string, size: number): number {
  return textWidth(text) * size * WIDER;
}

/** A text in at most so many lines of a width in pixels; what does not fit ends in `…`. Words that are too long are cut. */
export function wrapped(
  text: string,
  width: number,
  { size, most }: { readonly size: number; readonly most: number },
): readonly string[] {
  const all: string[] = [];
  let line = '';
  for (const word of text
    .slice(0, LONGEST)
    .trim()
    .split(/\s+/)
    .flatMap((one) => pieces(one, width, size))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, size) > width) {
      all.push(line);
      line = word;
    } else line = longer;
  }
  all.push(line);
  if (all.length <= most) return all;
  return [...all.slice(0, most - 1), shortened(all.slice(most - 1).join(' '), width, size)];
}

/** A text in one line; what does not fit ends in `…`. */
export function shortened(text: string, width: number, size: number): string {
  if (text.length <= LONGEST && widthOf(text, size) <= width) return text;
  const letters = [...text.slice(0, LONGEST)];
  let end = letters.length;
  while (end > 1 && widthOf(`${letters.slice(0, end).join('')}…`, size) > width) end -= 1;
  return `${letters.slice(0, end).join('').trimEnd()}…`;
}

/** A word that is wider than a line, in pieces that are not. */
function pieces(word: string, width: number, size: number): readonly string[] {
  if (widthOf(word, size) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && widthOf(`${part}${letter}-`, size) > width) {
      parts.push(`${part}-`);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
