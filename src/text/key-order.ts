import { type JsonSchema, knownKeys, resolveSchema, schemaBelow } from '../model/schemas.ts';

/** A map with the schema of each of its values, in the order in which the keys are written. */
export type OrderedEntry = readonly [key: string, value: unknown, schema: JsonSchema | undefined];

/**
 * The entries of a map in the order of its schema. Keys of a map by id keep their order; the team's own keys (`x_`)
 * come last, in theirs. Keys without a value (undefined) are left out.
 */
export function orderedEntries(
  map: Readonly<Record<string, unknown>>,
  schema: JsonSchema | undefined,
): readonly OrderedEntry[] {
  const known = new Map(knownKeys(schema).map((key, index) => [key, index]));
  const rank = (key: string): number => (key.startsWith('x_') ? known.size + 1 : (known.get(key) ?? known.size));
  return Object.keys(map)
    .filter((key) => map[key] !== undefined)
    .map((key) => ({ key, rank: rank(key) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ key }) => [key, map[key], schema && !key.startsWith('x_') ? schemaBelow(schema, [key]) : undefined]);
}

/** The schema of a list's items. */
export function itemSchema(schema: JsonSchema | undefined): JsonSchema | undefined {
  return schema && schemaBelow(schema, ['0']);
}

/** The same value with every map in the order of its schema, as plain objects and lists. */
export function inSchemaOrder(value: unknown, schema: JsonSchema | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => inSchemaOrder(item, itemSchema(schema)));
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? 0 : value;
  const ordered = Object.create(null) as Record<string, unknown>;
  for (const [key, item, below] of orderedEntries(value as Readonly<Record<string, unknown>>, schema)) {
    ordered[key] = inSchemaOrder(item, below);
  }
  return ordered;
}

/** True where a schema asks for prose, which may have several paragraphs: text without a pattern or a list of words. */
export function isProse(schema: JsonSchema | undefined): boolean {
  const here = schema && resolveSchema(schema);
  return here?.type === 'string' && !here.pattern && !here.enum && !here.format;
}
