import { createTwoFilesPatch } from 'diff';

/** One file before and after, by the names it has then. */
export interface FileChange {
  readonly from: string;
  readonly to: string;
  readonly before: string;
  readonly after: string;
}

/** The lines of a unified diff, with three lines around each place; none where the texts are the same. */
export function unifiedDiff({ from, to, before, after }: FileChange): readonly string[] {
  if (before === after) return [];
  const patch = createTwoFilesPatch(`a/${from}`, `b/${to}`, before, after, undefined, undefined, { context: 3 });
  return patch.replace(/^=+\n/, '').trimEnd().split(/\r?\n/);
}
