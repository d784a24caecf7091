import type { Span } from './source.ts';

/** A piece of a text to be replaced by another; an empty span inserts. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** The text after edits that do not overlap; their spans count in the text as it is now. */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return [...parts, text.slice(at)].join('');
}

/** True where edits touch the same piece of text, or insert at the same place. */
export function overlap(a: readonly TextEdit[], b: readonly TextEdit[]): boolean {
  return a.some((one) => b.some((other) => one.start <= other.end && other.start <= one.end));
}

/** The line break that a text uses. */
export function lineBreakOf(text: string): '\n' | '\r\n' {
  return /\r\n/.test(text) ? '\r\n' : '\n';
}
