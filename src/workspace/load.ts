import { type FolderKind, folderKinds, type Kind, kindAt, pathOf } from '../model/kinds.ts';
import { metricTable } from '../numbers/metrics.ts';
import { readYaml, type YamlFile } from '../text/yaml-reader.ts';
import { configLayers } from './configs.ts';
import { type FileProblem, unexpectedFiles } from './files.ts';
import { fitToSchema } from './fit.ts';
import { link } from './links.ts';
import { readReadings } from './readings.ts';
import type { Entity, EntityTable, Link, Problem, SourceFile, Workspace } from './workspace.ts';

/** The files of a strategy: path relative to its root (with `/`) to bytes, and what could not be read. */
export interface StrategyFiles {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly problems: readonly FileProblem[];
}

/**
 * Loads a strategy. Content never throws: whatever is wrong is among `problems`, and a broken file never hides
 * the others. The files must hold a `strategy.yaml`; without one the strategy is an empty one.
 */
export function loadWorkspace({ files, problems }: StrategyFiles): Workspace {
  const loaded = [...files.keys()].filter((path) => kindAt(path)).map((path) => loadEntity(path, files.get(path)));
  const entities = entityTable(loaded.map(({ entity }) => entity));
  const strategy = single(loaded, 'strategy');
  const config = single(loaded, 'config');
  const metricsFile = loaded.find(({ entity }) => entity.kind === 'metrics')?.entity as Entity<'metrics'> | undefined;
  const linked = link(
    { strategy, entities },
    loaded.map(({ entity }) => entity),
  );
  const metrics = metricTable(metricsFile?.value ?? {});
  const read = readReadings(files, { metrics, channels: entities.channel, competitors: entities.competitor });
  const layers = configLayers(config, files);
  const found = [
    ...unexpectedFiles(files, problems, config.value),
    ...loaded.flatMap((file) => file.problems),
    ...layers.problems,
    ...linked.problems,
    ...read.problems,
  ];
  return {
    files: new Map([...loaded.map(({ source }) => [source.path, source] as const), ...read.sources]),
    strategy,
    config,
    configs: layers.layers,
    metricsFile,
    entities,
    metrics,
    readings: read.readings,
    links: linked.links,
    linksTo: lookup(linked.links, (found) => found.to),
    linksFrom: lookup(linked.links, (found) => found.from),
    problems: found,
    complete: loaded.every(({ entity }) => entity.complete),
  };
}

/** One file on its way into the workspace. */
interface Loaded {
  readonly source: SourceFile;
  readonly entity: Entity;
  readonly problems: readonly Problem[];
}

function loadEntity(path: string, bytes: Uint8Array | undefined): Loaded {
  const { kind, id } = kindAt(path) ?? { kind: 'strategy' as Kind, id: 'strategy' };
  const yaml = readYaml(bytes ?? new Uint8Array());
  const fit = yaml.value === undefined ? undefined : fitToSchema(kind, yaml.value);
  const entityName = id === kind ? kind : `${kind}/${id}`;
  const name = fit?.value.name;
  const entity: Entity = {
    kind,
    id,
    entity: entityName,
    file: path,
    name: typeof name === 'string' ? name : id,
    value: (fit?.value ?? {}) as Entity['value'],
    complete: yaml.problems.length === 0 && (fit?.problems.length ?? 0) === 0,
    removed: fit?.removed ?? [],
  };
  const source: SourceFile = { path, text: yaml.text, yaml };
  return {
    source,
    entity,
    problems: [...syntaxProblems(path, entityName, yaml), ...fitProblems(path, entityName, fit?.problems ?? [])],
  };
}

function syntaxProblems(file: string, entity: string, yaml: YamlFile): readonly Problem[] {
  return yaml.problems.map(({ code, start, end, detail }) => ({
    rule: 'yaml/syntax',
    entity,
    spot: { file, pointer: '', aspect: 'value', span: { start, end } },
    facts: { code, detail },
  }));
}

function fitProblems(
  file: string,
  entity: string,
  problems: ReturnType<typeof fitToSchema>['problems'],
): readonly Problem[] {
  return problems.map(({ rule, pointer, aspect, facts, suggestions }) => ({
    rule,
    entity,
    spot: { file, pointer, aspect },
    facts,
    ...(suggestions && { suggestions }),
  }));
}

function entityTable(all: readonly Entity[]): EntityTable {
  const table = Object.fromEntries(folderKinds.map((kind) => [kind, new Map<string, Entity>()])) as Record<
    FolderKind,
    Map<string, Entity>
  >;
  const sorted = [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const entity of sorted) if (isFolderKind(entity.kind)) table[entity.kind].set(entity.id, entity);
  return table as unknown as EntityTable;
}

function isFolderKind(kind: Kind): kind is FolderKind {
  return (folderKinds as readonly Kind[]).includes(kind);
}

function single<K extends 'strategy' | 'config'>(loaded: readonly Loaded[], kind: K): Entity<K> {
  const found = loaded.find(({ entity }) => entity.kind === kind)?.entity;
  if (found) return found as Entity<K>;
  return {
    kind,
    id: kind,
    entity: kind,
    file: pathOf(kind, kind),
    name: kind,
    value: {},
    complete: true,
    removed: [],
  } as Entity<K>;
}

function lookup(links: readonly Link[], keyOf: (link: Link) => string): (key: string) => readonly Link[] {
  const table = new Map<string, Link[]>();
  for (const found of links) {
    const list = table.get(keyOf(found));
    if (list) list.push(found);
    else table.set(keyOf(found), [found]);
  }
  return (key) => table.get(key) ?? [];
}
