import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { type JsonSchema, knownKeys, schemaBelow } from '../model/schemas.ts';
import { lineBreakOf, type TextEdit, withEdits } from './text-edit.ts';
import { columnOf, contentEnd, lineEnd } from './yaml-edit.ts';
import type { YamlFile } from './yaml-reader.ts';
import { isSame, readText } from './yaml-update.ts';

/**
 * The text of a file with the keys of every map in the order of its schema. Each key takes along the comments right
 * above it, the blank lines above those, and what stands beside it. Undefined where the order is right already, or
 * where it cannot be changed without losing something.
 */
export function orderKeys(file: YamlFile, schema: JsonSchema): string | undefined {
  // Most files are in order, and their values tell it: nodes and places are made for the others alone.
  if (file.problems.length > 0 || isInOrder(file.value, schema)) return undefined;
  if (!file.root || /[&*]/.test(anchorsIn(file))) return undefined;
  let text = file.text;
  // One map at a time, from the top: the places of those below it change with it.
  for (let round = 0; round < MAX_MAPS; round++) {
    const { root } = readText({ text, bom: false });
    const edit = root && firstEdit(text, root, schema);
    if (!edit) break;
    text = withEdits(text, [edit]);
  }
  const after = readText({ text, bom: file.bom });
  const isKept = after.problems.length === 0 && isSame(after.value, file.value) && linesOf(text) === linesOf(file.text);
  return text !== file.text && isKept ? text : undefined;
}

/** Whether no map in a value can be put in another order. (Objects tell numbers first, but no schema names a number.) */
function isInOrder(value: unknown, schema: JsonSchema | undefined): boolean {
  if (!schema || typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every((item) => isInOrder(item, schemaBelow(schema, ['0'])));
  const known = knownKeys(schema);
  return (
    isSorted(Object.keys(value).map((key) => rankOf(key, known))) &&
    Object.entries(value).every(
      ([key, item]) => typeof item !== 'object' || item === null || isInOrder(item, schemaBelow(schema, [key])),
    )
  );
}

function isSorted(ranks: readonly (number | undefined)[]): boolean {
  return ranks.every((rank, index) => index === 0 || (ranks[index - 1] ?? 0) <= (rank ?? 0));
}

/** More maps out of order than anybody writes in one file. */
const MAX_MAPS = 200;

/** Anchors have to stand before what repeats them, so a file that has any keeps its order. */
function anchorsIn({ text }: YamlFile): string {
  return /(?:^|[\s[{,:-])[&*][^\s,[\]{}]+/.exec(text)?.[0] ?? '';
}

function linesOf(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/^- +/, ''))
    .filter((line) => line !== '')
    .sort()
    .join('\n');
}

function firstEdit(text: string, node: unknown, schema: JsonSchema | undefined): TextEdit | undefined {
  if (!schema || (!isMap(node) && !isSeq(node))) return undefined;
  if (isSeq(node)) return firstOf(node.items, (item) => firstEdit(text, item, schemaBelow(schema, ['0'])));
  return (
    reorder(text, node, schema) ??
    firstOf(node.items, ({ key, value }) => firstEdit(text, value, schemaBelow(schema, [nameOf(key)])))
  );
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** One key with what belongs to it: what stands above it, from the end of the line before, and its own text. */
interface Chunk {
  readonly rank: number;
  readonly lead: string;
  readonly body: string;
}

function reorder(text: string, map: YAMLMap, schema: JsonSchema): TextEdit | undefined {
  const known = knownKeys(schema);
  const ranks = map.items.map(({ key }) => rankOf(nameOf(key), known));
  if (map.flow || isSorted(ranks) || ranks.includes(undefined)) return undefined;
  const chunks = chunksOf(text, map, ranks as readonly number[]);
  const sorted = [...chunks].sort((a, b) => a.rank - b.rank);
  const [first] = sorted;
  // A comment above the first key may be about the whole map, and nothing can stand between a dash and its key.
  const [top] = chunks;
  const start = startOf(map.items[0]);
  const isOnDash = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() !== '';
  if (!first || !top || (isOnDash && hasComment(first.lead)) || (first !== top && isCommentAbove(text, start))) {
    return undefined;
  }
  const indent = `${lineBreakOf(text)}${' '.repeat(columnOf(text, start))}`;
  const parts = sorted.map(({ lead, body }, index) =>
    index === 0 ? `${lead.trimStart()}${body}` : `${lead || indent}${body}`,
  );
  return {
    start,
    end: start + chunks.reduce((length, { lead, body }) => length + lead.length + body.length, 0),
    text: parts.join(''),
  };
}

/** The place of a key in its schema; the team's own keys come last. A key that is not known has none. */
function rankOf(key: string, known: readonly string[]): number | undefined {
  if (key.startsWith('x_')) return known.length;
  const index = known.indexOf(key);
  return index < 0 ? undefined : index;
}

function chunksOf(text: string, map: YAMLMap, ranks: readonly number[]): readonly Chunk[] {
  const column = columnOf(text, startOf(map.items[0]));
  let before: number | undefined;
  return map.items.map((pair, index) => {
    const start = startOf(pair);
    const end = bodyEnd(text, pair, column);
    const lead = before === undefined ? '' : text.slice(before, start);
    before = end;
    return { rank: ranks[index] ?? 0, lead, body: text.slice(start, end) };
  });
}

/** The end of the last line of a pair: comments that stand further to the right than its key belong to it. */
function bodyEnd(text: string, { key, value }: Pair, column: number): number {
  const [, keyEnd = 0] = (key as Node).range ?? [];
  let end = lineEnd(text, Math.max(keyEnd, value ? contentEnd(text, value as Node) : 0));
  for (;;) {
    const next = /^\r?\n( *)#[^\r\n]*/.exec(text.slice(end, end + 10_000));
    if (!next || (next[1] ?? '').length <= column) return end;
    end += next[0].length;
  }
}

function hasComment(lead: string): boolean {
  return lead.includes('#');
}

/** True for a comment right above, unless it opens the file: that one stays where it is. */
function isCommentAbove(text: string, start: number): boolean {
  const above = text.slice(0, text.lastIndexOf('\n', start - 1) + 1);
  const comments = /(?:^|\n)((?:[ \t]*#[^\n]*\n)+)$/.exec(above)?.[1] ?? '';
  return comments !== '' && comments.length < above.length;
}

function startOf(pair: Pair | undefined): number {
  return (pair?.key as Node | undefined)?.range?.[0] ?? 0;
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String((key as Scalar).value) : '';
}
