// What modules of src/ export, for scripts that derive something from them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * What a module exports, such as `export { rules } from './src/rules/index.ts'`. Files whose paths match `notYet` are
 * empty for it, since they are about to be made from what it exports.
 */
export async function fromSource(contents, notYet) {
  const folder = mkdtempSync(join(tmpdir(), 'strategy-source-'));
  const outfile = join(folder, 'source.mjs');
  try {
    await build({
      stdin: { contents, resolveDir: process.cwd() },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'error',
      plugins: notYet ? [empty(notYet)] : [],
      banner: {
        js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
      },
    });
    return await import(pathToFileURL(outfile));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function empty(filter) {
  const namespace = 'not-made-yet';
  const contents = 'export const validators = {}, fitting = {}; export default {};';
  return {
    name: namespace,
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter }, ({ path }) => ({ path, namespace }));
      onLoad({ filter: /.*/, namespace }, () => ({ contents }));
    },
  };
}
