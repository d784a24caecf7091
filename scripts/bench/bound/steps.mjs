// One step alone on all YAML files of a folder: `read`, or `yaml` and `js-yaml` (read and parse).
import { readdirSync, readFileSync } from 'node:fs';

const [step, root] = process.argv.slice(2);
const load = {
  read: () => (text) => text,
  yaml: async () => withDefault(await import('yaml')).parse,
  'js-yaml': async () => withDefault(await import('js-yaml')).load,
};
const parse = await load[step]();
let count = 0;
for (const folder of readdirSync(root, { withFileTypes: true })) {
  if (folder.isDirectory()) for (const name of readdirSync(`${root}/${folder.name}`)) take(`${folder.name}/${name}`);
  else take(folder.name);
}
process.stdout.write(`${count} files\n`);

function take(path) {
  if (path.endsWith('.yaml') && parse(readFileSync(`${root}/${path}`, 'utf8'))) count++;
}

/** A bundled CommonJS package may have its functions below `default`. */
function withDefault(module) {
  return module.default ?? module;
}
