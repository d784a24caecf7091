import { type Chain, type ChainBox, type ChainLink, drawChain } from '../../charts/chain.ts';
import type { ChartColours } from '../../charts/colours.ts';
import { type ChainKind, chainOf } from '../../judging/chain.ts';
import type { Context } from '../context.ts';
import { sortedGoals } from '../goals.ts';
import { type Drawn, sentences } from './drawn.ts';

/** More boxes than this in a column are no picture any more. */
const TALLEST = 22;

/**
 * From what the organization wants to what is done: objectives, goals, channels, tactics. Where a column would be too
 * tall, tactics go first; what is too much even then is drawn for each objective alone.
 */
export function chainPictures(context: Context, colours: ChartColours): readonly Drawn[] {
  const whole = wholeChain(context);
  if (whole.columns.filter(({ boxes }) => boxes.length > 0).length < 2) return [];
  const fitting = fitted(whole);
  if (fitting) return [drawn(context, fitting, { name: 'chain', caption: context.words.pictures.chain, colours })];
  const [objectives] = whole.columns;
  return (objectives?.boxes ?? []).flatMap((objective, index) => {
    const part = fitted(partOf(whole, objective.id));
    const caption = `${context.words.pictures.chain}${context.words.dash}${objective.text}`;
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
  const order = sortedGoals(context).map(({ entity }) => entity as string);
  const boxes = (kind: ChainKind) =>
    nodes.filter((node) => node.kind === kind).map(({ id, name }): ChainBox => ({ id, text: name }));
  const goals = boxes('goal').toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const columns = [
    { title: words.pictures.objectives, boxes: boxes('objective') },
    { title: words.chapter.goals, boxes: goals },
    { title: words.chapter.channels, boxes: boxes('channel') },
    { title: words.pictures.tactics, boxes: boxes('tactic') },
  ];
  const places = columns.flatMap((column) => column.boxes.map(({ id }) => id));
  const links = edges
    .map(({ from, to }): ChainLink => ({ from: to, to: from }))
    .toSorted((a, b) => places.indexOf(a.to) - places.indexOf(b.to));
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

/** The chain, without its last column where that is too tall; nothing where another one is. */
function fitted(chain: Chain): Chain | undefined {
  if (chain.columns.every(({ boxes }) => boxes.length <= TALLEST)) return chain;
  const short = tidy({
    ...chain,
    columns: chain.columns.filter(({ boxes }) => !boxes.some(({ id }) => id.includes('/tactic/'))),
  });
  return short.columns.length > 1 && short.columns.every(({ boxes }) => boxes.length <= TALLEST) ? short : undefined;
}

/** One objective and everything that serves it. */
function partOf(chain: Chain, objective: string): Chain {
  const reached = new Set([objective]);
  for (const { boxes } of chain.columns) {
    for (const { id } of boxes) if (chain.links.some(({ from, to }) => to === id && reached.has(from))) reached.add(id);
  }
  const isReached = ({ id }: ChainBox) => reached.has(id);
  return tidy({
    ...chain,
    columns: chain.columns.map(({ title, boxes }) => ({ title, boxes: boxes.filter(isReached) })),
  });
}

/** Who serves whom, in sentences; tactics are counted by their channel. */
function altText({ words, format }: Context, { columns, links }: Chain): string {
  const boxes = new Map(columns.flatMap((column) => column.boxes.map((box) => [box.id, box.text] as const)));
  const served = columns.flatMap((column) =>
    column.boxes.flatMap(({ id, text }) => {
      const by = links.filter(({ from }) => from === id).flatMap(({ to }) => boxes.get(to) ?? []);
      if (by.length === 0) return [];
      return id.startsWith('channel/')
        ? [words.pictures.planned(text, by.length)]
        : [words.pictures.servedBy(text, format.list(by))];
    }),
  );
  return sentences(served);
}
