import type { Span } from './source.ts';
import type { YamlProblem, YamlProblemCode } from './yaml-problem.ts';

/** One line of a text, without its line break. */
export interface SourceLine extends Span {
  readonly text: string;
}

/** A key as people type it. */
const KEY = /^(\s*(?:- +)?)([\p{L}_][\p{L}\d_-]*)/u;

/** The line that an offset stands in. */
export function lineAt(text: string, offset: number): SourceLine {
  const start = offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', Math.max(start, offset));
  const end = next < 0 ? text.length : next;
  return { start, end, text: text.slice(start, end).trimEnd() };
}

/** Slips that one line shows by itself: a tab, a no-break space at a colon, `key:value`, `key = value`, `-item`. */
export function lineSlip(line: SourceLine): YamlProblem | undefined {
  return tabIn(line) ?? noBreakSpace(line) ?? missingSpace(line) ?? equalsSign(line) ?? missingDashSpace(line);
}

/** A mark that git leaves where two versions of a file could not be merged. */
export function mergeMark(line: SourceLine): YamlProblem | undefined {
  return /^(?:<{7}|>{7}|\|{7}|={7})(?: |$)/.test(line.text) ? whole(line, 'merge-mark') : undefined;
}

/** A tab among the blanks that a line starts with. */
export function tabIn(line: SourceLine): YamlProblem | undefined {
  const match = /^ *\t/.exec(line.text);
  if (!match) return undefined;
  const start = line.start + match[0].length - 1;
  return { code: 'tab', start, end: start + 1, detail: '' };
}

/** A value that starts with a character that means something else to YAML: `*bold*`, `&`, `> more`. */
export function signSlip(line: SourceLine): YamlProblem | undefined {
  const match = /^(\s*(?:- +)*(?:[\p{L}\d_-]+:\s+)?)([*&%>|?!`@].*)$/u.exec(line.text);
  return match ? from(line, (match[1] ?? '').length, 'quote-character', match[2] ?? '') : undefined;
}

/** A list that starts on the line of its key: `barriers: - No time`. */
export function listInline(line: SourceLine): YamlProblem | undefined {
  const match = /^(\s*(?:- +)*[\p{L}\d_-]+:\s+)(-\s.*)$/u.exec(line.text);
  return match ? from(line, (match[1] ?? '').length, 'list-inline', (match[2] ?? '').slice(1).trim()) : undefined;
}

/** A problem that the whole line is about. */
export function whole(line: SourceLine, code: YamlProblemCode): YamlProblem {
  return from(line, line.text.length - line.text.trimStart().length, code, line.text.trim());
}

/**
 * The slip in a text that stands where a map or a list belongs, for then it was meant as one:
 * `met:yes`, `met = yes`, `-item`. Undefined for any other text.
 */
export function slipInValue(
  value: string,
  wanted: readonly string[],
): { code: YamlProblemCode; detail: string } | undefined {
  const line = { start: 0, end: value.length, text: value };
  const slip = wanted.includes('object') ? (noBreakSpace(line) ?? missingSpace(line) ?? equalsSign(line)) : undefined;
  const dash = wanted.includes('array') ? missingDashSpace(line) : undefined;
  const { code, detail } = slip ?? dash ?? {};
  return code && detail !== undefined ? { code, detail } : undefined;
}

/** `name\u00a0: Z`: a word processor or a French keyboard types the space that does not break, and YAML takes it for a letter. */
function noBreakSpace(line: SourceLine): YamlProblem | undefined {
  const match = KEY.exec(line.text);
  const rest = match ? line.text.slice(match[0].length) : '';
  if (!match || !/^[\u00a0\u202f]+(?::(?:\s|$)|$)|^ ?:[\u00a0\u202f]/.test(rest)) return undefined;
  return from(line, (match[1] ?? '').length, 'no-break-space', match[2] ?? '');
}

function missingSpace(line: SourceLine): YamlProblem | undefined {
  const match = KEY.exec(line.text);
  if (!match || !/^:(?=[^\s/])/.test(line.text.slice(match[0].length))) return undefined;
  return from(line, (match[1] ?? '').length, 'missing-space', match[2] ?? '');
}

function equalsSign(line: SourceLine): YamlProblem | undefined {
  const match = KEY.exec(line.text);
  if (!match || !/^\s*=/.test(line.text.slice(match[0].length))) return undefined;
  return from(line, (match[1] ?? '').length, 'equals-sign', match[2] ?? '');
}

function missingDashSpace(line: SourceLine): YamlProblem | undefined {
  const match = /^(\s*)-(?=[^\s-])/.exec(line.text);
  if (!match) return undefined;
  return from(line, (match[1] ?? '').length, 'list-dash', line.text.trim().slice(1, 60));
}

function from(line: SourceLine, column: number, code: YamlProblemCode, detail: string): YamlProblem {
  return { code, start: line.start + column, end: line.start + line.text.length, detail };
}
