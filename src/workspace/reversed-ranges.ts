import type { Kind } from '../model/kinds.ts';
import { type Pointer, toPointer, toSteps } from '../model/pointer.ts';
import { kindSchemas, knownKeys, schemaBelow } from '../model/schemas.ts';
import type { SchemaProblem } from './schema-problems.ts';

/**
 * The ranges of a file whose `min` is larger than its `max`: amounts, shares and rates. A schema can only say that both
 * are numbers, so this is looked at beside it. Keys of the team's own (`x_`) may hold what they like.
 */
export function reversedRanges(kind: Kind, value: unknown): readonly SchemaProblem[] {
  return [...rangesIn(value, '')].flatMap(({ pointer, min, max }) => {
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

function* rangesIn(value: unknown, pointer: Pointer): Generator<FoundRange> {
  if (typeof value !== 'object' || value === null) return;
  const { min, max } = value as { readonly min?: unknown; readonly max?: unknown };
  if (typeof min === 'number' && typeof max === 'number' && min > max) yield { pointer, min, max };
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  for (const [step, item] of entries) yield* rangesIn(item, `${pointer}${toPointer([step])}`);
}
