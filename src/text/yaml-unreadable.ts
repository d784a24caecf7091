import type { YamlProblemCode } from './yaml-problem.ts';
import type { YamlFile } from './yaml-reader.ts';

/** Why a text is not read at all: what it is, and where it was noticed. */
export interface Refused {
  readonly code: YamlProblemCode;
  readonly offset?: number;
  readonly detail: string;
  /** Lexical pieces gone through until then. */
  readonly pieces?: number;
}

/** What is known of a file that could not be read. */
export const nothingRead = {
  pieces: 0,
  values: 0,
  value: undefined,
  slipped: [],
  root: undefined,
  places: undefined,
  doubts: [],
} as const;

/** A file of which nothing is read, and why. */
export function unreadable(text: string, bom: boolean, { code, offset = 0, detail, pieces = 0 }: Refused): YamlFile {
  const start = Math.min(offset, text.length);
  // The piece that is shown is what was typed there; a character or a sign stands for everything longer.
  const length = text.startsWith(detail, start) ? detail.length : 1;
  const problem = { code, start, end: Math.min(start + length, text.length), detail };
  return { ...nothingRead, text, bom, pieces, problems: [problem] };
}
