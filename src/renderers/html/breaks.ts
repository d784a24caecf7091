import { element, type Html, joined, text } from './markup.ts';

// Words as long as these (addresses, mostly) would make a column wider than a page.
const LONG = 25;
const UNBROKEN = new RegExp(`\\S{${LONG}}`);
const LONG_WORD = new RegExp(`[\\x21-\\x7e\\p{L}\\p{N}]{${LONG},}`, 'gu');
// They may be parted after punctuation, and else every 12 characters.
const PART = /[^/?&=._-]{1,12}[/?&=._-]*|[/?&=._-]{1,12}/gu;

/** Words in which long ones may be parted at the end of a line, without a character being added to them. */
export function breakable(value: string): Html {
  if (value.length < LONG || !UNBROKEN.test(value)) return text(value);
  const parts: Html[] = [];
  let end = 0;
  for (const { 0: word, index } of value.matchAll(LONG_WORD)) {
    parts.push(text(value.slice(end, index)), parted(word));
    end = index + word.length;
  }
  return joined([...parts, text(value.slice(end))]);
}

function parted(word: string): Html {
  const [first = word, ...others] = word.match(PART) ?? [];
  return joined([text(first), ...others.flatMap((part) => [element('wbr', {}), text(part)])]);
}
