// Makes the pages of docs/ that come from schemas, rules and the metric catalogue. `--check` writes nothing and fails
// where a page in git is not what the code says.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fromSource } from './from-source.mjs';

const { docsPages } = await fromSource("export { docsPages } from './src/explain/docs.ts';");

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
