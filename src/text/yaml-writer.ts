import { Document, isCollection, isMap, isSeq, type Scalar, type YAMLMap } from 'yaml';
import { fileComments, headerComment } from '../language/file-comments.ts';
import type { Language } from '../language/language.ts';
import type { Kind } from '../model/kinds.ts';
import type { Pointer } from '../model/pointer.ts';
import { formatSchemas } from '../model/schemas.ts';
import { mapNode } from './yaml-nodes.ts';
import type { YamlProblemCode } from './yaml-problem.ts';
import { readYaml } from './yaml-reader.ts';
import { refusalIn } from './yaml-refusals.ts';
import { carefulTags } from './yaml-scalars.ts';

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
