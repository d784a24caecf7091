import { readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from './node-tree.ts';
import { isRunning } from './node-write.ts';
import { FileError } from './world.ts';

const NAME = '.strategy.lock';
const MOST_WAITS = 500;
const WAIT_MILLISECONDS = 20;
/** Naming a lock takes a thousandth of this. */
const NAMING_MILLISECONDS = 1000;

/**
 * Lets one process at a time put files in place below a folder. It takes milliseconds, so others wait; the lock of a
 * process that is no more is taken over. Where no lock can be made, as on a disk that nobody may write to, the act
 * itself says why. Throws {@link FileError} where another process does not end.
 */
export function locked<T>(root: string, act: () => T): T {
  const path = join(root, NAME);
  const isOurs = acquire(path);
  try {
    return act();
  } finally {
    if (isOurs) removeQuietly(path);
  }
}

function acquire(path: string): boolean {
  for (let wait = 0; wait < MOST_WAITS; wait++) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx', mode: 0o600 });
      return true;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') return false;
    }
    if (isAbandoned(path)) removeQuietly(path);
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MILLISECONDS);
  }
  throw new FileError(
    NAME,
    'busy',
    `Another run is writing here and does not end; nothing was written. If there is none, delete ${path}.`,
  );
}

function isAbandoned(path: string): boolean {
  try {
    const owner = readFileSync(path, 'utf8');
    // Empty for the moment between making and naming it, in which a process may be killed.
    return owner === '' ? Date.now() - statSync(path).mtimeMs > NAMING_MILLISECONDS : !isRunning(Number(owner));
  } catch {
    return false;
  }
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Somebody else was faster.
  }
}
