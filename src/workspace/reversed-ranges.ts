import type { Kind } from '../model/kinds.ts';
import { type Pointer, type Step, toPointer, toSteps } from '../model/pointer.ts';
import { kindSchemas, knownKeys, schemaBelow } from '../model/schemas.ts';
import type { SchemaProblem } from './schema-problems.ts';

/**
 * The ranges of a file whose `min` is larger than its `max`: amounts, shares and rates. A schema can only say that both
 * are numbers, so this is looked at beside it. Keys of the team's own (`x_`) may hold what they like.
 */
export function reversedRanges(kind: Kind, value: unknown): readonly SchemaProblem[] {
  const found: FoundRange[] = [];
  if (typeof value === 'object' && value !== null) collectRanges(value, [], 0, found);
  return found.flatMap(({ pointer, min, max }) => {
    const schema = schemaBelow(kindSchemas[kind], toSteps(pointer));
    const keys = knownKeys(schema);
    if (!keys.includes('min') || !keys.includes('max')) return [];
    const facts = {
      key: toSteps(pointer).at(-1) ?? '',
      check: 'range',
      limit: max,
      least: min,
      allowed: [],
      keys: [],
      nearest: '',
      shown: '',
      example: '',
    };
    return [{ rule: 'schema/value' as const, pointer, aspect: 'value' as const, facts, removes: pointer }];
  });
}

interface FoundRange {
  readonly pointer: Pointer;
  readonly min: number;
  readonly max: number;
}

// Calls itself and no other, as a walk through all values of all files should: see `visitTexts`.
function collectRanges(value: object, steps: Step[], depth: number, found: FoundRange[]): void {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      steps[depth] = index;
      if (typeof item === 'object' && item !== null) collectRanges(item, steps, depth + 1, found);
    }
    return;
  }
  const map = value as Readonly<Record<string, unknown>>;
  const { min, max } = map;
  if (typeof min === 'number' && typeof max === 'number' && min > max)
    found.push({ pointer: toPointer(steps.slice(0, depth)), min, max });
  for (const key in map) {
    const item = map[key];
    steps[depth] = key;
    if (typeof item === 'object' && item !== null) collectRanges(item, steps, depth + 1, found);
  }
}
