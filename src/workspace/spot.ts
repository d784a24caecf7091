import { type Step, toPointer } from '../model/pointer.ts';
import type { Aspect } from '../text/yaml-places.ts';
import { originalPointer } from './fit.ts';
import type { Entity, Spot } from './workspace.ts';

/** The place of a value in an entity's file: `at(goal, 'metrics', 0, 'target')`. */
export function at(entity: Entity, ...steps: readonly Step[]): Spot {
  return spot(entity, 'value', steps);
}

/** The place of a key. */
export function atKey(entity: Entity, ...steps: readonly Step[]): Spot {
  return spot(entity, 'key', steps);
}

/** The place of what lacks something: steps lead to the map or list that should hold it. */
export function atMissing(entity: Entity, ...steps: readonly Step[]): Spot {
  return spot(entity, 'missing', steps);
}

function spot(entity: Entity, aspect: Aspect, steps: readonly Step[]): Spot {
  return { file: entity.file, pointer: originalPointer(toPointer(steps), entity.removed, entity.value), aspect };
}
