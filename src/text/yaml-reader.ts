import { Composer, CST, type Document, Lexer, type Node, Parser } from 'yaml';
import { type DecodedText, decodeText } from './source.ts';
import { yamlLimits } from './yaml-limits.ts';
import type { YamlProblem, YamlProblemCode } from './yaml-problem.ts';
import { nameSlip } from './yaml-slips.ts';
import { toPlainValue } from './yaml-value.ts';

/** A YAML file as read: its text, its plain value (where there is one) and what is wrong with it. */
export interface YamlFile {
  readonly text: string;
  readonly bom: boolean;
  /** Plain null-prototype objects, lists, texts, numbers, booleans and nulls; undefined if it could not be read. */
  readonly value: unknown;
  /** The node tree that places are looked up in; undefined if it could not be read. */
  readonly root: Node | undefined;
  readonly problems: readonly YamlProblem[];
}

/**
 * Reads one file of a strategy: YAML 1.2 core, one document, within {@link yamlLimits}.
 * Never throws on content: what is wrong is in `problems`, in the order of the text.
 */
export function readYaml(bytes: Uint8Array): YamlFile {
  if (bytes.length > yamlLimits.bytes) return unreadable('', false, problem('too-large', 0, String(bytes.length)));
  const decoded = decodeText(bytes);
  if (decoded.problem) {
    const { code, offset, detail } = decoded.problem;
    return unreadable(decoded.text, decoded.bom, problem(code, offset, detail));
  }
  return parse(decoded);
}

function parse({ text, bom }: DecodedText): YamlFile {
  const scanned = scan(text);
  if ('code' in scanned) return unreadable(text, bom, scanned);
  const document = compose(text, scanned.tokens);
  const errors = document?.errors ?? [];
  const slips = capped(errors.map((error) => nameSlip(text, error)));
  if (!document || errors.some((error) => error.code !== 'BAD_SCALAR_START')) {
    return { text, bom, value: undefined, root: undefined, problems: withoutRepeats(slips) };
  }
  const { value, problems } = toPlainValue(document, text);
  const root = document.contents ?? undefined;
  return { text, bom, value, root, problems: capped([...slips, ...problems]) };
}

interface Scan {
  readonly tokens: readonly CST.Token[];
}

/** Lexes and groups tokens without recursion, so that every limit acts before anything deep is built. */
function scan(text: string): Scan | YamlProblem {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (++count > yamlLimits.tokens) return problem('too-complex', parser.offset, String(yamlLimits.tokens));
    if (CST.tokenType(lexeme) === 'tag') return problem('tag', parser.offset, lexeme);
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > yamlLimits.depth) return problem('too-deep', parser.offset, String(yamlLimits.depth));
  }
  for (const token of parser.end()) tokens.push(token);
  return refusedToken(tokens) ?? { tokens };
}

function refusedToken(tokens: readonly CST.Token[]): YamlProblem | undefined {
  const directive = tokens.find((token) => token.type === 'directive');
  if (directive) return problem('directive', directive.offset, 'source' in directive ? directive.source : '%');
  const second = tokens.filter((token) => token.type === 'document')[1];
  return second && problem('second-document', second.offset, '---');
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
  for (const document of composer.compose(tokens, true, text.length)) return document as Document.Parsed;
  return undefined;
}

/** One slip often makes the parser complain again further down; the first of each line says it all. */
function withoutRepeats(problems: readonly YamlProblem[]): readonly YamlProblem[] {
  return problems.slice(0, 1);
}

function capped(problems: readonly YamlProblem[]): readonly YamlProblem[] {
  if (problems.length <= yamlLimits.problems) return problems;
  const last = problems[yamlLimits.problems];
  const rest = problem('too-many-problems', last?.start ?? 0, String(problems.length - yamlLimits.problems));
  return [...problems.slice(0, yamlLimits.problems), rest];
}

function unreadable(text: string, bom: boolean, only: YamlProblem): YamlFile {
  return { text, bom, value: undefined, root: undefined, problems: [only] };
}

function problem(code: YamlProblemCode, start: number, detail: string): YamlProblem {
  return { code, start, end: start + 1, detail };
}
