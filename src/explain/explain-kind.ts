import { type Kind, kinds } from '../model/kinds.ts';
import { definitionName, type JsonSchema, kindSchemas, resolveSchema, schemaBelow } from '../model/schemas.ts';

/** A kind: what it is, where it lives, its keys with one line each. */
export function explainKind(kind: Kind): string {
  const schema = kindSchemas[kind];
  const home = kinds[kind];
  const place = 'folder' in home ? `${home.folder}/ID.yaml` : home.file;
  return [`## ${kind} (${place})`, schema.description ?? '', keyList(schema)]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

/** One key of a kind, given by its steps (`*` or nothing for items and ids); undefined where there is none. */
export function explainKey(kind: Kind, steps: readonly string[]): string | undefined {
  const schema = keySchema(kindSchemas[kind], steps);
  if (!schema) return undefined;
  const examples = (schema.examples ?? []).map((example) => `- \`${JSON.stringify(example)}\``);
  return [
    `## ${kind}.${steps.join('.')}`,
    `**${schema.title ?? steps.at(-1)}** (${shapeOf(schema)}). ${schema.description ?? ''}`,
    ...(schema.enum ? [`One of: ${schema.enum.join(', ')}.`] : []),
    ...(keyList(schema) ? [keyList(schema)] : []),
    ...(examples.length > 0 ? ['Examples:', examples.join('\n')] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

/** What a value has to be, in plain words. */
export function shapeOf(schema: JsonSchema): string {
  const name = definitionName(schema);
  const here = resolveSchema(schema);
  if (here.anyOf) return [...new Set(here.anyOf.map(shapeOf))].join(' or ');
  if (here.enum) return 'one of a list';
  if (here.const !== undefined) return String(here.const);
  if (here.type === 'array') return `list of ${here.items ? shapeOf(here.items) : 'values'}`;
  if (here.type === 'object')
    return typeof here.additionalProperties === 'object'
      ? `map of ids to ${shapeOf(here.additionalProperties)}`
      : 'keys below';
  return name
    ? name.replaceAll('-', ' ')
    : here.format === 'date'
      ? 'date'
      : (here.type ?? 'value').replace('string', 'text');
}

/** Steps into a schema as a person writes them: lists and maps by id are stepped through by themselves. */
function keySchema(schema: JsonSchema, steps: readonly string[]): JsonSchema | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return schema;
  const here = resolveSchema(schema);
  const next = schemaBelow(here, [step]);
  const own = here.properties?.[step] ?? (step === '*' ? (here.items ?? mapValue(here)) : undefined);
  const found =
    own ?? (here.items ? keyOf(here.items, step) : undefined) ?? (mapValue(here) ? keyOf(mapValue(here), step) : next);
  return found && keySchema({ ...resolveSchema(found), ...(found.$ref ? {} : found) }, rest);
}

function keyOf(schema: JsonSchema | undefined, step: string): JsonSchema | undefined {
  return schema && resolveSchema(schema).properties?.[step];
}

function mapValue(schema: JsonSchema): JsonSchema | undefined {
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
}

function keyList(schema: JsonSchema): string {
  const here = resolveSchema(schema);
  const inner = here.items ? resolveSchema(here.items) : mapValue(here) ? resolveSchema(mapValue(here) ?? {}) : here;
  const required = new Set(inner.required ?? []);
  return Object.entries(inner.properties ?? {})
    .map(
      ([key, value]) =>
        `- \`${key}\`${required.has(key) ? ' (required)' : ''}: ${resolveSchema(value).title ?? ''}, ${shapeOf(value)}. ${firstSentence(resolveSchema(value).description)}`,
    )
    .join('\n');
}

function firstSentence(text = ''): string {
  return /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
}
