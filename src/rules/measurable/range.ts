import { shownNumber } from '../../language/number.ts';
import { boundsOf } from '../../model/cadence.ts';
import { parseChange, targetValue } from '../../model/change.ts';
import type { Amount, Measure } from '../../model/generated.ts';
import type { Step } from '../../model/pointer.ts';
import { limitFault, type RangeFault, rangeFault } from '../../numbers/range.ts';
import { openMeasures } from '../../workspace/active-measures.ts';
import { at } from '../../workspace/spot.ts';
import type { Entity, Workspace } from '../../workspace/workspace.ts';
import { defineRule, type Offence } from '../rule.ts';

/**
 * A value that its metric cannot have. A fraction of a count is told of our own figures alone: those of others are
 * often averages, a threshold may lie between two counts, and a computed target is rounded by whoever reads it.
 */
export default defineRule<Facts>({
  id: 'measurable/range',
  severity: 'error',
  words: {
    en: {
      summary: 'A value is one that its metric cannot have',
      why: 'An impossible number is a slip of the pen or a wrong metric. Everything that is computed from it is wrong too.',
      fix: 'Correct the number, or name the metric that was really measured: a share ends at 100, a count has no fractions and is not negative.',
      message: ({ metric, name, value, reason, limit, more }) =>
        `"${name}" gives ${metric} as ${shownNumber(value, 'en')}, but ${reasonEn(reason, limit)}${moreEn(more)}; correct the number or the metric.`,
    },
    fr: {
      summary: 'Une valeur est impossible pour son indicateur',
      why: 'Un chiffre impossible est une faute de frappe ou un mauvais indicateur. Tout ce qu’on en tire est faux aussi.',
      fix: 'Corrigez le chiffre, ou nommez l’indicateur vraiment mesuré : une part s’arrête à 100, un nombre de choses est entier et n’est jamais négatif.',
      message: ({ metric, name, value, reason, limit, more }) =>
        `« ${name} » donne ${shownNumber(value, 'fr')} pour ${metric}, alors que ${reasonFr(reason, limit)}${moreFr(more)} ; corrigez le chiffre ou l’indicateur.`,
    },
  },
  example: {
    bad: {
      'goals/known.yaml':
        'name: Known in town\noutcome: More parents name us first.\nmetrics:\n  - metric: share-of-voice\n    baseline: {value: 12, date: 2026-01-31, source: Press review}\n    target: {value: 120, date: 2026-12-31}\n',
    },
    good: {
      'goals/known.yaml':
        'name: Known in town\noutcome: More parents name us first.\nmetrics:\n  - metric: share-of-voice\n    baseline: {value: 12, date: 2026-01-31, source: Press review}\n    target: {value: 20, date: 2026-12-31}\n',
    },
  },
  *check({ workspace }) {
    for (const { owner, metric, steps, fault } of faultyFigures(workspace)) {
      const facts = { metric, name: owner.name, ...fault, more: 0 };
      yield { at: at(owner, ...steps), entity: owner.entity, facts };
    }
    yield* readingsOutside(workspace);
  },
});

function reasonEn(reason: string, limit: number): string {
  if (reason === 'fraction') return 'it is counted in whole numbers';
  return `it is never ${reason === 'above' ? 'above' : 'below'} ${shownNumber(limit, 'en')}`;
}

function reasonFr(reason: string, limit: number): string {
  if (reason === 'fraction') return 'cela se compte en nombres entiers';
  return `cela ne peut pas être ${reason === 'above' ? 'au-dessus' : 'au-dessous'} de ${shownNumber(limit, 'fr')}`;
}

function moreEn(more: number): string {
  if (more === 0) return '';
  return more === 1 ? ' (so does one more row)' : ` (so do ${shownNumber(more, 'en')} more rows)`;
}

function moreFr(more: number): string {
  if (more === 0) return '';
  return more === 1 ? ' (une autre ligne aussi)' : ` (${shownNumber(more, 'fr')} autres lignes aussi)`;
}

type Facts = {
  metric: string;
  name: string;
  value: number;
  reason: string;
  limit: number;
  /** How many other rows of the same file have the same fault. */
  more: number;
};

/** One finding a file, metric and fault, at the first row: a column in the wrong unit is one thing to change. */
function readingsOutside(workspace: Workspace): readonly Offence<Facts>[] {
  const found = new Map<string, Offence<Facts>>();
  for (const reading of workspace.readings) {
    const { metric, value, competitor } = reading;
    const range = workspace.metrics.get(metric)?.range;
    const fault = range && (competitor === undefined ? rangeFault(value, range) : limitFault(value, range));
    if (!fault) continue;
    const { spot } = reading;
    const place = [spot.file, metric, fault.reason].join('|');
    const first = found.get(place);
    const more = first ? first.facts.more + 1 : 0;
    found.set(
      place,
      first
        ? { ...first, facts: { ...first.facts, more } }
        : { at: spot, facts: { metric, name: spot.file, ...fault, more } },
    );
  }
  return [...found.values()];
}

/** A value of a metric, and where it stands below what it belongs to. */
interface Figure {
  readonly metric: string;
  readonly value: Amount;
  readonly path: readonly Step[];
  readonly mayBeFraction?: true;
}

/** Every figure of the strategy with a fault. There are dozens in a plan, and hardly ever a fault. */
function* faultyFigures(workspace: Workspace): Generator<Faulty> {
  for (const { owner, steps, measure } of openMeasures(workspace)) {
    for (const figure of figuresIn(workspace, measure)) {
      const fault = faultOf(workspace, figure);
      if (fault) yield { owner, metric: figure.metric, steps: [...steps, ...figure.path], fault };
    }
  }
  for (const owner of workspace.entities.competitor.values()) {
    for (const [index, { metric, value }] of (owner.value.observations ?? []).entries()) {
      const fault = faultOf(workspace, { metric, value, path: [], mayBeFraction: true });
      if (fault) yield { owner, metric, steps: ['observations', index, 'value'], fault };
    }
  }
}

interface Faulty {
  readonly owner: Entity;
  readonly metric: string;
  readonly steps: readonly Step[];
  readonly fault: RangeFault;
}

function faultOf(workspace: Workspace, { metric, value, mayBeFraction }: Figure): RangeFault | undefined {
  const range = workspace.metrics.get(metric)?.range;
  if (range === undefined) return undefined;
  return mayBeFraction ? limitFault(value, range) : rangeFault(value, range);
}

function figuresIn(workspace: Workspace, measure: Measure): readonly Figure[] {
  const { metric, baseline, target, milestones = [], benchmark, decide = [] } = measure;
  const found: Figure[] = [];
  const add = (value: Amount | undefined, path: readonly Step[], more?: Partial<Figure>) => {
    if (value !== undefined) found.push({ metric, value, path, ...more });
  };
  add(baseline?.value, ['baseline', 'value']);
  add(target?.value, ['target', 'value']);
  if (target?.change !== undefined) add(computedTarget(workspace, measure), ['target', 'change'], FRACTION);
  for (const [index, { value }] of milestones.entries()) add(value, ['milestones', index, 'value']);
  if (benchmark)
    add(benchmark.value, ['benchmark', 'value'], { metric: benchmark.metric ?? metric, mayBeFraction: true });
  for (const [index, { below, at_least }] of decide.entries()) {
    add(below, ['decide', index, 'below'], FRACTION);
    add(at_least, ['decide', index, 'at_least'], FRACTION);
  }
  return found;
}

const FRACTION = { mayBeFraction: true } as const;

/** Where a change leads, unless it starts from a baseline that is impossible itself: that is the cause then. */
function computedTarget(workspace: Workspace, { metric, baseline, target }: Measure): Amount | undefined {
  const change = target?.change === undefined ? undefined : parseChange(target.change);
  const range = workspace.metrics.get(metric)?.range;
  if (!change || !baseline || !range || rangeFault(baseline.value, range)) return undefined;
  const { min, max } = boundsOf(baseline.value);
  return { min: targetValue(min, change), max: targetValue(max, change) };
}
