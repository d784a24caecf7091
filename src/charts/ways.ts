import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { ChartColours } from './colours.ts';
import { shortened, widthOf } from './labels.ts';
import { drawing, path, SIZE, type Svg, tag, WIDTH, words } from './svg.ts';

/** A point in time (in days from any day) and a value. */
export interface Point {
  readonly day: number;
  readonly value: number;
}

/** The way of one measure: the plan from baseline through milestones to target, what was read, what it compares with. */
export interface Way {
  readonly title: string;
  /** Where the title alone does not say it: which channel. */
  readonly subtitle: string;
  /** From baseline to target, in the order of time; fewer than two where there is no plan to draw. */
  readonly plan: readonly Point[];
  readonly readings: readonly Point[];
  readonly benchmark?: { readonly value: number; readonly text: string };
  readonly startText: string;
  readonly endText: string;
  /** The values at the ends and of the newest reading, in words. */
  readonly fromText: string;
  readonly toText: string;
  readonly nowText: string;
}

/** What the forms mean, below the pictures. */
export interface WaysLegend {
  readonly plan: string;
  readonly reading: string;
  readonly benchmark: string;
}

const GAP = 36;
const CELL = (WIDTH - GAP) / 2;
const HEIGHT = 152;
const LEGEND = 22;
const TOP = 40;
const BOTTOM = 22;
/** Room for the value of the target at the right. */
const RIGHT = 64;
const LEFT = 8;

/** Small pictures, two in a row, each on its own scales, with one legend for all. */
export function drawWays(ways: readonly Way[], legend: WaysLegend, colours: ChartColours): string {
  const rows = Math.ceil(ways.length / 2);
  const cells = ways.map((way, index) =>
    tag(
      'g',
      { transform: `translate(${(index % 2) * (CELL + GAP)} ${Math.floor(index / 2) * HEIGHT})` },
      drawWay(way, index % 2 === 0 && index === ways.length - 1 ? WIDTH : CELL, colours),
    ),
  );
  return drawing(rows * HEIGHT + LEGEND, colours, [
    ...cells,
    drawLegend(ways, legend, { y: rows * HEIGHT + 12, colours }),
  ]);
}

interface Scales {
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
}

/** @param room the width that the title may take: the last one of an odd number has the row for itself */
function drawWay(way: Way, room: number, colours: ChartColours): Svg {
  const scales = scalesOf(way);
  const first = way.plan[0] ?? way.readings[0];
  const last = way.plan.at(-1);
  const newest = way.readings.at(-1);
  // The line goes on from the newest value to where the plan leads: labels stand on the other sides.
  const isUp = (newest?.value ?? last?.value ?? 0) >= (first?.value ?? 0);
  return [
    words(shortened(way.title, room, SIZE.title), { x: 0, y: 12, 'font-size': SIZE.title, 'font-weight': 600 }),
    words(shortened(way.subtitle, room, SIZE.small), { x: 0, y: 26, 'font-size': SIZE.small, fill: colours.soft }),
    ground(way, colours),
    way.benchmark ? benchmark(way, scales, colours) : '',
    planned(way.plan, scales, colours),
    read(way.readings, scales, colours),
    first ? begun(way.fromText, { point: first, isAbove: !isUp, scales, colours }) : '',
    last && way.plan.length > 1 ? atEnd(way.toText, last, scales) : '',
    newest && way.nowText ? current(way.nowText, { point: newest, isAbove: isUp, scales, colours }) : '',
  ].join('');
}

function scalesOf({ plan, readings, benchmark }: Way): Scales {
  const points = [...plan, ...readings];
  const days = points.map(({ day }) => day);
  const values = [...points.map(({ value }) => value), ...(benchmark ? [benchmark.value] : [])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [start, end] = [Math.min(...days), Math.max(...days)];
  const room = (high - low || Math.abs(high) || 1) * 0.2;
  return {
    x: scaleLinear([start, end > start ? end : start + 1], [LEFT, CELL - RIGHT]),
    y: scaleLinear([low - room, high + room], [HEIGHT - BOTTOM - 8, TOP]),
  };
}

function ground({ startText, endText }: Way, colours: ChartColours): Svg {
  const y = HEIGHT - BOTTOM - 4;
  const style = { y: y + 14, 'font-size': SIZE.small, fill: colours.soft };
  return [
    tag('line', { x1: 0, x2: CELL - RIGHT + LEFT, y1: y, y2: y, stroke: colours.hairline }),
    words(shortened(startText, CELL / 2 - 20, SIZE.small), { x: 0, ...style }),
    words(shortened(endText, CELL / 2 - 20, SIZE.small), { x: CELL - RIGHT + LEFT, 'text-anchor': 'end', ...style }),
  ].join('');
}

/** A line to compare with; its value stands at the right, or at the left where the target's value is too near. */
function benchmark({ benchmark: compared, plan }: Way, { y }: Scales, colours: ChartColours): Svg {
  if (!compared) return '';
  const height = y(compared.value);
  const end = plan.at(-1);
  const isTight = end !== undefined && Math.abs(y(end.value) - height) < SIZE.small + 2;
  const place = isTight ? { x: 0, y: height - 4 } : { x: CELL - RIGHT + LEFT + 4, y: height + 4 };
  const style = { stroke: colours.soft, 'stroke-width': 1, 'stroke-dasharray': '1.5 3' };
  return [
    tag('line', { x1: 0, x2: CELL - RIGHT + LEFT, y1: height, y2: height, ...style }),
    words(shortened(compared.text, RIGHT - LEFT - 4, SIZE.small), {
      ...place,
      'font-size': SIZE.small,
      fill: colours.soft,
    }),
  ].join('');
}

function planned(plan: readonly Point[], scales: Scales, colours: ChartColours): Svg {
  if (plan.length < 2) return '';
  const ends = plan.map((point, index) => {
    const [x, y] = [scales.x(point.day), scales.y(point.value)];
    if (index === plan.length - 1)
      return tag('path', {
        d: `M${x.toFixed(1)} ${(y - 5).toFixed(1)}l5 5l-5 5l-5 -5z`,
        fill: colours.paper,
        stroke: colours.ink,
        'stroke-width': 1.4,
      });
    return tag('circle', {
      cx: x,
      cy: y,
      r: index === 0 ? 3.5 : 2.5,
      fill: colours.paper,
      stroke: colours.ink,
      'stroke-width': 1.2,
    });
  });
  return curve(plan, scales, { stroke: colours.ink, 'stroke-width': 1.2, 'stroke-dasharray': '5 4' }) + ends.join('');
}

function read(readings: readonly Point[], scales: Scales, colours: ChartColours): Svg {
  if (readings.length === 0) return '';
  const dots = readings.length > 24 ? readings.slice(-1) : readings;
  return [
    curve(readings, scales, { stroke: colours.accent, 'stroke-width': 2, 'stroke-linejoin': 'round' }),
    ...dots.map(({ day, value }) =>
      tag('circle', { cx: scales.x(day), cy: scales.y(value), r: 2.6, fill: colours.accent }),
    ),
  ].join('');
}

function curve(points: readonly Point[], { x, y }: Scales, style: Readonly<Record<string, string | number>>): Svg {
  const draw = line<Point>(
    ({ day }) => x(day),
    ({ value }) => y(value),
  );
  return points.length < 2 ? '' : path(draw([...points]), style);
}

/** A text that stays readable where a line passes behind it. */
function halo(text: string, colours: ChartColours, attributes: Readonly<Record<string, string | number>>): Svg {
  const paper = { stroke: colours.paper, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  return words(text, { 'font-size': SIZE.small, ...attributes, ...paper });
}

interface LabelPlace {
  readonly point: Point;
  readonly isAbove: boolean;
  readonly scales: Scales;
  readonly colours: ChartColours;
}

/** The value where the way begins, away from the newest one. */
function begun(text: string, { point, isAbove, scales, colours }: LabelPlace): Svg {
  if (text === '') return '';
  const x = Math.max(0, Math.min(scales.x(point.day) - 5, CELL - RIGHT - widthOf(text, SIZE.small)));
  return halo(text, colours, { x, y: inside(scales.y(point.value) + (isAbove ? -9 : 17)) });
}

/** The newest value, beside its dot on the side to which it moved. */
function current(text: string, { point, isAbove, scales, colours }: LabelPlace): Svg {
  const x = Math.max(0, Math.min(scales.x(point.day) - 2, CELL - RIGHT + LEFT - widthOf(text, SIZE.small)));
  const y = inside(scales.y(point.value) + (isAbove ? -8 : 16));
  return halo(text, colours, { x, y, 'font-weight': 600, fill: colours.accent });
}

/** A base line within the picture: not in the title, not in the days below. */
function inside(y: number): number {
  return Math.max(TOP, Math.min(y, HEIGHT - BOTTOM - 8));
}

function atEnd(text: string, { day, value }: Point, { x, y }: Scales): Svg {
  const label = shortened(text, RIGHT - LEFT - 4, SIZE.small);
  return words(label, { x: x(day) + 9, y: y(value) + 4, 'font-size': SIZE.small, 'font-weight': 600 });
}

interface LegendPlace {
  readonly y: number;
  readonly colours: ChartColours;
}

function drawLegend(ways: readonly Way[], legend: WaysLegend, { y, colours }: LegendPlace): Svg {
  const entries = [
    {
      isShown: ways.some(({ plan }) => plan.length > 1),
      text: legend.plan,
      style: { stroke: colours.ink, 'stroke-width': 1.2, 'stroke-dasharray': '5 4' },
    },
    {
      isShown: ways.some(({ readings }) => readings.length > 0),
      text: legend.reading,
      style: { stroke: colours.accent, 'stroke-width': 2 },
    },
    {
      isShown: ways.some((way) => way.benchmark),
      text: legend.benchmark,
      style: { stroke: colours.soft, 'stroke-width': 1, 'stroke-dasharray': '1.5 3' },
    },
  ].filter(({ isShown }) => isShown);
  let x = 0;
  return entries
    .map(({ text, style }) => {
      const left = x;
      x += 40 + widthOf(text, SIZE.small);
      return (
        tag('line', { x1: left, x2: left + 20, y1: y, y2: y, ...style }) +
        words(text, { x: left + 25, y: y + 4, 'font-size': SIZE.small, fill: colours.soft })
      );
    })
    .join('');
}
