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

/** Whether a file holds exactly these bytes; undefined where there is none. */
export type Holds = (path: string, bytes: Uint8Array) => boolean | undefined;

/** Holds a plan against what is there. */
export function compare(plan: Plan, holds: Holds): readonly PlannedChange[] {
  const changes = plan.files.map(({ path, content }): PlannedChange => {
    const isSame = holds(path, toBytes(content));
    return { path, change: isSame === undefined ? 'create' : isSame ? 'unchanged' : 'replace' };
  });
  const removed = (plan.removes ?? []).filter((path) => holds(path, NOTHING) !== undefined);
  return [...changes, ...removed.map((path): PlannedChange => ({ path, change: 'remove' }))];
}

const NOTHING = new Uint8Array();

export function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
