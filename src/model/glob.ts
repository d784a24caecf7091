/**
 * A test for paths that match any of some patterns. `*` stands for anything inside one name, `?` for one character,
 * a name `**` for any folders (or none), `{a,b}` for either. Takes time in proportion to pattern and path, whatever the pattern:
 * patterns come from the repository, and a regular expression made of one can be made to run for years.
 */
export function matcherOf(patterns: readonly string[]): (path: string) => boolean {
  const alternatives = patterns
    .flatMap((pattern) => expanded(pattern.replace(/^(\.?\/)+/, '')))
    .map((pattern) => pattern.split('/'));
  return (path) => {
    const names = path.split('/');
    return alternatives.some((pattern) => matches(pattern, names, (name) => name === '**', isName));
  };
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

function isName(pattern: string, name: string): boolean {
  return matches(
    [...pattern],
    [...name],
    (sign) => sign === '*',
    (sign, character) => sign === '?' || sign === character,
  );
}

/** Matches a sequence against a pattern in which some signs stand for any number of items. */
function matches(
  pattern: readonly string[],
  items: readonly string[],
  isStar: (sign: string) => boolean,
  fits: (sign: string, item: string) => boolean,
): boolean {
  let at = 0;
  let star = -1;
  let after = 0;
  for (let item = 0; item < items.length; ) {
    const sign = pattern[at];
    if (sign !== undefined && isStar(sign)) {
      star = at++;
      after = item;
    } else if (sign !== undefined && fits(sign, items[item] ?? '')) {
      at++;
      item++;
    } else if (star >= 0) {
      // What follows the last star does not fit here: let the star stand for one item more.
      at = star + 1;
      item = ++after;
    } else return false;
  }
  return pattern.slice(at).every(isStar);
}
