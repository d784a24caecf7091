import { statusWords } from '../language/status.ts';
import type { Measure, Signal, Target } from '../model/generated.ts';
import type { Pace } from '../numbers/pace.ts';
import { shownOf } from '../numbers/shown.ts';
import type { MeasureStatus } from '../status/measure-status.ts';
import type { Status } from '../status/status.ts';
import { oncePer } from '../workspace/once.ts';
import { type Context, inOneSentence, refTo, roleText } from './context.ts';
import { targetText } from './format.ts';

/** A measure as a row of a table, with what does not fit into the row. */
export interface MeasureView {
  readonly metric: string;
  readonly where: string;
  readonly baseline: string;
  readonly target: string;
  readonly by: string;
  readonly details: readonly { readonly text: string }[];
}

/** @param home the channel that a measure without `channel` means; absent for the whole presence */
export function measureViews(
  context: Context,
  measures: readonly Measure[] | undefined,
  home?: string,
): readonly MeasureView[] {
  return (measures ?? []).map((measure) => measureView(context, measure, home));
}

function measureView(context: Context, measure: Measure, home: string | undefined): MeasureView {
  const { words, format } = context;
  const unit = context.workspace.metrics.get(measure.metric)?.unit;
  const channel = measure.channel ?? home;
  const { baseline, target } = measure;
  const reached = targetText(target, unit, format);
  const repeated = target?.per ? words.perRepeat(reached, format.duration(target.per)) : reached;
  return {
    metric: metricName(context, measure.metric),
    where: channel === undefined ? words.wholePresence : refTo(context, 'channel', channel).text,
    baseline: baseline ? format.amount(baseline.value, unit) : '',
    target: kindText(words, target?.kind, repeated),
    by: target?.date ? format.day(target.date) : '',
    details: details(context, measure, home === undefined),
  };
}

/** Where a measure stands on the day of the handbook; undefined for one that is not followed any more. */
export function standingOf({ status }: Context, measure: Measure): MeasureStatus | undefined {
  return standings(status).get(measure);
}

/** One measure may stand in several places by an alias: the first counts. */
const standings = oncePer(
  ({ measures }: Status) => new Map(measures.toReversed().map((standing) => [standing.placed.measure, standing])),
);

/** The newest value of a measure with its day, where it was read since the baseline. */
export function newestText(context: Context, measure: Measure): string {
  const { format } = context;
  const { latest, unit } = standingOf(context, measure) ?? {};
  return latest ? `${format.amount(shownOf(latest.value, unit), unit)} (${format.day(latest.date)})` : '';
}

export function paceText({ language }: Context, pace: Pace): string {
  return statusWords[language].pace[pace];
}

/** `Now: 15.5% (31 Oct 2026), ahead; expected by today 13.84%.` */
function nowText(context: Context, measure: Measure): string {
  const { words, format } = context;
  const now = newestText(context, measure);
  const standing = standingOf(context, measure);
  if (now === '' || !standing) return '';
  const { pace, expected, unit, way } = standing;
  const isShown = expected !== undefined && way.kind === 'reach' && pace !== 'met' && pace !== 'missed';
  const plan = isShown ? words.expectedNow(format.amount(shownOf(expected, unit), unit)) : '';
  const told = [now, pace === 'no data' ? '' : paceText(context, pace)].filter((part) => part !== '').join(', ');
  return `${words.now}${words.colon} ${[told, plan].filter((part) => part !== '').join(words.semicolon)}.`;
}

/** `hold 4%`, `turn round to 3`: a target that is not simply reached says so. */
function kindText(words: Context['words'], kind: Target['kind'], text: string): string {
  const before = kind === 'hold' ? words.hold : kind === 'reverse' ? words.reverse : '';
  return [before, text].filter((part) => part !== '').join(' ');
}

/** The metric's name in the language of the handbook, or its id. */
export function metricName({ workspace, language }: Context, id: string): string {
  return workspace.metrics.get(id)?.words[language].name ?? id;
}

/** @param whole false on a channel's page, which has to stay one page */
function details(context: Context, measure: Measure, whole: boolean): MeasureView['details'] {
  const { words, format, workspace } = context;
  const unit = workspace.metrics.get(measure.metric)?.unit;
  const colon = words.colon;
  const { baseline, milestones = [], benchmark, decide = [], why, every } = measure;
  const owner = roleText(context, measure.owner);
  const other = benchmark?.metric !== undefined && benchmark.metric !== measure.metric ? benchmark.metric : undefined;
  const from = [baseline?.source, baseline?.date && format.day(baseline.date)].filter(Boolean).join(', ');
  const stages = milestones.map(({ value, date }) => `${format.amount(value, unit)} (${format.day(date)})`);
  const rules = decide.map((rule) =>
    rule.below !== undefined
      ? words.below(format.amount(rule.below, unit), rule.then)
      : words.atLeast(format.amount(rule.at_least ?? 0, unit), rule.then),
  );
  return [
    whole && nowText(context, measure),
    from && `${words.baseline}${colon} ${from}.`,
    stages.length > 0 && `${words.milestones}${colon} ${stages.join(' → ')}.`,
    benchmark &&
      `${words.benchmark}${colon} ${benchmarkText(context, benchmark, other ? workspace.metrics.get(other)?.unit : unit)}${other ? `, ${metricName(context, other)}` : ''}.`,
    whole && every && `${words.measured(format.every(every))}${owner && ` (${owner})`}.`,
    rules.length > 0 && `${words.decide}${colon} ${inOneSentence(context, rules)}.`,
    why?.trim(),
  ]
    .filter((text): text is string => typeof text === 'string' && text !== '')
    .map((text) => ({ text: text.replace(/([.!?…])\.$/, '$1') }));
}

function benchmarkText(
  context: Context,
  { value, date, source, competitor }: NonNullable<Measure['benchmark']>,
  unit: Parameters<Context['format']['amount']>[1],
): string {
  const { format, leavesOut } = context;
  const who = competitor && !leavesOut('competitors') ? refTo(context, 'competitor', competitor).text : undefined;
  const from = [who, source, date && format.day(date)].filter(Boolean).join(', ');
  return `${format.amount(value, unit)}${from ? ` (${from})` : ''}`;
}

/** Qualitative signs of success, with `''` where the strategy says nothing. */
export function signalViews({ format }: Context, signals: readonly Signal[] | undefined) {
  return (signals ?? []).map(({ signal, evidence = '', every }) => ({
    signal,
    evidence,
    every: every ? format.every(every) : '',
  }));
}
