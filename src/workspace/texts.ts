import { references } from '../model/generated.ts';
import type { Step } from '../model/pointer.ts';
import type { Entity } from './workspace.ts';

const ADDRESS = /^(?:https?:\/\/|mailto:)\S+$/i;

/** What is done with a text; the steps to it are only lent. */
type Visit = (steps: readonly Step[], text: string) => void;

/**
 * Visits every text that people wrote into a file, from top to bottom: all values but references to other files,
 * addresses of pages, and what stands under the team's own `x_` keys.
 */
export function visitTexts(entity: Entity, visit: Visit): void {
  const paths = references[entity.kind].filter(({ to }) => to !== 'role').map(({ path }) => path);
  visitBelow(entity.value, [], (steps, text) => {
    if (!ADDRESS.test(text) && !paths.some((path) => isAlong(steps, path))) visit(steps, text);
  });
}

function visitBelow(value: unknown, steps: Step[], visit: Visit): void {
  if (typeof value === 'string') visit(steps, value);
  else if (Array.isArray(value))
    for (let index = 0; index < value.length; index++) visitItem(index, value[index], steps, visit);
  else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) {
      if (!key.startsWith('x_')) visitItem(key, (value as Readonly<Record<string, unknown>>)[key], steps, visit);
    }
  }
}

function visitItem(step: Step, item: unknown, steps: Step[], visit: Visit): void {
  if (typeof item !== 'string' && typeof item !== 'object') return;
  steps.push(step);
  visitBelow(item, steps, visit);
  steps.pop();
}

function isAlong(steps: readonly Step[], path: readonly string[]): boolean {
  return steps.length === path.length && path.every((step, index) => step === '*' || step === String(steps[index]));
}
