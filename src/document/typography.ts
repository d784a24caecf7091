import type { Root, RootContent } from 'mdast';
import { letterPattern } from '../text/letters.ts';
import { rewrite } from '../text/markdown/tree.ts';
import type { Document } from './document.ts';

/**
 * The document as a typesetter of its language would set it; the words stay the same. French (of France and Belgium,
 * and where no country is named) has no-break spaces before its high points and inside guillemets, narrow before
 * `;`, `!` and `?`; guillemets in place of straight quotation marks, and apostrophes that curve. Code is left alone,
 * and so are languages that nobody has described here.
 */
export function typeset(document: Document): Document {
  const { meta, tree, theme } = document;
  if (!isFrench(meta.language)) return document;
  const { title, subtitle, organization } = meta;
  return {
    ...document,
    meta: { ...meta, title: french(title), subtitle: french(subtitle), organization: french(organization) },
    tree: rewrite<Root>(tree, (node) => [settled(node)]),
    ...(theme && { theme: { ...theme, cover: { ...theme.cover, line: french(theme.cover.line) } } }),
  };
}

/** In Canada and Switzerland the points stand close, or thinly spaced by taste. */
function isFrench(language: string): boolean {
  return /^fr(?:-(?!CA|CH)|$)/i.test(language);
}

function settled(node: RootContent): RootContent {
  if (node.type !== 'text') return node;
  const value = french(node.value);
  return value === node.value ? node : { ...node, value };
}

const BLANKS = '[ \\u00a0\\u202f]';
const quotedIn = letterPattern('(^|[\\s\\u00a0(])"(?!\\s)([^"\\n]*[^"\\s])"(?![\\p{L}\\p{N}"])', 'gu');
const apostropheIn = letterPattern("(?<=[\\p{L}])'(?=[\\p{L}])", 'gu');
const OPENING = new RegExp(`«${BLANKS}*(?=\\S)`, 'gu');
const CLOSING = new RegExp(`(?<=\\S)${BLANKS}*»`, 'gu');
/** High points after a word, with a space or without; in `12:30`, `?a=b` and `:-)` they are something else. */
const colonIn = letterPattern(`(?<=[\\p{L}\\p{N})»”%€])(?:${BLANKS}+:(?=\\s|$)|:(?= ))`, 'gu');
const highIn = letterPattern(`(?<=[\\p{L}\\p{N})»”%€…])${BLANKS}*([;!?]+)(?=[\\s»”)…]|$)`, 'gu');

function french(text: string): string {
  // Where there are guillemets already, straight marks are quotations within them, or something else.
  const quoted = /[«»]/.test(text) ? text : text.replace(quotedIn(text), '$1«\u00a0$2\u00a0»');
  return quoted
    .replace(apostropheIn(text), '’')
    .replace(OPENING, '«\u00a0')
    .replace(CLOSING, '\u00a0»')
    .replace(colonIn(text), '\u00a0:')
    .replace(highIn(text), '\u202f$1');
}
