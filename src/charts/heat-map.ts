import { between, type ChartColours } from './colours.ts';
import { shortened, wrapped } from './labels.ts';
import { drawing, lines, SIZE, type Svg, tag, WIDTH, words } from './svg.ts';

/** How well something is served: not at all or poorly (1), partly (2), well (3); 0 where nothing is known. */
export type Degree = 0 | 1 | 2 | 3;

/** Needs in groups, and how well each column serves them. */
export interface HeatMap {
  readonly columns: readonly string[];
  readonly groups: readonly HeatGroup[];
  /** The words for poorly, partly, well. */
  readonly legend: readonly [string, string, string];
  /** What the mark before a row says. */
  readonly markLegend: string;
}

export interface HeatGroup {
  readonly title: string;
  readonly rows: readonly HeatRow[];
}

/** A row; `marked` where nobody serves it well. */
export interface HeatRow {
  readonly text: string;
  readonly marked: boolean;
  readonly degrees: readonly Degree[];
}

const LABEL = 228;
const HEAD_SIZE = 10;
const HEAD_LINE = 12;
const LINE = 13.5;
const GROUP = 24;
const LEGEND = 30;

/** A table of shaded cells. Each degree has a form beside its shade, so that it is read in grey and in any colours. */
export function drawHeatMap(map: HeatMap, colours: ChartColours): string {
  const width = Math.min(104, (WIDTH - LABEL) / map.columns.length);
  const heads = map.columns.map((name) => wrapped(name, width - 6, { size: HEAD_SIZE, most: 4 }));
  const head = Math.max(...heads.map((texts) => texts.length)) * HEAD_LINE + 8;
  const parts: Svg[] = heads.map((texts, column) =>
    lines(texts, {
      x: LABEL + (column + 0.5) * width,
      y: head - 6 - (texts.length - 1) * HEAD_LINE,
      step: HEAD_LINE,
      'font-size': HEAD_SIZE,
      'font-weight': column === 0 ? 600 : undefined,
      'text-anchor': 'middle',
    }),
  );
  let y = head;
  for (const { title, rows } of map.groups) {
    parts.push(groupTitle(title, y, colours));
    y += GROUP;
    for (const row of rows) {
      const texts = wrapped(row.text, LABEL - 22, { size: SIZE.small, most: 3 });
      const height = Math.max(24, texts.length * LINE + 8);
      parts.push(drawRow(row, { texts, y, height, width }, colours));
      y += height;
    }
  }
  return drawing(y + LEGEND, colours, [...parts, drawLegend(map, y + 20, colours)]);
}

function groupTitle(title: string, y: number, colours: ChartColours): Svg {
  return words(shortened(title, WIDTH, SIZE.title), {
    x: 0,
    y: y + 16,
    'font-size': SIZE.title,
    'font-weight': 600,
    fill: colours.accent,
  });
}

interface RowPlace {
  readonly texts: readonly string[];
  readonly y: number;
  readonly height: number;
  /** Of one cell. */
  readonly width: number;
}

function drawRow({ marked, degrees }: HeatRow, { texts, y, height, width }: RowPlace, colours: ChartColours): Svg {
  const middle = y + height / 2;
  return tag(
    'g',
    {},
    marked ? mark(3, middle, colours) : '',
    lines(texts, {
      x: 14,
      y: middle - ((texts.length - 1) * LINE) / 2 + 4,
      step: LINE,
      'font-size': SIZE.small,
    }),
    ...degrees.map((degree, column) => {
      const x = LABEL + column * width;
      const shade = tag('rect', {
        x: x + 1,
        y: y + 1,
        width: width - 2,
        height: height - 2,
        rx: 3,
        fill: shadeOf(degree, colours),
      });
      return shade + sign(degree, { x: x + width / 2, y: middle }, colours);
    }),
  );
}

/** The darker, the better served; what is not known has no shade at all. */
function shadeOf(degree: Degree, { tint, accent, paper }: ChartColours): string {
  return degree === 0 ? paper : between(tint, accent, ([0, 0.04, 0.22, 0.5] as const)[degree]);
}

/** A ring, half a disc, a whole disc; a dot where nothing is known. */
function sign(degree: Degree, { x, y }: { readonly x: number; readonly y: number }, colours: ChartColours): Svg {
  if (degree === 0) return tag('circle', { cx: x, cy: y, r: 1.5, fill: colours.hairline });
  const radius = 5.5;
  const ring = tag('circle', {
    cx: x,
    cy: y,
    r: radius,
    fill: colours.paper,
    stroke: colours.ink,
    'stroke-width': 1.3,
  });
  if (degree === 1) return ring;
  if (degree === 3)
    return tag('circle', { cx: x, cy: y, r: radius, fill: colours.ink, stroke: colours.ink, 'stroke-width': 1.3 });
  const half = tag('path', {
    d: `M${x.toFixed(1)} ${(y - radius).toFixed(1)}a${radius} ${radius} 0 0 0 0 ${2 * radius}z`,
    fill: colours.ink,
  });
  return ring + half;
}

function mark(x: number, y: number, colours: ChartColours): Svg {
  return tag('path', { d: `M${(x - 3).toFixed(1)} ${(y - 4).toFixed(1)}l7 4l-7 4z`, fill: colours.accent });
}

function drawLegend({ legend, markLegend, groups }: HeatMap, y: number, colours: ChartColours): Svg {
  const room = 128;
  const signs = legend.map((word, index) => {
    const x = LABEL + index * room + 8;
    const text = words(shortened(word, room - 20, SIZE.small), {
      x: x + 11,
      y: y + 4,
      'font-size': SIZE.small,
      fill: colours.soft,
    });
    return sign((index + 1) as Degree, { x, y }, colours) + text;
  });
  const isMarked = groups.some(({ rows }) => rows.some(({ marked }) => marked));
  const marks = isMarked
    ? [
        mark(3, y, colours),
        words(shortened(markLegend, LABEL - 22, SIZE.small), {
          x: 14,
          y: y + 4,
          'font-size': SIZE.small,
          fill: colours.soft,
        }),
      ]
    : [];
  return [...marks, ...signs].join('');
}
