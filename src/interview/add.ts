import { entityFile, type FileStyle } from '../bundle/bundle-files.ts';
import type { FolderKind } from '../model/kinds.ts';
import type { Plan } from '../plan/plan.ts';
import type { Value } from './draft.ts';
import { slugOf } from './slug.ts';
import { entitySteps } from './steps.ts';

/** One entity about to be written. */
export interface Addition {
  readonly kind: FolderKind;
  /** Given by the person, else made from the name. */
  readonly id?: string;
  readonly value: Value;
  /** Ids of the kind that are there already. */
  readonly taken: readonly string[];
}

/** The file of one new entity, and the id it got. Throws `YamlWriteError` for what no file can hold. */
export function planAdd(
  { kind, id, value, taken }: Addition,
  style: FileStyle,
): { readonly id: string; readonly plan: Plan } {
  const given = id ?? idOf(kind, value, taken);
  return { id: given, plan: { files: [entityFile(kind, given, value, style)] } };
}

/** The id that an entity's own words give it: its date for a review, else its name. */
export function idOf(kind: FolderKind, value: Value, taken: readonly string[]): string {
  const named = value[entitySteps[kind][0].at] ?? value.name ?? value.what ?? kind;
  return kind === 'review' ? String(named) : slugOf(String(named), { fallback: kind, taken });
}
