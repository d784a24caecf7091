/**
 * Tells for a path which of some patterns match it. `*` stands for anything inside one name, `?` for one character, a
 * name `**` for any folders (or none); a pattern without these is looked up, each other is tried. Takes time in
 * proportion to pattern and path, whatever the pattern: patterns come from the repository, and a regular expression
 * made of one can be made to run for years.
 */
export function matchingOf(patterns: Iterable<string>): (path: string) => readonly string[] {
  const all = new Set(patterns);
  const signed = [...all].filter(hasSigns).map((pattern) => ({ pattern, names: apart(pattern) }));
  return (path) => {
    const names = signed.length > 0 ? apart(path) : [];
    const found = signed.filter((one) => matches(one.names, names, isFolders, isName)).map(({ pattern }) => pattern);
    return all.has(path) && !hasSigns(path) ? [path, ...found] : found;
  };
}

/** The patterns that a pattern with `{a,b}` stands for: one with either. */
export function alternativesOf(pattern: string): readonly string[] {
  return expanded(pattern.replace(/^(\.?\/)+/, ''));
}

/** True for a pattern that more than one path may match. */
export function hasSigns(pattern: string): boolean {
  return /[*?]/.test(pattern);
}

/** A path or pattern by names and characters. */
function apart(path: string): readonly (readonly string[])[] {
  return path.split('/').map((name) => [...name]);
}

function isFolders(name: readonly string[]): boolean {
  return name.length === 2 && name[0] === '*' && name[1] === '*';
}

/** More alternatives, and longer ones, than anybody writes; a pattern that asks for more is taken literally. */
const MAX_ALTERNATIVES = 64;
const MAX_LENGTH = 1_000;

function expanded(pattern: string): readonly string[] {
  const open = pattern.indexOf('{');
  const close = pattern.indexOf('}', open);
  if (open < 0 || close < 0 || pattern.length > MAX_LENGTH) return [pattern];
  const choices = pattern.slice(open + 1, close).split(',');
  const rest = expanded(pattern.slice(close + 1));
  if (choices.length * rest.length > MAX_ALTERNATIVES) return [pattern];
  return choices.flatMap((choice) => rest.map((end) => `${pattern.slice(0, open)}${choice}${end}`));
}

function isName(pattern: readonly string[], name: readonly string[]): boolean {
  return matches(pattern, name, isStar, isCharacter);
}

function isStar(sign: string): boolean {
  return sign === '*';
}

function isCharacter(sign: string, character: string): boolean {
  return sign === '?' || sign === character;
}

/** Matches a sequence against a pattern in which some signs stand for any number of items. */
function matches<T>(
  pattern: readonly T[],
  items: readonly T[],
  isAny: (sign: T) => boolean,
  fits: (sign: T, item: T) => boolean,
): boolean {
  let at = 0;
  let star = -1;
  let after = 0;
  for (let item = 0; item < items.length; ) {
    const sign = pattern[at];
    const next = items[item];
    if (sign !== undefined && isAny(sign)) {
      star = at++;
      after = item;
    } else if (sign !== undefined && next !== undefined && fits(sign, next)) {
      at++;
      item++;
    } else if (star >= 0) {
      // What follows the last star does not fit here: let the star stand for one item more.
      at = star + 1;
      item = ++after;
    } else return false;
  }
  return pattern.slice(at).every(isAny);
}
