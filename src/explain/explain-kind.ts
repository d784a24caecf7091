import type { Language } from '../language/language.ts';
import { type Kind, kinds } from '../model/kinds.ts';
import { definitionName, type JsonSchema, kindSchemas, resolveSchema, schemaBelow } from '../model/schemas.ts';
import { shapeWords } from './words.ts';

/** A kind: what it is, where it lives, its keys with one line each. */
export function explainKind(kind: Kind, language: Language): string {
  const schema = kindSchemas[kind];
  const home = kinds[kind];
  const place = 'folder' in home ? `${home.folder}/ID.yaml` : home.file;
  return [`## ${kind} (${place})`, schema.description ?? '', keyList(schema, language), shapeWords[language].origin]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

/** One key of a kind, given by its steps (`*` or nothing for items and ids); undefined where there is none. */
export function explainKey(kind: Kind, steps: readonly string[], language: Language): string | undefined {
  const schema = keySchema(kindSchemas[kind], steps);
  if (!schema) return undefined;
  const words = shapeWords[language];
  const keys = keyList(schema, language);
  const examples = (schema.examples ?? []).map((example) => `- \`${JSON.stringify(example)}\``);
  return [
    `## ${kind}.${steps.join('.')}`,
    `**${schema.title ?? steps.at(-1)}** (${shapeOf(schema, language)}). ${schema.description ?? ''}`,
    ...(schema.enum ? [`${words.oneOf} ${schema.enum.join(', ')}.`] : []),
    ...(keys ? [keys] : []),
    ...(examples.length > 0 ? [words.examples, examples.join('\n')] : []),
    ...(words.origin ? [words.origin] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

/** What a value has to be, in plain words. */
export function shapeOf(schema: JsonSchema, language: Language): string {
  const words = shapeWords[language];
  const inner = (part: JsonSchema) => shapeOf(part, language);
  const name = definitionName(schema);
  const here = resolveSchema(schema);
  if (here.anyOf) return [...new Set(here.anyOf.map(inner))].join(` ${words.or} `);
  if (here.enum) return words.oneOfList;
  if (here.const !== undefined) return String(here.const);
  if (here.type === 'array') return words.list(here.items ? inner(here.items) : words.values);
  if (here.type === 'object') {
    const { additionalProperties: items } = here;
    return typeof items === 'object' ? words.map(inner(items)) : words.keysBelow;
  }
  const plain = name ?? (here.format === 'date' ? 'date' : (here.type ?? 'value'));
  return words.names[plain] ?? plain.replaceAll('-', ' ');
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

function keyList(schema: JsonSchema, language: Language): string {
  const here = resolveSchema(schema);
  const inner = here.items ? resolveSchema(here.items) : mapValue(here) ? resolveSchema(mapValue(here) ?? {}) : here;
  const required = new Set(inner.required ?? []);
  return Object.entries(inner.properties ?? {})
    .map(
      ([key, value]) =>
        `- \`${key}\`${required.has(key) ? ` (${shapeWords[language].required})` : ''}${language === 'fr' ? '\u00a0' : ''}: ${resolveSchema(value).title ?? ''}, ${shapeOf(value, language)}. ${firstSentence(resolveSchema(value).description)}`,
    )
    .join('\n');
}

function firstSentence(text = ''): string {
  return /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
}
