import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FontSet, fontSet } from '../renderers/pdf/coverage.ts';
import { type FontFace, readFontFace } from '../renderers/pdf/font-file.ts';

export interface Fonts {
  readonly set: FontSet;
  /** Paths of all font files. */
  readonly files: readonly string[];
}

/** A font file of a folder with what it can show, as the build writes it to `coverage.json`. */
export type FontListing = FontFace & { readonly file: string };

/**
 * The fonts of some folders; families are tried in the order of the folders, and in each in that of its
 * `coverage.json`, else of the file names. Throws when a folder or a font cannot be read.
 */
export async function readFonts(folders: readonly string[]): Promise<Fonts> {
  const listings = await Promise.all(folders.map(async (folder) => ({ folder, faces: await listFonts(folder) })));
  return {
    set: fontSet(listings.flatMap(({ faces }) => faces)),
    files: listings.flatMap(({ folder, faces }) => faces.map(({ file }) => join(folder, file))),
  };
}

async function listFonts(folder: string): Promise<readonly FontListing[]> {
  const names = (await readdir(folder)).sort();
  if (names.includes('coverage.json')) return JSON.parse(await readFile(join(folder, 'coverage.json'), 'utf8'));
  const files = names.filter((name) => /\.(ttf|otf)$/i.test(name));
  return Promise.all(files.map(async (file) => ({ file, ...readFontFace(await readFile(join(folder, file))) })));
}
