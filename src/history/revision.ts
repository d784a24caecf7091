import { createHash } from 'node:crypto';
import { canonical } from '../model/canonical.ts';
import { folderKinds } from '../model/kinds.ts';
import type { Entity, Workspace } from '../workspace/workspace.ts';
import { contentFingerprint } from './fingerprint.ts';

/**
 * Eight hexadecimal digits that two strategies share when they plan the same. Comments, layout and the order of keys
 * do not count, nor does what is no part of the plan: reviews, notes, waivers, readings, the settings of the tool.
 */
export function revisionOf({ strategy, metricsFile, entities }: Workspace): string {
  const many = folderKinds
    .filter((kind) => kind !== 'review')
    .flatMap((kind): readonly Entity[] => [...entities[kind].values()]);
  const all: readonly Entity[] = [strategy, ...(metricsFile ? [metricsFile] : []), ...many];
  const said = all.map(({ entity, value }) => [entity, contentFingerprint({ ...value })]);
  return createHash('sha256')
    .update(canonical(Object.fromEntries(said)))
    .digest('hex')
    .slice(0, 8);
}
