import { scaleLinear } from 'd3-scale';
import { between, type ChartColours } from './colours.ts';
import { shortened } from './labels.ts';
import { drawing, SIZE, type Svg, tag, WIDTH, words } from './svg.ts';

/** Amounts of several things as bars from one line, with what there is of it as a limit. */
export interface Bars {
  readonly rows: readonly Bar[];
  /** A dashed line at what there is, such as the hours that a team has. */
  readonly limit?: { readonly value: number; readonly text: string };
}

/** `most` is the upper end of a range: the part above `least` is lighter. */
export interface Bar {
  readonly label: string;
  readonly least: number;
  readonly most: number;
  /** The amount in words, at the end of the bar. */
  readonly text: string;
  /** The one that matters most, or a sum. */
  readonly strong: boolean;
}

const LABEL = 178;
const ROW = 26;
const THICK = 15;
const VALUE = 100;
const HEAD = 22;

/** Bars below each other on a scale that begins at zero. */
export function drawBars({ rows, limit }: Bars, colours: ChartColours): string {
  const most = Math.max(limit?.value ?? 0, ...rows.map((row) => row.most));
  const scale = scaleLinear([0, most > 0 ? most : 1], [LABEL, WIDTH - VALUE]);
  const head = limit ? HEAD : 4;
  const height = head + rows.length * ROW + 4;
  const bars = rows.map((row, index) => drawBar(row, { top: head + index * ROW, scale }, colours));
  return drawing(height, colours, [
    ...bars,
    tag('line', { x1: LABEL, x2: LABEL, y1: head - 2, y2: height - 4, stroke: colours.soft, 'stroke-width': 1 }),
    limit ? drawLimit(scale(limit.value), limit.text, { head, height, colours }) : '',
  ]);
}

interface BarPlace {
  readonly top: number;
  readonly scale: (value: number) => number;
}

function drawBar({ label, least, most, text, strong }: Bar, { top, scale }: BarPlace, colours: ChartColours): Svg {
  const y = top + (ROW - THICK) / 2;
  const weight = strong ? 600 : undefined;
  const base = top + ROW / 2 + 4;
  const bar = (from: number, to: number, fill: string) =>
    tag('rect', { x: scale(from), y, width: Math.max(0, scale(to) - scale(from)), height: THICK, fill });
  return tag(
    'g',
    {},
    words(shortened(label, LABEL - 10, SIZE.text), {
      x: LABEL - 8,
      y: base,
      'text-anchor': 'end',
      'font-weight': weight,
    }),
    bar(0, least, strong ? colours.accent : between(colours.accent, colours.paper, 0.45)),
    most > least ? bar(least, most, between(colours.accent, colours.paper, 0.75)) : '',
    words(shortened(text, VALUE - 8, SIZE.text), { x: scale(most) + 6, y: base, 'font-weight': weight }),
  );
}

interface LimitPlace {
  readonly head: number;
  readonly height: number;
  readonly colours: ChartColours;
}

function drawLimit(x: number, text: string, { head, height, colours }: LimitPlace): Svg {
  const line = tag('line', {
    x1: x,
    x2: x,
    y1: head - 4,
    y2: height - 4,
    stroke: colours.ink,
    'stroke-width': 1.4,
    'stroke-dasharray': '5 3',
  });
  const isRight = x > WIDTH / 2;
  const label = words(shortened(text, isRight ? x : WIDTH - x, SIZE.small), {
    x,
    y: 12,
    'font-size': SIZE.small,
    'text-anchor': isRight ? 'end' : 'start',
    'font-weight': 600,
  });
  return line + label;
}
