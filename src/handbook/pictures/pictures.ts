import type { ChartColours } from '../../charts/colours.ts';
import { isActiveChannel } from '../../workspace/active.ts';
import type { Context } from '../context.ts';
import { sortedGoals } from '../goals.ts';
import { chainPictures } from './chain.ts';
import { type Drawn, type PictureView, pictureViews } from './drawn.ts';
import { hourPictures } from './hours.ts';
import { ideaPictures } from './ideas.ts';
import { mixPictures } from './mix.ts';
import { needPictures } from './needs.ts';
import { voicePictures } from './voice.ts';
import { wayPictures } from './ways.ts';

/** Every picture of the handbook by where it stands; a place without anything to draw has none. */
export interface Pictures {
  readonly chain: readonly Drawn[];
  readonly needs: readonly Drawn[];
  readonly voice: readonly Drawn[];
  readonly mix: readonly Drawn[];
  readonly hours: readonly Drawn[];
  readonly ideas: readonly Drawn[];
  /** The ways of the channels' measures; not on the channels' own pages, which have to stay one. */
  readonly channels: readonly Drawn[];
  /** The ways of each goal's measures, by the goal's id. */
  readonly goals: ReadonlyMap<string, readonly Drawn[]>;
}

export function drawPictures(context: Context, colours: ChartColours): Pictures {
  const { words, workspace } = context;
  const goals = sortedGoals(context).map(({ id, value }): readonly [string, readonly Drawn[]] => {
    const measures = (value.metrics ?? []).map((measure) => ({ measure }));
    return [id, wayPictures(context, { name: `goal-${id}`, caption: words.pictures.ways, measures }, colours)];
  });
  const active = [...workspace.entities.channel.values()].filter(isActiveChannel);
  const success = active.flatMap(({ id, value }) => (value.success ?? []).map((measure) => ({ measure, home: id })));
  return {
    chain: chainPictures(context, colours),
    needs: needPictures(context, colours),
    voice: voicePictures(context, colours),
    mix: mixPictures(context, colours),
    hours: hourPictures(context, colours),
    ideas: ideaPictures(context, colours),
    channels: wayPictures(context, { name: 'channels', caption: '', measures: success }, colours),
    goals: new Map(goals),
  };
}

/** All pictures by their names. */
export function pictureTable({ goals, ...places }: Pictures): ReadonlyMap<string, Drawn> {
  const all = [...Object.values(places).flat(), ...[...goals.values()].flat()];
  return new Map(all.map((drawn) => [drawn.name, drawn]));
}

/** What templates see of the pictures; those of goals stand with their goals. */
export function placedViews({ goals, ...places }: Pictures): {
  readonly [Place in keyof typeof places]: readonly PictureView[];
} {
  return {
    chain: pictureViews(places.chain),
    needs: pictureViews(places.needs),
    voice: pictureViews(places.voice),
    mix: pictureViews(places.mix),
    hours: pictureViews(places.hours),
    ideas: pictureViews(places.ideas),
    channels: pictureViews(places.channels),
  };
}
