import { writeSync } from 'node:fs';
import type { Terminal } from './world.ts';

/** The terminal (or pipe, or file) that this process was given. */
export function nodeTerminal(environment: Readonly<Record<string, string | undefined>>): Terminal {
  const line = statusLine(environment, (text) => write(2, text));
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
    interactive: process.stdin.isTTY === true && process.stderr.isTTY === true,
    columns: process.stderr.columns ?? process.stdout.columns ?? 80,
    outColour: wantsColour(environment, process.stdout.isTTY === true),
    errColour: wantsColour(environment, process.stderr.isTTY === true),
  };
}

/** One line at the foot of what was written, which the next text takes away. It never wraps: half of it would stay. */
function statusLine(
  environment: Readonly<Record<string, string | undefined>>,
  print: (text: string) => void,
): { readonly show: (text: string) => void } {
  const isSeen = process.stderr.isTTY === true && environment.TERM !== 'dumb';
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
 * A reader that went away is no error; a full disk is, and says so by its exception.
 */
function write(descriptor: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let offset = 0; offset < bytes.length; ) {
    try {
      offset += writeSync(descriptor, bytes, offset);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
      // A pipe that is full for the moment: wait a little without spinning.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
