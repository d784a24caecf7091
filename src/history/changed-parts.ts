import { canonical } from '../model/canonical.ts';
import { folderKinds } from '../model/kinds.ts';
import type { Entity, Workspace } from '../workspace/workspace.ts';

/** Entities and other files of one state that say something else than in another, or were not there. */
export interface ChangedParts {
  readonly entities: ReadonlySet<string>;
  /** Files that are no entity: readings, or what cannot be read. */
  readonly files: ReadonlySet<string>;
}

/** What of a strategy changed in meaning. Comments, layout and the order of keys are no change; readings are. */
export function changedParts(before: Workspace, now: Workspace): ChangedParts {
  const old = new Map(entitiesOf(before).map((entity) => [entity.entity, entity]));
  const entities = entitiesOf(now).filter((entity) => !isSame(old.get(entity.entity), entity, before, now));
  const own = new Set(entitiesOf(now).map(({ file }) => file));
  const files = [...now.files.values()].filter(
    ({ path, text }) => !own.has(path) && before.files.get(path)?.text !== text,
  );
  return { entities: new Set(entities.map(({ entity }) => entity)), files: new Set(files.map(({ path }) => path)) };
}

function entitiesOf({ strategy, config, metricsFile, entities }: Workspace): readonly Entity[] {
  const single = [strategy, config, ...(metricsFile ? [metricsFile] : [])];
  return [...single, ...folderKinds.flatMap((kind) => [...entities[kind].values()] as readonly Entity[])];
}

/** A file with slips is taken by its text, for part of what it says is not in its value. */
function isSame(old: Entity | undefined, entity: Entity, before: Workspace, now: Workspace): boolean {
  if (!old) return false;
  if (old.complete && entity.complete) return canonical(old.value) === canonical(entity.value);
  return before.files.get(old.file)?.text === now.files.get(entity.file)?.text;
}
