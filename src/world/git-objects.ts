import type { FileProblem } from '../workspace/files.ts';
import { GitError, git, type Place } from './git-process.ts';

/** One file of a commit. */
export interface TreeEntry {
  readonly mode: string;
  readonly id: string;
  readonly size: number;
  readonly path: string;
}

/** Every file of a commit. Throws {@link GitError}. */
export function entriesOf(place: Place, commit: string): readonly TreeEntry[] {
  return git(place, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit])
    .toString('utf8')
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [mode = '', , id = '', size = ''] = line.slice(0, line.indexOf('\t')).split(/ +/);
      return { mode, id, size: Number(size) || 0, path: line.slice(line.indexOf('\t') + 1) };
    });
}

/** The strategy's folder in a commit, with a slash: where it is now, or the only other place where a strategy was. */
export function folderOf(entries: readonly TreeEntry[], prefix: string): string | undefined {
  const homes = entries.map(({ path }) => path).filter((path) => /(^|\/)strategy\.yaml$/.test(path));
  if (homes.includes(`${prefix}strategy.yaml`)) return prefix;
  const [only, ...others] = homes;
  return only !== undefined && others.length === 0 ? only.slice(0, -'strategy.yaml'.length) : undefined;
}

/** Modes of entries that are no files: links and other repositories. */
export const NOT_FILES: Readonly<Record<string, FileProblem['code']>> = { '120000': 'link', '160000': 'not-a-file' };

/** The contents of objects, all by one call: each comes as `ID blob SIZE`, a line break, its bytes, a line break. */
export function blobs(place: Place, entries: readonly Pick<TreeEntry, 'id'>[]): readonly Uint8Array[] {
  if (entries.length === 0) return [];
  const answer = git(place, ['cat-file', '--batch'], `${entries.map(({ id }) => id).join('\n')}\n`);
  let at = 0;
  return entries.map(({ id }) => {
    const end = answer.indexOf('\n', at);
    const [, type, size] = answer.toString('latin1', at, end).split(' ');
    if (type !== 'blob') throw new GitError('failed', `${id} ${type ?? ''}`);
    const start = end + 1;
    at = start + Number(size) + 1;
    return answer.subarray(start, start + Number(size));
  });
}
