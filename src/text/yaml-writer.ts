import { Document, isCollection, isMap, isSeq, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { fileComments, headerComment } from '../language/file-comments.ts';
import type { Language } from '../language/language.ts';
import type { Kind } from '../model/kinds.ts';
import type { Pointer } from '../model/pointer.ts';
import { formatSchemas, type JsonSchema, knownKeys } from '../model/schemas.ts';
import { isProse, itemSchema, orderedEntries } from './key-order.ts';
import type { YamlProblemCode } from './yaml-problem.ts';
import { readYaml } from './yaml-reader.ts';
import { refusalIn } from './yaml-refusals.ts';
import { carefulTags, formatKeyNode, textNode } from './yaml-scalars.ts';

/** How a new file is printed. */
export interface WritingOptions {
  /** The language of the comments. */
  readonly language: Language;
  /** The schema as the file's first line names it for editors, relative to the file; no such line without it. */
  readonly schemaPath?: string;
}

/** A value that no file can hold; nothing was written. */
export class YamlWriteError extends Error {
  readonly pointer: Pointer;
  readonly code: YamlProblemCode;
  readonly detail: string;

  constructor(pointer: Pointer, code: YamlProblemCode, detail: string) {
    super(`A YAML file cannot hold what is at ${pointer || 'its top'}: ${code}${detail && ` (${detail})`}.`);
    this.name = 'YamlWriteError';
    this.pointer = pointer;
    this.code = code;
    this.detail = detail;
  }
}

/** Columns of a folded line; the examples of the documentation are about as wide. */
const LINE_WIDTH = 88;

/**
 * Prints a new file as a careful person would: keys in the order of the schema, a comment where it helps, prose in
 * blocks, quotes only where somebody would misread the text. Reading it back gives the same value (keys in NFC).
 * Throws {@link YamlWriteError} for what the reader would refuse.
 */
export function writeYaml(
  kind: Kind | 'bundle',
  value: Readonly<Record<string, unknown>>,
  { language, schemaPath }: WritingOptions,
): string {
  const refusal = refusalIn(value);
  if (refusal) throw new YamlWriteError(refusal.pointer, refusal.code, refusal.detail);
  const root = mapNode(value, formatSchemas[kind], 0);
  addComments(root, fileComments[language][kind]);
  const document = new Document(undefined, { schema: 'core', compat: 'yaml-1.1', customTags: carefulTags });
  document.contents = root as never;
  const head = schemaPath === undefined ? '' : `# yaml-language-server: $schema=${schemaPath}\n`;
  const text = `${head}${headerComment(kind, language)}\n\n${document.toString({ lineWidth: LINE_WIDTH })}`;
  if (kind !== 'bundle') refuseUnreadable(text);
  return text;
}

/** The limits that only the whole file shows: its bytes, its lexical pieces. */
function refuseUnreadable(text: string): void {
  const [problem] = readYaml(new TextEncoder().encode(text)).problems;
  if (problem) throw new YamlWriteError('', problem.code, problem.detail);
}

function mapNode(map: Readonly<Record<string, unknown>>, schema: JsonSchema | undefined, indent: number): YAMLMap {
  const node = new YAMLMap();
  const known = new Set(knownKeys(schema));
  for (const [key, item, below] of orderedEntries(map, schema)) {
    const column = indent + key.length + 2;
    const keyNode = known.has(key) ? formatKeyNode(key) : new Scalar(key.normalize('NFC'));
    node.items.push(new Pair(keyNode, valueNode(item, below, { indent: indent + 2, column })) as Pair);
  }
  return node;
}

/** Where a value stands: the column of a text beside its key, the indentation of anything below it. */
interface Place {
  readonly indent: number;
  readonly column: number;
}

function valueNode(value: unknown, schema: JsonSchema | undefined, place: Place): YAMLMap | YAMLSeq | Scalar {
  if (typeof value === 'string') return textNode(value, { prose: isProse(schema), column: place.column });
  if (Array.isArray(value)) return listNode(value, itemSchema(schema), place.indent);
  if (typeof value !== 'object' || value === null) return new Scalar(value);
  return mapNode(value as Readonly<Record<string, unknown>>, schema, place.indent);
}

function listNode(items: readonly unknown[], schema: JsonSchema | undefined, indent: number): YAMLSeq {
  const node = new YAMLSeq();
  const place = { indent: indent + 2, column: indent + 2 };
  for (const item of items) node.items.push(valueNode(item, schema, place));
  return node;
}

/** Sets off sections by a blank line, and says of the more important keys what they are for. */
function addComments(root: YAMLMap, comments: Readonly<Record<string, string>>): void {
  let afterSection = false;
  for (const [index, { key, value }] of root.items.entries()) {
    const scalar = key as Scalar<string>;
    const comment = Object.hasOwn(comments, scalar.value) ? comments[scalar.value] : undefined;
    const section = isSection(value);
    if (comment !== undefined) scalar.commentBefore = ` ${comment}`;
    if (index > 0 && (comment !== undefined || section || afterSection)) scalar.spaceBefore = true;
    afterSection = section || comment !== undefined;
  }
}

/** A map or list that takes more room than a few lines. */
function isSection(node: unknown): boolean {
  if (isSeq(node)) return node.items.some(isCollection);
  return isMap(node) && (node.items.length > 3 || node.items.some(({ value }) => isCollection(value)));
}
