import { references } from '../model/generated.ts';
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
  const paths = references[entity.kind].filter(({ to }) => to !== 'role').map(({ path }) => path);
  const isReference = (steps: readonly Step[]) => paths.some((path) => isAlong(steps, path));
  const steps: Step[] = [];
  const visitBelow = (value: unknown): void => {
    if (typeof value === 'string') {
      if (wanted(value) && !ADDRESS.test(value) && !isReference(steps)) visit(steps, value);
    } else if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) step(index, value[index]);
    } else if (typeof value === 'object' && value !== null) {
      for (const key of Object.keys(value)) {
        if (!key.startsWith('x_')) step(key, (value as Readonly<Record<string, unknown>>)[key]);
      }
    }
  };
  const step = (name: Step, value: unknown): void => {
    steps.push(name);
    visitBelow(value);
    steps.pop();
  };
  visitBelow(entity.value);
}

function isAlong(steps: readonly Step[], path: readonly string[]): boolean {
  return steps.length === path.length && path.every((step, index) => step === '*' || step === String(steps[index]));
}
