import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, lstatSync, mkdirSync, openSync, readdirSync, renameSync, unlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorCode, goesThroughLink } from './node-tree.ts';
import { writeWhole } from './whole-file.ts';
import { FileError } from './world.ts';

/** A new file that lies complete beside its place. */
export interface StagedFile {
  /** Puts it in its place; {@link syncFolder} makes that durable. Throws {@link FileError}: then nothing is changed. */
  readonly commit: () => void;
  /** Takes it away again; nothing where it was put in place. */
  readonly discard: () => void;
}

/**
 * Replaces one file below a root as a whole: a new file beside it, all bytes written and on disk, then renamed over
 * the old one. Whatever happens in between (a kill, a full disk), the file is the old one or the new one.
 * Never writes through a link, outside the root or into version control. Throws {@link FileError}.
 */
export function writeBelow(root: string, path: string, bytes: Uint8Array): void {
  stageBelow(root, path, bytes).commit();
  syncFolder(dirname(join(root, path)));
}

/** Writes a file beside its place, so that only a rename is missing. Throws {@link FileError} and leaves nothing. */
export function stageBelow(root: string, path: string, bytes: Uint8Array): StagedFile {
  refuseForeign(root, path);
  const target = join(root, path);
  const mode = modeOf(target, path);
  const temporary = join(dirname(target), temporaryName(basename(target)));
  const attempt = (act: () => void) => {
    try {
      act();
    } catch (error) {
      removeQuietly(temporary);
      const code = errorCode(error);
      throw new FileError(path, code, `"${path}" cannot be written (${code}); what was there is unchanged.`);
    }
  };
  attempt(() => {
    mkdirSync(dirname(target), { recursive: true });
    writeWhole(temporary, bytes, mode);
  });
  return { commit: () => attempt(() => renameSync(temporary, target)), discard: () => removeQuietly(temporary) };
}

/** Takes away one file below a root, if it is there and a regular file. Throws {@link FileError}. */
export function removeBelow(root: string, path: string): void {
  refuseForeign(root, path);
  try {
    unlinkSync(join(root, path));
  } catch (error) {
    if (errorCode(error) !== 'ENOENT')
      throw new FileError(path, errorCode(error), `"${path}" cannot be removed (${errorCode(error)}).`);
  }
}

/** Hidden, so that no listing takes it for content, and with the process that is writing it. */
function temporaryName(name: string): string {
  return `.${name.slice(0, 64)}.${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
}

/** Takes away what a run that was killed left in a folder below a root: new files that were never put in place. */
export function removeLeftovers(root: string, folder: string): void {
  if (goesThroughLink(root, folder)) return;
  for (const name of namesIn(join(root, folder))) {
    const writer = /^\..*\.(\d+)-[0-9a-f]{12}\.tmp$/.exec(name)?.[1];
    if (writer !== undefined && !isRunning(Number(writer))) removeQuietly(join(root, folder, name));
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** True for a process that there is. */
export function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}

/** Version control by any name that some file system takes for it: upper case, trailing points, the short name. */
const VERSION_CONTROL = /^(\.git[. ]*|git~\d+)$/i;

function refuseForeign(root: string, path: string): void {
  const isForeign =
    path.startsWith('/') ||
    /[\\\0]/.test(path) ||
    path.split('/').some((part) => part === '..' || VERSION_CONTROL.test(part));
  if (isForeign) throw new FileError(path, 'outside', `"${path}" lies outside of what may be written.`);
  if (goesThroughLink(root, path)) {
    throw new FileError(
      path,
      'link',
      `"${path}" is a symbolic link or lies behind one; nothing is written through it.`,
    );
  }
}

/** The permissions of the file that is there; undefined where there is none. */
function modeOf(target: string, path: string): number | undefined {
  try {
    const status = lstatSync(target);
    if (!status.isFile())
      throw new FileError(path, 'not-a-file', `"${path}" is there and is not a file; it is left as it is.`);
    return status.mode & 0o777;
  } catch (error) {
    if (error instanceof FileError) throw error;
    return undefined;
  }
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was never made.
  }
}

/** Makes renames in a folder durable; some systems cannot do that, and then they are as durable as any other. */
export function syncFolder(path: string): void {
  try {
    const descriptor = openSync(path, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // Windows has no such call.
  }
}
