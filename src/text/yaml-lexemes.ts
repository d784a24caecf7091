import { CST, Lexer } from 'yaml';
import type { Span } from './source.ts';

/** A piece of YAML that the lexer keeps together: a sign, a text in quotes, a comment. */
export interface Lexeme extends Span {
  readonly source: string;
}

/** The lexemes that start before an offset, but for texts without quotes. Never throws, whatever the text. */
export function* lexemesBefore(text: string, offset: number): Generator<Lexeme> {
  let start = 0;
  let isPlain = false;
  for (const source of new Lexer().lex(text)) {
    // Control lexemes stand for nothing that was typed; one of them announces a text without quotes.
    const isControl = source === CST.DOCUMENT || source === CST.FLOW_END || source === CST.SCALAR;
    if (!isControl) {
      if (start >= offset) return;
      if (!isPlain) yield { source, start, end: start + source.length };
      start += source.length;
    }
    isPlain = source === CST.SCALAR;
  }
}
