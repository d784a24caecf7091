// Bundles the program into dist/: the launcher, the program, and pieces of it that load when they are used.
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { copyFonts } from './fonts.mjs';
import { writeNotices } from './notices.mjs';

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

async function bundle(input, options, define = {}) {
  const made = await rolldown({
    input,
    platform: 'node',
    // Native and WebAssembly engines are looked for when a PDF is wanted, never bundled.
    external: [/^@myriaddreamin\//],
    transform: { target: 'node20.19', define },
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
