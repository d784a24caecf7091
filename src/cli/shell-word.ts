import { printable } from '../text/printable.ts';

/** A folder as it can be typed at a shell, on one line. */
export function shellWord(text: string): string {
  const shown = printable(text);
  return /^[\w./~+@:=,-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}

/** A folder that was named, to be typed behind a command; nothing where none was named. */
export function folderWord(dir: string | undefined): string {
  return dir === undefined ? '' : ` ${shellWord(dir)}`;
}
