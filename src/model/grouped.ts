/** Things by a name that each of them has, in their order. */
export function groupedBy<T>(
  all: Iterable<T>,
  nameOf: (one: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  let last: string | undefined;
  let group: T[] | undefined;
  for (const one of all) {
    const name = nameOf(one);
    if (name === undefined) continue;
    // Things that belong together mostly stand together already.
    if (name !== last) group = groups.get(name);
    last = name;
    if (group) group.push(one);
    else {
      group = [one];
      groups.set(name, group);
    }
  }
  return groups;
}
