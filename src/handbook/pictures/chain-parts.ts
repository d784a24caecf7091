import type { Chain, ChainBox, ChainColumn, ChainLink } from '../../charts/chain.ts';
import { groupedBy } from '../../model/grouped.ts';

/** More boxes than this in a column are no picture any more. */
const TALLEST = 22;

/** The columns, without the last one where that is too tall; nothing where another one is. */
export function fitted(columns: readonly ChainColumn[]): readonly ChainColumn[] | undefined {
  const isLow = ({ boxes }: ChainColumn) => boxes.length <= TALLEST;
  if (columns.every(isLow)) return columns;
  const short = columns.filter(({ boxes }) => !boxes.some(({ id }) => id.includes('/tactic/')));
  return short.length > 1 && short.every(isLow) ? short : undefined;
}

/** Where each box stands, counted from the first of the first column. */
export function placesIn(columns: readonly ChainColumn[]): ReadonlyMap<string, number> {
  return new Map(columns.flatMap(({ boxes }) => boxes).map(({ id }, place) => [id, place]));
}

/** One box and everything that serves it, where that is a picture: thousands of objectives are walked from, each a little. */
export function partsOf({ columns, links, loose }: Chain): (top: ChainBox) => Chain | undefined {
  const boxes = columns.flatMap((column) => column.boxes);
  const places = placesIn(columns);
  const placed = links.map((link, place) => ({ link, place, box: boxes[places.get(link.to) ?? -1] }));
  const byBox = groupedBy(placed, ({ link }) => link.from);
  const linksFrom = ({ id }: ChainBox) => byBox.get(id) ?? [];
  const inOrder = (all: Iterable<ChainBox>) =>
    [...all].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  const linksOf = (shown: readonly ChainColumn[]): readonly ChainLink[] =>
    shown
      .slice(0, -1)
      .flatMap((column) => column.boxes.flatMap(linksFrom))
      .sort((a, b) => a.place - b.place)
      .map(({ link }) => link);
  return (top) => {
    let reached: readonly ChainBox[] = [top];
    const part = columns.map(({ title }, index) => {
      if (index > 0) reached = inOrder(someServers(reached, linksFrom));
      return { title, boxes: reached };
    });
    const shown = fitted(part.filter((column) => column.boxes.length > 0));
    return shown && { columns: shown, links: linksOf(shown), loose };
  };
}

type LinksFrom = (box: ChainBox) => readonly { readonly box: ChainBox | undefined }[];

/** The boxes that serve some others; of more than a picture has room for, one more. */
function someServers(served: readonly ChainBox[], linksFrom: LinksFrom): ReadonlySet<ChainBox> {
  const found = new Set<ChainBox>();
  for (const one of served) {
    for (const { box } of linksFrom(one)) {
      if (box) found.add(box);
      if (found.size > TALLEST) return found;
    }
  }
  return found;
}
