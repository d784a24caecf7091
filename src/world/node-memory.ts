import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
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
        forget(folder);
      } catch {
        // Without it the next run takes longer, and nothing else.
      }
    },
  };
}

function forget(folder: string): void {
  const names = readdirSync(folder);
  if (names.length <= MOST) return;
  const aged = names.map((name) => ({ name, time: statSync(join(folder, name)).mtimeMs }));
  for (const { name } of aged.sort((a, b) => a.time - b.time).slice(0, names.length - MOST)) {
    rmSync(join(folder, name), { force: true });
  }
}
