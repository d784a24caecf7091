import type { PhrasingContent } from 'mdast';
import { letterPattern } from '../letters.ts';

/** A piece of text being read: what was understood so far, and how far that is. `undefined` instead: it is declined. */
interface Reading {
  readonly text: string;
  readonly at: number;
  readonly inLink: boolean;
}

/** A node, or characters that stand for themselves, and where the next piece begins. */
interface Piece {
  readonly found: string | readonly PhrasingContent[];
  readonly end: number;
}

const SPECIAL = /[\\`*_[\]<&!~\n]/g;
/** What GFM makes a link of although nothing marks it: addresses, and what may be an e-mail address. */
const ADDRESS = /www\.|https?:\/\/|[\w.+-]@/i;
const ESCAPE = /\\[!-/:-@[-`{-~]/y;
const CODE = /`([^`\n\\|]+)`(?!`)/y;
const anchorIn = letterPattern('<a id="([\\p{L}\\p{N}][\\p{L}\\p{N}_.:-]*)"></a>', 'uy');
const AUTOLINK = /<(https?:\/\/[\w:/?#@!$'()*+,;=.~%-]+)>/y;
const REFERENCE = /&#?\w+;/y;
const LINK = /\[((?:[^\\[\]`<\n]|\\[!-/:-@[-`{-~])+)\]\(([^\s()<>\\&|]+)\)/y;
const STARS = /\*+/y;
const AFTER_STARS = /^(?:$|[\s.,;:!?)])/;
const letterIn = letterPattern('^[\\p{L}\\p{N}]$');

/**
 * The content of a paragraph, a heading or a cell, read without a parser where it is plain: text, escapes, links,
 * pictures, code, one level of emphasis and anchors. `undefined` where anything else may be in it: that is for the
 * parser to say. What is read here is what the parser would have read (a property test compares them).
 */
export function readPlainInline(text: string, inLink = false): PhrasingContent[] | undefined {
  const nodes: PhrasingContent[] = [];
  let literal = '';
  let at = 0;
  let tildes = 0;
  while (at < text.length) {
    SPECIAL.lastIndex = at;
    const next = SPECIAL.exec(text)?.index ?? text.length;
    if (ADDRESS.test(text.slice(Math.max(at - 1, 0), next))) return undefined;
    literal += text.slice(at, next);
    at = next;
    if (at === text.length) break;
    if (text[at] === '~' && ++tildes > 1) return undefined;
    const piece = readSpecial({ text, at, inLink });
    if (!piece) return undefined;
    if (typeof piece.found === 'string') literal += piece.found;
    else {
      if (literal !== '') nodes.push({ type: 'text', value: literal });
      literal = '';
      nodes.push(...piece.found);
    }
    at = piece.end;
  }
  if (literal !== '') nodes.push({ type: 'text', value: literal });
  return nodes;
}

function readSpecial(reading: Reading): Piece | undefined {
  const { text, at } = reading;
  const mark = text[at] ?? '';
  const next = text[at + 1] ?? '';
  switch (mark) {
    case '\\':
      return readBackslash(text, at);
    case '`':
      return readCode(text, at);
    case '*':
      return readStars(reading);
    case '[':
      return readLink(reading);
    case '!':
      return next === '[' ? readImage(reading) : itself(mark, at);
    case '<':
      return /[A-Za-z/!?]/.test(next) ? readTag(reading) : itself(mark, at);
    case '&':
      return matched(REFERENCE, text, at) ? undefined : itself(mark, at);
    case '_':
      // Inside a word it is no emphasis.
      return isLetter(text[at - 1] ?? '') && isLetter(next) ? itself(mark, at) : undefined;
    case '~':
      return next === '~' ? undefined : itself(mark, at);
    case '\n':
      // Blanks around a line end are a matter of hard breaks and indentation.
      return / /.test((text[at - 1] ?? ' ') + (next || ' ')) ? undefined : itself(mark, at);
    default:
      return undefined;
  }
}

function isLetter(character: string): boolean {
  return letterIn(character).test(character);
}

function itself(mark: string, at: number): Piece {
  return { found: mark, end: at + mark.length };
}

function readBackslash(text: string, at: number): Piece | undefined {
  const next = text[at + 1] ?? '';
  if (next === '' || next === '\n') return undefined;
  return matched(ESCAPE, text, at) ? { found: next, end: at + 2 } : itself('\\', at);
}

function readCode(text: string, at: number): Piece | undefined {
  const found = text[at - 1] === '`' ? undefined : matched(CODE, text, at);
  const [whole = '', value = ''] = found ?? [];
  if (!found || value.startsWith(' ') || value.endsWith(' ')) return undefined;
  return { found: [{ type: 'inlineCode', value }], end: at + whole.length };
}

/** `**strong**` or `*emphasis*` between blanks, with no other star in it; a star between two blanks is a star. */
function readStars({ text, at, inLink }: Reading): Piece | undefined {
  const stars = matched(STARS, text, at)?.[0] ?? '';
  const before = text[at - 1] ?? ' ';
  const start = at + stars.length;
  const follows = text[start] ?? ' ';
  if (stars.length > 2 || !/\s/.test(before)) return undefined;
  if (/\s/.test(follows)) return stars === '*' && before === ' ' && follows === ' ' ? itself(stars, at) : undefined;
  const end = closing(text, start);
  const inner = text.slice(start, end);
  if (end < 0 || matched(STARS, text, end)?.[0] !== stars || /\s$/.test(inner)) return undefined;
  if (!AFTER_STARS.test(text.slice(end + stars.length, end + stars.length + 1))) return undefined;
  const children = readPlainInline(inner, inLink);
  if (!children) return undefined;
  return {
    found: [{ type: stars === '*' ? 'emphasis' : 'strong', children }],
    end: end + stars.length,
  };
}

/** Where the next star stands that is not escaped, or -1. */
function closing(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    if (text[at] === '*') return at;
    at += text[at] === '\\' ? 2 : 1;
  }
  return -1;
}

function readLink({ text, at, inLink }: Reading): Piece | undefined {
  const found = inLink ? undefined : matched(LINK, text, at);
  const [whole, label = '', url = ''] = found ?? [];
  if (whole === undefined || label.startsWith('^') || label.trim() !== label) return undefined;
  const children = readPlainInline(label, true);
  return children && { found: [{ type: 'link', title: null, url, children }], end: at + whole.length };
}

function readImage({ text, at, inLink }: Reading): Piece | undefined {
  const found = inLink ? undefined : matched(LINK, text, at + 1);
  const [whole, label = '', url = ''] = found ?? [];
  if (whole === undefined || label.startsWith('^') || label.trim() !== label) return undefined;
  const [alt, ...more] = readPlainInline(label, true) ?? [];
  if (alt?.type !== 'text' || more.length > 0) return undefined;
  return { found: [{ type: 'image', title: null, url, alt: alt.value }], end: at + 1 + whole.length };
}

function readTag({ text, at, inLink }: Reading): Piece | undefined {
  const [anchor, id] = matched(anchorIn(text), text, at) ?? [];
  if (anchor !== undefined) {
    const tags = [`<a id="${id}">`, '</a>'].map((value) => ({ type: 'html' as const, value }));
    return { found: tags, end: at + anchor.length };
  }
  const [link, url = ''] = (inLink ? undefined : matched(AUTOLINK, text, at)) ?? [];
  if (link === undefined) return undefined;
  const children = [{ type: 'text' as const, value: url }];
  return { found: [{ type: 'link', title: null, url, children }], end: at + link.length };
}

function matched(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
