/** A file that is about to be written: its path relative to a root (with `/`) and its content. */
export interface PlannedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Everything that a command is about to write, before anything happens. */
export interface Plan {
  readonly files: readonly PlannedFile[];
  /** Files to take away: only such as the tool wrote itself before. */
  readonly removes?: readonly string[];
}

/** What would happen to one file. */
export interface PlannedChange {
  readonly path: string;
  readonly change: 'create' | 'replace' | 'unchanged' | 'remove';
}

/** Holds a plan against what is there: path to present content, absent for files that do not exist. */
export function compare(plan: Plan, present: (path: string) => Uint8Array | undefined): readonly PlannedChange[] {
  const changes = plan.files.map(({ path, content }): PlannedChange => {
    const before = present(path);
    if (before === undefined) return { path, change: 'create' };
    return { path, change: Buffer.compare(before, toBytes(content)) === 0 ? 'unchanged' : 'replace' };
  });
  const removed = (plan.removes ?? []).filter((path) => present(path) !== undefined);
  return [...changes, ...removed.map((path): PlannedChange => ({ path, change: 'remove' }))];
}

export function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
