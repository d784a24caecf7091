/** How many texts are remembered; a power of two. */
const SLOTS = 4096;

/** Longer ones are said once: sentences. */
const LONGEST = 24;

const texts: string[] = new Array<string>(SLOTS).fill('');

/**
 * The same text for all that say the same: ids, days, metrics and units stand in a strategy thousands of times. What was
 * met last with such ends is what is remembered, so no text costs more than a look, however many there are.
 */
export function shared(text: string): string {
  const { length } = text;
  if (length > LONGEST) return text;
  const slot = slotOf(text);
  const known = texts[slot];
  if (known === text) return known;
  texts[slot] = text;
  return text;
}

/** From what tells short texts apart: their length, their beginning, their middle and their end. */
function slotOf(text: string): number {
  const { length } = text;
  const start = text.charCodeAt(0) * 31 + text.charCodeAt(length >> 1) * 7;
  const end = text.charCodeAt(length - 1) * 1031 + text.charCodeAt(length - 2) * 517;
  return (length * 131 + start + end) & (SLOTS - 1);
}

/** Some are views into the text of a file, which would be kept with them: asked for when all files of a strategy are read. */
export function forgetShared(): void {
  texts.fill('');
}
