import type { Workspace } from './workspace.ts';

/** Makes something of a strategy once, however often it is asked for: a loaded strategy never changes. */
export function oncePerWorkspace<T>(make: (workspace: Workspace) => T): (workspace: Workspace) => T {
  return oncePer(make);
}

/** Makes something of a value that never changes once, however often it is asked for. */
export function oncePer<K extends object, T>(make: (from: K) => T): (from: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (from) => {
    const known = made.get(from) ?? { value: make(from) };
    made.set(from, known);
    return known.value;
  };
}

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
