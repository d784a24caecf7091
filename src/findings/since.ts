import type { ChangedParts } from '../history/changed-parts.ts';
import type { PlacedFinding } from './place.ts';

/**
 * The findings that a change has to answer for: those on what it touched, and those that were not there before it,
 * for a channel that goes leaves an audience unserved. Both lists as they are placed; the order stays.
 */
export function findingsSince<F extends PlacedFinding>(
  now: readonly F[],
  before: readonly PlacedFinding[],
  changed: ChangedParts,
): readonly F[] {
  const left = new Map<string, number>();
  for (const { fingerprint } of before) left.set(fingerprint, (left.get(fingerprint) ?? 0) + 1);
  return now.filter(({ entity, at, fingerprint }) => {
    const count = left.get(fingerprint) ?? 0;
    left.set(fingerprint, count - 1);
    return count <= 0 || changed.files.has(at.file) || (entity !== undefined && changed.entities.has(entity));
  });
}
