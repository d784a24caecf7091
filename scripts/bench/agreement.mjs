// Being fast is worth nothing if less is found: on files with planted defects, whatever a schema shows to a peer has to
// be found by ours too.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { today, writeStrategy } from './generate.mjs';
import { environment } from './measure.mjs';
import { lintPeers } from './peers.mjs';

/** How many files have a defect, in how many of them each tool finds one, and what ours misses of the peers' findings. */
export function agreement({ corpus, program, env, folders }) {
  writeStrategy(corpus, 1000, { seed: 2, bad: 0.05 });
  const planted = JSON.parse(readFileSync(join(corpus, '.defects.json'), 'utf8')).map(({ path }) => path);
  const ours = new Set(
    JSON.parse(
      run(['node', program, 'lint', corpus, '--today', today, '--json', '--no-cache'], corpus, env),
    ).findings.flatMap(({ severity, file }) => (severity === 'error' ? [file] : [])),
  );
  const peers = lintPeers(folders, corpus, 1000).flatMap(({ id, argv }) => {
    const named = filesNamed[id]?.(run(argv, corpus), planted);
    return named ? [{ id, found: named }] : [];
  });
  const known = [...planted, ...peers.flatMap(({ found }) => found)];
  return {
    planted: planted.length,
    ours: planted.filter((path) => ours.has(path)).length,
    peers: peers.map(({ id, found }) => ({ id, found: found.length })),
    missed: [...new Set(known.filter((path) => !ours.has(path)))],
  };
}

/** The files that a peer complains about, from what it prints. */
const filesNamed = {
  'ajv-cli': (text) => [...text.matchAll(/^(\S+\.yaml) invalid$/gm)].map(([, path]) => path),
  jsonschema: (text, planted) => planted.filter((path) => new RegExp(`^fail: .*${path}$`, 'm').test(text)),
  spectral: (text, planted) => planted.filter((path) => text.includes(`/${path}\n`)),
};

function run([command, ...words], cwd, env) {
  const { stdout, stderr } = spawnSync(command, words, {
    cwd,
    env: environment(env),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return `${stdout}${stderr}`;
}
