// Bundles the program into dist/: one small file to start with, and pieces that load when they are used.
import { chmodSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { copyFonts } from './fonts.mjs';
import { writeNotices } from './notices.mjs';

rmSync('dist', { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: ['src/main.ts', 'src/world/pdf-child.ts', 'src/world/query-child.ts', 'src/world/template-child.ts'],
  entryNames: '[name]',
  chunkNames: '[name]-[hash]',
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  keepNames: true,
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  // Native and WebAssembly engines are looked for when a PDF is wanted, never bundled.
  external: ['@myriaddreamin/*'],
  // Some dependencies are CommonJS and ask for Node's own modules with require.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
chmodSync('dist/main.js', 0o755);
await copyFonts('dist/fonts');
writeNotices(Object.keys(metafile.inputs), 'dist/THIRD-PARTY-LICENSES.txt');
