// The tools that ours is measured against. They are installed into a folder of their own, in fixed versions and without
// install scripts; none is a dependency of the project. What cannot be had is left out, and the page says so.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { combinedSchema, kindFolders, spectralRuleset } from './peer-schemas.mjs';

const packages = {
  'ajv-cli': ['ajv-cli@5.0.0', 'ajv-formats@2.1.1'],
  spectral: ['@stoplight/spectral-cli@6.16.3'],
  jsonschema: ['@sourcemeta/jsonschema@16.11.0'],
  'js-yaml': ['js-yaml@4.3.2'],
  pdfmake: ['pdfmake@0.3.11'],
};

/** The version of a peer that is installed. */
export const versionOf = (name) => packages[name][0].split('@').at(-1);

/** Folders of the installed peers by name; a peer that cannot be installed has none, and `missing` says why. */
export function installPeers(root, say) {
  const folders = {};
  const missing = [];
  for (const [name, specs] of Object.entries(packages)) {
    const folder = join(root, name);
    const problem = install(folder, specs, say);
    if (problem) missing.push(`${specs[0]} (${problem})`);
    else folders[name] = folder;
  }
  return { folders, missing };
}

function install(folder, specs, say) {
  const mark = join(folder, 'installed');
  const wanted = specs.join(' ');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return undefined;
  say(`installing ${wanted}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private": true}\n');
  const words = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...specs];
  const { status, stderr } = spawnSync('npm', words, { cwd: folder, encoding: 'utf8', timeout: 600_000 });
  if (status !== 0) return `npm install failed: ${(stderr ?? '').trim().split('\n').at(0) || 'no answer'}`;
  writeFileSync(mark, wanted);
  return undefined;
}

/** The path of a package's program. */
export function programOf(folder, name, program) {
  const manifest = createRequire(join(folder, 'package.json')).resolve(`${name}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[program]);
}

/** The version of a program on the machine, as it says it itself; undefined if it is not there. */
export function machineTool(name) {
  const { status, stdout } = spawnSync(name, ['--version'], { encoding: 'utf8', timeout: 60_000 });
  return status === 0 ? (/\d+(\.\d+)+/.exec(stdout)?.[0] ?? 'unknown version') : undefined;
}

/** Commands that check a generated strategy, each peer in its best form: one process for all files. */
export function lintPeers(folders, corpus, files, quick = false) {
  const present = kindFolders.map(({ folder }) => folder).filter((folder) => existsSync(join(corpus, folder)));
  const schema = join(corpus, '.combined.schema.json');
  writeFileSync(schema, JSON.stringify(combinedSchema()));
  writeFileSync(join(corpus, '.spectral.json'), JSON.stringify(spectralRuleset()));
  const makers = {
    'ajv-cli': (folder) => {
      const data = [...present.map((name) => `${name}/*.yaml`), 'strategy.yaml'].flatMap((path) => ['-d', path]);
      const words = ['validate', '--spec=draft2020', '--strict=false', '-c', 'ajv-formats', '-s', schema, ...data];
      return [{ id: 'ajv-cli', argv: ['node', programOf(folder, 'ajv-cli', 'ajv'), ...words] }];
    },
    jsonschema: (folder) => {
      const words = ['validate', '--continue', '--format-assertion', schema, ...present, 'strategy.yaml'];
      const native = nativeJsonschema(folder);
      const program = ['node', programOf(folder, '@sourcemeta/jsonschema', 'jsonschema')];
      return [
        { id: 'jsonschema', argv: [...program, ...words] },
        ...(native ? [{ id: 'jsonschema-native', argv: [native, ...words] }] : []),
      ];
    },
    spectral: (folder) => {
      const words = ['lint', '-q', '--fail-severity=error', '-r', '.spectral.json', `{${present.join(',')}}/*.yaml`];
      const argv = ['node', programOf(folder, '@stoplight/spectral-cli', 'spectral'), ...words];
      return files > 1000 ? [] : [{ id: 'spectral', argv, ...(files === 1000 && { runs: quick ? 1 : 2 }) }];
    },
  };
  const made = Object.entries(makers).flatMap(([name, make]) => (folders[name] ? make(folders[name]) : []));
  return made.map((command) => ({ cwd: corpus, ...command }));
}

/** The binary that the npm program of jsonschema starts. */
function nativeJsonschema(folder) {
  const system = `${process.platform}-${process.arch === 'x64' ? 'x86_64' : process.arch}`;
  const path = join(folder, 'node_modules/@sourcemeta/jsonschema/build/github-releases', `jsonschema-${system}`);
  return existsSync(path) ? path : undefined;
}
