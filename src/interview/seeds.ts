import { seedWords } from '../language/interview-seeds.ts';
import { type Language, nearestLanguage } from '../language/language.ts';
import type { FolderKind } from '../model/kinds.ts';
import { entitiesOf, type Value } from './draft.ts';
import type { State } from './question.ts';
import type { Asking } from './to-question.ts';

/** A question that answers so far bring up: what a competitor does badly, what we do ourselves. */
type Seed = Pick<Asking, 'ask' | 'id' | 'place' | 'subject' | 'of'>;

/** What suggests a new entity of a kind and was not taken up yet. */
export function seedsOf(state: State, kind: FolderKind, language: Language): readonly Seed[] {
  if (kind === 'opportunity') return weaknessSeeds(state);
  return kind === 'practice' ? habitSeeds(state, language) : [];
}

/** One for each weakness that no opportunity comes from. */
function weaknessSeeds({ bundle }: State): readonly Seed[] {
  const origins = Object.values(entitiesOf(bundle, 'opportunity')).flatMap(({ from }) => (from ?? []) as string[]);
  return Object.entries(entitiesOf(bundle, 'competitor')).flatMap(([id, competitor]) =>
    Object.entries((competitor.weaknesses ?? {}) as Readonly<Record<string, Value>>)
      .map(([key, { weakness }]) => ({ from: `${id}/${key}`, weakness: String(weakness ?? key) }))
      .filter(({ from }) => !origins.includes(from) && !origins.includes(`competitor/${from}`))
      .map(({ from, weakness }): Seed => {
        const known = { source: 'competitor-weakness', from: [from] };
        return {
          ask: { topic: 'opportunity.seed', at: 'name', as: 'text' },
          id: `opportunity/from/${from}`,
          place: { to: 'entity', kind: 'opportunity', key: 'name', known },
          subject: weakness,
          of: String(competitor.name ?? id),
        };
      }),
  );
}

/** That a channel exists, what it carries and how often: the habits of every channel that is in use. */
function habitSeeds({ bundle }: State, language: Language): readonly Seed[] {
  const tag = bundle.strategy.language;
  const words = seedWords[typeof tag === 'string' ? nearestLanguage(tag) : language];
  const practices = Object.values(entitiesOf(bundle, 'practice'));
  const inUse = Object.entries(entitiesOf(bundle, 'channel')).filter(
    ([, { status }]) => status !== 'paused' && status !== 'retired',
  );
  return inUse.flatMap(([id, channel]) =>
    habitsOf(channel, words)
      .filter((known) => !practices.some((practice) => isAbout(practice, known, id)))
      .map((known): Seed => {
        return {
          ask: { topic: 'practice.seed', at: 'origin', as: 'prose' },
          id: `practice/of/${id}/${known.what}`.slice(0, 300).replaceAll('=', '-'),
          place: { to: 'entity', kind: 'practice', key: 'origin', known: { ...known, channels: [id] } },
          subject: known.what,
        };
      }),
  );
}

interface Habit {
  readonly name: string;
  readonly area: string;
  readonly what: string;
}

function habitsOf(channel: Value, words: (typeof seedWords)[Language]): readonly Habit[] {
  const name = String(channel.name ?? channel.platform ?? '…');
  const content = ((channel.content ?? []) as readonly Value[]).flatMap(({ what }) =>
    typeof what === 'string' ? [what] : [],
  );
  const all = [
    { area: 'channel', what: words.channel(name) },
    ...content.map((what) => ({ area: 'content', what: words.content(what, name) })),
    ...(channel.cadence === undefined ? [] : [{ area: 'cadence', what: words.cadence(name) }]),
  ];
  return all.map(({ area, what }) => ({ name: what.slice(0, 200), area, what }));
}

/** A practice that questions this habit already, whatever it is called. */
function isAbout(practice: Value, { area, what }: Habit, channel: string): boolean {
  const isHere = practice.area === area && ((practice.channels ?? []) as readonly unknown[]).includes(channel);
  return isHere && (area !== 'content' || practice.what === what);
}
