import { scaleLinear } from 'd3-scale';
import type { ChartColours } from './colours.ts';
import { shortened, wrapped } from './labels.ts';
import { drawing, lines, SIZE, type Svg, tag, WIDTH, words } from './svg.ts';

/** Things by what they cost (to the right) and what they are worth (upwards). */
export interface Scatter {
  readonly across: string;
  readonly upwards: string;
  /** The end of the scale upwards; it begins at zero. */
  readonly best: number;
  readonly dots: readonly Dot[];
  /** What a filled dot, a ring and a dashed ring mean. */
  readonly legend: Readonly<Record<DotForm, string>>;
  readonly number: (value: number) => string;
}

export type DotForm = 'taken' | 'open' | 'dropped';

export interface Dot {
  readonly label: string;
  readonly cost: number;
  readonly worth: number;
  readonly form: DotForm;
}

const PLOT = 330;
const HEIGHT = 250;
const LEFT = 34;
const TOP = 22;
const BOTTOM = 38;
const RADIUS = 9;
const LIST = PLOT + 34;
const LINE = 13.5;

/** Numbered dots with a list of their names beside them. */
export function drawScatter(scatter: Scatter, colours: ChartColours): string {
  const dearest = Math.max(...scatter.dots.map(({ cost }) => cost));
  const x = scaleLinear([0, dearest > 0 ? dearest * 1.08 : 1], [LEFT, PLOT]).nice(5);
  const y = scaleLinear([0, scatter.best], [HEIGHT - BOTTOM, TOP]);
  const places = apart(scatter.dots.map(({ cost, worth }) => ({ x: x(cost), y: y(worth) })));
  const list = listed(scatter.dots, colours);
  const axes = drawAxes(
    scatter,
    x.ticks(5).map((value) => ({ at: x(value), text: scatter.number(value) })),
    colours,
  );
  const forms = drawForms(scatter, colours);
  return drawing(Math.max(HEIGHT, list.height) + 22, colours, [
    axes,
    ...scatter.dots.map((dot, index) =>
      drawDot(dot, { ...(places[index] ?? { x: LEFT, y: TOP }), text: String(index + 1) }, colours),
    ),
    list.svg,
    tag('g', { transform: `translate(0 ${Math.max(HEIGHT, list.height) + 10})` }, forms),
  ]);
}

interface Tick {
  readonly at: number;
  readonly text: string;
}

function drawAxes({ across, upwards }: Scatter, ticks: readonly Tick[], colours: ChartColours): Svg {
  const base = HEIGHT - BOTTOM;
  const small = { 'font-size': SIZE.small, fill: colours.soft };
  return [
    tag('line', { x1: LEFT, x2: PLOT, y1: base, y2: base, stroke: colours.soft }),
    tag('line', { x1: LEFT, x2: LEFT, y1: TOP, y2: base, stroke: colours.soft }),
    ...ticks.map(({ at, text }) => words(text, { x: at, y: base + 14, 'text-anchor': 'middle', ...small })),
    words(shortened(`${across} →`, PLOT - LEFT, SIZE.small), { x: PLOT, y: base + 30, 'text-anchor': 'end', ...small }),
    words(shortened(`↑ ${upwards}`, PLOT - LEFT, SIZE.small), { x: 0, y: 12, ...small }),
  ].join('');
}

interface DotPlace {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

function drawDot({ form }: Dot, { x, y, text }: DotPlace, colours: ChartColours): Svg {
  const isTaken = form === 'taken';
  const ring = tag('circle', {
    cx: x,
    cy: y,
    r: RADIUS,
    fill: isTaken ? colours.accent : colours.paper,
    stroke: form === 'dropped' ? colours.soft : colours.accent,
    'stroke-width': 1.5,
    'stroke-dasharray': form === 'dropped' ? '2.5 2' : undefined,
  });
  const fill = isTaken ? colours.paper : form === 'dropped' ? colours.soft : colours.ink;
  return (
    ring + words(text, { x, y: y + 4, 'text-anchor': 'middle', 'font-size': SIZE.small, 'font-weight': 600, fill })
  );
}

function listed(dots: readonly Dot[], colours: ChartColours): { readonly svg: Svg; readonly height: number } {
  let y = TOP;
  const entries = dots.map(({ label }, index) => {
    const texts = wrapped(label, WIDTH - LIST - 24, { size: SIZE.text, most: 2 });
    const entry =
      words(`${index + 1}`, { x: LIST + 14, y, 'text-anchor': 'end', 'font-weight': 600, fill: colours.accent }) +
      lines(texts, { x: LIST + 22, y, step: LINE });
    y += texts.length * LINE + 6;
    return entry;
  });
  return { svg: entries.join(''), height: y };
}

function drawForms({ legend, dots }: Scatter, colours: ChartColours): Svg {
  const forms = (['taken', 'open', 'dropped'] as const).filter((form) => dots.some((dot) => dot.form === form));
  return forms
    .map((form, index) => {
      const x = 10 + index * 150;
      const dot = drawDot({ form, label: '', cost: 0, worth: 0 }, { x, y: 0, text: '' }, colours);
      return (
        dot +
        words(shortened(legend[form], 124, SIZE.small), {
          x: x + 15,
          y: 4,
          'font-size': SIZE.small,
          fill: colours.soft,
        })
      );
    })
    .join('');
}

/** Dots that would hide each other stand side by side. */
function apart(
  places: readonly { readonly x: number; readonly y: number }[],
): readonly { readonly x: number; readonly y: number }[] {
  const placed: { readonly x: number; readonly y: number }[] = [];
  for (const { x, y } of places) {
    let shift = 0;
    const hides = (other: { readonly x: number; readonly y: number }) =>
      Math.hypot(other.x - x - shift, other.y - y) < 2 * RADIUS;
    while (placed.some(hides) && shift < PLOT) shift += 2 * RADIUS + 1;
    placed.push({ x: x + shift, y });
  }
  return placed;
}
