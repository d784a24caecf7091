import { type Chain, type ChainBox, type ChainLink, drawChain } from '../../charts/chain.ts';
import type { ChartColours } from '../../charts/colours.ts';
import { type ChainKind, chainOf } from '../../judging/chain.ts';
import { groupedBy } from '../../model/grouped.ts';
import type { Context } from '../context.ts';
import { sortedGoals } from '../goals.ts';
import { fitted, partsOf, placesIn } from './chain-parts.ts';
import { type Drawn, sentences } from './drawn.ts';

/**
 * From what the organization wants to what is done: objectives, goals, channels, tactics. Where a column would be too
 * tall, tactics go first; what is too much even then is drawn for each objective alone.
 */
export function chainPictures(context: Context, colours: ChartColours): readonly Drawn[] {
  const whole = wholeChain(context);
  if (whole.columns.length < 2) return [];
  const fitting = fitted(whole.columns);
  const { chain: title } = context.words.pictures;
  if (fitting)
    return [drawn(context, tidy({ ...whole, columns: fitting }), { name: 'chain', caption: title, colours })];
  const [objectives] = whole.columns;
  const partOf = partsOf(whole);
  return (objectives?.boxes ?? []).flatMap((objective, index) => {
    const part = partOf(objective);
    const caption = `${title}${context.words.dash}${objective.text}`;
    return part ? [drawn(context, part, { name: `chain-${index + 1}`, caption, colours })] : [];
  });
}

interface Frame {
  readonly name: string;
  readonly caption: string;
  readonly colours: ChartColours;
}

function drawn(context: Context, chain: Chain, { name, caption, colours }: Frame): Drawn {
  return { name, caption, alt: altText(context, chain), svg: drawChain(chain, colours) };
}

/** The chain as one picture without regard to its height. */
export function wholeChainPicture(context: Context, colours: ChartColours): string {
  return drawChain(wholeChain(context), colours);
}

function wholeChain(context: Context): Chain {
  const { workspace, words } = context;
  const { nodes, edges } = chainOf(workspace);
  const order = new Map(sortedGoals(context).map(({ entity }, place) => [entity as string, place]));
  const boxes = (kind: ChainKind) =>
    nodes.filter((node) => node.kind === kind).map(({ id, name }): ChainBox => ({ id, text: name }));
  const goals = boxes('goal').toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  const columns = [
    { title: words.pictures.objectives, boxes: boxes('objective') },
    { title: words.chapter.goals, boxes: goals },
    { title: words.chapter.channels, boxes: boxes('channel') },
    { title: words.pictures.tactics, boxes: boxes('tactic') },
  ];
  const places = placesIn(columns);
  const links = edges
    .map(({ from, to }): ChainLink => ({ from: to, to: from }))
    .toSorted((a, b) => (places.get(a.to) ?? 0) - (places.get(b.to) ?? 0));
  return tidy({ columns, links, loose: words.pictures.loose });
}

/** Without empty columns, and with each line once and between boxes that are there. */
function tidy({ columns, links, loose }: Chain): Chain {
  const shown = columns.filter(({ boxes }) => boxes.length > 0);
  const ids = new Set(shown.flatMap(({ boxes }) => boxes.map(({ id }) => id)));
  const seen = new Set<string>();
  const kept = links.filter(({ from, to }) => {
    const key = `${from} ${to}`;
    const isNew = ids.has(from) && ids.has(to) && !seen.has(key);
    seen.add(key);
    return isNew;
  });
  return { columns: shown, links: kept, loose };
}

/** Who serves whom, in sentences; tactics are counted by their channel. */
function altText({ words, format }: Context, { columns, links }: Chain): string {
  const boxes = new Map(columns.flatMap((column) => column.boxes.map((box) => [box.id, box.text] as const)));
  const linksFrom = groupedBy(links, ({ from }) => from);
  const served = columns.flatMap((column) =>
    column.boxes.flatMap(({ id, text }) => {
      const by = (linksFrom.get(id) ?? []).flatMap(({ to }) => boxes.get(to) ?? []);
      if (by.length === 0) return [];
      return id.startsWith('channel/')
        ? [words.pictures.planned(text, by.length)]
        : [words.pictures.servedBy(text, format.list(by))];
    }),
  );
  return sentences(served);
}
