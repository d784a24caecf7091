// Bundles the program into dist/: the launcher, the program, and pieces of it that load when they are used.
import { createHash } from 'node:crypto';
import { chmodSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { copyFonts } from './fonts.mjs';
import { writeNotices } from './notices.mjs';
import { writeBillOfMaterials } from './sbom.mjs';

const FOLDER = 'dist';
const inputs = new Set();

/** Pieces that few runs need, and the functions by whose first call each is loaded. */
const LATER = {
  'schema-files': { from: 'src/model/schema-files.ts', functions: ['schemaFiles'] },
  'yaml-library': { from: 'src/text/yaml-library.ts', functions: ['readWithLibrary'] },
  'yaml-places': { from: 'src/text/yaml-places.ts', functions: ['locate'] },
  'markdown-parse': { from: 'src/text/markdown/parse.ts', functions: ['parseMarkdown'] },
  'markdown-print': { from: 'src/text/markdown/print.ts', functions: ['printMarkdown', 'printCell'] },
};

rmSync(FOLDER, { recursive: true, force: true });
// The names of pieces tell what is in them: what an engine compiled of one can be kept under its name.
const output = await bundle(
  {
    program: 'src/main.ts',
    'pdf-child': 'src/world/pdf-child.ts',
    'query-child': 'src/world/query-child.ts',
    'template-child': 'src/world/template-child.ts',
    ...Object.fromEntries(Object.entries(LATER).map(([name, { from }]) => [name, from])),
  },
  { entryFileNames: ({ name }) => (name.endsWith('-child') ? '[name].js' : '[name]-[hash].js') },
);
const fileName = nameByContent(output);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const define = { STRATEGY_PROGRAM: JSON.stringify(fileName), STRATEGY_VERSION: JSON.stringify(version) };
await bundle({ main: 'src/world/launcher.ts' }, { entryFileNames: '[name].js', banner: '#!/usr/bin/env node' }, define);
// CommonJS starts a third faster than modules of the language, and the package around it is made of those.
writeFileSync(`${FOLDER}/package.json`, '{"type":"commonjs"}\n');
chmodSync(`${FOLDER}/main.js`, 0o755);
await copyFonts(`${FOLDER}/fonts`);
writeNotices([...inputs].sort(), `${FOLDER}/THIRD-PARTY-LICENSES.txt`);
writeBillOfMaterials([...inputs].sort(), `${FOLDER}/sbom.cdx.json`);

/**
 * What is kept of earlier runs is kept under the program's name, which must be another as soon as any piece is. The
 * names of pieces tell of those that they begin with, not of those that they load later.
 */
function nameByContent(output) {
  const pieces = output.filter(({ type }) => type === 'chunk');
  const before = pieces.find(({ isEntry, name }) => isEntry && name === 'program').fileName;
  const content = createHash('sha256');
  for (const { code } of pieces) content.update(code);
  const name = `program-${content.digest('hex').slice(0, 12)}.js`;
  for (const { fileName, code } of pieces) {
    if (code.includes(before)) writeFileSync(`${FOLDER}/${fileName}`, code.replaceAll(before, name));
  }
  renameSync(`${FOLDER}/${before}`, `${FOLDER}/${name}`);
  return name;
}

async function bundle(input, options, define = {}) {
  const made = await rolldown({
    input,
    platform: 'node',
    // Native and WebAssembly engines are looked for when a PDF is wanted, never bundled.
    external: [/^@myriaddreamin\//],
    transform: { target: 'node20.19', define },
    plugins: [laterBuiltins(), laterPieces(), askedColours(), plainCharacters()],
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
    'node:v8': ['setFlagsFromString'],
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

/** Whoever imports one of the pieces of {@link LATER} gets functions that load it; who asks for it as an entry gets it. */
function laterPieces() {
  const [standing, asked] = ['\0piece:', 'piece:'];
  const names = new Map(Object.entries(LATER).map(([name, { from }]) => [resolve(from), name]));
  return {
    name: 'later-pieces',
    resolveId: async function (source, importer, options) {
      if (source.startsWith(asked)) return { id: source, external: true };
      if (importer === undefined || importer.startsWith(standing)) return undefined;
      const name = names.get((await this.resolve(source, importer, { ...options, skipSelf: true }))?.id);
      return name && `${standing}${name}`;
    },
    load: (id) => {
      const name = id.startsWith(standing) ? id.slice(standing.length) : undefined;
      return (
        name &&
        LATER[name].functions
          .map((part) => `export const ${part} = (...all) => require('${asked}${name}').${part}(...all);`)
          .join('\n')
      );
    },
    generateBundle: (_, bundle) => {
      const pieces = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const fileOf = (name) => pieces.find((piece) => piece.isEntry && piece.name === name).fileName;
      for (const piece of pieces) {
        piece.code = piece.code.replaceAll(
          /(['"`])piece:([\w-]+)\1/g,
          (_whole, mark, name) => `${mark}./${fileOf(name)}${mark}`,
        );
      }
    },
  };
}

/**
 * Whether there are colours is asked of the terminal by ourselves. Chalk asks, too, as soon as it is loaded, and loads
 * Node's streams for it, which take longer than to check a small strategy.
 */
function askedColours() {
  const answer = '\0no-colours-unless-asked';
  return {
    name: 'asked-colours',
    resolveId: (source) => (source === '#supports-color' ? answer : undefined),
    load: (id) => (id === answer ? 'export default { stdout: false, stderr: false };' : undefined),
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
