import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { join, sep } from 'node:path';
import { errorCode, goesThroughLink } from './node-tree.ts';
import { MAX_FILE_BYTES } from './strategy-files.ts';
import { FileError } from './world.ts';

/**
 * Reads one regular file below a root. Every check is made on the open descriptor, so that nothing can change
 * between the check and the read; a link, a device or a pipe is never followed nor waited for.
 * Throws {@link FileError}.
 */
export function readBelow(root: string, path: string, { limit = MAX_FILE_BYTES, note }: ReadOptions = {}): Uint8Array {
  if (path.startsWith('/') || path.includes('\0') || path.split(/[\\/]/).includes('..'))
    throw new FileError(path, 'outside', `"${path}" lies outside of the folder and is not read.`);
  if (goesThroughLink(root, path))
    throw new FileError(path, 'link', `"${path}" is a symbolic link, which is not followed.`);
  return readBounded({ absolute: join(root, path), shown: path, limit, flags: NO_LINK, note });
}

export interface ReadOptions {
  /** Bytes at most. */
  readonly limit?: number | undefined;
  /** Is told what was opened. */
  readonly note?: (absolute: string, status: Stats) => void;
}

const NO_LINK = constants.O_NOFOLLOW ?? 0;

/** Reads a file that the person named; links are followed. Throws {@link FileError}. */
export function readNamed(absolute: string, limit: number = 64 << 20): Uint8Array {
  return readBounded({ absolute, shown: absolute, limit, flags: 0 });
}

/**
 * Reads files of a folder that was just listed: their paths need no putting in order, and no folder on the way is a link.
 * What reads one throws {@link FileError}.
 */
export function readerOfListed(root: string): (path: string, options: ReadOptions) => Uint8Array {
  const folder = join(root, sep);
  return (path, { limit = MAX_FILE_BYTES, note }) => {
    const absolute = `${folder}${sep === '/' ? path : path.replaceAll('/', sep)}`;
    return readBounded({ absolute, shown: path, limit, flags: NO_LINK, note });
  };
}

interface Reading {
  readonly absolute: string;
  /** The path as a message says it. */
  readonly shown: string;
  readonly limit: number;
  readonly flags: number;
  readonly note?: ReadOptions['note'];
}

function readBounded({ absolute, shown, limit, flags, note }: Reading): Uint8Array {
  const descriptor = open(absolute, shown, flags);
  try {
    const status = regularFile(descriptor, shown);
    const { size } = status;
    note?.(absolute, status);
    if (size > limit)
      throw new FileError(shown, 'too-large', `"${shown}" has ${size} bytes; at most ${limit} are read.`);
    return readAll(descriptor, size, limit, shown);
  } finally {
    closeSync(descriptor);
  }
}

function open(absolute: string, shown: string, flags: number): number {
  try {
    return openSync(absolute, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | flags);
  } catch (error) {
    throw new FileError(shown, errorCode(error), `"${shown}" cannot be read (${errorCode(error)}).`);
  }
}

function regularFile(descriptor: number, shown: string): Stats {
  const status = fstatSync(descriptor);
  if (!status.isFile()) throw new FileError(shown, 'not-a-file', `"${shown}" is not a file.`);
  return status;
}

// Node takes memory for small buffers in pools of eight kilobytes, which hold six of our files each.
Buffer.poolSize = 256 << 10;

/** The size is a hint: a file may grow while it is read, but never past the limit. */
function readAll(descriptor: number, hint: number, limit: number, shown: string): Uint8Array {
  let buffer = Buffer.allocUnsafe(Math.max(hint, 1));
  let length = 0;
  for (;;) {
    const count = readSync(descriptor, buffer, length, buffer.length - length, length);
    length += count;
    if (length > limit) throw new FileError(shown, 'too-large', `"${shown}" is larger than ${limit} bytes.`);
    // As many as the system said there are: what is written behind them now belongs to the next look.
    if (count === 0 || length === hint) return length === buffer.length ? buffer : buffer.subarray(0, length);
    if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.alloc(buffer.length)]);
  }
}
