import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FontSet, fontSet } from '../renderers/pdf/coverage.ts';
import { type FontFace, readFontFace } from '../renderers/pdf/font-file.ts';
import type { UnusableFont } from '../renderers/pdf/job.ts';
import type { CodePointRanges } from '../renderers/pdf/ranges.ts';
import { readBelow } from './node-read.ts';
import { goesThroughLink, listTree } from './node-tree.ts';
import { FileError, type FontFolder } from './world.ts';

export interface Fonts {
  readonly set: FontSet;
  /** Paths of all font files. */
  readonly files: readonly string[];
  /** The first family, which is enough for nearly every document; none where a team has fonts of its own. */
  readonly first?: FontFamily;
  readonly unusable: readonly UnusableFont[];
}

/** A family, paths of its files, and what all of them can show. */
export interface FontFamily {
  readonly name: string;
  readonly files: readonly string[];
  readonly ranges: CodePointRanges;
}

/** A font file of a folder with what it can show, as the build writes it to `coverage.json`. */
export type FontListing = FontFace & { readonly file: string };

/** How much of a team's own folder is used. Nothing in a strategy can raise these. */
export const fontLimits = { files: 100, bytes: 32 << 20 } as const;

/**
 * The fonts of some folders, then those of a team's own; families are tried in the order of the folders, and in each
 * in that of its `coverage.json`, else of the file names. Throws when one of the folders or a font of theirs cannot
 * be read; what cannot be used of the team's own is listed.
 */
export async function readFonts(folders: readonly string[], own?: FontFolder): Promise<Fonts> {
  const listings = await Promise.all(folders.map(async (folder) => ({ folder, faces: await listFonts(folder) })));
  const shipped = listings.flatMap(({ folder, faces }) =>
    faces.map((face) => ({ ...face, file: join(folder, face.file) })),
  );
  const { faces, unusable } = own ? ownFonts(own) : { faces: [], unusable: [] };
  // A family counts as showing what all of its files show, so files of two origins would take from each other.
  const known = new Set(shipped.map(({ family }) => family));
  const all = [...shipped, ...faces.filter(({ family }) => !known.has(family))];
  const first = own ? undefined : firstFamily(all);
  return { set: fontSet(all), files: all.map(({ file }) => file), ...(first && { first }), unusable };
}

function firstFamily(all: readonly FontListing[]): FontFamily | undefined {
  const name = all[0]?.family;
  const faces = all.filter(({ family }) => family === name);
  return name === undefined ? undefined : { name, files: faces.map(({ file }) => file), ranges: fontSet(faces).ranges };
}

async function listFonts(folder: string): Promise<readonly FontListing[]> {
  const names = (await readdir(folder)).sort();
  if (names.includes('coverage.json')) return JSON.parse(await readFile(join(folder, 'coverage.json'), 'utf8'));
  const files = names.filter(isFontName);
  return Promise.all(files.map(async (file) => ({ file, ...readFontFace(await readFile(join(folder, file))) })));
}

interface OwnFonts {
  readonly faces: readonly FontListing[];
  readonly unusable: readonly UnusableFont[];
}

/** The fonts below a folder of the strategy, no link followed. */
function ownFonts({ root, folder }: FontFolder): OwnFonts {
  const below = folder.replace(/^(\.\/)+|\/+$/g, '');
  if (below.split(/[\\/]/).includes('..') || goesThroughLink(root, below)) {
    return { faces: [], unusable: [{ path: folder, reason: 'unreadable' }] };
  }
  const paths = listTree(join(root, below))
    .files.filter(isFontName)
    .map((path) => `${below}/${path}`);
  const found = paths.slice(0, fontLimits.files).map((path) => ownFont(root, path));
  return {
    faces: found.flatMap((font) => ('reason' in font ? [] : [font])),
    unusable: [
      ...found.flatMap((font) => ('reason' in font ? [font] : [])),
      ...paths.slice(fontLimits.files).map((path) => ({ path, reason: 'too-many' }) as const),
    ],
  };
}

function ownFont(root: string, path: string): FontListing | UnusableFont {
  try {
    return { file: join(root, path), ...readFontFace(readBelow(root, path, fontLimits.bytes)) };
  } catch (error) {
    if (!(error instanceof FileError)) return { path, reason: 'no-font' };
    return { path, reason: error.code === 'too-large' ? 'too-large' : 'unreadable' };
  }
}

function isFontName(name: string): boolean {
  return /\.(ttf|otf)$/i.test(name);
}
