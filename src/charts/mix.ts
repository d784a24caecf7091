import { scaleLinear } from 'd3-scale';
import { type ChartColours, readableOn, shades } from './colours.ts';
import { shortened, widthOf, wrapped } from './labels.ts';
import { drawing, lines, SIZE, type Svg, tag, WIDTH, words } from './svg.ts';

/** What each channel publishes, in shares of the whole, and how often. */
export interface Mix {
  readonly kinds: readonly string[];
  readonly rows: readonly MixRow[];
}

/** `shares` says how much of which kind (its index), in percent; `rate` is how often, in words. */
export interface MixRow {
  readonly label: string;
  readonly shares: readonly { readonly kind: number; readonly percent: number; readonly text: string }[];
  readonly rate: string;
}

const LABEL = 150;
const RATE = 148;
const ROW = 28;
const THICK = 19;
const LEGEND_ROW = 18;
const KEYS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** One bar for each channel, parted by letters that the legend below explains, with how often beside it. */
export function drawMix({ kinds, rows }: Mix, colours: ChartColours): string {
  const fills = shades(colours, kinds.length);
  const legend = placeLegend(kinds);
  const top = rows.length * ROW + 16;
  return drawing(top + (legend.at(-1)?.row ?? -1) * LEGEND_ROW + LEGEND_ROW, colours, [
    ...rows.map((row, index) => drawRow(row, { top: index * ROW, fills }, colours)),
    ...legend.map(({ text, x, row, kind }) => {
      const y = top + row * LEGEND_ROW;
      const box = tag('rect', { x, y, width: 14, height: 13, fill: fills[kind] });
      const key = letter(kind, { x: x + 7, y: y + 10.5, fill: fills[kind] ?? colours.tint }, colours);
      return box + key + words(text, { x: x + 19, y: y + 10.5, 'font-size': SIZE.small });
    }),
  ]);
}

interface RowPlace {
  readonly top: number;
  readonly fills: readonly string[];
}

function drawRow({ label, shares, rate }: MixRow, { top, fills }: RowPlace, colours: ChartColours): Svg {
  const sum = shares.reduce((total, { percent }) => total + percent, 0);
  const scale = scaleLinear([0, Math.max(100, sum)], [LABEL, WIDTH - RATE - 14]);
  const base = top + ROW / 2 + 4;
  const rates = wrapped(rate, RATE, { size: SIZE.small, most: 2 });
  let done = 0;
  const parts = shares.map(({ kind, percent, text }) => {
    const x = scale(done);
    done += percent;
    const width = scale(done) - x - 1.5;
    return drawShare({ kind, text, x, width, y: top + (ROW - THICK) / 2 }, fills[kind] ?? colours.tint, colours);
  });
  return tag(
    'g',
    {},
    words(shortened(label, LABEL - 10, SIZE.text), { x: LABEL - 8, y: base, 'text-anchor': 'end' }),
    ...parts,
    lines(rates, {
      x: WIDTH - RATE,
      y: base - (rates.length - 1) * 6.5,
      step: 13,
      'font-size': SIZE.small,
      fill: colours.soft,
    }),
  );
}

interface Share {
  readonly kind: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function drawShare({ kind, text, x, y, width }: Share, fill: string, colours: ChartColours): Svg {
  if (width <= 0) return '';
  const bar = tag('rect', { x, y, width, height: THICK, fill });
  const full = `${keyOf(kind)} ${text}`;
  const label = widthOf(full, SIZE.small) < width - 4 ? full : keyOf(kind);
  if (widthOf(label, SIZE.small) > width) return bar;
  return (
    bar +
    words(label, {
      x: x + width / 2,
      y: y + 13.5,
      'text-anchor': 'middle',
      'font-size': SIZE.small,
      fill: readableOn(fill, colours),
    })
  );
}

function letter(
  kind: number,
  { x, y, fill }: { readonly x: number; readonly y: number; readonly fill: string },
  colours: ChartColours,
): Svg {
  return words(keyOf(kind), { x, y, 'text-anchor': 'middle', 'font-size': 10, fill: readableOn(fill, colours) });
}

/** A, B and so on; numbers after Z. */
function keyOf(kind: number): string {
  return KEYS[kind] ?? String(kind + 1);
}

interface LegendPlace {
  readonly text: string;
  readonly kind: number;
  readonly x: number;
  readonly row: number;
}

/** The legend from left to right, in as many rows as it takes. */
function placeLegend(kinds: readonly string[]): readonly LegendPlace[] {
  let x = 0;
  let row = 0;
  return kinds.map((name, kind) => {
    const text = shortened(name, WIDTH / 2 - 30, SIZE.small);
    const width = widthOf(text, SIZE.small) + 36;
    if (x > 0 && x + width > WIDTH) {
      x = 0;
      row += 1;
    }
    const place = { text, kind, x, row };
    x += width;
    return place;
  });
}
