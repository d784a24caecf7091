import { Composer, CST, type Document, Lexer, type Node, Parser } from 'yaml';
import type { Pointer } from '../model/pointer.ts';
import { type DecodedText, decodeText } from './source.ts';
import { yamlLimits } from './yaml-limits.ts';
import { placesInPlainYaml, readPlainYaml } from './yaml-plain.ts';
import type { PlainPlace } from './yaml-plain-lines.ts';
import type { YamlDoubt, YamlProblem, YamlProblemCode } from './yaml-problem.ts';
import { nameSlip } from './yaml-slips.ts';
import { toPlainValue } from './yaml-value.ts';

/** A YAML file as read: its text, its plain value (where there is one) and what is wrong with it. */
export interface YamlFile {
  readonly text: string;
  readonly bom: boolean;
  /** Plain null-prototype objects, lists, texts, numbers, booleans and nulls; undefined if it could not be read. */
  readonly value: unknown;
  /** Pointers of values that a problem speaks of already; those that could not be read are null in `value`. */
  readonly slipped: readonly Pointer[];
  /** The node tree that edits and places are looked up in; undefined if it could not be read. */
  readonly root: Node | undefined;
  /** The places of a file that was read without the library; undefined for any other. */
  readonly places: PlainPlace | undefined;
  readonly problems: readonly YamlProblem[];
  /** What was read, but perhaps not as it was meant; nothing is missing from `value` for it. */
  readonly doubts: readonly YamlDoubt[];
}

/**
 * Reads one file of a strategy: YAML 1.2 core, one document, within {@link yamlLimits}.
 * Never throws on content: what is wrong is in `problems`, in the order of the text.
 */
export function readYaml(bytes: Uint8Array): YamlFile {
  if (bytes.length > yamlLimits.bytes)
    return unreadable('', false, { code: 'too-large', detail: String(bytes.length) });
  const decoded = decodeText(bytes);
  if (decoded.problem) return unreadable(decoded.text, decoded.bom, decoded.problem);
  const value = readPlainYaml(decoded.text);
  return value ? new PlainFile(decoded, value) : readWithLibrary(decoded);
}

/**
 * A file with nothing to report; its places and nodes are made when somebody asks for one. A class, since a strategy may
 * have thousands of them.
 */
class PlainFile implements YamlFile {
  readonly text: string;
  readonly bom: boolean;
  readonly value: unknown;
  #root: Node | undefined;
  #places: PlainPlace | undefined;

  constructor({ text, bom }: DecodedText, value: unknown) {
    this.text = text;
    this.bom = bom;
    this.value = value;
  }

  get root(): Node | undefined {
    this.#root ??= readWithLibrary(this).root;
    return this.#root;
  }

  get places(): PlainPlace | undefined {
    this.#places ??= placesInPlainYaml(this.text);
    return this.#places;
  }

  get problems(): readonly [] {
    return NONE;
  }

  get slipped(): readonly [] {
    return NONE;
  }

  get doubts(): readonly [] {
    return NONE;
  }
}

const NONE = [] as const;

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
    return { ...nothingRead, text, bom, problems };
  }
  const slips = errors.slice(0, yamlLimits.problems + 1).map((error) => nameSlip(text, error));
  const { value, problems, slipped, doubts } = toPlainValue(document, text);
  const root = document.contents ?? undefined;
  const count = errors.length + problems.length;
  const all = capped([...slips, ...problems].sort(byStart), count);
  return { ...nothingRead, text, bom, value, slipped, root, problems: all, doubts: capped(doubts, doubts.length) };
}

const nothingRead = { value: undefined, slipped: [], root: undefined, places: undefined, doubts: [] } as const;

interface Scan {
  readonly tokens: readonly CST.Token[];
}

/** Why a text is not read at all: what it is, and where it was noticed. */
interface Refused {
  readonly code: YamlProblemCode;
  readonly offset?: number;
  readonly detail: string;
}

/** Lexes and groups tokens without recursion, so that every limit acts before anything deep is built. */
function scan(text: string): Scan | Refused {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const { offset } = parser;
    if (++count > yamlLimits.tokens) return { code: 'too-complex', offset, detail: String(yamlLimits.tokens) };
    if (CST.tokenType(lexeme) === 'tag') return { code: 'tag', offset, detail: lexeme };
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > yamlLimits.depth) return { code: 'too-deep', offset, detail: String(yamlLimits.depth) };
  }
  for (const token of parser.end()) tokens.push(token);
  return refusedToken(tokens) ?? { tokens };
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

function unreadable(text: string, bom: boolean, { code, offset = 0, detail }: Refused): YamlFile {
  const start = Math.min(offset, text.length);
  // The piece that is shown is what was typed there; a character or a sign stands for everything longer.
  const length = text.startsWith(detail, start) ? detail.length : 1;
  const problem = { code, start, end: Math.min(start + length, text.length), detail };
  return { ...nothingRead, text, bom, problems: [problem] };
}
