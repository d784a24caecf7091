import { canonical } from '../model/canonical.ts';
import { groupedBy } from '../model/grouped.ts';
import type { Entity } from '../workspace/workspace.ts';

/** An entity that went, and the one that came in its place. */
export type Pair = readonly [gone: Entity, come: Entity];

/** Entities that went and came and are the same: by their name, else by most of what they say. */
export function pairsOf(gone: readonly Entity[], come: readonly Entity[]): readonly Pair[] {
  const named = sameNames(gone, come);
  const paired = new Set(named.flat());
  const isLeft = (entity: Entity) => !paired.has(entity);
  return [...named, ...sameWords(gone.filter(isLeft), come.filter(isLeft))];
}

/** Where many have one name, the first that went goes with the first that came. */
function sameNames(gone: readonly Entity[], come: readonly Entity[]): readonly Pair[] {
  const left = new Map([...groupedBy(come, ({ name }) => name)].map(([name, all]) => [name, all.values()]));
  return gone.flatMap((old): readonly Pair[] => {
    const found = old.name === old.id ? undefined : left.get(old.name)?.next().value;
    return found ? [[old, found]] : [];
  });
}

/** Each that went with the first left that has at least two thirds of the keys of both, with the same values. */
function sameWords(gone: readonly Entity[], come: readonly Entity[]): readonly Pair[] {
  const others = come.map((entity) => ({ entity, lines: linesOf(entity) }));
  const holders = new Map<string, number[]>();
  for (const [index, { lines }] of others.entries()) {
    for (const line of lines) {
      const known = holders.get(line);
      if (known) known.push(index);
      else holders.set(line, [index]);
    }
  }
  const taken = new Set<number>();
  return gone.flatMap((old): readonly Pair[] => {
    const lines = linesOf(old);
    // Numbers in one piece: thousands that went may each share a line with thousands that came.
    const shared = new Uint32Array(others.length);
    for (const line of lines) for (const index of holders.get(line) ?? []) shared[index] = (shared[index] ?? 0) + 1;
    const isSame = (count: number, index: number) =>
      count > 0 && count * 3 >= Math.max(lines.size, others[index]?.lines.size ?? 0) * 2 && !taken.has(index);
    const at = shared.findIndex(isSame);
    const found = others[at];
    if (!found) return [];
    taken.add(at);
    return [[old, found.entity]];
  });
}

function linesOf({ value }: Entity): ReadonlySet<string> {
  return new Set(Object.entries(value).map(([key, item]) => `${key} ${canonical(item)}`));
}
