import { type Plan, type PlannedChange, toBytes } from '../plan/plan.ts';
import {
  foreignFiles,
  type Manifest,
  manifestPath,
  type Rendered,
  readManifest,
  writeManifest,
} from '../publish/manifest.ts';
import { endings, type Publication } from '../publish/publish.ts';
import type { World } from '../world/world.ts';

/** Where the handbook goes: below a base folder that nothing is written outside of. */
export interface Output {
  readonly base: string;
  /** Path of the folder below the base, with `/` at its end; empty for the base itself. */
  readonly folder: string;
  readonly shown: string;
}

/**
 * The folder that a person named may be anywhere. One that the strategy's config names stays below the strategy:
 * a config is text that somebody else may have written.
 */
export function outputFolder(
  world: World,
  root: string,
  named: string | undefined,
  configured: string | undefined,
): Output {
  if (named !== undefined) return { base: world.files.absolute(named), folder: '', shown: named };
  const folder = (configured ?? 'handbook').replace(/^\.\//, '').replace(/\/*$/, '');
  return { base: root, folder: folder === '' ? '' : `${folder}/`, shown: folder || '.' };
}

/** What the folder says of itself. Throws a FileError where the list is a link or may not be read. */
export function manifestOf(world: World, { base, folder }: Output): Manifest {
  return readManifest(world.files.read(base, `${folder}${manifestPath}`));
}

/** The formats that were asked for before, but for those of which somebody took every file away. */
export function formatsStillThere(
  world: World,
  { base, folder }: Output,
  { files, rendered }: Manifest,
): Rendered['formats'] {
  const there = files.filter((path) => world.files.exists(`${base}/${folder}${path}`));
  return new Map(
    [...(rendered?.formats ?? [])].filter(([format]) => there.some((path) => path.endsWith(`.${endings[format]}`))),
  );
}

/** A publication, what the folder holds already, and how its handbook is rendered after this, if it has one. */
export interface Outcome {
  readonly publication: Publication;
  readonly earlier: readonly string[];
  readonly rendered: Rendered | undefined;
}

/** What would be written and taken away, and which files in the way are not the tool's own. */
export function planOutput(
  world: World,
  { base, folder }: Output,
  { publication: { files, failures }, earlier, rendered }: Outcome,
): { readonly plan: Plan; readonly changes: readonly PlannedChange[]; readonly foreign: readonly string[] } {
  const paths = files.map(({ path }) => path);
  const stale = earlier.filter((path) => isStale(path, paths, failures));
  const kept = earlier.filter((path) => !stale.includes(path) && world.files.exists(`${base}/${folder}${path}`));
  const below = (path: string) => `${folder}${path}`;
  const plan: Plan = {
    files: [...files, writeManifest([...kept, ...paths], rendered)].map(({ path, content }) => ({
      path: below(path),
      // It is looked at and then written: both want bytes.
      content: toBytes(content),
    })),
    removes: stale.map(below),
  };
  const all = world.files.preview(base, plan);
  const changes = all.filter(({ path }) => path !== below(manifestPath));
  return { plan, changes, foreign: foreignFiles(changes, earlier.map(below)) };
}

/** A page of a channel that is no longer there, in a format that is rendered now. */
function isStale(path: string, paths: readonly string[], failures: Publication['failures']): boolean {
  const format = path.split('.').at(-1);
  const isRendered = paths.some((other) => other.startsWith('handbook.') && other.endsWith(`.${format}`));
  return isRendered && !paths.includes(path) && !failures.some((failure) => failure.path === path);
}
