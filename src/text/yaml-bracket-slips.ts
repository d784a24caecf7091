import { lexemesBefore } from './yaml-lexemes.ts';
import { lineAt } from './yaml-line-slips.ts';
import type { YamlProblem, YamlProblemCode } from './yaml-problem.ts';

/** A bracket that is not closed, one that closes nothing, or one that a comment swallowed. */
export function bracketSlip(
  text: string,
  error: { readonly pos: readonly [number, number]; readonly message: string },
): YamlProblem | undefined {
  const [offset] = error.pos;
  if (/Unexpected flow-(seq|map)-end/.test(error.message)) return slip(text, offset, offset + 1, 'bracket-extra');
  if (/^Comments must be separated/.test(error.message)) return hashIn(text, lineAt(text, offset).start);
  if (!/^Flow (sequence|map)/.test(error.message)) return undefined;
  const opening = openingBracket(text, offset);
  const end = lineAt(text, opening).start + lineAt(text, opening).text.length;
  return hashIn(text, opening) ?? slip(text, opening, end, 'bracket-missing');
}

/** The slip of an empty value followed at once by `#word`, which YAML reads as a comment. */
export function hashSlip(text: string, offset: number): YamlProblem | undefined {
  const match = /^[ ]*(#[^\s#]\S*)/.exec(text.slice(offset, offset + 200));
  if (!match?.[1]) return undefined;
  const start = offset + match[0].length - match[1].length;
  return { code: 'quote-hash', start, end: start + match[1].length, detail: match[1] };
}

/**
 * What stands behind a text without quotes and is a comment to YAML, but looks like the end of the text: nothing but
 * hashtags, each with its `#` right before the word. `# note` and `#note of mine` are comments as people write them.
 */
export function hashtagComment(text: string, end: number): YamlProblem | undefined {
  HASHTAGS.lastIndex = end;
  const [found, tags = ''] = HASHTAGS.exec(text) ?? [];
  if (found === undefined) return undefined;
  const start = end + found.length - tags.length;
  return { code: 'hashtag-comment', start, end: start + tags.length, detail: tags };
}

/** Hashtags with blanks between them, up to the end of the line. */
const HASHTAGS =
  /[ \t]+(#[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*[.,;!?…]*(?:[ \t]+#[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*[.,;!?…]*)*)(?=[ \t]*(?:[\r\n]|$))/uy;

/** `[#tag, #other]`: the rest of the line is a comment, and with it the closing bracket. */
function hashIn(text: string, from: number): YamlProblem | undefined {
  const line = lineAt(text, from);
  const rest = text.slice(from, line.start + line.text.length);
  const match = /(?<=[[{,\s])#[^\s#,\]}]+/.exec(rest);
  if (!match) return undefined;
  const start = from + match.index;
  return slip(text, start, start + match[0].length, 'quote-hash');
}

/** The last bracket before an offset that nothing closes. */
function openingBracket(text: string, offset: number): number {
  const open: number[] = [];
  for (const { source, start } of lexemesBefore(text, offset)) {
    if (source === '[' || source === '{') open.push(start);
    else if (source === ']' || source === '}') open.pop();
  }
  return open.at(-1) ?? Math.min(offset, text.length);
}

function slip(text: string, start: number, end: number, code: YamlProblemCode): YamlProblem {
  return { code, start, end, detail: text.slice(start, end) };
}
