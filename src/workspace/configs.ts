import type { Config } from '../model/generated.ts';
import { readYaml } from '../text/yaml-reader.ts';
import { fitToSchema } from './fit.ts';
import { at } from './spot.ts';
import type { ConfigLayer, Entity, Problem } from './workspace.ts';

/** How many files may stand behind one another in `extends`. */
const MAX_LAYERS = 16;

/**
 * The layers of configuration, the farthest first: what `extends` names, then the strategy's own config.
 * Without `extends` the base is `recommended`. A path that names nothing is a problem.
 */
export function configLayers(
  config: Entity<'config'>,
  files: ReadonlyMap<string, Uint8Array>,
): { readonly layers: readonly ConfigLayer[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const layers: ConfigLayer[] = [];
  const seen = new Set([config.file]);
  for (const [index, name] of (config.value.extends ?? ['recommended']).entries()) {
    const found = layersOf(name, files, seen);
    layers.push(...found);
    if (found.length > 0) continue;
    const facts = { id: name, to: 'config', place: 'recommended, strict', nearest: '', known: [], ambiguous: [] };
    problems.push({ rule: 'ref/unknown', entity: 'config', spot: at(config, 'extends', index), facts });
  }
  return { layers: [...layers, { file: config.file, value: config.value }], problems };
}

function layersOf(name: string, files: ReadonlyMap<string, Uint8Array>, seen: Set<string>): readonly ConfigLayer[] {
  if (name === 'recommended' || name === 'strict') return [{ preset: name }];
  const path = name.replace(/^\.\//, '');
  const bytes = files.get(path);
  if (!bytes || seen.has(path) || seen.size > MAX_LAYERS) return [];
  seen.add(path);
  const value = fitToSchema('config', readYaml(bytes).value ?? {}).value as Partial<Config>;
  const below = (value.extends ?? []).flatMap((further) => layersOf(further, files, seen));
  return [...below, { file: path, value }];
}
