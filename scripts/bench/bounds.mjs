// Builds and names the commands that bound what a check of YAML files in Node.js can reach.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import { schemas } from '../schemas.mjs';
import { kindFolders } from './peer-schemas.mjs';

/** Bundles them into a folder. `jsYaml` is the folder where js-yaml is installed, if it is. */
export async function buildBounds(out, jsYaml) {
  mkdirSync(out, { recursive: true });
  const source = (name) => fileURLToPath(new URL(`bound/${name}`, import.meta.url));
  const validators = { name: 'validators', setup: provideValidators };
  const common = { bundle: true, minify: true, platform: 'node', target: 'node20.19', logLevel: 'error' };
  await build({
    ...common,
    entryPoints: [source('lint-bound.mjs')],
    format: 'cjs',
    outfile: join(out, 'lint-bound.cjs'),
    plugins: [validators],
  });
  await build({
    ...common,
    entryPoints: [source('steps.mjs')],
    format: 'esm',
    splitting: true,
    outdir: out,
    outExtension: { '.js': '.mjs' },
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    ...(jsYaml ? { nodePaths: [join(jsYaml, 'node_modules')] } : { external: ['js-yaml'] }),
  });
}

/** Commands that do as little as can be on a folder. */
export function boundCommands(out, corpus, hasJsYaml) {
  const step = (name) => ({ id: `step-${name}`, argv: ['node', join(out, 'steps.mjs'), name, corpus] });
  return [
    { id: 'empty', argv: ['node', '-e', '0'] },
    step('read'),
    step('yaml'),
    ...(hasJsYaml ? [step('js-yaml')] : []),
    { id: 'bound', argv: ['node', join(out, 'lint-bound.cjs'), corpus] },
  ];
}

/** Our schemas, compiled to stop at the first problem. */
function provideValidators(builder) {
  builder.onLoad({ filter: /bound[\\/]validators\.mjs$/ }, () => {
    const names = ['strategy', 'metrics', ...kindFolders.map(({ kind }) => kind)];
    const used = [...names, 'shared'].map((name) => schemas[name]);
    const ajv = new Ajv2020.default({ code: { source: true, esm: true, lines: false }, schemas: used, strict: false });
    addFormats.default(ajv, ['date']);
    const exported = Object.fromEntries(names.map((name) => [`validate_${name}`, schemas[name].$id]));
    const table = names.map((name) => `${name}: validate_${name}`).join(', ');
    const contents = `${standalone.default(ajv, exported)}\nexport const validators = { ${table} };`;
    return { contents, resolveDir: process.cwd() };
  });
}
