import { references } from '../model/generated.ts';
import type { Step } from '../model/pointer.ts';
import type { Entity } from './workspace.ts';

/** A text that somebody wrote, and where it stands in its file. */
export interface PlacedText {
  readonly steps: readonly Step[];
  readonly text: string;
}

const ADDRESS = /^(?:https?:\/\/|mailto:)\S+$/i;

/**
 * Every text that people wrote into a file, from top to bottom: all values but references to other files, addresses
 * of pages, and what stands under the team's own `x_` keys.
 */
export function textsOf(entity: Entity): readonly PlacedText[] {
  const paths = references[entity.kind].filter(({ to }) => to !== 'role').map(({ path }) => path);
  return [...texts(entity.value, [])].filter(
    ({ steps, text }) => !ADDRESS.test(text) && !paths.some((path) => isAlong(steps, path)),
  );
}

function* texts(value: unknown, steps: readonly Step[]): Generator<PlacedText> {
  if (typeof value === 'string') yield { steps, text: value };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* texts(item, [...steps, index]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) if (!key.startsWith('x_')) yield* texts(item, [...steps, key]);
  }
}

function isAlong(steps: readonly Step[], path: readonly string[]): boolean {
  return steps.length === path.length && path.every((step, index) => step === '*' || step === String(steps[index]));
}
