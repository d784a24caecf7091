import { type Kind, kinds } from './kinds.ts';
import { schemaFile } from './schema-files.ts';

/** The part of JSON Schema 2020-12 that the format uses. */
export interface JsonSchema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly patternProperties?: Readonly<Record<string, boolean | JsonSchema>>;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  /** Not both of these keys. */
  readonly not?: { readonly required?: readonly string[] };
  /** Without this key, another one is asked for. */
  readonly if?: { readonly not?: { readonly required?: readonly string[] } };
}

const kindNames = Object.keys(kinds) as Kind[];

/** The schema of each kind's file, as shipped. */
export const kindSchemas = schemasNamed(kindNames);

/** Every shipped schema of the format by name. */
export const formatSchemas: Readonly<Record<string, JsonSchema>> = schemasNamed([
  ...kindNames,
  'reading',
  'bundle',
  'shared',
  'rule-settings',
]);

/** Schemas that are read when one of them is asked for: a check that finds nothing asks for none. */
function schemasNamed<N extends string>(names: readonly N[]): Readonly<Record<N, JsonSchema>> {
  const properties = names.map((name) => [name, { enumerable: true, get: () => schemaFile(name) }]);
  return Object.defineProperties({} as Record<N, JsonSchema>, Object.fromEntries(properties));
}

/** A schema with its reference followed: what is written beside `$ref` (title, description, examples) wins. */
export function resolveSchema(schema: JsonSchema): JsonSchema {
  if (!schema.$ref) return schema;
  const target = definition(schema.$ref);
  const { $ref: _, ...beside } = schema;
  return { ...resolveSchema(target), ...beside };
}

/** The name of the shared definition that a schema refers to: `audience-id`, `prose`, `measure` and so on. */
export function definitionName(schema: JsonSchema): string | undefined {
  return schema.$ref?.split('/').at(-1);
}

/** The schema that describes what stands at these steps below `schema`, reference followed. */
export function schemaBelow(schema: JsonSchema, steps: readonly string[]): JsonSchema | undefined {
  const here = resolveSchema(schema);
  const [step, ...rest] = steps;
  if (step === undefined) return here;
  const next = child(here, step);
  if (next) return schemaBelow(next, rest);
  return here.anyOf?.map((branch) => schemaBelow(branch, steps)).find((found) => found !== undefined);
}

/** The keys that a map of this schema may have; none where its keys are ids or free. */
export function knownKeys(schema: JsonSchema | undefined): readonly string[] {
  if (!schema) return [];
  const here = resolveSchema(schema);
  return [...Object.keys(here.properties ?? {}), ...(here.anyOf ?? []).flatMap((branch) => knownKeys(branch))];
}

function child(schema: JsonSchema, step: string): JsonSchema | undefined {
  if (schema.properties && Object.hasOwn(schema.properties, step)) return schema.properties[step];
  if (schema.items && /^[0-9]+$/.test(step)) return schema.items;
  const named = Object.entries(schema.patternProperties ?? {}).find(([pattern]) => new RegExp(pattern, 'u').test(step));
  const other = named?.[1] ?? schema.additionalProperties;
  return typeof other === 'object' ? other : undefined;
}

function definition(reference: string): JsonSchema {
  const [file = '', path = ''] = reference.split('#');
  const root = formatSchemas[file === '' ? 'shared' : file.replace('.schema.json', '')];
  const name = path.split('/').at(-1) ?? '';
  const found = path === '' ? root : (root as JsonSchema | undefined)?.$defs?.[name];
  if (!found) throw new Error(`The schemas refer to ${reference}, which is not there.`);
  return found as JsonSchema;
}
