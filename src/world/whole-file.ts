import { closeSync, constants, fchmodSync, fstatSync, fsyncSync, openSync, writeSync } from 'node:fs';

/**
 * Writes a new file, all of it and on disk before this returns. Throws what the system says; then a part of the file may
 * be there.
 */
export function writeWhole(path: string, bytes: Uint8Array, mode: number | undefined): void {
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);
  const descriptor = openSync(path, flags, mode ?? 0o644);
  try {
    // The mask of the process takes permissions away from a new file; a replaced one keeps those that it had.
    if (mode !== undefined) fchmodSync(descriptor, mode);
    // One call may write less than all, for example on a disk that is almost full; the next one then fails.
    for (let offset = 0; offset < bytes.length; ) offset += writeSync(descriptor, bytes, offset);
    fsyncSync(descriptor);
    if (fstatSync(descriptor).size !== bytes.length) throw Object.assign(new Error('short write'), { code: 'EIO' });
  } finally {
    closeSync(descriptor);
  }
}
