import { closeSync, openSync, readSync } from 'node:fs';

/**
 * Where pieces of the program and their compiled forms are read, one after the other: the engine takes what it needs of
 * each at once, and memory that was not touched before is a good part of what reading costs.
 */
let room = Buffer.allocUnsafeSlow(1 << 20);

/** A piece as the text of the function that makes it. Each of its characters is one byte. */
export function functionIn(path: string): string {
  const start = room.write('(function(exports,require,module,__filename,__dirname){', 0);
  const end = readInto(start, path);
  return room.toString('latin1', 0, end + room.write('\n})', end));
}

/** The bytes of a compiled piece, until the next is read; undefined where they cannot be. */
export function compiledIn(path: string): Buffer | undefined {
  try {
    return room.subarray(0, readInto(0, path));
  } catch {
    return undefined;
  }
}

/** Reads a file into the room from an offset on, with a few bytes to spare behind it; returns where it ends. */
function readInto(start: number, path: string): number {
  const file = openSync(path, 'r');
  try {
    for (let end = start; ; ) {
      if (room.length - end <= SPARE) room = Buffer.concat([room, Buffer.allocUnsafeSlow(room.length)]);
      const count = readSync(file, room, end, room.length - end - SPARE, null);
      if (count === 0) return end;
      end += count;
    }
  } finally {
    closeSync(file);
  }
}

const SPARE = 8;
