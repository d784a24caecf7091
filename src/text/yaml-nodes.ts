import { Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { type JsonSchema, knownKeys } from '../model/schemas.ts';
import { isProse, itemSchema, orderedEntries } from './key-order.ts';
import { formatKeyNode, textNode } from './yaml-scalars.ts';

/** A map as a node: keys in the order of the schema, prose in blocks. `indent` is the column of its keys, from 0. */
export function mapNode(
  map: Readonly<Record<string, unknown>>,
  schema: JsonSchema | undefined,
  indent: number,
): YAMLMap {
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

/** A list as a node. `indent` is the column of its dashes, from 0. */
export function listNode(items: readonly unknown[], schema: JsonSchema | undefined, indent: number): YAMLSeq {
  const node = new YAMLSeq();
  const place = { indent: indent + 2, column: indent + 2 };
  for (const item of items) node.items.push(valueNode(item, schema, place));
  return node;
}
