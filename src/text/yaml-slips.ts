import { bracketSlip } from './yaml-bracket-slips.ts';
import { lineAt, lineSlip, listInline, mergeMark, type SourceLine, signSlip, tabIn, whole } from './yaml-line-slips.ts';
import type { YamlProblem, YamlProblemCode } from './yaml-problem.ts';
import { quoteSlip } from './yaml-quote-slips.ts';

/** What the library says of a syntax error: its code and the offsets it points to. */
export interface RawError {
  readonly code: string;
  readonly pos: readonly [number, number];
  readonly message: string;
}

/**
 * Names the slip that a person made behind a parser's complaint.
 * The parser knows what it could not read; this knows what newcomers type.
 */
export function nameSlip(text: string, error: RawError): YamlProblem {
  const start = Math.min(error.pos[0], text.length);
  const line = lineAt(text, start);
  const mark = mergeMark(line);
  if (mark) return mark;
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return tabIn(line) ?? at(text, start, 'tab');
    case 'BAD_SCALAR_START':
      return badStart(text, start);
    case 'BAD_ALIAS':
      return at(text, start, 'quote-character');
    case 'BAD_DQ_ESCAPE':
      return { ...at(text, start, 'backslash'), end: Math.min(start + 2, text.length) };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return lineSlip(line) ?? misreadKey(text, start);
    case 'NON_STRING_KEY':
      return lineSlip(line) ?? at(text, start, /[*&]/.test(text[start] ?? '') ? 'quote-character' : 'key-not-text');
    default:
      return (
        tabIn(line) ??
        quoteSlip(text, error) ??
        bracketSlip(text, error) ??
        lineSlip(line) ??
        signSlip(line) ??
        listInline(line) ??
        layoutSlip(text, error, line) ??
        at(text, start, 'not-yaml')
      );
  }
}

function badStart(text: string, start: number): YamlProblem {
  const line = lineAt(text, start);
  const isInBrackets = /[[{][^\]}]*$/.test(text.slice(line.start, start));
  const rest = restOfLine(text, start);
  const word = isInBrackets ? rest.replace(/\s*[,\]}].*$/, '') : rest;
  const code = text[start] === '@' ? 'quote-at' : 'quote-character';
  return { code, start, end: start + word.length, detail: word };
}

/**
 * The parser took a text for a key because a colon follows somewhere: on the same line it is part of the text, on
 * a later one that line stands too far to the right.
 */
function misreadKey(text: string, start: number): YamlProblem {
  const first = text[start] ?? '';
  if (/[“”‘’„«]/.test(first)) return at(text, start, 'quote-curly');
  if (first === '?') return at(text, start, 'quote-character');
  if (/^\s*-/.test(text.slice(start))) return dashSlip(text, lineAt(text, start));
  if (/:(\s|$)/.test(restOfLine(text, start))) return at(text, start, 'quote-colon');
  const next = nextLine(text, lineAt(text, start));
  const isKey = /^\s*(?:- )?["']?[\p{L}\d_-]+["']?\s*:(\s|$)/u.test(next.text);
  return isKey ? whole(next, 'indentation') : at(text, start, 'quote-colon');
}

/** What the columns of lines show: a line out of line, a dash among keys, a key without its colon. */
function layoutSlip(text: string, { code, message }: RawError, line: SourceLine): YamlProblem | undefined {
  const place = line.text.trim() === '' ? nextLine(text, line) : line;
  if (/indent|column|without - indicator/i.test(message)) return dashSlip(text, place);
  const isAtNodeEnd = code === 'UNEXPECTED_TOKEN' && /at node end/.test(message);
  if (isAtNodeEnd || /^\s*- /.test(place.text)) return dashSlip(text, place);
  const lacksColon = /implicit (map )?keys?/i.test(message) && !/:(\s|$)/.test(place.text);
  return lacksColon ? whole(place, 'colon-missing') : undefined;
}

/** A line that stands in the same column as its neighbour, but one is a list item and the other a key. */
function dashSlip(text: string, line: SourceLine): YamlProblem {
  const before = previousLine(text, line);
  const sameColumn = before !== undefined && indentOf(before) === indentOf(line);
  const isMixed = sameColumn && isItem(before) !== isItem(line);
  return whole(line, isMixed ? 'list-and-keys' : 'indentation');
}

function isItem(line: SourceLine): boolean {
  return /^\s*-(\s|$)/.test(line.text);
}

function indentOf(line: SourceLine): number {
  return line.text.length - line.text.trimStart().length;
}

function nextLine(text: string, line: SourceLine): SourceLine {
  let next = line;
  while (next.end < text.length) {
    next = lineAt(text, next.end + 1);
    if (!/^\s*(#|$)/.test(next.text)) return next;
  }
  return line;
}

function previousLine(text: string, line: SourceLine): SourceLine | undefined {
  for (let here = line; here.start > 0; ) {
    here = lineAt(text, here.start - 1);
    if (!/^\s*(#|$)/.test(here.text)) return here;
  }
  return undefined;
}

function at(text: string, start: number, code: YamlProblemCode): YamlProblem {
  const detail = restOfLine(text, start);
  return { code, start, end: start + detail.length, detail };
}

/** What stands from a place to the end of its line, without a comment. */
function restOfLine(text: string, start: number): string {
  const line = lineAt(text, start);
  const rest = text.slice(start, line.start + line.text.length);
  return rest.replace(/\s#(\s.*)?$/, '').trimEnd();
}
