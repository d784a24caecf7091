import type { Workspace } from './workspace.ts';

/** Makes something of a strategy once, however often it is asked for: a loaded strategy never changes. */
export function oncePerWorkspace<T>(make: (workspace: Workspace) => T): (workspace: Workspace) => T {
  const made = new WeakMap<Workspace, { readonly value: T }>();
  return (workspace) => {
    const known = made.get(workspace) ?? { value: make(workspace) };
    made.set(workspace, known);
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
