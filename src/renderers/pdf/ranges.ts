/** Code points from the first to the last of each pair, both included, in ascending order. */
export type CodePointRanges = readonly (readonly [number, number])[];

/** Sorts ranges and joins those that touch. */
export function joinRanges(ranges: CodePointRanges): CodePointRanges {
  const joined: [number, number][] = [];
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const open = joined.at(-1);
    if (open !== undefined && first <= open[1] + 1) open[1] = Math.max(open[1], last);
    else joined.push([first, last]);
  }
  return joined;
}

/** What lies in both; both are in ascending order and joined. */
export function intersectRanges(left: CodePointRanges, right: CodePointRanges): CodePointRanges {
  const both: [number, number][] = [];
  let [here, there] = [0, 0];
  for (;;) {
    const [one, other] = [left[here], right[there]];
    if (one === undefined || other === undefined) return both;
    const [first, last] = [Math.max(one[0], other[0]), Math.min(one[1], other[1])];
    if (first <= last) both.push([first, last]);
    // Whichever ends first has nothing more in common with the other side.
    if (one[1] < other[1]) here += 1;
    else there += 1;
  }
}

export function inRanges(ranges: CodePointRanges, code: number): boolean {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = ranges[middle] ?? [0, -1];
    if (code < first) high = middle - 1;
    else if (code > last) low = middle + 1;
    else return true;
  }
  return false;
}
