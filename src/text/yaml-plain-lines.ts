import type { Span } from './source.ts';

/** Characters by their code: comparing numbers is what makes a reader quick. */
export const BREAK = 0x0a;
export const BLANK = 0x20;
export const COMMENT = 0x23;
export const DASH = 0x2d;
export const COLON = 0x3a;

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
  /** How many values were read. */
  values: number;
  /** Whether a comment stands behind the line of text that was read last. */
  isCommented: boolean;
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

/** Keys of one map; a map with more of them is the library's to judge. */
export const KEYS = 1_000;

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

/** A list that grew has room for sixteen more items; thousands of short ones have more room than items. */
export function snug(list: readonly unknown[]): unknown[] {
  return list.slice();
}

/** From the start of a line to the first character of content on it or below, past empty lines and comments. */
export function toContent(cursor: Cursor): void {
  const { text } = cursor;
  for (;;) {
    const start = cursor.at;
    const at = start + blanksAt(text, start);
    const code = text.charCodeAt(at);
    if (code === BREAK) cursor.at = at + 1;
    else if (code === COMMENT) cursor.at = lineEnd(text, at) + 1;
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
  const at = start + blanksAt(text, start);
  cursor.at = at;
  if (at < text.length && text.charCodeAt(at) !== BREAK && !isComment(text, at, at > start)) return false;
  cursor.at = lineEnd(text, at) + 1;
  toContent(cursor);
  return true;
}

/** A comment as people write them; `#word` may be a hashtag that was meant as text, which the library judges. */
export function isComment(text: string, at: number, afterBlank: boolean): boolean {
  if (text.charCodeAt(at) !== COMMENT) return false;
  const next = text.charCodeAt(at + 1);
  return afterBlank && (next === BLANK || next === BREAK) ? true : decline();
}

/** The offset of the line break that ends the line, or of the end of the text. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** True for the dash that begins an item of a list. */
export function isDash(text: string, at: number): boolean {
  return text.charCodeAt(at) === DASH && (text.charCodeAt(at + 1) === BLANK || text.charCodeAt(at + 1) === BREAK);
}

/** How many blanks stand from a place on. */
export function blanksAt(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === BLANK) end++;
  return end - at;
}
