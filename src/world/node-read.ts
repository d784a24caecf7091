import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { join, sep } from 'node:path';
import { errorCode, goesThroughLink } from './node-tree.ts';
import { MAX_FILE_BYTES } from './strategy-files.ts';
import { FileError } from './world.ts';

/**
 * Reads one regular file below a root. Every check is made on the open descriptor, so that nothing can change
 * between the check and the read; a link, a device or a pipe is never followed nor waited for.
 * Throws {@link FileError}.
 */
export function readBelow(root: string, path: string, limit: number = MAX_FILE_BYTES): Uint8Array {
  return readBounded(placeBelow(root, path, limit));
}

/** Whether a file below a root holds exactly these bytes. Takes no memory for them. Throws {@link FileError}. */
export function holdsBelow(root: string, path: string, bytes: Uint8Array): boolean {
  const { absolute, shown, flags, limit } = placeBelow(root, path, MOST_READ);
  const descriptor = open(absolute, shown, flags);
  try {
    return sizeOf(descriptor, shown, limit) === bytes.length && isSame(descriptor, bytes);
  } finally {
    closeSync(descriptor);
  }
}

/** Bytes of a file that nobody set a limit for. */
export const MOST_READ = 64 << 20;

function isSame(descriptor: number, bytes: Uint8Array): boolean {
  const piece = Buffer.allocUnsafe(Math.min(bytes.length, COMPARED_AT_ONCE));
  for (let at = 0; at < bytes.length; ) {
    const count = readSync(descriptor, piece, 0, Math.min(piece.length, bytes.length - at), at);
    if (count === 0 || piece.compare(bytes, at, at + count, 0, count) !== 0) return false;
    at += count;
  }
  return true;
}

const COMPARED_AT_ONCE = 64 << 10;

function placeBelow(root: string, path: string, limit: number): Reading {
  if (path.startsWith('/') || path.includes('\0') || path.split(/[\\/]/).includes('..'))
    throw new FileError(path, 'outside', `"${path}" lies outside of the folder and is not read.`);
  if (goesThroughLink(root, path))
    throw new FileError(path, 'link', `"${path}" is a symbolic link, which is not followed.`);
  return { absolute: join(root, path), shown: path, limit, flags: NO_LINK };
}

const NO_LINK = constants.O_NOFOLLOW ?? 0;

/** Reads a file that the person named; links are followed. Throws {@link FileError}. */
export function readNamed(absolute: string, limit: number = MOST_READ): Uint8Array {
  return readBounded({ absolute, shown: absolute, limit, flags: 0 });
}

/**
 * Reads the files of a folder that was just listed: their paths need no putting in order, no folder on the way is a link,
 * and what is there is a file, if nobody put something else in its place since. The bytes are there until the next is read.
 * What reads one throws {@link FileError}.
 */
export function readerOfListed(root: string): (path: string, limit?: number) => Uint8Array {
  const folder = fromHere(join(root, sep));
  const block = Buffer.allocUnsafeSlow(BLOCK);
  return (path, limit = MAX_FILE_BYTES) => {
    const absolute = `${folder}${sep === '/' ? path : path.replaceAll('/', sep)}`;
    const descriptor = open(absolute, path, NO_LINK);
    try {
      const count = readOnce(descriptor, block, path);
      // A file that has less to give than it was asked for is at its end. What fills the block may have more, and what ends
      // with a whole page may come from far away, in parts.
      if (count === block.length || count > limit || (count > 0 && count % PAGE === 0))
        return readOpen(descriptor, path, limit);
      return block.subarray(0, count);
    } finally {
      closeSync(descriptor);
    }
  };
}

/** A folder as it is named from the one that the program runs in: the system looks up every name of a path. */
function fromHere(folder: string): string {
  const here = join(process.cwd(), sep);
  return folder.startsWith(here) ? folder.slice(here.length) : folder;
}

/** Nearly all files have less bytes. */
const BLOCK = 64 << 10;
/** Bytes that systems give at a time, or a part of them. */
const PAGE = 4096;

/** A pipe or a device has no place to read from, and a folder nothing to read. */
function readOnce(descriptor: number, block: Buffer, shown: string): number {
  try {
    return readSync(descriptor, block, 0, block.length, 0);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EISDIR' || code === 'ESPIPE') throw notAFile(shown);
    throw unreadable(shown, code);
  }
}

interface Reading {
  readonly absolute: string;
  /** The path as a message says it. */
  readonly shown: string;
  readonly limit: number;
  readonly flags: number;
}

function readBounded({ absolute, shown, limit, flags }: Reading): Uint8Array {
  const descriptor = open(absolute, shown, flags);
  try {
    return readOpen(descriptor, shown, limit);
  } finally {
    closeSync(descriptor);
  }
}

function readOpen(descriptor: number, shown: string, limit: number): Uint8Array {
  return readAll(descriptor, sizeOf(descriptor, shown, limit), limit, shown);
}

function sizeOf(descriptor: number, shown: string, limit: number): number {
  const status = fstatSync(descriptor);
  if (!status.isFile()) throw notAFile(shown);
  const { size } = status;
  if (size > limit) throw new FileError(shown, 'too-large', `"${shown}" has ${size} bytes; at most ${limit} are read.`);
  return size;
}

function open(absolute: string, shown: string, flags: number): number {
  try {
    return openSync(absolute, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | flags);
  } catch (error) {
    throw unreadable(shown, errorCode(error));
  }
}

function unreadable(shown: string, code: string): FileError {
  return new FileError(shown, code, `"${shown}" cannot be read (${code}).`);
}

function notAFile(shown: string): FileError {
  return new FileError(shown, 'not-a-file', `"${shown}" is not a file.`);
}

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
