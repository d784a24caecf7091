import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from './world.ts';

export type Schema = Readonly<Record<string, unknown>>;

/** A schema within a schema, and how it is reached: `goal.schema.json#/properties/name`. */
export interface Part {
  readonly at: string;
  readonly schema: Schema;
  /** True for the value of a key that people write. */
  readonly isKey: boolean;
}

/** The schemas of the format, and those of the JSON outputs, as shipped. */
export const formatSchemas = readSchemas('');
export const outputSchemas = readSchemas('output/');

/** The schemas of a folder below `schemas/`. */
function readSchemas(folder: string): readonly Schema[] {
  return readdirSync(join(rootFolder, 'schemas', folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(rootFolder, 'schemas', folder, name), 'utf8')) as Schema);
}

/** A schema and every schema inside of it; `true` and `false` say nothing of their own. */
export function partsOf(schema: Schema): readonly Part[] {
  return partsWithin(schema, `${schema.$id}#`, false);
}

function partsWithin(schema: unknown, at: string, isKey: boolean): readonly Part[] {
  if (!isSchema(schema)) return [];
  const within = Object.entries(schema).flatMap(([keyword, value]) => {
    const deeper = `${at}/${keyword}`;
    if (['properties', '$defs', 'dependentSchemas'].includes(keyword))
      return Object.entries(value as Schema).flatMap(([key, part]) =>
        partsWithin(
          part,
          `${deeper}/${key.replaceAll('/', '~1')}`,
          keyword === 'properties' && !/\/(not|if|then)$/.test(at),
        ),
      );
    if (['anyOf', 'allOf', 'oneOf', 'prefixItems'].includes(keyword))
      return (value as readonly unknown[]).flatMap((part, index) => partsWithin(part, `${deeper}/${index}`, false));
    const holdsOne = ['items', 'additionalProperties', 'propertyNames', 'not', 'if', 'then', 'else', 'contains'];
    return holdsOne.includes(keyword) ? partsWithin(value, deeper, false) : [];
  });
  return [{ at, schema, isKey }, ...within];
}

export function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands at a path: `*` is each item or key, `-` a new item. References are followed, the first branch that fits is taken. */
export function below(schema: Schema, path: string): Schema | undefined {
  const [, step, ...rest] = path.split('/');
  const here = resolved(schema);
  if (step === undefined) return here;
  const properties = here.properties as Schema | undefined;
  const next = step === '*' || step === '-' ? (here.items ?? here.additionalProperties) : properties?.[step];
  if (isSchema(next)) return below(next, rest.map((later) => `/${later}`).join(''));
  const branches = (here.anyOf ?? []) as readonly Schema[];
  return branches.map((branch) => below(branch, path)).find((found) => found !== undefined);
}

export function resolved(schema: Schema): Schema {
  if (typeof schema.$ref !== 'string') return schema;
  const [file = '', pointer = ''] = schema.$ref.split('#');
  const root = formatSchemas.find(({ $id }) => $id === (file || 'shared.schema.json')) ?? {};
  const target = pointer === '' ? root : (root.$defs as Schema)[pointer.replace('/$defs/', '')];
  return { ...resolved(target as Schema), ...schema, $ref: undefined };
}
