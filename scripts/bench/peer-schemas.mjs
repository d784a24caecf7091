// Our schemas in the form that suits the peers best: one schema for all kinds, so that one process checks a whole
// strategy, and a ruleset of Spectral with one schema a folder.
import { schemas } from '../schemas.mjs';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** Folders of kinds, with the key that every file of the kind has and no file of another. */
export const kindFolders = [
  { kind: 'goal', folder: 'goals', key: 'outcome' },
  { kind: 'channel', folder: 'channels', key: 'platform' },
  { kind: 'competitor', folder: 'competitors', key: 'type' },
  { kind: 'opportunity', folder: 'opportunities', key: 'idea' },
  { kind: 'practice', folder: 'practices', key: 'area' },
  { kind: 'audience', folder: 'audiences', key: 'who' },
  { kind: 'pillar', folder: 'pillars' },
];

/** One schema that tells the kinds apart by their keys and then is exactly ours. */
export function combinedSchema() {
  const kinds = [{ kind: 'strategy', key: 'format' }, ...kindFolders];
  const choice = kinds.reduceRight((otherwise, { kind, key }) => {
    const then = { $ref: `#/$defs/kind-${kind}` };
    return key ? { if: { required: [key] }, then, else: otherwise } : then;
  }, undefined);
  const definitions = kinds.map(({ kind }) => [`kind-${kind}`, inOneFile(schemas[kind])]);
  return {
    $schema: DIALECT,
    type: 'object',
    ...choice,
    $defs: { ...inOneFile(schemas.shared).$defs, ...Object.fromEntries(definitions) },
  };
}

/** Spectral with the schema of each folder. */
export function spectralRuleset() {
  const overrides = kindFolders.map(({ kind, folder }) => {
    const schema = withoutReferences(inOneFile(schemas[kind]));
    const functionOptions = { dialect: 'draft2020-12', allErrors: true, schema };
    // biome-ignore lint/suspicious/noThenProperty: a key of Spectral
    const rule = { given: '$', severity: 'error', then: { function: 'schema', functionOptions } };
    return { files: [`${folder}/*.yaml`], rules: { [`${kind}-schema`]: rule } };
  });
  return { rules: {}, overrides };
}

/** A schema without the words for people, its definitions no longer in another file. */
function inOneFile({ $id: _id, $schema: _schema, ...schema }) {
  return plain(schema);
}

const WORDS = new Set(['title', 'description', 'examples', 'default', 'deprecated', '$comment']);

function plain(schema, isMap = false) {
  if (Array.isArray(schema)) return schema.map((item) => plain(item));
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).filter(([key]) => isMap || !(WORDS.has(key) || key.startsWith('x-')));
  return Object.fromEntries(
    entries.map(([key, value]) => {
      if (key === '$ref' && !isMap) return [key, value.replace('shared.schema.json', '')];
      if (!isMap && (key === 'enum' || key === 'const' || key === 'required')) return [key, value];
      return [key, plain(value, !isMap && MAPS.has(key))];
    }),
  );
}

/** Keywords whose keys are names, not keywords. */
const MAPS = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas']);

/** Spectral has no place for shared definitions beside a rule: they are written out. */
function withoutReferences(schema) {
  if (Array.isArray(schema)) return schema.map(withoutReferences);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { $ref, ...rest } = schema;
  if (typeof $ref === 'string') return { ...withoutReferences(shared($ref)), ...withoutReferences(rest) };
  return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, withoutReferences(value)]));
}

const shared = (reference) => plain(schemas.shared.$defs[reference.split('/').at(-1)]);
