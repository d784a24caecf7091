import { drawBars } from '../../charts/bars.ts';
import type { ChartColours } from '../../charts/colours.ts';
import { shownOf } from '../../numbers/shown.ts';
import { type Context, refTo } from '../context.ts';
import { type Drawn, sentences } from './drawn.ts';

const MOST = 12;

/** How often each is mentioned, of all mentions that were counted on the newest day on which both sides were. */
export function voicePictures(context: Context, colours: ChartColours): readonly Drawn[] {
  if (context.leavesOut('competitors')) return [];
  const { words, format, status } = context;
  if (!status.voice) return [];
  const { date, mentions } = status.voice;
  const shares = status.voice.shares
    .map(({ competitor, share }) => ({
      label: competitor === undefined ? words.pictures.we : refTo(context, 'competitor', competitor).text,
      percent: share,
      strong: competitor === undefined,
    }))
    .sort((a, b) => b.percent - a.percent);
  const rows = shares.slice(0, MOST).map(({ label, percent, strong }) => {
    const text = format.percent(shownOf(percent));
    return { label, least: percent, most: percent, text, strong };
  });
  const caption = words.pictures.voice(format.day(date));
  return [
    {
      name: 'share-of-voice',
      caption,
      alt: sentences([
        words.pictures.mentions(format.number(mentions)),
        format.list(rows.map(({ label, text }) => `${label} ${text}`)),
      ]),
      svg: drawBars({ rows }, colours),
    },
  ];
}
