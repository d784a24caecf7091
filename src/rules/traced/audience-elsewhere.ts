import type { Language } from '../../language/language.ts';
import { platformName } from '../../language/platform.ts';
import { letterPattern } from '../../text/letters.ts';
import { mayHold } from '../../workspace/doubt.ts';
import { activeChannels } from '../../workspace/serving.ts';
import { at } from '../../workspace/spot.ts';
import type { Entity } from '../../workspace/workspace.ts';
import { defineRule } from '../rule.ts';

/**
 * A channel for people who, by their own description, are somewhere else. A pilot is there to find out, so it is left
 * alone.
 */
export default defineRule<{ channel: string; audience: string; platform: string; places: readonly string[] }>({
  id: 'traced/audience-elsewhere',
  severity: 'warning',
  words: {
    en: {
      summary: 'A channel is for an audience that goes elsewhere',
      why: 'You cannot meet people in a place where they never are, however good the content is.',
      fix: 'Take the audience out of the channel’s `audiences`. If you know that they are there, add the place to `goes_to` of the audience, with its `platform`.',
      message: ({ channel, audience, platform, places }) =>
        `"${channel}" is for "${audience}", who go to ${named(places, 'en')} and not to ${platformName(platform, 'en')}; take the audience out, or write down that they go there too.`,
    },
    fr: {
      summary: 'Un canal s’adresse à un public qui va ailleurs',
      why: 'On ne rencontre personne là où personne ne va, si bon que soit le contenu.',
      fix: 'Retirez ce public des `audiences` du canal. Si vous savez qu’il y est, ajoutez ce lieu dans `goes_to` du public, avec sa `platform`.',
      message: ({ channel, audience, platform, places }) =>
        `« ${channel} » s’adresse à « ${audience} », qui va sur ${named(places, 'fr')} et non sur ${platformName(platform, 'fr')} ; retirez ce public, ou notez qu’il y va aussi.`,
    },
  },
  example: {
    bad: {
      'audiences/new-parents.yaml':
        'name: New parents\ngoes_to:\n  - where: The parents’ group of each village\n    platform: facebook\n',
      'channels/linkedin.yaml': 'name: Library on LinkedIn\nplatform: linkedin\naudiences: [new-parents]\n',
    },
    good: {
      'audiences/new-parents.yaml':
        'name: New parents\ngoes_to:\n  - where: The parents’ group of each village\n    platform: facebook\n',
      'channels/facebook.yaml': 'name: Library on Facebook\nplatform: facebook\naudiences: [new-parents]\n',
    },
  },
  *check({ workspace }) {
    for (const channel of activeChannels(workspace)) {
      const { platform = 'other', status } = channel.value;
      if (OWN_PLACES.has(platform) || status === 'pilot') continue;
      for (const [index, id] of (channel.value.audiences ?? []).entries()) {
        const audience = workspace.entities.audience.get(id);
        if (!audience || mayHold(workspace, audience, 'goes_to')) continue;
        const places = platformsOf(audience);
        if (places.length === 0 || places.includes(platform) || isNamed(audience, channel)) continue;
        const facts = { channel: channel.name, audience: audience.name, platform, places };
        yield { at: at(channel, 'audiences', index), entity: channel.entity, facts };
      }
    }
  },
});

/**
 * Where an organization reaches people at a place of its own: nobody describes a life by going to a newsletter, so that
 * a list of where people go shows nothing against it.
 */
const OWN_PLACES: ReadonlySet<string> = new Set(['newsletter', 'website', 'blog', 'podcast', 'event', 'other']);

function named(places: readonly string[], language: Language): string {
  return places.map((place) => platformName(place, language)).join(', ');
}

function platformsOf(audience: Entity<'audience'>): readonly string[] {
  return [...new Set((audience.value.goes_to ?? []).flatMap(({ platform }) => platform ?? []))];
}

/** True where a place is told in words that name the platform, or the channel itself. */
function isNamed(audience: Entity<'audience'>, channel: Entity<'channel'>): boolean {
  const { platform = 'other', account } = channel.value;
  const names = [platform, channel.name, ...(account ? [account] : []), ...(platform === 'x' ? ['twitter'] : [])];
  const places = (audience.value.goes_to ?? []).map(({ where }) => ` ${plain(where)} `);
  return names.some((name) => places.some((place) => place.includes(` ${plain(name)} `)));
}

/** Words in lower case with single blanks between, so that whole words can be found. */
function plain(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  return lower.replaceAll(betweenWords(lower), ' ').trim();
}

const betweenWords = letterPattern('[^\\p{L}\\p{N}-]+', 'gu');
