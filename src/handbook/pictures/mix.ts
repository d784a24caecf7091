import type { ChartColours } from '../../charts/colours.ts';
import { drawMix, type MixRow } from '../../charts/mix.ts';
import { boundsOf } from '../../model/cadence.ts';
import { isActiveChannel } from '../../workspace/active.ts';
import type { Entity } from '../../workspace/workspace.ts';
import { cadenceText } from '../cadence.ts';
import { type Context, refTo } from '../context.ts';
import { type Drawn, sentences } from './drawn.ts';

const MOST = 20;

/** What each channel publishes, in shares, and how often. */
export function mixPictures(context: Context, colours: ChartColours): readonly Drawn[] {
  const { workspace, words } = context;
  const channels = [...workspace.entities.channel.values()].filter(isActiveChannel);
  const kinds: string[] = [];
  const rows = channels.map((channel) => rowOf(context, channel, kinds));
  const isDrawn = rows.filter(({ shares }) => shares.length > 0).length > 1;
  if (!isDrawn || rows.length > MOST) return [];
  return [
    {
      name: 'content-mix',
      caption: words.pictures.mix,
      alt: sentences(rows.map((row) => rowText(context, row, kinds))),
      svg: drawMix({ kinds, rows }, colours),
    },
  ];
}

/** The row of a channel; kinds of content that it is the first to name are added to the list. */
function rowOf(context: Context, { name, value }: Entity<'channel'>, kinds: string[]): MixRow {
  const shares = (value.content ?? []).flatMap(({ pillar, what = '', share }) => {
    if (share === undefined) return [];
    const kind = pillar ? refTo(context, 'pillar', pillar).text : what;
    if (!kinds.includes(kind)) kinds.push(kind);
    const { min, max } = boundsOf(share);
    return [{ kind: kinds.indexOf(kind), percent: (min + max) / 2, text: context.format.share(share) }];
  });
  return { label: name, shares, rate: value.cadence ? cadenceText(context, value.cadence, 'short') : '' };
}

function rowText({ words, format }: Context, { label, shares, rate }: MixRow, kinds: readonly string[]): string {
  const parts = shares.map(({ kind, text }) => `${kinds[kind]} ${text}`);
  const what = [format.list(parts), rate].filter((part) => part !== '').join(words.semicolon);
  return what === '' ? '' : `${label}${words.colon} ${what}`;
}
