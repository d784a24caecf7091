import { references } from '../model/generated.ts';
import { allKinds, type Kind } from '../model/kinds.ts';
import type { Step } from '../model/pointer.ts';
import type { Entity } from './workspace.ts';

const ADDRESS = /^(?:https?:\/\/|mailto:)\S+$/i;

/** What is done with a text; the steps to it are only lent. */
export type Visit = (steps: readonly Step[], text: string) => void;

/**
 * Visits every text that people wrote into a file, from top to bottom: all values but references to other files,
 * addresses of pages, and what stands under the team's own `x_` keys. Those that are not `wanted` are passed over.
 */
export function visitTexts(entity: Entity, visit: Visit, wanted = (_: string): boolean => true): void {
  visitBelow(entity.value, { kind: entity.kind, steps: [], visit, wanted });
}

/** A walk through one file; everything is in it that would otherwise be made anew for each value. */
interface Walk {
  readonly kind: Kind;
  readonly steps: Step[];
  readonly visit: Visit;
  readonly wanted: (text: string) => boolean;
}

function visitBelow(value: unknown, walk: Walk): void {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) visitAt(index, value[index], walk);
  } else {
    const map = value as Readonly<Record<string, unknown>>;
    for (const key in map) if (!key.startsWith('x_')) visitAt(key, map[key], walk);
  }
}

function visitAt(step: Step, value: unknown, walk: Walk): void {
  const isText = typeof value === 'string';
  if (isText ? !walk.wanted(value) : typeof value !== 'object' || value === null) return;
  walk.steps.push(step);
  if (!isText) visitBelow(value, walk);
  else if (!ADDRESS.test(value) && !isReference(walk)) walk.visit(walk.steps, value);
  walk.steps.pop();
}

/** The ways to references in files of a kind; a role may as well be the words for somebody. */
const referencePaths = new Map(
  allKinds.map((kind) => [kind, references[kind].filter(({ to }) => to !== 'role').map(({ path }) => path)] as const),
);

function isReference({ kind, steps }: Walk): boolean {
  const paths = referencePaths.get(kind) ?? [];
  for (let index = 0; index < paths.length; index++) if (isAlong(steps, paths[index] ?? [])) return true;
  return false;
}

function isAlong(steps: readonly Step[], path: readonly string[]): boolean {
  if (steps.length !== path.length) return false;
  for (let index = 0; index < path.length; index++) {
    if (path[index] !== '*' && path[index] !== steps[index]) return false;
  }
  return true;
}
