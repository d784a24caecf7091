/** An element of a drawing: the ids of the parts that it stands in, its own among them, and of those it draws again. */
export interface Drawn {
  readonly within: readonly string[];
  readonly draws: readonly string[];
}

/** Ids that attributes refer to: `#leaf` of a `use`, `url(#shade)` of a fill. */
export function referencesIn(attributes: readonly (readonly [name: string, value: string])[]): readonly string[] {
  return attributes.flatMap(([name, value]) => {
    if (name === 'href') return value.startsWith('#') ? [value.slice(1)] : [];
    return [...value.matchAll(/url\(\s*['"]?#([\w.:-]+)/g)].map(([, id = '']) => id);
  });
}

/** Parts that draw one another are not followed further. */
const DEEPEST = 50;

/**
 * How many elements a drawing comes to when each part is counted as often as it is drawn; infinite where a part draws
 * itself. A few lines can ask for more shapes than any machine can draw.
 */
export function timesDrawn(elements: readonly Drawn[]): number {
  const parts = partsOf(elements);
  const known = new Map<string, number>();
  const weight = (id: string, depth: number): number => {
    const before = known.get(id);
    if (before !== undefined) return before;
    if (depth > DEEPEST) return Number.POSITIVE_INFINITY;
    // Whoever asks for it before it is known stands inside of it.
    known.set(id, Number.POSITIVE_INFINITY);
    const { size, draws } = parts.get(id) ?? { size: 1, draws: [] };
    const total = draws.reduce((sum, other) => sum + weight(other, depth + 1), size);
    known.set(id, total);
    return total;
  };
  const again = elements.flatMap(({ draws }) => draws).reduce((sum, id) => sum + weight(id, 0), 0);
  return elements.length + again;
}

function partsOf(elements: readonly Drawn[]): ReadonlyMap<string, { readonly size: number; readonly draws: string[] }> {
  const parts = new Map<string, { size: number; readonly draws: string[] }>();
  for (const { within, draws } of elements) {
    for (const id of new Set(within)) {
      const part = parts.get(id) ?? { size: 0, draws: [] };
      parts.set(id, part);
      part.size += 1;
      part.draws.push(...draws);
    }
  }
  return parts;
}
