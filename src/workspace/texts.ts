import { references } from '../model/generated.ts';
import { allKinds } from '../model/kinds.ts';
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
  visitBelow(entity.value, { steps: [], visit, wanted }, 0, waysToReferences.get(entity.kind));
}

/** A walk through one file; everything is in it that would otherwise be made anew for each value. */
interface Walk {
  /** The way to where the walk is; what stands behind it is left from before. */
  readonly steps: Step[];
  readonly visit: Visit;
  readonly wanted: (text: string) => boolean;
}

// Calls itself and no other: of two functions in turns an engine makes many copies, which takes longer than all walks.
function visitBelow(value: unknown, walk: Walk, depth: number, way: Way | undefined): void {
  if (typeof value === 'string') {
    if (way?.isEnd !== true && walk.wanted(value)) visitText(value, walk, depth);
  } else if (Array.isArray(value)) {
    const next = way?.below.get('*');
    for (let index = 0; index < value.length; index++) {
      walk.steps[depth] = index;
      visitBelow(value[index], walk, depth + 1, next);
    }
  } else if (typeof value === 'object' && value !== null) {
    const map = value as Readonly<Record<string, unknown>>;
    for (const key in map) {
      if (key.startsWith('x_')) continue;
      walk.steps[depth] = key;
      visitBelow(map[key], walk, depth + 1, way && (way.below.get(key) ?? way.below.get('*')));
    }
  }
}

function visitText(text: string, { steps, visit }: Walk, depth: number): void {
  steps.length = depth;
  if (!ADDRESS.test(text)) visit(steps, text);
}

/** What lies ahead on the ways to references: where a step leads, `*` for any other one, and whether one stands here. */
interface Way {
  readonly below: Map<string, Way>;
  isEnd: boolean;
}

/** The ways to references in files of a kind; a role may as well be the words for somebody. */
const waysToReferences = new Map(
  allKinds.map((kind) => {
    const paths = references[kind].filter(({ to }) => to !== 'role').map(({ path }) => path);
    return [kind, waysAlong(paths)] as const;
  }),
);

function waysAlong(paths: readonly (readonly string[])[]): Way {
  const start: Way = { below: new Map(), isEnd: false };
  for (const path of paths) {
    let here = start;
    for (const step of path) {
      const next = here.below.get(step) ?? { below: new Map(), isEnd: false };
      here.below.set(step, next);
      here = next;
    }
    here.isEnd = true;
  }
  return start;
}
