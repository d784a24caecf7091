// Bundles the program into dist/: the launcher, the program, and pieces of it that load when they are used.
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { copyFonts } from './fonts.mjs';
import { writeNotices } from './notices.mjs';
import { writeBillOfMaterials } from './sbom.mjs';

const FOLDER = 'dist';
const inputs = new Set();

rmSync(FOLDER, { recursive: true, force: true });
// The names of pieces tell what is in them: what an engine compiled of one can be kept under its name.
const output = await bundle(
  {
    program: 'src/main.ts',
    'pdf-child': 'src/world/pdf-child.ts',
    'query-child': 'src/world/query-child.ts',
    'template-child': 'src/world/template-child.ts',
  },
  { entryFileNames: ({ name }) => (name === 'program' ? 'program-[hash].js' : '[name].js') },
);
const { fileName } = output.find(({ isEntry, name }) => isEntry && name === 'program');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const define = { STRATEGY_PROGRAM: JSON.stringify(fileName), STRATEGY_VERSION: JSON.stringify(version) };
await bundle({ main: 'src/world/launcher.ts' }, { entryFileNames: '[name].js', banner: '#!/usr/bin/env node' }, define);
// CommonJS starts a third faster than modules of the language, and the package around it is made of those.
writeFileSync(`${FOLDER}/package.json`, '{"type":"commonjs"}\n');
chmodSync(`${FOLDER}/main.js`, 0o755);
await copyFonts(`${FOLDER}/fonts`);
writeNotices([...inputs].sort(), `${FOLDER}/THIRD-PARTY-LICENSES.txt`);
writeBillOfMaterials([...inputs].sort(), `${FOLDER}/sbom.cdx.json`);

async function bundle(input, options, define = {}) {
  const made = await rolldown({
    input,
    platform: 'node',
    // Native and WebAssembly engines are looked for when a PDF is wanted, never bundled.
    external: [/^@myriaddreamin\//],
    transform: { target: 'node20.19', define },
    plugins: [laterBuiltins(), plainCharacters()],
  });
  const { output } = await made.write({
    dir: FOLDER,
    format: 'cjs',
    chunkFileNames: '[name]-[hash].js',
    minify: process.env.STRATEGY_READABLE === undefined,
    comments: { legal: false, annotation: false, jsdoc: false },
    ...options,
  });
  await made.close();
  for (const { moduleIds = [] } of output) for (const id of moduleIds) inputs.add(id);
  return output;
}

/** Parts of Node that take longer to load than a command to run, and what we use of each: loaded by its first call. */
function laterBuiltins() {
  const used = {
    'node:crypto': ['createHash', 'randomBytes'],
    'node:child_process': ['spawn', 'spawnSync', 'execFile', 'fork'],
  };
  const prefix = '\0later:';
  return {
    name: 'later-builtins',
    resolveId: (source, importer = '') =>
      source in used && /^(?!.*node_modules)|\/commander\//.test(importer) ? `${prefix}${source}` : undefined,
    load: (id) => {
      const name = id.startsWith(prefix) ? id.slice(prefix.length) : undefined;
      return (
        name &&
        used[name]
          .map((part) => `export const ${part} = (...all) => process.getBuiltinModule('${name}').${part}(...all);`)
          .join('\n')
      );
    },
  };
}

/** Text of one byte a character is read without decoding: any other is written as its escape, which means the same. */
function plainCharacters() {
  const asEscape = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return {
    name: 'plain-characters',
    generateBundle: (_, bundle) => {
      for (const piece of Object.values(bundle)) {
        if (piece.type === 'chunk') piece.code = piece.code.replaceAll(/[^\0-\x7f]/g, asEscape);
      }
    },
  };
}
