import { tightLines } from '../clean.ts';
import { letterPattern } from '../letters.ts';

/** Where a piece of text will stand; each claim adds characters that mean something there. */
export interface Place {
  /** Nothing but indentation stands before it on its line, so list, heading and quote markers count. */
  readonly lineStart: boolean;
  /** It stands in a table cell, where a bar ends the cell. */
  readonly inCell: boolean;
}

/*
 * What is escaped inside a line, one alternative a construct. Everything that can have no effect stays as typed:
 * `snake_case`, `3 * 4`, `about ~5 %`, `Q&A`, `<3`, `#hashtag`, `@name`, `a (b)`.
 */
const inlineIn = letterPattern(
  [
    // Code, links, references, footnotes, task boxes.
    '[`\\[\\]]',
    // A backslash before something that it could escape, or at the end of a line (hard break).
    '\\\\(?=[!-/:-@\\[-`{-~]|$)',
    // Emphasis: a star between two blanks has no effect, nor has an underscore inside a word.
    '(?<![ \\t])\\*|\\*(?![ \\t])',
    '(?<![\\p{L}\\p{N}_])_+|_+(?![\\p{L}\\p{N}_])',
    // A lone tilde between a blank and a word can open a deletion but not end one.
    '(?<![ \\t])~|~(?![\\p{L}\\p{N}])',
    // Tags, comments, declarations, autolinks; the end, since the next text may begin with a letter.
    '<(?=[A-Za-z/!?]|$)',
    // Character references.
    '&(?=#?[A-Za-z0-9]+;)',
    // Attribute lists of several Markdown dialects: {#id}, {.class}, {: … }.
    '\\{(?=[#.:])',
    // Addresses that GFM turns into links by themselves.
    '(?<=https?|ftp):(?=//)',
    '(?<=(?<![\\p{L}\\p{N}])www)\\.',
    '(?<=[\\w.+-])@(?=[\\w.-]*\\.[\\w-])',
    // The closing sequence of a heading.
    '(?<=^|[ \\t])#+$',
  ].join('|'),
  'giu',
);
const BAR = /\|/g;
/** Without one of these nothing above is found; most text has none. */
const TELLING = /[`[\]\\*_~<&{@#]|:\/\/|www\./i;

// Bullets, quotes, headings; a line made only of rule, underline or table delimiter characters; numbers of a list.
const LINE_MARKER = /^(?:[-+](?=[ \t]|$)|>|#(?=#{0,5}(?:[ \t]|$))|[-=:|](?=[-=:| \t]*$))/;
const LIST_NUMBER = /^(\d{1,9})([.)])(?=[ \t]|$)/;

/** Escapes clean text so that Markdown shows exactly its characters. Blanks next to a line end are dropped. */
export function escapeText(text: string, place: Place): string {
  const lines = tightLines(text).split('\n');
  return lines.map((line, index) => escapeLine(line, { ...place, lineStart: place.lineStart || index > 0 })).join('\n');
}

function escapeLine(line: string, place: Place): string {
  if (!place.lineStart) return escapeInline(line, place);
  const start = line.replace(/^[ \t]+/, '');
  const number = LIST_NUMBER.exec(start);
  if (number) return `${number[1]}\\${number[2]}${escapeInline(start.slice(number[0].length), place)}`;
  const marker = LINE_MARKER.exec(start)?.[0] ?? '';
  return (marker && `\\${marker}`) + escapeInline(start.slice(marker.length), place);
}

function escapeInline(text: string, place: Place): string {
  const escaped = !TELLING.test(text) ? text : text.replace(inlineIn(text), (found) => found.replace(/./g, '\\$&'));
  return place.inCell ? escaped.replace(BAR, '\\|') : escaped;
}
