// The bill of materials of dist/: every package of which code is bundled, as CycloneDX. The same for the same packages.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPackages } from './notices.mjs';

/** Writes what is bundled, with the checksums of the lockfile, and what is looked for beside it when it runs. */
export function writeBillOfMaterials(inputs, target) {
  const { name, version, license, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const bundled = bundledPackages(inputs).map((folder) => component(folder, packages, 'required'));
  const beside = Object.keys(optionalDependencies).map((each) =>
    component(join('node_modules', each), packages, 'optional'),
  );
  const components = [...bundled, ...beside].sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1));
  const self = { type: 'application', 'bom-ref': `${name}@${version}`, name, version, licenses: licence(license) };
  const bill = { bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, metadata: { component: self }, components };
  writeFileSync(target, `${JSON.stringify(bill, null, 2)}\n`);
}

function component(folder, packages, scope) {
  const path = folder.slice(folder.lastIndexOf('node_modules/'));
  const entry = Object.entries(packages).find(([key]) => key === path || folder.endsWith(`/${key}`))?.[1] ?? {};
  const { name, version, license } = manifest(folder, path, entry);
  return {
    type: 'library',
    'bom-ref': `${name}@${version}`,
    name,
    version,
    scope,
    licenses: licence(license),
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...(entry.integrity && { hashes: [hash(entry.integrity)] }),
  };
}

/** What a package says of itself; of one that is not installed on this machine, what the lockfile says. */
function manifest(folder, path, { version, license }) {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  } catch {
    return { name: path.slice('node_modules/'.length), version, license };
  }
}

function licence(text) {
  return text ? [{ expression: text }] : [];
}

/** `sha512-…` of the lockfile, in the hexadecimal digits of the format. */
function hash(integrity) {
  const [algorithm, digest] = integrity.split('-');
  return {
    alg: algorithm.toUpperCase().replace('SHA', 'SHA-'),
    content: Buffer.from(digest, 'base64').toString('hex'),
  };
}
