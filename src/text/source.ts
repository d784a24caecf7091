/** A place in a text: lines and columns are 1-based, columns count UTF-16 units as editors and SARIF do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** From the first character meant to the one after the last. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Offsets into a text in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Why the bytes of a file are not a text that can be read. */
export interface DecodeProblem {
  readonly code: 'utf16' | 'not-utf8' | 'control-character' | 'carriage-return';
  readonly offset: number;
  readonly detail: string;
}

/** A text; `bom` remembers a byte order mark that was taken off, so that an edit can put it back. */
export interface SoundText {
  readonly text: string;
  readonly bom: boolean;
}

/** A decoded text, or as much of it as can be read. */
export interface DecodedText extends SoundText {
  readonly problem?: DecodeProblem;
}

/** What a file holds: its bytes, or the text that stands for exactly these bytes. */
export type Content = Uint8Array | SoundText;

const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\r(?!\n)/;

/**
 * Bytes to text: UTF-8 with or without a byte order mark.
 * What cannot be read is a problem with an offset into the text that could be, never an exception.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (isUtf16(bytes)) return { text: '', bom: false, problem: { code: 'utf16', offset: 0, detail: '' } };
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = bom ? bytes.subarray(3) : bytes;
  const text = decodeUtf8(body);
  if (text === undefined) return { ...readablePart(body), bom };
  const match = FORBIDDEN.exec(text);
  if (!match) return { text, bom };
  const code = match[0] === '\r' ? 'carriage-return' : 'control-character';
  return { text, bom, problem: { code, offset: match.index, detail: codePointName(match[0]) } };
}

/** What a file says. */
export function textIn(content: Content): DecodedText {
  return content instanceof Uint8Array ? decodeText(content) : content;
}

/** The bytes of a file. */
export function bytesIn(content: Content): Uint8Array {
  return content instanceof Uint8Array ? content : encodeText(content);
}

/** A text as the bytes of its file. */
export function encodeText({ text, bom }: SoundText): Uint8Array {
  return utf8.encode(bom ? `\ufeff${text}` : text);
}

const utf8 = new TextEncoder();

/** A character as `U+001B`, for a message that must not print it. */
export function codePointName(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Something with a text that many places are asked of, such as a file. */
interface Texted {
  readonly text: string;
}

/** Offset to line and column. */
export function positionIn(file: Texted, offset: number): Position {
  return positionAt(startsIn(file), offset);
}

/** A line without its end, by its 1-based number; undefined after the last. */
export function lineIn(file: Texted, line: number): string | undefined {
  const starts = startsIn(file);
  return starts[line - 1] === undefined
    ? undefined
    : file.text.slice(starts[line - 1], starts[line]).replace(/\r?\n$/, '');
}

/** A file may have a finding on each of its lines: they are looked for once. */
const known = new WeakMap<Texted, LineStarts>();

function startsIn(file: Texted): LineStarts {
  const starts = known.get(file) ?? lineStartsOf(file.text);
  known.set(file, starts);
  return starts;
}

/** The offsets at which lines start; the first is 0. Somebody may send megabytes of nothing but lines. */
export function lineStartsOf(text: string): LineStarts {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  const starts = new Uint32Array(count);
  for (let line = 1; line < count; line++) starts[line] = text.indexOf('\n', starts[line - 1]) + 1;
  return starts;
}

type LineStarts = Uint32Array;

/** By binary search. */
function positionAt(lineStarts: LineStarts, offset: number): Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}

/** By its byte order mark, or by the empty half of each of the first two letters. */
function isUtf16(bytes: Uint8Array): boolean {
  const first = bytes[0];
  const second = bytes[1];
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return (first === 0 && second !== 0 && bytes[2] === 0) || (first !== 0 && second === 0 && bytes[3] === 0);
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return undefined;
  }
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The longest readable beginning, found by halving, so that the first bad byte has a line and a column. */
function readablePart(bytes: Uint8Array): { text: string; problem: DecodeProblem } {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isReadable(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, low), { stream: true });
  return { text, problem: { code: 'not-utf8', offset: text.length, detail: `byte ${low + 1}` } };
}

function isReadable(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
