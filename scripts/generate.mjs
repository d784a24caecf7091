// Writes what is derived from the rules: the schema of their settings (schemas/rule-settings.schema.json, kept in git).
// Then what is derived from schemas/: the TypeScript types and the table of references (src/model/generated.ts, kept in
// git), and the compiled validators (src/workspace/validators.generated.js and, for whether a value fits at all,
// src/workspace/fitting.generated.js, both made anew by each build). And the compiled templates of the handbook
// (src/handbook/templates.generated.js, made anew by each build).
// `--check` writes nothing and fails where a file in git is not what rules and schemas say.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import { fitting } from './fitting-validators.mjs';
import { fromSource } from './from-source.mjs';
import { DAYS, lean } from './lean-validators.mjs';
import { ruleSettingsSchema, schemaText } from './rule-settings.mjs';
import { kindNames, schemas } from './schemas.mjs';

const SETTINGS = 'schemas/rule-settings.schema.json';
const TYPES = 'src/model/generated.ts';
const VALIDATORS = 'src/workspace/validators.generated.js';
const FITTING = 'src/workspace/fitting.generated.js';
const TEMPLATES = 'src/handbook/templates.generated.js';

schemas['rule-settings'] = await ruleSettingsSchema();
const types = `${banner()}${await typeDeclarations()}\n${referenceTable()}`;
if (process.argv.includes('--check')) {
  check(SETTINGS, schemaText(schemas['rule-settings']), 'rules');
  check(TYPES, types, 'schemas/');
} else {
  writeIfChanged(SETTINGS, schemaText(schemas['rule-settings']));
  writeIfChanged(TYPES, types);
  const source = leanSource();
  writeIfChanged(VALIDATORS, await functionsOf(source, 'validators'));
  writeIfChanged(FITTING, await functionsOf(fitting(source), 'fitting'));
  writeIfChanged(TEMPLATES, await templates());
}

function banner() {
  return '// Generated from schemas/ by scripts/generate.mjs. Change a schema, then run: npm run generate\n\n';
}

/** Types: one interface a kind and one a shared definition of a map; everything else is written in place. */
async function typeDeclarations() {
  const definitions = {};
  for (const [name, schema] of Object.entries(schemas.shared.$defs)) definitions[pascal(name)] = shape(schema, true);
  // Rules come and go; for the program their settings are a map by name.
  const { properties: _, ...settings } = schemas['rule-settings'];
  definitions.RuleSettings = shape(settings, true);
  for (const name of [...kindNames, 'reading', 'bundle']) definitions[pascal(name)] = shape(schemas[name], true);
  const root = {
    title: 'Format',
    type: 'object',
    additionalProperties: false,
    required: kindNames,
    properties: Object.fromEntries(kindNames.map((name) => [name, { $ref: `#/definitions/${pascal(name)}` }])),
    definitions,
  };
  const text = await compile(root, 'Format', { bannerComment: '', unreachableDefinitions: true, format: true });
  return text
    .replaceAll(
      /( \*\n)? \* This interface was referenced by `Format`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/g,
      '',
    )
    .replaceAll('/**\n */\n', '')
    .replaceAll(/^(\s+)([\w[\]: ]+\??: )/gm, '$1readonly $2')
    .replaceAll(/(\w+)\[\]/g, 'readonly $1[]');
}

/** A schema as the type generator needs it: no words, no rules about values, references into one table. */
function shape(schema, isDefinition = false) {
  if (typeof schema !== 'object') return schema;
  if (schema.$ref)
    return { $ref: `#/definitions/${pascal(schema.$ref.split('/').at(-1).replace('.schema.json', ''))}` };
  const { properties, items, additionalProperties, anyOf, type, required } = schema;
  const choice = anyOf?.every((branch) => branch.type || branch.$ref)
    ? anyOf.map((branch) => shape(branch))
    : undefined;
  return {
    ...(isDefinition && schema.description && { description: schema.description }),
    ...(type && { type }),
    ...(schema.enum && { enum: schema.enum }),
    ...(schema.const !== undefined && { const: schema.const }),
    ...(required && { required }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, shape(value)])),
    }),
    ...(items && { items: shape(items) }),
    ...(additionalProperties !== undefined && { additionalProperties: shape(additionalProperties) }),
    ...(choice && { anyOf: choice }),
  };
}

/** Which keys are references, found by the name of the definition that they point to. */
function referenceTable() {
  const isReference = (name) =>
    name.endsWith('-id') ? name !== 'rule-id' : name === 'role' || name.endsWith('-reference');
  const rows = kindNames.map((kind) => {
    const found = [...referencesIn(schemas[kind], [], isReference)];
    const lines = found.map(({ path, to }) => `    { path: ${JSON.stringify(path)}, to: '${to}' },\n`);
    return `  ${kind}: [\n${lines.join('')}  ],\n`;
  });
  const names = Object.keys(schemas.shared.$defs).filter(isReference);
  return [
    '/** What a reference names. */\n',
    `export type ReferenceKind = ${names.map((name) => `'${name}'`).join(' | ')};\n\n`,
    '/** Where each kind refers to something: `*` is each item or key, `#keys` the keys themselves. */\n',
    'export const references: Readonly<Record<keyof Format, readonly { readonly path: readonly string[]; readonly to: ReferenceKind }[]>> = {\n',
    ...rows,
    '};\n',
  ].join('');
}

function* referencesIn(schema, path, isReference) {
  if (typeof schema !== 'object') return;
  const name = schema.$ref?.split('/').at(-1);
  if (name && isReference(name)) return void (yield { path, to: name });
  // What another file defines, the settings of rules, refers to nothing in a strategy.
  const here = name ? (schemas.shared.$defs[name] ?? {}) : schema;
  if (here.$ref) return void (yield* referencesIn(here, path, isReference));
  for (const [key, value] of Object.entries(here.properties ?? {}))
    yield* referencesIn(value, [...path, key], isReference);
  if (here.items) yield* referencesIn(here.items, [...path, '*'], isReference);
  if (typeof here.additionalProperties === 'object')
    yield* referencesIn(here.additionalProperties, [...path, '*'], isReference);
  if (here.propertyNames) yield* referencesIn(here.propertyNames, [...path, '#keys'], isReference);
  for (const branch of here.anyOf ?? []) yield* referencesIn(branch, path, isReference);
}

/** Validators of each kind's schema and of the bundle's, in the shortest form that ajv's code can be brought to. */
function leanSource() {
  const ajv = new Ajv2020.default({
    strict: true,
    allErrors: true,
    ownProperties: true,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: false },
    schemas: Object.values({ ...schemas, 'rule-settings': withOneShape(schemas['rule-settings']) }),
  });
  addFormats.default(ajv, ['date']);
  const exported = Object.fromEntries([...kindNames, 'bundle'].map((name) => [`validate_${name}`, schemas[name].$id]));
  return lean(standalone.default(ajv, exported));
}

/** Functions by kind, of a source that exports them, as a module that has one export. */
async function functionsOf(source, name) {
  const table = [...kindNames, 'bundle'].map((name) => `${name}: validate_${name}`).join(', ');
  const result = await build({
    stdin: {
      contents: `${source.replaceAll(/export const (?=validate_)/g, 'const ')}\nexport const ${name} = { ${table} };`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    external: [DAYS],
    write: false,
    format: 'esm',
    platform: 'node',
    minify: true,
    legalComments: 'none',
  });
  return `${banner()}${result.outputFiles[0].text}`;
}

/** The built-in templates, so that a handbook is made without the compiler. */
async function templates() {
  const folder = 'templates/handbook';
  const files = readdirSync(folder).sort();
  const texts = new Map(files.map((file) => [file.replace('.md.hbs', ''), readFileSync(`${folder}/${file}`, 'utf8')]));
  const { compiledTemplates, templateHelpers } = await fromSource(`
    export { compiledTemplates } from './src/text/templates.ts';
    export { templateHelpers } from './src/text/template-helpers.ts';
  `);
  const code = compiledTemplates(texts, Object.keys(templateHelpers('')));
  return `// Generated from ${folder}/ by scripts/generate.mjs.\nexport const builtInTemplates = ${code};\n`;
}

/** Rules without options differ in their words alone; one function for all of them saves a fifth of the code. */
function withOneShape(settings) {
  const { '^custom(/|$)': alone, ...patterns } = settings.patternProperties;
  const shared = { $ref: '#/$defs/alone' };
  const shapes = Object.entries(settings.properties).map(([id, { anyOf, ...about }]) =>
    anyOf[1].$ref ? [id, shared] : [id, { anyOf, ...about }],
  );
  return {
    ...settings,
    $defs: { alone },
    properties: Object.fromEntries(shapes),
    patternProperties: { ...patterns, '^custom(/|$)': shared },
  };
}

function pascal(name) {
  return name
    .split(/[-_]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

function check(path, expected, source) {
  if (readFileSync(path, 'utf8') === expected) return;
  process.stderr.write(`${path} is not what ${source} say: run npm run generate and commit the result.\n`);
  process.exitCode = 1;
}

function writeIfChanged(path, text) {
  try {
    if (readFileSync(path, 'utf8') === text) return;
  } catch {
    // The file is not there yet.
  }
  writeFileSync(path, text);
}
