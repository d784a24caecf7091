import { kinds } from '../model/kinds.ts';
import type { Renaming } from './plan-rename.ts';

/**
 * A reference as it was typed, to the new id: `old`, `old/need`, `audience/old/need`, `audiences/old.yaml`.
 * Undefined where the old id does not stand where an id does.
 */
export function renamedReference(typed: string, { kind, before, after }: Renaming): string | undefined {
  const steps = typed.split('/');
  const isNamed = steps.length > 1 && (steps[0] === kind || steps[0] === kinds[kind].folder);
  const at = isNamed ? 1 : 0;
  const ending = steps[at]?.endsWith('.yaml') ? '.yaml' : '';
  if (steps[at] !== `${before}${ending}`) return undefined;
  return steps.map((step, index) => (index === at ? `${after}${ending}` : step)).join('/');
}
