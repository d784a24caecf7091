import { drawBars } from '../../charts/bars.ts';
import type { ChartColours } from '../../charts/colours.ts';
import { boundsOf } from '../../model/cadence.ts';
import { plannedHours } from '../../workspace/planned-hours.ts';
import type { Context } from '../context.ts';
import { type Drawn, sentences } from './drawn.ts';

const MOST = 24;

/** The hours a week that the plans of the channels take, against those that the team has. */
export function hourPictures(context: Context, colours: ChartColours): readonly Drawn[] {
  if (context.leavesOut('resources')) return [];
  const { workspace, words, format } = context;
  const planned = plannedHours(workspace).map(({ channel, hours }) => ({
    label: channel.name,
    least: hours.min,
    // A rate without an upper end is drawn by its lower one.
    most: Number.isFinite(hours.max) ? hours.max : hours.min,
    isOpen: !Number.isFinite(hours.max),
  }));
  if (planned.length < 2 || planned.length > MOST) return [];
  const total = {
    label: words.pictures.together,
    least: planned.reduce((sum, { least }) => sum + least, 0),
    most: planned.reduce((sum, { most }) => sum + most, 0),
    isOpen: planned.some(({ isOpen }) => isOpen),
  };
  const rows = [...planned.sort((a, b) => b.most - a.most), total].map(({ isOpen, ...row }) => ({
    ...row,
    text: `${isOpen ? '≥ ' : ''}${format.amount(range(row.least, row.most), 'hours')}`,
    strong: row.label === total.label,
  }));
  const capacity = workspace.strategy.value.resources?.hours_per_week;
  const has = capacity === undefined ? undefined : boundsOf(capacity).max;
  const limit =
    has === undefined
      ? undefined
      : { value: has, text: words.pictures.capacity(format.amount(capacity ?? has, 'hours')) };
  return [
    {
      name: 'hours',
      caption: words.pictures.hours,
      alt: sentences([format.list(rows.map(({ label, text }) => `${label} ${text}`)), limit?.text]),
      svg: drawBars({ rows, ...(limit && { limit }) }, colours),
    },
  ];
}

/** One number, or a range where both ends differ as they are shown. */
function range(least: number, most: number) {
  const [min, max] = [tenths(least), tenths(most)];
  return min === max ? min : { min, max };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
