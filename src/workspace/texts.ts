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
  visitBelow(entity.value, { kind: entity.kind, steps: [], visit, wanted }, 0);
}

/** A walk through one file; everything is in it that would otherwise be made anew for each value. */
interface Walk {
  readonly kind: Kind;
  /** The way to where the walk is; what stands behind it is left from before. */
  readonly steps: Step[];
  readonly visit: Visit;
  readonly wanted: (text: string) => boolean;
}

// Calls itself and no other: of two functions in turns an engine makes many copies, which takes longer than all walks.
function visitBelow(value: unknown, walk: Walk, depth: number): void {
  if (typeof value === 'string') {
    if (walk.wanted(value)) visitText(value, walk, depth);
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      walk.steps[depth] = index;
      visitBelow(value[index], walk, depth + 1);
    }
  } else if (typeof value === 'object' && value !== null) {
    const map = value as Readonly<Record<string, unknown>>;
    for (const key in map) {
      if (key.startsWith('x_')) continue;
      walk.steps[depth] = key;
      visitBelow(map[key], walk, depth + 1);
    }
  }
}

function visitText(text: string, { kind, steps, visit }: Walk, depth: number): void {
  steps.length = depth;
  if (!ADDRESS.test(text) && !isReference(kind, steps)) visit(steps, text);
}

/** The ways to references in files of a kind; a role may as well be the words for somebody. */
const referencePaths = new Map(
  allKinds.map((kind) => [kind, references[kind].filter(({ to }) => to !== 'role').map(({ path }) => path)] as const),
);

function isReference(kind: Kind, steps: readonly Step[]): boolean {
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
