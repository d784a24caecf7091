import type { Span } from './source.ts';
import { lexemesBefore } from './yaml-lexemes.ts';
import { lineAt, tabIn } from './yaml-line-slips.ts';
import type { YamlProblem } from './yaml-problem.ts';

/** What a text in quotes holds if its closing quote was forgotten further up: lines that look like keys or items. */
const LINES_OF_ITS_OWN = /\n\s*(?:- |["']?[\p{L}\d_-]+["']?:(?:\s|$))/u;

/** The slip of a quote that is never closed, or closed too early by a quote inside the text. */
export function quoteSlip(
  text: string,
  error: { readonly pos: readonly [number, number]; readonly message: string },
): YamlProblem | undefined {
  const [offset] = error.pos;
  const isOpen = /^Missing closing/.test(error.message);
  if (!isOpen && !/["'][ ]*$/.test(text.slice(Math.max(0, offset - 20), offset))) return undefined;
  const quoted = lastQuoted(text, offset);
  if (!quoted) return undefined;
  const after = lineAt(text, lineAt(text, quoted.end).end + 1);
  const tab = isOpen ? tabIn(after) : undefined;
  if (tab) return tab;
  if (isOpen || LINES_OF_ITS_OWN.test(text.slice(quoted.start, quoted.end))) return missing(text, quoted.start);
  return text.slice(quoted.end, offset).trim() === '' ? inside(text, offset) : undefined;
}

/** A missing quote is noticed much later, for example at the end of the file; the person forgot it where the text begins. */
function missing(text: string, start: number): YamlProblem {
  const line = lineAt(text, start);
  const end = line.start + line.text.length;
  return { code: 'quote-missing', start, end, detail: text.slice(start, end) };
}

function inside(text: string, start: number): YamlProblem {
  const line = lineAt(text, start);
  const end = line.start + line.text.length;
  return { code: 'quote-inside', start, end, detail: text.slice(start, end) };
}

/** The last text in quotes that starts before an offset. */
function lastQuoted(text: string, offset: number): Span | undefined {
  let found: Span | undefined;
  for (const lexeme of lexemesBefore(text, offset)) if (/^["']/.test(lexeme.source)) found = lexeme;
  return found;
}
