import { type Pointer, toSteps } from './pointer.ts';

/** Places as a tree of their steps; `whole` where one of them ends, for it holds all that is below. */
export type PointerTree = ReadonlyMap<string, PointerTree> | 'whole';

type Branches = Map<string, Branches | 'whole'>;

/** The tree of some places: what is asked of it takes as many steps as the place has, however many there are. */
export function pointerTree(pointers: readonly Pointer[]): PointerTree {
  if (pointers.includes('')) return 'whole';
  const root: Branches = new Map();
  for (const pointer of pointers) grow(root, toSteps(pointer));
  return root;
}

function grow(root: Branches, steps: readonly string[]): void {
  let here = root;
  for (const step of steps.slice(0, -1)) {
    const below = here.get(step) ?? new Map();
    if (below === 'whole') return;
    here.set(step, below);
    here = below;
  }
  here.set(steps.at(-1) ?? '', 'whole');
}

/** True if one of the places of a tree is this one, holds it or stands in it; a step `*` of it stands for any. */
export function isAlong(tree: PointerTree, place: readonly string[]): boolean {
  if (tree === 'whole') return true;
  const [step, ...below] = place;
  if (step === undefined) return tree.size > 0;
  if (step === '*') return [...tree.values()].some((branch) => isAlong(branch, below));
  const branch = tree.get(step);
  return branch !== undefined && isAlong(branch, below);
}
