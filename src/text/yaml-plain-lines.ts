import type { Span } from './source.ts';

/** Where a value stands, and the values in it. */
export interface PlainPlace extends Span {
  /** By key, or by number in a list; undefined for what is neither. */
  readonly items: ReadonlyMap<string, PlainItem> | undefined;
}

export interface PlainItem extends PlainPlace {
  /** Undefined in a list. */
  readonly key: Span | undefined;
}

/** Where a reading has come to; it lives for one call. */
export interface Cursor {
  readonly text: string;
  /** Whether places are kept: only where somebody asks for one. */
  readonly places: boolean;
  at: number;
  /** How far the current line is indented; -1 at the end of the text. */
  column: number;
  depth: number;
  /** Where the value that was read last stands, with blanks at its end perhaps. */
  start: number;
  end: number;
  items: ReadonlyMap<string, PlainItem> | undefined;
}

/** Notes where a value stands that holds no others. */
export function standsAt(cursor: Cursor, start: number, end: number): void {
  cursor.start = start;
  cursor.end = end;
  cursor.items = undefined;
}

/** The value that was read last as an item of what holds it. */
export function itemAt({ start, end, items }: Cursor, key?: Span): PlainItem {
  return { key, start, end, items };
}

/** Deeper than any strategy, and far from what the library refuses. */
const DEPTH = 24;

export function deeper(cursor: Cursor): void {
  if (++cursor.depth > DEPTH) decline();
}

/** Thrown where the library has to read the text; no error, so that nothing is spent on its stack. */
export const DECLINED = Symbol('declined');

export function decline(): never {
  throw DECLINED;
}

/** From the start of a line to the first character of content on it or below, past empty lines and comments. */
export function toContent(cursor: Cursor): void {
  const { text } = cursor;
  for (;;) {
    const start = cursor.at;
    let at = start;
    while (text.charCodeAt(at) === 0x20) at++;
    const code = text.charCodeAt(at);
    if (code === 0x0a) cursor.at = at + 1;
    else if (code === 0x23) cursor.at = lineEnd(text, at) + 1;
    else if (at >= text.length) {
      cursor.at = text.length;
      cursor.column = -1;
      return;
    } else {
      cursor.at = at;
      cursor.column = at - start;
      if (at === start && isMarker(text, at)) decline();
      return;
    }
  }
}

/** True for `---` and `...` at the start of a line, which begin and end documents. */
export function isMarker(text: string, at: number): boolean {
  return text.startsWith('---', at) || text.startsWith('...', at);
}

/** Goes on to the next content if nothing but blanks and a comment is left of the line, else to what is left. */
export function endLine(cursor: Cursor): boolean {
  const { text } = cursor;
  const start = cursor.at;
  let at = start;
  while (text.charCodeAt(at) === 0x20) at++;
  cursor.at = at;
  if (at < text.length && text.charCodeAt(at) !== 0x0a && !isComment(text, at, at > start)) return false;
  cursor.at = lineEnd(text, at) + 1;
  toContent(cursor);
  return true;
}

/** A comment as people write them; `#word` may be a hashtag that was meant as text, which the library judges. */
export function isComment(text: string, at: number, afterBlank: boolean): boolean {
  if (text.charCodeAt(at) !== 0x23) return false;
  const next = text.charCodeAt(at + 1);
  return afterBlank && (next === 0x20 || next === 0x0a) ? true : decline();
}

/** The offset of the line break that ends the line, or of the end of the text. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
