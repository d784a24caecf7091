import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Takes away what is oldest in a folder of things that can be made anew, until there are so many. */
export function keepNewest(folder: string, most: number): void {
  const names = readdirSync(folder);
  if (names.length <= most) return;
  const aged = names.map((name) => ({ name, time: statSync(join(folder, name)).mtimeMs }));
  const old = aged.sort((a, b) => b.time - a.time).slice(most);
  for (const { name } of old) rmSync(join(folder, name), { recursive: true, force: true });
}
