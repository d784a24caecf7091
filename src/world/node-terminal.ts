import { fstatSync, type Stats, statSync, writeSync } from 'node:fs';
import { FileError, type Terminal } from './world.ts';

/** The terminal (or pipe, or file) that this process was given. */
export function nodeTerminal(environment: Readonly<Record<string, string | undefined>>): Terminal {
  const [isOut, isErr] = [isTerminal(1), isTerminal(2)];
  const line = statusLine(isErr && environment.TERM !== 'dumb', (text) => write(2, text));
  return {
    out: (text) => {
      line.show('');
      write(1, text);
    },
    err: (text) => {
      line.show('');
      write(2, text);
    },
    status: line.show,
    get interactive() {
      return isErr && isTerminal(0);
    },
    columns: (isErr ? process.stderr.columns : isOut ? process.stdout.columns : undefined) ?? 80,
    outColour: wantsColour(environment, isOut),
    errColour: wantsColour(environment, isErr),
  };
}

/** Asked of the system before Node is: its streams take longer to load than all else here, and mostly there is none. */
function isTerminal(descriptor: 0 | 1 | 2): boolean {
  try {
    const status = fstatSync(descriptor);
    return status.isCharacterDevice() && !isNothing(status) && streams[descriptor]().isTTY === true;
  } catch {
    return false;
  }
}

/** True for the device that takes everything and gives nothing. */
function isNothing({ rdev }: Stats): boolean {
  return rdev === statSync(NOTHING).rdev;
}

/** What `node:os` calls `devNull`; loading that for it takes longer. */
const NOTHING = process.platform === 'win32' ? '\\\\.\\nul' : '/dev/null';

const streams = [() => process.stdin, () => process.stdout, () => process.stderr] as const;

/** One line at the foot of what was written, which the next text takes away. It never wraps: half of it would stay. */
function statusLine(isSeen: boolean, print: (text: string) => void): { readonly show: (text: string) => void } {
  let isShown = false;
  return {
    show: (text) => {
      if (!isSeen || (text === '' && !isShown)) return;
      const columns = (process.stderr.columns ?? 80) - 1;
      print(`\r\u001b[K${[...text].slice(0, columns).join('')}`);
      isShown = text !== '';
    },
  };
}

/** `FORCE_COLOR` and `NO_COLOR` count only when they say something; `FORCE_COLOR=0` says no. */
function wantsColour(environment: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  if (environment.FORCE_COLOR) return environment.FORCE_COLOR !== '0' && environment.FORCE_COLOR !== 'false';
  if (environment.NO_COLOR || environment.TERM === 'dumb') return false;
  return isTerminal;
}

/**
 * Writes all of a text before it returns, so that the end of a long report is never cut off.
 * A reader that went away is no error; a full disk is, unless it keeps just that from being said.
 *
 * @throws {FileError} If the result cannot be written.
 */
function write(descriptor: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let offset = 0; offset < bytes.length; ) {
    try {
      offset += writeSync(descriptor, bytes, offset);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EPIPE' || (descriptor === 2 && code !== 'EAGAIN')) return;
      if (code !== 'EAGAIN') throw new FileError('', code ?? '', `The result cannot be written (${code}).`);
      // A pipe that is full for the moment: wait a little without spinning.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
