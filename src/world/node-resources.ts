import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Resources } from './world.ts';

/** The package's own folder: the bundled program lies in `dist/` below it. */
export const packageFolder = fileURLToPath(new URL('..', import.meta.url));

/** The files of the package that this program was started from. */
export function nodeResources(folder: string = packageFolder): Resources {
  return {
    text: (path) => readFileSync(join(folder, path), 'utf8'),
    tree: (path) => new Map(filesBelow(join(folder, path), '')),
    get version() {
      const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
      return version;
    },
  };
}

function filesBelow(root: string, folder: string): readonly (readonly [string, Uint8Array])[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      return entry.isDirectory() ? filesBelow(root, path) : [[path, readFileSync(join(root, path))] as const];
    });
}
