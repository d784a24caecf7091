// Bundles the program into dist/: the launcher, the program, and pieces of it that load when they are used.
import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { askedColours, laterBuiltins, laterPieces, plainCharacters } from './build-plugins.mjs';
import { copyFonts } from './fonts.mjs';
import { writeNotices } from './notices.mjs';
import { writeBillOfMaterials } from './sbom.mjs';

const FOLDER = 'dist';
const inputs = new Set();

const schemaFiles = readdirSync('schemas').filter((file) => file.endsWith('.schema.json'));

/** Pieces that few runs need, and the functions by whose first call each is loaded; of a schema, that in its place. */
const LATER = {
  complaints: { from: 'src/workspace/complaints.ts', functions: ['complaints'] },
  colours: { from: 'src/reports/colours.ts', functions: ['inColours'] },
  'yaml-library': { from: 'src/text/yaml-library.ts', functions: ['readWithLibrary'] },
  'yaml-places': { from: 'src/text/yaml-places.ts', functions: ['locate'] },
  'markdown-parse': { from: 'src/text/markdown/parse.ts', functions: ['parseMarkdown'] },
  'markdown-print': { from: 'src/text/markdown/print.ts', functions: ['printMarkdown', 'printCell'] },
  ...Object.fromEntries(
    schemaFiles.map((file) => [file.replace('.schema.json', '-schema'), { from: `schemas/${file}`, functions: [] }]),
  ),
};

/**
 * What is always loaded together is one piece: to find, read and begin forty instead of seven was a twentieth of checking
 * a small strategy. A group is its modules with all that they import, but for what an earlier group has.
 */
const TOGETHER = [
  { name: 'start', test: /[\\/]src[\\/](cli[\\/]run|world[\\/]node-(world|memory))\.ts$/ },
  { name: 'strategy', test: /[\\/]src[\\/]cli[\\/]context\.ts$/ },
  { name: 'check', test: /[\\/]src[\\/](cli[\\/]lint|reports[\\/]pretty)\.ts$/ },
  { name: 'prose', test: /[\\/]src[\\/]text[\\/]markdown\.ts$/ },
  { name: 'handbook', test: /[\\/]src[\\/]handbook[\\/](context|audiences)\.ts$/ },
  { name: 'output', test: /[\\/]src[\\/]cli[\\/]render-output\.ts$/ },
].map((group, index, { length }) => ({ ...group, priority: length - index }));

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
  { exports: 'named', entryFileNames: ({ name }) => (name.endsWith('-child') ? '[name].js' : '[name]-[hash].js') },
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
    plugins: [laterBuiltins(), laterPieces(LATER), askedColours(), plainCharacters()],
  });
  const { output } = await made.write({
    dir: FOLDER,
    format: 'cjs',
    chunkFileNames: '[name]-[hash].js',
    codeSplitting: { groups: TOGETHER },
    minify: process.env.STRATEGY_READABLE === undefined,
    comments: { legal: false, annotation: false, jsdoc: false },
    ...options,
  });
  await made.close();
  for (const { moduleIds = [] } of output) for (const id of moduleIds) inputs.add(id);
  return output;
}
