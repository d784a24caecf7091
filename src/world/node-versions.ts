import { lstatSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { FileError } from './world.ts';

/**
 * Which version of each file this process has seen last. What it plans is made of that, so a file that somebody else
 * changed meanwhile (an editor, a second run) must not be written over: their work would be lost.
 */
export interface Versions {
  /** The file at a whole path as it was opened, or undefined where there was none. */
  readonly note: (absolute: string, status: Stats | undefined) => void;
  /** A file that is there and could not be read: nobody knows what would be lost with it. */
  readonly noteUnread: (root: string, path: string) => void;
  /** Throws {@link FileError} where a file is another one than was seen; one that nobody looked for must not be there. */
  readonly expectSeen: (root: string, path: string, isNew: boolean) => void;
  /** The file as it is now is this process's own. */
  readonly noteOwn: (root: string, path: string) => void;
}

export function fileVersions(): Versions {
  const seen = new Map<string, Version>();
  return {
    note: (absolute, status) => seen.set(absolute, versionOf(status)),
    expectSeen: (root, path, isNew) => {
      const known = seen.get(join(root, path)) ?? (isNew ? NONE : undefined);
      if (known === undefined || isSame(known, versionOf(statusOf(root, path)))) return;
      if (known === UNREAD) {
        const message = `"${path}" is there and could not be read, so it is not written over; strategy lint says why.`;
        throw new FileError(path, 'unread', message);
      }
      throw new FileError(
        path,
        'changed',
        `"${path}" was changed by somebody else in the meantime; nothing was written. Run the command again.`,
      );
    },
    noteUnread: (root, path) => seen.set(join(root, path), UNREAD),
    noteOwn: (root, path) => seen.set(join(root, path), versionOf(statusOf(root, path))),
  };
}

/** What tells one version of a file from another: one that was written anew has another number, or at least another time. */
interface FileVersion {
  readonly ino: number;
  readonly size: number;
  readonly mtimeMs: number;
}

type Version = FileVersion | 'none' | 'unread';

const NONE = 'none';
const UNREAD = 'unread';

function versionOf(status: Stats | undefined): Version {
  return status ? { ino: status.ino, size: status.size, mtimeMs: status.mtimeMs } : NONE;
}

function isSame(one: Version, other: Version): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return one.ino === other.ino && one.size === other.size && one.mtimeMs === other.mtimeMs;
}

function statusOf(root: string, path: string): Stats | undefined {
  try {
    return lstatSync(join(root, path));
  } catch {
    return undefined;
  }
}
