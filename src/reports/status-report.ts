import type { Language } from '../language/language.ts';
import { type StatusWords, statusWords } from '../language/status.ts';
import { isPast } from '../model/dates.ts';
import type { Unit } from '../numbers/metric.ts';
import { type Pace, paces, type Tally } from '../numbers/pace.ts';
import { shownOf } from '../numbers/shown.ts';
import type { MeasureStatus } from '../status/measure-status.ts';
import type { Status } from '../status/status.ts';

/** How figures, days and money are written in the language of the strategy. */
export interface StatusFormat {
  readonly amount: (value: number, unit?: Unit) => string;
  readonly number: (value: number) => string;
  readonly percent: (value: number) => string;
  readonly day: (day: string) => string;
  readonly money: (value: number, currency: string) => string;
  readonly list: (items: readonly string[]) => string;
}

/** What `status` has to say, before any format. */
export interface StatusReport {
  readonly status: Status;
  readonly language: Language;
  readonly name: string;
  readonly format: StatusFormat;
  /** What metrics, channels and competitors are called, by their ids. */
  readonly nameOf: (kind: 'metric' | 'channel' | 'competitor', id: string) => string;
  /** The folder that was named, as it is typed at a shell, where commands are proposed to whoever named it. */
  readonly folder?: string;
}

/** One measure in words; what there is nothing to say of is empty. */
export interface MeasureText {
  readonly title: string;
  readonly baseline: string;
  readonly now: string;
  readonly target: string;
  readonly progress: string;
  readonly expected: string;
  readonly daysLeft: string;
  readonly trend: string;
  readonly decide: string;
  readonly note: string;
}

export function measureText(report: StatusReport, measure: MeasureStatus): MeasureText {
  const { words, show, day } = toolsFor(report, measure);
  const { way, latest, forecast, decide, progress } = measure;
  const { from, since, to } = way;
  const due = targetDay(measure);
  const target =
    to === undefined ? '' : measure.placed.measure.target?.kind === 'hold' ? words.hold(show(to)) : show(to);
  return {
    title: `${report.nameOf('metric', measure.metric)} (${placeOf(report, measure)})`,
    baseline: from === undefined ? '' : since === undefined ? show(from) : words.on(show(from), day(since)),
    now: latest ? words.on(show(latest.value), day(latest.date)) : '',
    target: target !== '' && due !== undefined ? words.by(target, day(due)) : target,
    progress: progress === undefined ? '' : words.progress(report.format.percent(Math.round(progress * 100))),
    expected: expectedText(report, measure),
    daysLeft: measure.daysLeft === undefined ? '' : words.daysLeft(measure.daysLeft),
    trend: forecast ? words.trend(show(forecast.value), show(forecast.low), show(forecast.high)) : '',
    decide: decide?.then ?? '',
    note: noteOf(report, measure),
  };
}

/** The day by which the target is to be reached. */
export function targetDay({ way }: MeasureStatus): string | undefined {
  return way.due;
}

/** Where a measure looks: a channel by its name, or everywhere. */
export function placeOf({ nameOf, language }: StatusReport, { channel }: MeasureStatus): string {
  return channel === undefined ? statusWords[language].everywhere : nameOf('channel', channel);
}

/** How many measures stand in which way, those that ask for a decision first. */
export function tallyText(tally: Tally, { language }: StatusReport): string {
  const words = statusWords[language];
  const counted = paces.filter((pace) => tally[pace] > 0);
  return counted.map((pace: Pace) => words.count(tally[pace], pace)).join(' · ');
}

interface Tools {
  readonly words: StatusWords;
  readonly show: (value: number) => string;
  readonly day: (day: string) => string;
}

function toolsFor({ language, format }: StatusReport, { unit }: MeasureStatus): Tools {
  return {
    words: statusWords[language],
    show: (value) => format.amount(shownOf(value, unit), unit),
    day: format.day,
  };
}

/** What the plan has for today; where the newest figure is of another day and that makes a difference, for that, too. */
function expectedText(report: StatusReport, measure: MeasureStatus): string {
  const { words, show, day } = toolsFor(report, measure);
  const { way, latest, expected, expectedThen, pace } = measure;
  const isOpen = !isPast(way.due, report.status.today);
  if (expected === undefined || way.kind === 'hold' || pace === 'met' || !isOpen) return '';
  const today = show(expected);
  if (!latest || expectedThen === undefined || show(expectedThen) === today) return words.expected(today);
  return words.expectedThen(show(expectedThen), day(latest.date), today);
}

function noteOf(report: StatusReport, measure: MeasureStatus): string {
  const { words, day } = toolsFor(report, measure);
  const { unread, latest, way, readingDue, pace, placed } = measure;
  switch (unread) {
    case 'late':
      return [
        words.late(day(latest?.date ?? ''), day(readingDue ?? '')),
        ...(isHeldToday(measure) ? [words.heldToday] : []),
      ].join(' ');
    case 'elsewhere':
      return measure.channel === undefined ? words.elsewhereWhole : words.elsewhere;
    case 'never':
      if (way.since === undefined) return words.noBaseline;
      return readingDue === undefined ? words.never : words.wasDue(day(readingDue));
    case undefined:
      if (latest === undefined) return readingDue === undefined ? words.never : words.nextDue(day(readingDue));
      return pace === 'no data' && placed.measure.target ? words.noPlan : '';
  }
}

/** Nothing is expected by a day of a level to hold, or of what is over. */
function isHeldToday({ way, pace }: MeasureStatus): boolean {
  return way.kind === 'reach' && (pace === 'ahead' || pace === 'on track' || pace === 'behind');
}
