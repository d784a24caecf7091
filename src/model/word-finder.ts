/** What is known of a beginning of words, by its number; the first is the empty one. */
interface Beginnings {
  /** The longer beginning, by a shorter one and the next character. */
  readonly longer: Map<number, number>;
  /** The longest other beginning that it ends with. */
  readonly fallback: number[];
  /** The word that it is. */
  readonly word: (string | undefined)[];
  /** The longest word that it ends with, other than itself. */
  readonly shorter: number[];
}

/**
 * Finds which of some words stand in texts, anywhere in them (Aho and Corasick): all words at once, in time as long as
 * the texts are, however many words there are.
 */
export function wordFinder(words: Iterable<string>): (texts: Iterable<string>) => ReadonlySet<string> {
  const beginnings = beginningsOf(words);
  return (texts) => {
    const found = new Set<string>();
    for (const text of texts) findIn(text, beginnings, found);
    return found;
  };
}

function findIn(text: string, { longer, fallback, word, shorter }: Beginnings, found: Set<string>): void {
  let here = 0;
  for (let at = 0; at <= text.length; at++) {
    let known = word[here] === undefined ? (shorter[here] ?? 0) : here;
    for (let name = word[known]; name !== undefined && !found.has(name); name = word[known]) {
      found.add(name);
      // The shorter words that a found word ends with were found with it.
      known = shorter[known] ?? 0;
    }
    if (at < text.length) here = step(here, text.charCodeAt(at), { longer, fallback });
  }
}

function step(from: number, code: number, { longer, fallback }: Pick<Beginnings, 'longer' | 'fallback'>): number {
  let here = from;
  let next = longer.get(keyOf(here, code));
  while (next === undefined && here > 0) {
    here = fallback[here] ?? 0;
    next = longer.get(keyOf(here, code));
  }
  return next ?? 0;
}

function beginningsOf(words: Iterable<string>): Beginnings {
  const longer = new Map<number, number>();
  const made: Beginnings = { longer, fallback: [0], word: [undefined], shorter: [0] };
  const levels: { readonly here: number; readonly parent: number; readonly code: number }[][] = [];
  for (const word of words) {
    let here = 0;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      const next = longer.get(keyOf(here, code)) ?? made.fallback.length;
      if (next === made.fallback.length) {
        longer.set(keyOf(here, code), next);
        made.fallback.push(0);
        made.word.push(undefined);
        made.shorter.push(0);
        levels[at] ??= [];
        levels[at]?.push({ here: next, parent: here, code });
      }
      here = next;
    }
    made.word[here] = word;
  }
  // The shorter ones first: what is known of them is needed for the longer ones.
  for (const { here, parent, code } of levels.slice(1).flat()) {
    const back = step(made.fallback[parent] ?? 0, code, made);
    made.fallback[here] = back;
    made.shorter[here] = made.word[back] === undefined ? (made.shorter[back] ?? 0) : back;
  }
  return made;
}

function keyOf(beginning: number, code: number): number {
  return beginning * 0x1_0000 + code;
}
