import { shared } from './shared-texts.ts';
import {
  BLANK,
  BREAK,
  blanksAt,
  COLON,
  COMMENT,
  type Cursor,
  DASH,
  decline,
  isDash,
  isMarker,
  lineEnd,
  standsAt,
  toContent,
} from './yaml-plain-lines.ts';

/** Reads a key and its colon at the cursor; undefined (and the cursor anywhere) where there is none of the usual kind. */
export function keyAt(cursor: Cursor): string | undefined {
  const { text, at } = cursor;
  let end = at;
  let codes = 0;
  for (;;) {
    const code = text.charCodeAt(end);
    if (!isKeyCode(code) && !(code === BLANK && isKeyCode(text.charCodeAt(end + 1)))) break;
    codes |= code;
    end++;
  }
  if (end === at || text.charCodeAt(end) !== COLON) return undefined;
  const next = text.charCodeAt(end + 1);
  if (next !== BLANK && next !== BREAK && end + 1 < text.length) return undefined;
  const typed = text.slice(at, end);
  const key = codes < 128 ? typed : typed.normalize('NFC');
  // A dash begins a list or a document, and these say something to objects.
  if (text.charCodeAt(at) === DASH || end - at > LONGEST_KEY || key === '__proto__') return undefined;
  cursor.at = end + 1;
  return key;
}

/** YAML looks no further than a thousand characters for the colon of a key. */
const LONGEST_KEY = 200;
/** Letters, digits and the signs of ids, rules and measures: what stands in keys without a meaning to YAML. */
function isKeyCode(code: number): boolean {
  return code < 128 ? ASCII_KEY_CODES[code] === true : code >= 0xc0 && code <= LAST_LATIN;
}

const KEY_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./-';
const ASCII_KEY_CODES: readonly boolean[] = Array.from({ length: 128 }, (_, code) =>
  KEY_LETTERS.includes(String.fromCharCode(code)),
);
/** The last letter of Latin Extended-B. */
const LAST_LATIN = 0x24f;

/** After a value, no line may stand further to the right than what holds it. */
export function afterwards(cursor: Cursor, column: number, value: unknown): unknown {
  return cursor.column > column ? decline() : value;
}

/** A text without quotes, over one line or more. */
export function readPlain(cursor: Cursor, column: number): unknown {
  const { text, at } = cursor;
  if (!mayStart(text, cursor.at)) decline();
  const first = plainLine(cursor);
  cursor.start = at;
  cursor.items = undefined;
  const breaks = blankLines(cursor);
  const value = goesOn(cursor, column) ? readOn(cursor, column, first, breaks) : first;
  // The next line may be a comment; everything else of it was looked at.
  if (cursor.column >= 0 && text.charCodeAt(cursor.at) === COMMENT) toContentAgain(cursor);
  return afterwards(cursor, column, resolve(value));
}

/** The whole of a text that goes on below its first line, after so many blank lines. */
function readOn(cursor: Cursor, column: number, first: string, blanks: number): string {
  const pieces = [first];
  for (let breaks = blanks; goesOn(cursor, column); breaks = blankLines(cursor)) {
    // Behind a comment nothing goes on, and a dash here is a list that was meant.
    if (cursor.isCommented || isDash(cursor.text, cursor.at)) decline();
    pieces.push(breaks > 0 ? '\n'.repeat(breaks) : ' ', plainLine(cursor));
  }
  return pieces.join('');
}

/** True where the line at the cursor is more of the text before it. */
function goesOn({ text, at, column }: Cursor, outer: number): boolean {
  return column > outer && text.charCodeAt(at) !== COMMENT;
}

/** Past blank lines to the next line with anything on it; how many there were. */
function blankLines(cursor: Cursor): number {
  const { text } = cursor;
  for (let count = 0; ; count++) {
    const start = cursor.at;
    const at = start + blanksAt(text, start);
    if (at >= text.length) {
      cursor.column = -1;
      cursor.at = text.length;
      return count;
    }
    if (text.charCodeAt(at) !== BREAK) {
      cursor.column = at - start;
      cursor.at = at;
      if (at === start && isMarker(text, at)) decline();
      return count;
    }
    cursor.at = at + 1;
  }
}

function toContentAgain(cursor: Cursor): void {
  cursor.at -= cursor.column;
  toContent(cursor);
}

/** What is left of a line as a text without quotes; goes on to the start of the next line. */
function plainLine(cursor: Cursor): string {
  const { text, at } = cursor;
  const end = lineEnd(text, at);
  const line = text.slice(at, end);
  const hash = line.indexOf(' #');
  if (hash >= 0 && line[hash + 2] !== ' ' && hash + 2 < line.length) decline();
  const piece = trimBlanks(hash < 0 ? line : line.slice(0, hash));
  if (piece.includes(': ') || piece.endsWith(':')) decline();
  cursor.at = end + 1;
  cursor.end = at + piece.length;
  cursor.isCommented = hash >= 0;
  return piece;
}

/** Only blanks: a no-break space at the end is text. */
export function trimBlanks(line: string): string {
  let end = line.length;
  while (end > 0 && line.charCodeAt(end - 1) === BLANK) end--;
  return end === line.length ? line : line.slice(0, end);
}

export function mayStart(text: string, at: number): boolean {
  const sign = text[at] ?? '';
  if ('-?:'.includes(sign)) {
    const next = text.charCodeAt(at + 1);
    return next !== BLANK && next !== BREAK && at + 1 < text.length;
  }
  return !INDICATORS.has(sign);
}

/** What means something to YAML at the start of a value. */
const INDICATORS = new Set(',[]{}#&*!|>\'"%@`');

/** What a text without quotes stands for in the core schema. */
export function resolve(text: string): unknown {
  const code = text.charCodeAt(0);
  if (code > 0x39) return text.length <= LONGEST_WORD && WORDS.has(text) ? WORDS.get(text) : shared(text);
  if (PLAIN_NUMBER.test(text)) {
    const number = Number(text);
    const isExact = Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number));
    return isExact ? number : decline();
  }
  return OTHER_NUMBER.test(text) ? decline() : shared(text);
}

const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
  ...['null', 'Null', 'NULL', '~'].map((word) => [word, null] as const),
]);

/** Looking a text up takes the longer, the longer it is. */
const LONGEST_WORD = 'False'.length;

const PLAIN_NUMBER = /^[-+]?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?$/;
/** What the core schema reads as a number, but nobody types for one. */
const OTHER_NUMBER = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$|^0[ox]|^[-+]?\.(?:inf|nan)$/i;

/** A text in quotes that ends on its line; of the escapes only those of a quote and a backslash. */
export function readQuoted(cursor: Cursor): string {
  const { text, at } = cursor;
  const quote = text[at] === '"' ? '"' : "'";
  const isDouble = quote === '"';
  let end = at + 1;
  let hasEscape = false;
  for (; ; end++) {
    const sign = text[end];
    if (sign === undefined || sign === '\n') decline();
    if (isDouble && sign === '\\') {
      if (text[end + 1] !== '"' && text[end + 1] !== '\\') decline();
      hasEscape = true;
      end++;
    } else if (sign === quote) {
      if (isDouble || text[end + 1] !== quote) break;
      hasEscape = true;
      end++;
    }
  }
  cursor.at = end + 1;
  const piece = text.slice(at + 1, end);
  if (!hasEscape) return shared(piece);
  return isDouble ? piece.replaceAll(/\\(.)/g, '$1') : piece.replaceAll("''", "'");
}

/** A text below `|` or `>`; its lines are indented alike, but for those of a literal one, which may go further in. */
export function readBlock(cursor: Cursor, column: number): string {
  const { text } = cursor;
  const sign = cursor.at;
  const isLiteral = text[sign] === '|';
  const isStripped = text[sign + 1] === '-';
  cursor.at += isStripped ? 2 : 1;
  if (text.charCodeAt(cursor.at) !== BREAK) decline();
  cursor.at++;
  const indent = blanksAt(text, cursor.at);
  if (indent <= column || text.charCodeAt(cursor.at + indent) === BREAK || cursor.at + indent >= text.length) decline();
  const pieces: string[] = [];
  let breaks = 0;
  for (let isFirst = true; cursor.at < text.length; isFirst = false) {
    const start = cursor.at;
    const blanks = blanksAt(text, start);
    const end = lineEnd(text, start);
    if (start + blanks >= end && blanks <= indent) breaks++;
    else if (blanks < indent) break;
    else {
      // A folded line further in keeps its breaks; a library knows how.
      if (!isLiteral && text.charCodeAt(start + indent) === BLANK) decline();
      if (!isFirst) pieces.push(isLiteral || breaks > 0 ? '\n'.repeat(isLiteral ? breaks + 1 : breaks) : ' ');
      pieces.push(text.slice(start + indent, end));
      breaks = 0;
      standsAt(cursor, sign, end);
    }
    cursor.at = end + 1;
  }
  toContent(cursor);
  if (!isStripped) pieces.push('\n');
  return pieces.join('');
}
