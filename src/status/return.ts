import type { Day } from '../model/dates.ts';
import type { Goal } from '../model/generated.ts';
import { compute } from '../numbers/formula.ts';
import { type Total, totalOf } from '../numbers/total.ts';
import { readChannels, seriesOf } from '../workspace/series.ts';
import type { Entity, Workspace } from '../workspace/workspace.ts';

/** What came back for what was paid, with everything that went into the figure and everything that did not. */
export interface Return {
  readonly from: Day | undefined;
  readonly to: Day;
  /** Of the amounts; undefined where nothing in the strategy names one. */
  readonly currency: string | undefined;
  readonly value: number | undefined;
  readonly cost: number | undefined;
  /** In percent; undefined where one side is not known. */
  readonly percent: number | undefined;
  readonly counted: readonly CountedItem[];
  readonly notCounted: readonly LeftItem[];
}

/** One thing that was read and could count: units of a metric, on a channel or everywhere. */
interface Item {
  readonly side: 'value' | 'cost';
  readonly metric: string;
  readonly channel: string | undefined;
  /** The goal that says what a unit is worth; absent where the metric is money itself. */
  readonly goal: string | undefined;
}

export interface CountedItem extends Item {
  readonly units: number;
  /** What one unit is worth; absent where the metric is money itself. */
  readonly each: number | undefined;
  readonly amount: number;
  readonly readings: number;
  /** Readings that were left out: their days are counted in others, or began before the span. */
  readonly left: number;
}

/**
 * Why something is not counted: nobody read it in the span; its readings are levels or rates, which cannot be added up;
 * its worth is in another currency; it may be contained in what is counted already; nothing says what it is worth.
 */
type Reason = 'not-read' | 'not-addable' | 'currency' | 'contained' | 'no-price';

export interface LeftItem extends Item {
  readonly reason: Reason;
  readonly units: number | undefined;
}

interface Span {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The return on investment since the strategy's period began, up to a day. Value is the revenue that was read, or else
 * what the units that goals put a worth on come to; cost is the cost that was read, or else the spend. Nothing is
 * guessed and nothing counts twice. Undefined where the strategy says and reads nothing of value and cost.
 */
export function returnOf(workspace: Workspace, today: Day): Return | undefined {
  const { period } = workspace.strategy.value;
  const to = period?.end !== undefined && period.end < today ? period.end : today;
  const span = { from: period?.start ?? '', to };
  const currency = currencyOf(workspace);
  const { counted, notCounted } = merge([values(workspace, span, currency), costs(workspace, span)]);
  if (counted.length === 0 && worths(workspace).length === 0) return undefined;
  const value = sumOf(counted.filter(({ side }) => side === 'value'));
  const cost = sumOf(counted.filter(({ side }) => side === 'cost'));
  const inputs = new Map([
    ['revenue', value],
    ['cost', cost],
  ]);
  const percent = compute({ return: ['revenue', 'cost'], times: 100 }, (id) => inputs.get(id));
  return { from: period?.start, to, currency, value, cost, percent, counted, notCounted };
}

interface Items {
  readonly counted: readonly CountedItem[];
  readonly notCounted: readonly LeftItem[];
}

function values(workspace: Workspace, span: Span, currency: string | undefined): Items {
  const revenue = money(workspace, 'value', 'revenue', span);
  const hasRevenue = revenue.counted.length > 0;
  const goals = worths(workspace).map((worth) => worthOf(workspace, worth, { span, currency, hasRevenue }));
  return merge([...(hasRevenue ? [revenue] : []), ...goals]);
}

function costs(workspace: Workspace, span: Span): Items {
  const [cost, spend] = [money(workspace, 'cost', 'cost', span), money(workspace, 'cost', 'spend', span)];
  const hasCost = cost.counted.length > 0;
  const item: Item = { side: 'cost', metric: 'hours-spent', channel: undefined, goal: undefined };
  const { units } = unitsOf(workspace, item, span);
  const hours: Items = { counted: [], notCounted: [{ ...item, units, reason: 'no-price' }] };
  if (hasCost) return merge([cost, left(spend, 'contained'), units === undefined ? nothing : left(hours, 'contained')]);
  return spend.counted.length > 0 ? merge([spend, hours]) : merge([cost, hours]);
}

/** A metric that is money itself. */
function money(workspace: Workspace, side: Item['side'], metric: string, span: Span): Items {
  const item: Item = { side, metric, channel: undefined, goal: undefined };
  const { units, total } = unitsOf(workspace, item, span);
  if (units === undefined || !total) return { counted: [], notCounted: [{ ...item, units, reason: 'not-read' }] };
  const { readings, left: out } = total;
  return { counted: [{ ...item, units, each: undefined, amount: units, readings, left: out }], notCounted: [] };
}

interface Worth {
  readonly goal: Entity<'goal'>;
  readonly value: NonNullable<Goal['value']>;
}

/** What active and met goals say a unit is worth. */
function worths(workspace: Workspace): readonly Worth[] {
  return [...workspace.entities.goal.values()].flatMap((goal) => {
    const { value, status = 'active' } = goal.value;
    return value && (status === 'active' || status === 'met') ? [{ goal, value }] : [];
  });
}

interface Counting {
  readonly span: Span;
  readonly currency: string | undefined;
  readonly hasRevenue: boolean;
}

function worthOf(
  workspace: Workspace,
  { goal, value: { per, amount, currency } }: Worth,
  { span, currency: ours, hasRevenue }: Counting,
): Items {
  const channel = goal.value.metrics?.find(({ metric }) => metric === per)?.channel;
  const item: Item = { side: 'value', metric: per, channel, goal: goal.id };
  const { units, total } = unitsOf(workspace, item, span);
  const reason = hasRevenue ? 'contained' : currency !== ours ? 'currency' : undefined;
  if (units === undefined || !total || reason) {
    const isAddable = workspace.metrics.get(per)?.aggregate === 'sum';
    const why = reason ?? (isAddable ? 'not-read' : 'not-addable');
    return { counted: [], notCounted: [{ ...item, units, reason: why }] };
  }
  const { readings, left: out } = total;
  return { counted: [{ ...item, units, each: amount, amount: units * amount, readings, left: out }], notCounted: [] };
}

interface Units {
  readonly units?: number;
  readonly total?: Total;
}

/** How many units were read in a span; of the whole presence, the channels together where only they were read. */
function unitsOf(workspace: Workspace, { metric, channel }: Item, { from, to }: Span): Units {
  if (workspace.metrics.get(metric)?.aggregate !== 'sum') return {};
  const isReadWhole = workspace.readings.some(
    (reading) =>
      reading.metric === metric &&
      reading.channel === undefined &&
      reading.competitor === undefined &&
      reading.date >= from &&
      reading.date <= to,
  );
  const channels =
    channel !== undefined || isReadWhole ? [channel] : (readChannels(workspace).get(metric) ?? [channel]);
  const totals = channels.map((id) => totalOf(seriesOf(workspace, { metric, channel: id }), from, to));
  const total = totals.reduce(together, { sum: 0, readings: 0, left: 0 });
  return total.readings === 0 || !Number.isFinite(total.sum) ? {} : { units: total.sum, total };
}

function together(one: Total, other: Total): Total {
  return { sum: one.sum + other.sum, readings: one.readings + other.readings, left: one.left + other.left };
}

/** The currency of the amounts: the budget's, else that of the first goal that names one. */
function currencyOf(workspace: Workspace): string | undefined {
  return workspace.strategy.value.resources?.budget?.currency ?? worths(workspace)[0]?.value.currency;
}

const nothing: Items = { counted: [], notCounted: [] };

/** What was counted, as not counted; what was not read is not worth a word there. */
function left({ counted, notCounted }: Items, reason: Reason): Items {
  const isKnown = ({ units }: LeftItem) => units !== undefined;
  const items: readonly (Item & Pick<LeftItem, 'units'>)[] = [...counted, ...notCounted.filter(isKnown)];
  return {
    counted: [],
    notCounted: items.map(({ side, metric, channel, goal, units }) => ({ side, metric, channel, goal, units, reason })),
  };
}

function merge(all: readonly Items[]): Items {
  return { counted: all.flatMap(({ counted }) => counted), notCounted: all.flatMap(({ notCounted }) => notCounted) };
}

function sumOf(items: readonly CountedItem[]): number | undefined {
  const sum = items.reduce((total, { amount }) => total + amount, 0);
  return items.length > 0 && Number.isFinite(sum) ? sum : undefined;
}
