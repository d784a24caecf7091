import { join } from 'node:path';
import { bytesIn, type Content } from '../text/source.ts';
import { readBelow } from './node-read.ts';
import { FileError } from './world.ts';

/**
 * What each file said when this process saw it last. What it plans is made of that, so a file that somebody else changed
 * meanwhile (an editor, a second run) must not be written over: their work would be lost.
 */
export interface Versions {
  /** A file as it was read, or as this process wrote it; undefined where there is none. */
  readonly note: (root: string, path: string, bytes: Uint8Array | undefined) => void;
  /** Many files, as they were read. */
  readonly noteAll: (root: string, files: ReadonlyMap<string, Content>) => void;
  /** A file that is there and could not be read: nobody knows what would be lost with it. */
  readonly noteUnread: (root: string, path: string) => void;
  /** Throws {@link FileError} where a file is another one than was seen; one that nobody looked for must not be there. */
  readonly expectSeen: (root: string, path: string, isNew: boolean) => void;
}

export function fileVersions(): Versions {
  const seen = new Map<string, Version>();
  // Most runs read a thousand files and write none: what was noted is put under whole paths when somebody asks.
  const waiting: (readonly [root: string, versions: ReadonlyMap<string, Version>])[] = [];
  const settle = () => {
    for (const [root, versions] of waiting.splice(0))
      for (const [path, version] of versions) seen.set(join(root, path), version);
  };
  const note = (root: string, path: string, version: Version) => {
    waiting.push([root, new Map([[path, version]])]);
  };
  return {
    note: (root, path, bytes) => note(root, path, bytes ?? NONE),
    noteAll: (root, files) => {
      // One state of a strategy waits at most, however often it is read.
      settle();
      waiting.push([root, files]);
    },
    noteUnread: (root, path) => note(root, path, UNREAD),
    expectSeen: (root, path, isNew) => {
      settle();
      const known = seen.get(join(root, path)) ?? (isNew ? NONE : undefined);
      if (known === undefined) return;
      if (known === UNREAD) {
        const message = `"${path}" is there and could not be read, so it is not written over; strategy lint says why.`;
        throw new FileError(path, 'unread', message);
      }
      if (isStill(root, path, known)) return;
      throw new FileError(
        path,
        'changed',
        `"${path}" was changed by somebody else in the meantime; nothing was written. Run the command again.`,
      );
    },
  };
}

type Version = Content | typeof NONE | typeof UNREAD;

const NONE = 'none';
const UNREAD = 'unread';

function isStill(root: string, path: string, version: Content | typeof NONE): boolean {
  const known = version === NONE ? NONE : bytesIn(version);
  try {
    const now = readBelow(root, path, known === NONE ? 0 : known.length);
    return known !== NONE && Buffer.compare(now, known) === 0;
  } catch (error) {
    const isNone = error instanceof FileError && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    return isNone && known === NONE;
  }
}
