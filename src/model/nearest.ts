/**
 * The known word nearest to what was typed, if one is near enough to be meant: at most one slip in five letters
 * (insertion, deletion, replacement or two swapped letters), or the same word in other case or with `_` for `-`.
 */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  const wanted = plain(typed);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 4)) + 1;
  for (const candidate of known) {
    const distance = editDistance(wanted, plain(candidate), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** The nearest known word, unless another one is as near: then nobody can tell which was meant. */
export function onlyNearest(typed: string, known: readonly string[]): string | undefined {
  const best = nearest(typed, known);
  if (best === undefined) return undefined;
  const wanted = plain(typed);
  const distance = editDistance(wanted, plain(best), wanted.length + 1);
  const others = known.filter((other) => other !== best);
  return others.some((other) => editDistance(wanted, plain(other), distance + 1) <= distance) ? undefined : best;
}

/** Looks for the nearest of some known words. */
export type Propose = (typed: string, known: readonly string[]) => string | undefined;

/** Comparisons that a file full of slips may cost; what people write by hand never comes near. */
const MAX_COMPARISONS = 20_000;

/** {@link nearest}, until so many words were compared that nobody would read all the proposals. */
export function boundedNearest(comparisons = MAX_COMPARISONS): Propose {
  return bounded(nearest, comparisons);
}

/** A search among known words that gives up once so many were compared, in all that it was asked. */
export function bounded<T>(
  search: (typed: string, known: readonly string[]) => T,
  comparisons: number,
): (typed: string, known: readonly string[]) => T | undefined {
  let left = comparisons;
  return (typed, known) => {
    left -= known.length;
    return left > 0 ? search(typed, known) : undefined;
  };
}

function plain(word: string): string {
  return word.slice(0, 100).toLowerCase().replaceAll(/[_\s]/g, '-');
}

/** Optimal string alignment distance; gives up once it must reach `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      current.push(cell({ a, b, row, column, last, beforeLast, left: current[column - 1] ?? 0 }));
    }
    if (Math.min(...current) >= limit) return limit;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? limit;
}

interface Cell {
  readonly a: string;
  readonly b: string;
  readonly row: number;
  readonly column: number;
  readonly last: readonly number[];
  readonly beforeLast: readonly number[];
  readonly left: number;
}

function cell({ a, b, row, column, last, beforeLast, left }: Cell): number {
  const same = a[row - 1] === b[column - 1] ? 0 : 1;
  const plainCost = Math.min(left + 1, (last[column] ?? 0) + 1, (last[column - 1] ?? 0) + same);
  const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return swapped ? Math.min(plainCost, (beforeLast[column - 2] ?? 0) + 1) : plainCost;
}
