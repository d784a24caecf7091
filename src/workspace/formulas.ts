import { type Formula, inputsOf } from '../numbers/formula.ts';
import { oncePerWorkspace } from './once.ts';
import type { Workspace } from './workspace.ts';

/** Formulas upon formulas: nobody follows more steps than this, and a metric of the catalogue needs two. */
const MOST_STEPS = 32;

/**
 * The formula by which a metric can be computed: it comes down to metrics without a formula in a few steps. One that
 * leads back to itself has none, since it would say nothing.
 */
export function formulaOf(workspace: Workspace, metric: string): Formula | undefined {
  return formulas(workspace).get(metric);
}

const formulas = oncePerWorkspace(({ metrics }): ReadonlyMap<string, Formula> => {
  const usable = new Map<string, Formula>();
  const open = new Map(
    metrics.ids.flatMap((id) => {
      const formula = metrics.get(id)?.formula;
      return formula ? [[id, formula] as const] : [];
    }),
  );
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = [...open].filter(([, formula]) => inputsOf(formula).every((input) => !open.has(input)));
    if (next.length === 0) break;
    for (const [id, formula] of next) {
      usable.set(id, formula);
      open.delete(id);
    }
  }
  return usable;
});
