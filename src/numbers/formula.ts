/**
 * How a metric is computed from others; each name is a metric id. A team writes the first three in `metrics.yaml`; the
 * others say what the built-in catalogue needs besides. `times` scales the quotient: 100 makes a percentage of it.
 */
export type Formula =
  | { readonly ratio: readonly [above: string, below: string]; readonly times?: number }
  | { readonly difference: readonly [from: string, less: string] }
  /** Ours over ours and the named competitors' together, in percent. */
  | { readonly share_of: string }
  /** The first less the second, over all of `over` together. */
  | { readonly net: readonly [plus: string, minus: string]; readonly over: readonly string[]; readonly times?: number }
  /** What came back less what it cost, over what it cost. */
  | { readonly return: readonly [value: string, cost: string]; readonly times?: number }
  /** A change over the level it started from, which is the level at the end less the change. */
  | { readonly growth: readonly [change: string, levelAtEnd: string]; readonly times?: number }
  /** What was done over what was planned for the same time. */
  | { readonly of_plan: string; readonly times?: number };

/** What a formula may need besides our own metrics. */
export interface Surroundings {
  /** The same metric of each competitor that is compared with, in the unit of ours. */
  readonly competitors?: readonly number[];
  /** How many were planned, in the unit of what was done. */
  readonly planned?: number;
}

type Inputs = (id: string) => number | undefined;

/**
 * The value of a formula, unrounded, in the unit of its metric.
 *
 * `undefined` where an input is missing, where nothing can be divided by (zero, or a level at the start that would be
 * below zero), or where the result is no finite number. A share needs at least one competitor: alone, everybody has
 * 100 percent.
 */
export function compute(formula: Formula, inputs: Inputs, around: Surroundings = {}): number | undefined {
  if ('ratio' in formula) return quotient(inputs(formula.ratio[0]), inputs(formula.ratio[1]), formula.times);
  if ('difference' in formula) return difference(inputs(formula.difference[0]), inputs(formula.difference[1]));
  if ('share_of' in formula) return shareOf(inputs(formula.share_of), around.competitors);
  if ('net' in formula) {
    const net = difference(inputs(formula.net[0]), inputs(formula.net[1]));
    return quotient(net, sum(formula.over.map(inputs)), formula.times);
  }
  if ('return' in formula) {
    const cost = inputs(formula.return[1]);
    return quotient(difference(inputs(formula.return[0]), cost), cost, formula.times);
  }
  if ('growth' in formula) {
    const change = inputs(formula.growth[0]);
    const start = difference(inputs(formula.growth[1]), change);
    return start !== undefined && start < 0 ? undefined : quotient(change, start, formula.times);
  }
  return quotient(inputs(formula.of_plan), around.planned, formula.times);
}

/** The ids of the metrics that a formula is computed from, each once, in the order in which it names them. */
export function inputsOf(formula: Formula): readonly string[] {
  if ('ratio' in formula) return formula.ratio;
  if ('difference' in formula) return formula.difference;
  if ('share_of' in formula) return [formula.share_of];
  if ('net' in formula) return [...new Set([...formula.net, ...formula.over])];
  if ('return' in formula) return formula.return;
  if ('growth' in formula) return formula.growth;
  return [formula.of_plan];
}

function shareOf(ours: number | undefined, competitors: readonly number[] = []): number | undefined {
  if (competitors.length === 0) return undefined;
  return quotient(ours, sum([ours, ...competitors]), 100);
}

/** Multiplies before it divides, so that whole inputs stay exact as long as possible. */
function quotient(above: number | undefined, below: number | undefined, times = 1): number | undefined {
  if (above === undefined || below === undefined || below === 0) return undefined;
  return finite((above * times) / below);
}

function difference(from: number | undefined, less: number | undefined): number | undefined {
  return from === undefined || less === undefined ? undefined : finite(from - less);
}

function sum(values: readonly (number | undefined)[]): number | undefined {
  let total = 0;
  for (const value of values) {
    if (value === undefined) return undefined;
    total += value;
  }
  return finite(total);
}

/** Also turns negative zero into zero, which would be shown as `-0`. */
function finite(value: number): number | undefined {
  if (!Number.isFinite(value)) return undefined;
  return value === 0 ? 0 : value;
}
