// Makes the pages of docs/ that come from schemas, rules and the metric catalogue. `--check` writes nothing and fails
// where a page in git is not what the code says.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const folder = mkdtempSync(join(tmpdir(), 'strategy-docs-'));
const outfile = join(folder, 'docs.mjs');
await build({
  entryPoints: ['src/explain/docs.ts'],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'error',
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
const { docsPages } = await import(pathToFileURL(outfile));
rmSync(folder, { recursive: true });

mkdirSync('docs', { recursive: true });
for (const [path, text] of docsPages()) {
  if (current(path) === text) continue;
  if (process.argv.includes('--check')) {
    process.stderr.write(`${path} is not what the code says: run npm run generate and commit the result.\n`);
    process.exitCode = 1;
  } else writeFileSync(path, text);
}

function current(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
