import { printable } from '../text/printable.ts';

/** A folder as it can be typed at a shell, on one line. */
export function shellWord(text: string): string {
  const shown = printable(text);
  return /^[\w./~+@:=,-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}
