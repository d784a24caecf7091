import type { YamlProblem } from './yaml-problem.ts';

/** What the library says of a syntax error: its code and the offsets it points to. */
interface RawError {
  readonly code: string;
  readonly pos: readonly [number, number];
  readonly message: string;
}

/**
 * Names the slip that a person made behind a parser's complaint.
 * The parser knows what it could not read; this knows what newcomers type.
 */
export function nameSlip(text: string, error: RawError): YamlProblem {
  const [start, end] = error.pos;
  const whole = { start, end: Math.max(end, start + 1) };
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return tabAt(text, start);
    case 'BAD_SCALAR_START':
      return badStart(text, start);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return lineSlip(text, start) ?? { ...whole, code: 'quote-colon', detail: restOfLine(text, start) };
    case 'MISSING_CHAR':
      return missingCharacter(text, error);
    default:
      return lineSlip(text, start) ?? nameRest(text, error);
  }
}

/** A text at the top of a file, where keys belong: the slip in its first line, if it is one that we know. */
export function nameRootSlip(text: string, start: number): YamlProblem | undefined {
  return lineSlip(text, start);
}

/** The slip of an empty value followed at once by `#word`, which YAML reads as a comment. */
export function hashSlip(text: string, offset: number): YamlProblem | undefined {
  const match = /^[ ]*(#[^\s#]\S*)/.exec(text.slice(offset, offset + 200));
  if (!match?.[1]) return undefined;
  const start = offset + match[0].length - match[1].length;
  return { code: 'quote-hash', start, end: start + match[1].length, detail: match[1] };
}

function badStart(text: string, start: number): YamlProblem {
  const word = restOfLine(text, start);
  const code = text[start] === '@' ? 'quote-at' : 'quote-character';
  return { code, start, end: start + word.length, detail: word };
}

function tabAt(text: string, near: number): YamlProblem {
  const lineStart = text.lastIndexOf('\n', near - 1) + 1;
  const tab = text.indexOf('\t', lineStart);
  const start = tab < 0 ? near : tab;
  return { code: 'tab', start, end: start + 1, detail: '' };
}

function missingCharacter(text: string, error: RawError): YamlProblem {
  if (!/quote/.test(error.message)) return nameRest(text, error);
  const quote = /'quote|single/.test(error.message) ? "'" : '"';
  const start = openingQuote(text, error.pos[0], quote);
  return { code: 'quote-missing', start, end: start + restOfLine(text, start).length, detail: restOfLine(text, start) };
}

/** The parser notices a missing quote at the end of the file; the person forgot it where the text begins. */
function openingQuote(text: string, end: number, quote: string): number {
  const opening = new RegExp(`(?:^|[:\\-,[{]|\\n)[ ]*(${quote})[^${quote}]*$`).exec(text.slice(0, end));
  return opening ? opening.index + opening[0].indexOf(quote) : Math.max(0, text.lastIndexOf(quote, end));
}

function nameRest(text: string, error: RawError): YamlProblem {
  const [start, end] = error.pos;
  const span = { start, end: Math.max(end, start + 1), detail: restOfLine(text, start) };
  if (/indent|column/i.test(error.message)) return { ...span, code: 'indentation' };
  if (/flow|expected .*[\]}]|sufficiently/i.test(error.message)) return { ...span, code: 'bracket-missing' };
  if (error.code === 'UNEXPECTED_TOKEN' && isQuoteBefore(text, start)) return { ...span, code: 'quote-inside' };
  return { ...span, code: 'not-yaml' };
}

function isQuoteBefore(text: string, offset: number): boolean {
  return /["'][ ]*$/.test(text.slice(Math.max(0, offset - 5), offset));
}

/** Slips that one line shows by itself: `key:value`, `key = value`, `-item`. */
function lineSlip(text: string, offset: number): YamlProblem | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(start, endOfLine(text, start));
  return (
    indentTab(line, start) ?? missingSpace(line, start) ?? equalsSign(line, start) ?? missingDashSpace(line, start)
  );
}

function indentTab(line: string, lineStart: number): YamlProblem | undefined {
  const match = /^ *\t/.exec(line);
  if (!match) return undefined;
  const start = lineStart + match[0].length - 1;
  return { code: 'tab', start, end: start + 1, detail: '' };
}

function missingSpace(line: string, lineStart: number): YamlProblem | undefined {
  const match = /^(\s*(?:- )?)([A-Za-z_][\w-]*):(?=[^\s/])/.exec(line);
  if (!match) return undefined;
  const start = lineStart + (match[1] ?? '').length;
  return { code: 'missing-space', start, end: lineStart + line.trimEnd().length, detail: match[2] ?? '' };
}

function equalsSign(line: string, lineStart: number): YamlProblem | undefined {
  const match = /^(\s*(?:- )?)([A-Za-z_][\w-]*)\s*=/.exec(line);
  if (!match) return undefined;
  const start = lineStart + (match[1] ?? '').length;
  return { code: 'equals-sign', start, end: lineStart + line.trimEnd().length, detail: match[2] ?? '' };
}

function missingDashSpace(line: string, lineStart: number): YamlProblem | undefined {
  const match = /^(\s*)-(?=[^\s-])/.exec(line);
  if (!match) return undefined;
  const start = lineStart + (match[1] ?? '').length;
  return { code: 'list-dash', start, end: lineStart + line.trimEnd().length, detail: line.trim().slice(1, 60) };
}

function restOfLine(text: string, offset: number): string {
  return text.slice(offset, endOfLine(text, offset)).trimEnd();
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}
