// Writes a strategy of so many files, the same for the same seed: node scripts/bench/generate.mjs FOLDER FILES
// [--seed 1] [--bad 0.05]. With --bad, that share of the files gets one defect that its schema shows, and
// FOLDER/.defects.json says which.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { branchOf, filesOfBranch } from './branch.mjs';
import { spoil } from './defects.mjs';
import { metricsOf, settings, strategyOf } from './organization.mjs';
import { randomFrom } from './random.mjs';
import { toYaml } from './yaml-text.mjs';

/** The day that generated strategies are checked for: nothing in them is overdue. */
export const today = '2026-11-16';

const folders = { opportunity: 'opportunities' };

/**
 * The files of a strategy: path, kind and value of each, and the defect if one was planted. `files` counts all YAML
 * files; the strategy, its metrics and settings are three of them.
 */
export function strategyFiles(files, { seed = 1, bad = 0 } = {}) {
  const random = randomFrom(seed);
  const entities = [];
  for (let index = 0; entities.length < files - 3; index++) {
    entities.push(...branchOf(index, Math.min(filesOfBranch, files - 3 - entities.length), random));
  }
  const audiences = entities.flatMap(({ kind, id }) => (kind === 'audience' ? [id] : []));
  const all = [
    { path: 'strategy.yaml', kind: 'strategy', value: strategyOf(random, audiences.slice(0, 2)) },
    { path: 'metrics.yaml', kind: 'metrics', value: metricsOf(random) },
    { path: 'strategy.config.yaml', kind: 'config', value: settings },
    ...entities.map(({ kind, id, value }) => ({ path: `${folders[kind] ?? `${kind}s`}/${id}.yaml`, kind, value })),
  ];
  const fates = randomFrom(seed + 1);
  return all
    .slice(0, files)
    .map((file, index) => (index > 2 && fates.chance(bad) ? { ...file, ...spoil(file, index) } : file));
}

/** Writes them into a folder that is emptied first; says how many, how large and how many are defective. */
export function writeStrategy(root, files, options) {
  rmSync(root, { recursive: true, force: true });
  const made = strategyFiles(files, options);
  for (const folder of new Set(made.map(({ path }) => dirname(path))))
    mkdirSync(join(root, folder), { recursive: true });
  let bytes = 0;
  for (const { path, value } of made) {
    const text = toYaml(value);
    bytes += Buffer.byteLength(text);
    writeFileSync(join(root, path), text);
  }
  const defects = made.flatMap(({ path, defect }) => (defect ? [{ path, defect }] : []));
  if (options?.bad) writeFileSync(join(root, '.defects.json'), `${JSON.stringify(defects, undefined, 1)}\n`);
  return { files: made.length, bytes, defects: defects.length };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const options = { seed: { type: 'string', default: '1' }, bad: { type: 'string', default: '0' } };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const made = writeStrategy(positionals[0], Number(positionals[1]), {
    seed: Number(values.seed),
    bad: Number(values.bad),
  });
  process.stdout.write(`${JSON.stringify(made)}\n`);
}
