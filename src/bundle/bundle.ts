import { nearestLanguage } from '../language/language.ts';
import { isDay } from '../model/dates.ts';
import type { Bundle } from '../model/generated.ts';
import { type FolderKind, folderKinds, isId, type Kind, kinds, pathOf } from '../model/kinds.ts';
import { formatSchemas } from '../model/schemas.ts';
import { inSchemaOrder } from '../text/key-order.ts';
import { inertJson } from '../text/printable.ts';
import { refusalIn } from '../text/yaml-refusals.ts';
import { writeYaml } from '../text/yaml-writer.ts';
import { fitting } from '../workspace/fitting.generated.js';
import type { Entity, Workspace } from '../workspace/workspace.ts';
import { readingRows } from './reading-rows.ts';

/** A strategy as one value, and what of its files is not in it: `FILE`, `FILE#POINTER` or `FILE:LINE`. */
export interface BundleOf {
  readonly bundle: Bundle;
  readonly omitted: readonly string[];
}

/**
 * The whole of a strategy as one value in one canonical form: keys in the order of the schema, entities by id, items
 * of a map in the order of their file. Only what fits the schema is in it. A `strategy.yaml` that lacks a required
 * key leaves the bundle without it; `omitted` says so.
 */
export function bundleOf(workspace: Workspace): BundleOf {
  const omitted = [...leftOut(workspace), ...missingOf(workspace.strategy), ...otherFiles(workspace)];
  const bundle: Record<string, unknown> = { strategy: workspace.strategy.value };
  if (isFilled(workspace.metricsFile)) bundle.metrics = workspace.metricsFile?.value;
  const theme = ownTheme(workspace);
  if (isFilled(theme)) bundle.theme = theme?.value;
  if (isFilled(workspace.config)) bundle.config = workspace.config.value;
  for (const kind of folderKinds) {
    const all = [...workspace.entities[kind].values()];
    const sound = all.filter((entity) => fits(kind, entity));
    omitted.push(...all.filter((entity) => !sound.includes(entity)).map(({ file }) => file));
    if (sound.length > 0) bundle[kinds[kind].folder] = Object.fromEntries(sound.map(({ id, value }) => [id, value]));
  }
  const readings = readingRows(workspace);
  if (readings.rows.length > 0) bundle.measurements = readings.rows;
  return {
    bundle: inSchemaOrder(bundle, formatSchemas.bundle) as Bundle,
    omitted: [...new Set([...omitted, ...readings.omitted])],
  };
}

/** A bundle as text: YAML for people, JSON (inert in a terminal or log) for programs. */
export function bundleText(bundle: Bundle, format: 'yaml' | 'json'): string {
  if (format === 'json') return readableJson(inertJson(inSchemaOrder(bundle, formatSchemas.bundle)));
  const language = nearestLanguage(bundle.strategy.language);
  return writeYaml('bundle', bundle as unknown as Readonly<Record<string, unknown>>, { language });
}

/** Characters that are no text in a file, escaped: a reader of files refuses them. */
function readableJson(json: string): string {
  return json.replaceAll(/[\ufffe\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
}

/** What of each file did not fit, or could not be read at all. */
function leftOut(workspace: Workspace): string[] {
  const { files, strategy, config, metricsFile, entities } = workspace;
  const theme = ownTheme(workspace);
  const many = folderKinds.flatMap((kind): readonly Entity[] => [...entities[kind].values()]);
  const all: readonly Entity[] = [
    strategy,
    config,
    ...(metricsFile ? [metricsFile] : []),
    ...(theme ? [theme] : []),
    ...many,
  ];
  return all.flatMap(({ file, removed }) => {
    const unread = (files.get(file)?.yaml?.problems.length ?? 0) > 0 ? [file] : [];
    return [...unread, ...removed.map((pointer) => `${file}#${pointer}`)];
  });
}

function missingOf({ file, value }: Entity<'strategy'>): readonly string[] {
  return (['format', 'name', 'organization'] as const)
    .filter((key) => value[key] === undefined)
    .map((key) => `${file}#/${key}`);
}

/** The theme where every strategy has its own; one of another name may be shared with others and stays where it is. */
function ownTheme({ theme }: Workspace): Workspace['theme'] {
  return theme?.file === pathOf('theme', 'theme') ? theme : undefined;
}

/** Files that the config or the theme names and that a bundle has no place for. */
function otherFiles(workspace: Workspace): readonly string[] {
  const { extends: bases = [], baseline, render } = workspace.config.value;
  const theme = ownTheme(workspace);
  const { logo, fonts } = theme?.value ?? {};
  const named = [...bases, baseline, render?.templates, render?.theme, logo, fonts?.folder];
  const carried = ['recommended', 'strict', ...(theme ? [theme.file] : [])];
  const paths = named.flatMap((path) => (path === undefined ? [] : [path.replace(/^\.\//, '')]));
  return paths.filter((path) => !carried.includes(path));
}

function isFilled(entity: Entity | undefined): boolean {
  return entity !== undefined && Object.keys(entity.value).length > 0;
}

/** True where a bundle can hold the entity: its id is one, its required keys are there. */
function fits(kind: FolderKind, { id, value }: Entity): boolean {
  const isKey = kind === 'review' ? isDay(id) : isId(id);
  return isKey && fitting[kind as Kind](value) && refusalIn(value) === undefined;
}
