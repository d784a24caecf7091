import { closeSync, mkdirSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { keepNewest } from './keep-newest.ts';
import type { Memory, Recalled } from './memory.ts';
import { writeBelow } from './node-write.ts';

/** More than anybody has strategies and ways to check them; the oldest go first. */
const most = { files: 100, bytes: 64 << 20 } as const;

/** A memory of files in a folder. Other users of the computer cannot read them: they hold the strategy. */
export function nodeMemory(folder: string, program: string): Memory {
  return {
    program,
    recall: (name) => {
      try {
        return recalled(openSync(join(folder, name), 'r'));
      } catch {
        return undefined;
      }
    },
    keep: (name, pieces) => {
      // What would not stay is not put together either: a strategy may be larger than anybody’s memory for it.
      if (pieces.reduce((total, { length }) => total + length, 0) > most.bytes) return;
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        writeBelow(folder, name, Buffer.concat(pieces));
        keepNewest(folder, most.files, most.bytes);
      } catch {
        // Without it the next run takes longer, and nothing else.
      }
    },
  };
}

/** Goes through a file with little memory: taking some for all of it would take longer than reading it. */
function recalled(descriptor: number): Recalled {
  const chunk = Buffer.allocUnsafeSlow(32 << 10);
  let rest = chunk.subarray(0, 0);
  /** True if there is more. */
  const readOn = () => {
    try {
      if (rest.length === 0) rest = chunk.subarray(0, readSync(descriptor, chunk));
      return rest.length > 0;
    } catch {
      return false;
    }
  };
  return {
    line: () => {
      const parts: string[] = [];
      while (readOn()) {
        const end = rest.indexOf(LINE_FEED);
        parts.push(rest.toString('latin1', 0, end < 0 ? rest.length : end));
        rest = rest.subarray(end < 0 ? rest.length : end + 1);
        if (end >= 0) return Buffer.from(parts.join(''), 'latin1').toString();
      }
      return undefined;
    },
    goesOn: (bytes) => {
      for (let from = 0; from < bytes.length; ) {
        if (!readOn()) return false;
        const count = Math.min(rest.length, bytes.length - from);
        if (rest.compare(bytes, from, from + count, 0, count) !== 0) return false;
        rest = rest.subarray(count);
        from += count;
      }
      return true;
    },
    close: () => closeSync(descriptor),
  };
}

const LINE_FEED = 10;
