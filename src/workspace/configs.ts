import { pathOf } from '../model/kinds.ts';
import { boundedNearest, type Propose } from '../model/nearest.ts';
import type { Content } from '../text/source.ts';
import type { Effort } from './effort.ts';
import { type Loaded, loadFile } from './load-file.ts';
import { at } from './spot.ts';
import type { ConfigLayer, Entity, Problem } from './workspace.ts';

/** How many files may stand behind one another in `extends`. */
const MAX_LAYERS = 16;

/** Ten names that stand for nothing get their proposals beside as many files as there may be. */
const MAX_COMPARISONS = 200_000;

const presets = ['recommended', 'strict'] as const;

/** Layers of configuration, the files that they were read from, and what names nothing. */
export interface ConfigLayers {
  readonly layers: readonly ConfigLayer[];
  readonly files: readonly Loaded[];
  readonly problems: readonly Problem[];
}

/**
 * The layers of configuration, the farthest first: what `extends` names, then the strategy's own config.
 * Without `extends` the base is `recommended`. A path that names nothing is a problem; a file that is named again,
 * even by itself, counts once.
 */
export function configLayers(
  config: Entity<'config'>,
  files: ReadonlyMap<string, Content>,
  effort: Effort,
): ConfigLayers {
  const known = [...presets, ...files.keys()];
  const reading = { files, known, effort, propose: boundedNearest(MAX_COMPARISONS), seen: new Set([config.file]) };
  const below = extendedBy(config, reading, ['recommended']);
  return { ...below, layers: [...below.layers, config] };
}

/** The files of the configuration, from the farthest to the nearest. */
export function configFiles({ configs }: { readonly configs: readonly ConfigLayer[] }): readonly Entity<'config'>[] {
  return configs.flatMap((layer) => ('value' in layer ? [layer] : []));
}

interface Reading {
  readonly files: ReadonlyMap<string, Content>;
  /** All that may be named. */
  readonly known: readonly string[];
  readonly effort: Effort;
  readonly propose: Propose;
  readonly seen: Set<string>;
}

function extendedBy(config: Entity<'config'>, reading: Reading, otherwise: readonly string[]): ConfigLayers {
  const found = (config.value.extends ?? otherwise).map((name, index) => named(name, index, config, reading));
  return {
    layers: found.flatMap(({ layers }) => layers),
    files: found.flatMap(({ files }) => files),
    problems: found.flatMap(({ problems }) => problems),
  };
}

function named(name: string, index: number, config: Entity<'config'>, reading: Reading): ConfigLayers {
  const preset = presets.find((candidate) => candidate === name);
  if (preset) return { layers: [{ preset }], files: [], problems: [] };
  const path = name.replace(/^(\.\/)+/, '');
  if (reading.seen.has(path)) return { layers: [], files: [], problems: [] };
  const content = reading.files.get(path);
  if (!content || reading.seen.size > MAX_LAYERS) return nothing(name, index, config, reading);
  reading.seen.add(path);
  const loaded = loadFile(path, { kind: 'config', id: 'config' }, content, reading.effort);
  const entity = loaded.entity as Entity<'config'>;
  const below = extendedBy(entity, reading, []);
  // The name `config` is that of the strategy's own; what is wrong with another is known by its file.
  const problems = loaded.problems.map(({ entity: _, ...problem }) => problem);
  return { ...below, layers: [...below.layers, entity], files: [...below.files, { ...loaded, problems }] };
}

function nothing(name: string, index: number, config: Entity<'config'>, { known, propose }: Reading): ConfigLayers {
  const near = propose(name, known);
  const place = presets.join(', ');
  const facts = { id: name, to: 'config', place, nearest: near ?? '', known, ambiguous: [] };
  const problem: Problem = {
    rule: 'ref/unknown',
    ...(config.file === pathOf('config', 'config') && { entity: config.entity }),
    spot: at(config, 'extends', index),
    facts,
    ...(near && { suggestions: [near] }),
  };
  return { layers: [], files: [], problems: [problem] };
}
