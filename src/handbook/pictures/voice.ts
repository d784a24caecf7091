import { drawBars } from '../../charts/bars.ts';
import type { ChartColours } from '../../charts/colours.ts';
import { others, seriesOf } from '../../workspace/series.ts';
import { type Context, refTo } from '../context.ts';
import { type Drawn, sentences } from './drawn.ts';

const METRIC = 'mentions';
const MOST = 12;

/** How often each is mentioned, of all mentions that were counted on the newest day on which both sides were. */
export function voicePictures(context: Context, colours: ChartColours): readonly Drawn[] {
  if (context.leavesOut('competitors')) return [];
  const { workspace, words, format } = context;
  const ours = seriesOf(workspace, { metric: METRIC, channel: undefined }).findLast(
    ({ date }) => others(workspace, { metric: METRIC, channel: undefined }, date).length > 0,
  );
  if (!ours) return [];
  const theirs = others(workspace, { metric: METRIC, channel: undefined }, ours.date);
  const sum = theirs.reduce((total, { value }) => total + value, ours.value);
  if (!(sum > 0)) return [];
  const shares = [
    { label: words.pictures.we, value: ours.value, strong: true },
    ...theirs.map(({ competitor, value }) => ({
      label: refTo(context, 'competitor', competitor).text,
      value,
      strong: false,
    })),
  ].sort((a, b) => b.value - a.value);
  const rows = shares.slice(0, MOST).map(({ label, value, strong }) => {
    const percent = (100 * value) / sum;
    const text = format.percent(Math.round(percent * 10) / 10);
    return { label, least: percent, most: percent, text, strong };
  });
  const caption = words.pictures.voice(format.day(ours.date));
  return [
    {
      name: 'share-of-voice',
      caption,
      alt: sentences([
        words.pictures.mentions(format.number(sum)),
        format.list(rows.map(({ label, text }) => `${label} ${text}`)),
      ]),
      svg: drawBars({ rows }, colours),
    },
  ];
}
