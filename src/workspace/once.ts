import type { Workspace } from './workspace.ts';

/** Makes something of a strategy once, however often it is asked for: a loaded strategy never changes. */
export function oncePerWorkspace<T>(make: (workspace: Workspace) => T): (workspace: Workspace) => T {
  return oncePer(make);
}

/** Makes something of a value that never changes once, however often it is asked for. */
export function oncePer<K extends object, T>(make: (from: K) => T): (from: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (from) => {
    const known = made.get(from);
    if (known) return known.value;
    const value = make(from);
    made.set(from, { value });
    return value;
  };
}
