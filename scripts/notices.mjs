// The licences of everything that is bundled into dist/.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes one text with the licence of each package that an input of the bundle comes from. */
export function writeNotices(inputs, target) {
  const parts = bundledPackages(inputs).map(notice);
  writeFileSync(target, `The program contains code of these packages.\n\n${parts.join(`\n${'-'.repeat(79)}\n\n`)}`);
}

/** The folders of the packages that inputs of a bundle come from, in the order of their names. */
export function bundledPackages(inputs) {
  const folders = new Set(inputs.map(packageFolder).filter((folder) => folder !== undefined));
  return [...folders].sort();
}

function packageFolder(input) {
  const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
  return match?.[1];
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text =
    file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`;
  return `${name} ${version} (${license})\n\n${text}\n`;
}
