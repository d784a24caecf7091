import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepNewest } from './keep-newest.ts';
import type { Memory } from './memory.ts';
import { writeBelow } from './node-write.ts';

/** More texts than anybody has strategies and ways to check them; the oldest go first. */
const MOST = 100;

/** A memory of files in a folder. Other users of the computer cannot read them: they quote the strategy. */
export function nodeMemory(folder: string, program: string): Memory {
  const nameOf = (name: string) => `${name}.json`;
  return {
    program,
    recall: (name) => {
      try {
        return readFileSync(join(folder, nameOf(name)), 'utf8');
      } catch {
        return undefined;
      }
    },
    keep: (name, text) => {
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        writeBelow(folder, nameOf(name), new TextEncoder().encode(text));
        keepNewest(folder, MOST);
      } catch {
        // Without it the next run takes longer, and nothing else.
      }
    },
  };
}
