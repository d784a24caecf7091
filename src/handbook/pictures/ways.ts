import type { ChartColours } from '../../charts/colours.ts';
import { drawWays, type Point, type Way } from '../../charts/ways.ts';
import { daysBetween } from '../../model/dates.ts';
import type { Measure } from '../../model/generated.ts';
import { shownOf } from '../../numbers/shown.ts';
import { middle, wayOf } from '../../numbers/way.ts';
import { seriesOf, type Value } from '../../workspace/series.ts';
import { type Context, refTo } from '../context.ts';
import { metricName } from '../measures.ts';
import { type Drawn, sentences } from './drawn.ts';

/** Days are counted from here; only their distances matter. */
const ORIGIN = '2000-01-01';
/** More small pictures than this are drawn in another one. */
const MOST = 8;

/** Whose measures are drawn. */
export interface Measured {
  /** Begins the names of the pictures. */
  readonly name: string;
  readonly caption: string;
  readonly measures: readonly PlacedMeasure[];
}

/** A measure, and the channel that it means where it names none; absent for the whole presence. */
export interface PlacedMeasure {
  readonly measure: Measure;
  readonly home?: string;
}

/** The ways of measures from baseline to target, of those that have two values to draw. */
export function wayPictures(
  context: Context,
  { name, caption, measures }: Measured,
  colours: ChartColours,
): readonly Drawn[] {
  const told = measures.flatMap((placed) => toldWay(context, placed));
  const pages = Array.from({ length: Math.ceil(told.length / MOST) }, (_, page) =>
    told.slice(page * MOST, (page + 1) * MOST),
  );
  const { pictures } = context.words;
  return pages.map((page, index) => ({
    name: index === 0 ? name : `${name}--${index + 1}`,
    caption,
    alt: sentences(page.map(({ text }) => text)),
    svg: drawWays(
      page.map(({ way }) => way),
      { plan: pictures.plan, reading: pictures.reading, benchmark: pictures.benchmark },
      colours,
    ),
  }));
}

interface Told {
  readonly way: Way;
  readonly text: string;
}

function toldWay(context: Context, { measure, home }: PlacedMeasure): readonly Told[] {
  const { words, format, workspace, status } = context;
  const channel = measure.channel ?? home;
  const unit = workspace.metrics.get(measure.metric)?.unit;
  const readings = seriesOf(workspace, { metric: measure.metric, channel }).filter(({ date }) => date <= status.today);
  const plan = wayOf(measure, workspace.metrics.get(measure.metric)?.direction ?? 'up', status.today).points;
  const [first, last, newest] = [plan[0] ?? readings[0], plan.length > 1 ? plan.at(-1) : undefined, readings.at(-1)];
  const [start, end] = ends([...plan, ...readings]);
  if (!first || start === end) return [];
  const show = (value: number) => format.amount(shownOf(value, unit), unit);
  const benchmark = benchmarkOf(measure);
  // A reading that is the baseline itself says nothing new.
  const isNews = newest !== undefined && !(newest.date === plan[0]?.date && newest.value === plan[0]?.value);
  const title = metricName(context, measure.metric);
  const subtitle = channel === undefined ? words.wholePresence : refTo(context, 'channel', channel).text;
  const way: Way = {
    title,
    subtitle,
    plan: plan.map(point),
    readings: readings.map(point),
    ...(benchmark !== undefined && { benchmark: { value: benchmark, text: show(benchmark) } }),
    startText: format.day(start),
    endText: format.day(end),
    fromText: show(first.value),
    toText: last ? show(last.value) : '',
    nowText: isNews && newest ? show(newest.value) : '',
  };
  return [
    {
      way,
      text: words.pictures.way(`${title} (${subtitle})`, {
        from: `${way.fromText} (${format.day(first.date)})`,
        to: last ? `${way.toText} (${format.day(last.date)})` : '',
        now: way.nowText && newest ? `${way.nowText} (${format.day(newest.date)})` : '',
        benchmark: way.benchmark?.text ?? '',
      }),
    },
  ];
}

/** What can be compared: a value of the same metric. */
function benchmarkOf({ metric, benchmark }: Measure): number | undefined {
  if (!benchmark || (benchmark.metric !== undefined && benchmark.metric !== metric)) return undefined;
  return middle(benchmark.value);
}

function ends(values: readonly Value[]): readonly [string, string] {
  const days = values.map(({ date }) => date).sort();
  return [days[0] ?? ORIGIN, days.at(-1) ?? ORIGIN];
}

function point({ date, value }: Value): Point {
  return { day: daysBetween(ORIGIN, date), value };
}
