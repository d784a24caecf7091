import { Composer, CST, type Document, Lexer, Parser } from 'yaml';
import type { DecodedText } from './source.ts';
import { yamlLimits } from './yaml-limits.ts';
import type { YamlProblem } from './yaml-problem.ts';
import type { YamlFile } from './yaml-reader.ts';
import { nameSlip } from './yaml-slips.ts';
import { nothingRead, type Refused, unreadable } from './yaml-unreadable.ts';
import { toPlainValue } from './yaml-value.ts';

/** Reads any text, with all its places and slips. */
export function readWithLibrary({ text, bom }: DecodedText): YamlFile {
  const scanned = scan(text);
  if ('code' in scanned) return unreadable(text, bom, scanned);
  const document = compose(text, scanned.tokens);
  const errors = document?.errors ?? [];
  const broken = errors.find(({ code }) => code !== 'BAD_SCALAR_START');
  if (!document || broken) {
    // One slip makes the parser complain again and again further down; the first complaint says it all.
    const problems = errors.slice(0, 1).map((error) => nameSlip(text, error));
    return { ...nothingRead, text, bom, pieces: scanned.count, problems };
  }
  const slips = errors.slice(0, yamlLimits.problems + 1).map((error) => nameSlip(text, error));
  const { value, problems, slipped, doubts } = toPlainValue(document, text);
  const root = document.contents ?? undefined;
  const count = errors.length + problems.length;
  const all = capped([...slips, ...problems].sort(byStart), count);
  return {
    ...nothingRead,
    text,
    bom,
    pieces: scanned.count,
    value,
    slipped,
    root,
    problems: all,
    doubts: capped(doubts, doubts.length),
  };
}

interface Scan {
  readonly tokens: readonly CST.Token[];
  /** Of lexical pieces. */
  readonly count: number;
}

/** Lexes and groups tokens without recursion, so that every limit acts before anything deep is built. */
function scan(text: string): Scan | Refused {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const { offset } = parser;
    if (++count > yamlLimits.tokens)
      return { code: 'too-complex', offset, detail: String(yamlLimits.tokens), pieces: count };
    if (CST.tokenType(lexeme) === 'tag') return { code: 'tag', offset, detail: lexeme };
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > yamlLimits.depth) return { code: 'too-deep', offset, detail: String(yamlLimits.depth) };
  }
  for (const token of parser.end()) tokens.push(token);
  return refusedToken(tokens) ?? { tokens, count };
}

function refusedToken(tokens: readonly CST.Token[]): Refused | undefined {
  const directive = tokens.find((token) => token.type === 'directive');
  if (directive)
    return { code: 'directive', offset: directive.offset, detail: 'source' in directive ? directive.source : '%' };
  const second = tokens.filter((token) => token.type === 'document')[1];
  return second && { code: 'second-document', offset: second.offset, detail: '---' };
}

function compose(text: string, tokens: readonly CST.Token[]): Document.Parsed | undefined {
  const composer = new Composer({
    schema: 'core',
    version: '1.2',
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const { stackTraceLimit } = Error;
  // Every slip becomes an `Error`; a hundred thousand of them are fast only without their stacks.
  Error.stackTraceLimit = 0;
  try {
    const [document] = composer.compose(tokens, true, text.length);
    return document as Document.Parsed | undefined;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function byStart(a: YamlProblem, b: YamlProblem): number {
  return a.start - b.start;
}

function capped<P extends YamlProblem>(problems: readonly P[], count: number): readonly P[] {
  const next = problems[yamlLimits.problems];
  if (!next) return problems;
  const detail = String(count - yamlLimits.problems);
  return [...problems.slice(0, yamlLimits.problems), { ...next, code: 'too-many-problems', detail }];
}
