import { linkHorizontal } from 'd3-shape';
import { between, type ChartColours, readableOn } from './colours.ts';
import { shortened, wrapped } from './labels.ts';
import { drawing, lines, path, SIZE, type Svg, tag, WIDTH, words } from './svg.ts';

/** Things that serve each other, in columns from what is wanted (left) to what is done (right). */
export interface Chain {
  readonly columns: readonly ChainColumn[];
  readonly links: readonly ChainLink[];
  /** What a dashed box says. */
  readonly loose: string;
}

export interface ChainColumn {
  readonly title: string;
  readonly boxes: readonly ChainBox[];
}

export interface ChainBox {
  readonly id: string;
  readonly text: string;
}

/** From a box to one of the next column that serves it. */
export interface ChainLink {
  readonly from: string;
  readonly to: string;
}

const GAP = 30;
const HEAD = 26;
const INSET = 7;
const LINE = 13.5;
const BETWEEN = 7;
const LEGEND = 22;
/** Rounds in which boxes move towards those that they are linked with. */
const ROUNDS = 6;

/** Boxes in columns with lines between those that serve each other. A box that misses a line on a side is dashed. */
export function drawChain({ columns, links, loose }: Chain, colours: ChartColours): string {
  const width = (WIDTH - GAP * (columns.length - 1)) / columns.length;
  const ordered = inOrder(columns, links);
  const heights = ordered.map((boxes) => boxes.map(({ text }) => boxHeight(text, width)));
  const tallest = Math.max(...heights.map(total));
  const placed = new Map(
    ordered.flatMap((boxes, column) => {
      const own = heights[column] ?? [];
      let y = HEAD + (tallest - total(own)) / 2;
      return boxes.map((box, index) => {
        const height = own[index] ?? 0;
        const spot = { box, column, x: column * (width + GAP), y, width, height };
        y += height + BETWEEN;
        return [box.id, spot] as const;
      });
    }),
  );
  const titles = columns.map(({ title }, column) =>
    words(shortened(title, width, SIZE.title), {
      x: column * (width + GAP),
      y: 14,
      'font-size': SIZE.title,
      'font-weight': 600,
      fill: colours.accent,
    }),
  );
  const lasts = columns.length - 1;
  const isLoose = looseIn(links, lasts);
  const spots = [...placed.values()].map((spot) => ({ ...spot, isLoose: isLoose(spot) }));
  const legend = spots.some((spot) => spot.isLoose) ? LEGEND : 0;
  return drawing(HEAD + tallest + 2 + legend, colours, [
    ...titles,
    ...links.map((link) => drawLink(placed.get(link.from), placed.get(link.to), colours)),
    ...spots.map((spot) => drawBox(spot, colours)),
    legend > 0 ? drawLegend(loose, HEAD + tallest + 16, colours) : '',
  ]);
}

interface Spot {
  readonly box: ChainBox;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Tells boxes that nothing serves, or that serve nothing. */
function looseIn(links: readonly ChainLink[], last: number): (spot: Spot) => boolean {
  const [served, serving] = [new Set(links.map(({ from }) => from)), new Set(links.map(({ to }) => to))];
  return ({ box, column }) => (column < last && !served.has(box.id)) || (column > 0 && !serving.has(box.id));
}

function drawLegend(text: string, y: number, colours: ChartColours): Svg {
  const style = { fill: colours.paper, stroke: colours.ink, 'stroke-width': 1.4, 'stroke-dasharray': '4 3' };
  const box = tag('rect', { x: 0.7, y: y - 9, width: 22, height: 11, rx: 3, ...style });
  return box + words(text, { x: 30, y, 'font-size': SIZE.small, fill: colours.soft });
}

function drawBox(spot: Spot & { readonly isLoose: boolean }, colours: ChartColours): Svg {
  const { box, column, x, y, width, height } = spot;
  const fill = column === 0 ? colours.accent : between(colours.tint, colours.paper, (column - 1) / 3);
  const frame = tag('rect', {
    x: x + 0.5,
    y: y + 0.5,
    width: width - 1,
    height: height - 1,
    rx: 4,
    fill,
    stroke: spot.isLoose ? colours.ink : column === 0 ? colours.accent : colours.hairline,
    'stroke-width': spot.isLoose ? 1.4 : 1,
    'stroke-dasharray': spot.isLoose ? '4 3' : undefined,
  });
  const text = lines(linesOf(box.text, width), {
    x: x + INSET,
    y: y + INSET + 10,
    step: LINE,
    'font-size': SIZE.small,
    fill: readableOn(fill, colours),
  });
  return tag('g', {}, frame, text);
}

function drawLink(from: Spot | undefined, to: Spot | undefined, colours: ChartColours): Svg {
  if (!from || !to) return '';
  const curve = linkHorizontal<unknown, readonly [number, number]>()
    .source(() => [from.x + from.width, from.y + from.height / 2])
    .target(() => [to.x, to.y + to.height / 2]);
  return path(curve({}), { stroke: colours.soft, 'stroke-width': 1.1, 'stroke-opacity': 0.7 });
}

/** The boxes of each column, moved near to those that they are linked with, so that few lines cross. */
function inOrder(columns: readonly ChainColumn[], links: readonly ChainLink[]): readonly (readonly ChainBox[])[] {
  const ordered = columns.map(({ boxes }) => [...boxes]);
  const linked = new Map(columns.flatMap(({ boxes }) => boxes.map(({ id }): [string, string[]] => [id, []])));
  for (const { from, to } of links) {
    linked.get(from)?.push(to);
    linked.get(to)?.push(from);
  }
  for (let round = 0; round < ROUNDS; round++) {
    const isForth = round % 2 === 0;
    for (let step = 1; step < ordered.length; step++) {
      const column = isForth ? step : ordered.length - 1 - step;
      settle(ordered[column] ?? [], ordered[isForth ? column - 1 : column + 1] ?? [], linked);
    }
  }
  return ordered;
}

function settle(
  boxes: ChainBox[],
  neighbours: readonly ChainBox[],
  linked: ReadonlyMap<string, readonly string[]>,
): void {
  const places = new Map(neighbours.map(({ id }, index) => [id, (index + 0.5) / neighbours.length]));
  const wish = new Map(
    boxes.map(({ id }, index) => {
      const near = (linked.get(id) ?? []).flatMap((other) => places.get(other) ?? []);
      const own = (index + 0.5) / boxes.length;
      return [id, near.length === 0 ? own : near.reduce((sum, place) => sum + place, 0) / near.length];
    }),
  );
  boxes.sort((a, b) => (wish.get(a.id) ?? 0) - (wish.get(b.id) ?? 0));
}

function linesOf(text: string, width: number): readonly string[] {
  return wrapped(text, width - 2 * INSET, { size: SIZE.small, most: 6 });
}

function boxHeight(text: string, width: number): number {
  return linesOf(text, width).length * LINE + 2 * INSET - 2;
}

function total(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height + BETWEEN, -BETWEEN);
}
