import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { kindAt } from '../../src/model/kinds.ts';
import { type TextEdit, withEdits } from '../../src/text/text-edit.ts';

/** A strategy that lint has nothing to say of, as texts by their paths. */
export interface Example {
  readonly name: string;
  readonly files: ReadonlyMap<string, string>;
  readonly places: readonly Place[];
}

/** A key with its value, or a text in a list, and where each stands in its file. */
export interface Place {
  readonly file: string;
  readonly text: string;
  /** What kind of file it is: `goal`. */
  readonly kind: string;
  /** The keys that lead here from the file's root, with `*` for an item or for an id: `/signals/*`. */
  readonly general: string;
  readonly path: readonly string[];
  /** Undefined for an item of a list. */
  readonly key?: Span;
  readonly value: Span;
  /** The value where it is a text, a number or true or false. */
  readonly scalar?: unknown;
  /** What stands for the thing that has the key: its own key, the first key of a list item, or of the file. */
  readonly holder: number;
  /** The other keys beside this one. */
  readonly beside: readonly string[];
  /** From the first to the last character to take out with the key. */
  readonly whole: Span;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Keys below which each key is an id that the team chose. */
const idMaps = ['needs', 'business_objectives', 'roles', 'criteria', 'tactics', 'experiments', 'weaknesses', 'custom'];

export function readExample(folder: string, name: string): Example {
  const root = join(folder, name);
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const files = new Map(
    paths
      .filter((path) => /\.(yaml|csv)$/.test(path))
      .sort()
      .map((path) => [path, readFileSync(join(root, path), 'utf8')] as const),
  );
  const yaml = [...files].filter(([path]) => path.endsWith('.yaml'));
  return { name, files, places: yaml.flatMap(([file, text]) => [...placesIn(file, text)]) };
}

interface Walk {
  readonly file: string;
  readonly text: string;
  readonly path: readonly string[];
  readonly general: readonly string[];
  /** Where the key of the map or list stands; undefined for the file and for an item of a list. */
  readonly holder: number | undefined;
}

function* placesIn(file: string, text: string): Generator<Place> {
  const root = parseDocument(text).contents;
  if (root) yield* below(root, { file, text, path: [], general: [], holder: undefined });
}

function* below(node: Node | null, walk: Walk): Generator<Place> {
  if (isMap(node)) yield* inMap(node as YAMLMap<Scalar<string>, Node>, walk);
  if (isSeq(node)) yield* inList(node as YAMLSeq<Node>, walk);
}

function* inMap(map: YAMLMap<Scalar<string>, Node>, walk: Walk): Generator<Place> {
  const keys = map.items.map(({ key }) => key.value);
  for (const [index, pair] of map.items.entries()) {
    const { value } = pair.key;
    const isId = idMaps.includes(walk.path.at(-1) ?? '') || (walk.file === 'metrics.yaml' && walk.path.length === 0);
    const here = { ...walk, path: [...walk.path, value], general: [...walk.general, isId ? '*' : value] };
    const first = map.items[index === 0 ? 1 : 0]?.key ?? pair.key;
    yield {
      ...placed(here, pair.value),
      key: spanOf(pair.key),
      holder: walk.holder ?? startOf(first),
      beside: keys.filter((key) => key !== value),
      whole: wholeOf(map, index, walk.text),
    };
    yield* below(pair.value, { ...here, holder: startOf(pair.key) });
  }
}

function* inList(list: YAMLSeq<Node>, walk: Walk): Generator<Place> {
  for (const [index, item] of list.items.entries()) {
    const here = { ...walk, path: [...walk.path, String(index)], general: [...walk.general, '*'], holder: undefined };
    const span = spanOf(item);
    if (isScalar(item)) yield { ...placed(here, item), holder: walk.holder ?? 0, beside: [], whole: span };
    yield* below(item, here);
  }
}

type Plain = Pick<Place, 'file' | 'text' | 'kind' | 'general' | 'path' | 'value' | 'scalar'>;

function placed({ file, text, path, general }: Walk, node: Node | null): Plain {
  const kind = kindAt(file)?.kind ?? '';
  const scalar = isScalar(node) ? { scalar: node.value } : {};
  return { file, text, kind, general: `/${general.join('/')}`, path, value: spanOf(node), ...scalar };
}

/** A key goes up to the next one or, where it is the last, with its whole lines; the first of an item leaves the dash. */
function wholeOf(map: YAMLMap<Scalar<string>, Node>, index: number, text: string): Span {
  const pair = map.items[index] as Pair<Scalar<string>, Node>;
  const next = map.items[index + 1];
  const start = startOf(pair.key);
  if (next) return { start, end: startOf(next.key) };
  return { start: text.lastIndexOf('\n', start) + 1, end: pair.value?.range?.[2] ?? start };
}

function spanOf(node: Node | null): Span {
  return { start: node?.range?.[0] ?? 0, end: node?.range?.[1] ?? 0 };
}

function startOf(node: Node): number {
  return spanOf(node).start;
}

/** The number of the line on which a place of a text stands once the text has changed. */
export function lineAfter(text: string, edits: readonly TextEdit[], offset: number): number {
  const before = edits.filter(({ start }) => start < offset);
  const moved = before.reduce((sum, { start, end, text: put }) => sum + put.length - (end - start), 0);
  return withEdits(text, edits)
    .slice(0, offset + moved)
    .split('\n').length;
}
