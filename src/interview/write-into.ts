import { entityFile } from '../bundle/bundle-files.ts';
import { folderKinds, type Kind, pathOf } from '../model/kinds.ts';
import { kindSchemas } from '../model/schemas.ts';
import type { PlannedFile } from '../plan/plan.ts';
import { updateYaml } from '../text/yaml-update.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Draft, entitiesOf, entityOf } from './draft.ts';
import { styleOf } from './save.ts';

/** The files of a strategy that an interview changes, or the one that cannot be changed place by place. */
export type Writing = { readonly files: readonly PlannedFile[] } | { readonly stuck: string };

/**
 * The files in which a draft says something else than the one before: new ones are printed, those that are there are
 * edited where they differ, so that comments, quotes and layout stay.
 */
export function writingInto(workspace: Workspace, before: Draft, after: Draft): Writing {
  const files: PlannedFile[] = [];
  for (const { kind, id } of changedEntities(before, after)) {
    const path = pathOf(kind, id);
    const value = entityOf(after, kind, id);
    const yaml = workspace.files.get(path)?.yaml;
    const text = yaml && updateYaml(yaml, value, kindSchemas[kind]);
    if (yaml && text === undefined) return { stuck: path };
    files.push(text === undefined ? entityFile(kind, id, value, styleOf(after)) : { path, content: text });
  }
  return { files };
}

function changedEntities(before: Draft, after: Draft): readonly { readonly kind: Kind; readonly id: string }[] {
  const strategy = before.strategy === after.strategy ? [] : [{ kind: 'strategy' as const, id: 'strategy' }];
  const others = folderKinds.flatMap((kind) =>
    Object.keys(entitiesOf(after, kind))
      .filter((id) => entitiesOf(after, kind)[id] !== entitiesOf(before, kind)[id])
      .map((id) => ({ kind, id })),
  );
  return [...strategy, ...others];
}
