import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Takes away what is oldest in a folder of things that can be made anew, until there are so many files and bytes. */
export function keepNewest(folder: string, most: number, mostBytes = Number.POSITIVE_INFINITY): void {
  const things = readdirSync(folder).map((name) => {
    const { mtimeMs, size } = statSync(join(folder, name));
    return { name, mtimeMs, size };
  });
  let bytes = 0;
  const old = things
    .sort((a, b) => b.mtimeMs - a.mtimeMs)
    .filter(({ size }, index) => {
      bytes += size;
      return index >= most || bytes > mostBytes;
    });
  for (const { name } of old) rmSync(join(folder, name), { recursive: true, force: true });
}
