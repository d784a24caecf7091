import { type Cadence, postsPerWeek } from '../../model/cadence.ts';
import { mayHold } from '../../workspace/doubt.ts';
import { activeChannels } from '../../workspace/serving.ts';
import { atMissing } from '../../workspace/spot.ts';
import { defineRule } from '../rule.ts';

/**
 * A channel without a cadence, or a cadence without a reason. A bare trigger is its own reason; what names neither a rate
 * nor a trigger is no cadence, whatever reasons and limits it gives.
 */
export default defineRule<{ name: string; lacks: string }>({
  id: 'questioned/cadence',
  severity: 'warning',
  words: {
    en: {
      summary: 'A cadence has no reason, or an active channel has no cadence',
      why: 'A number of posts that nobody can explain becomes a quota, and a quota is filled with whatever is at hand.',
      fix: 'Add `cadence` with a rate (`posts` and `per`, or `min` and `max`) or a `trigger`, and under `why` what the number rests on.',
      question: 'Why do you publish this often here, and not more or less?',
      message: ({ name, lacks }) =>
        lacks === 'rate'
          ? `The cadence of "${name}" says neither how many posts in what time nor what makes you publish; add \`posts\` and \`per\`, or a \`trigger\`.`
          : lacks === 'cadence'
            ? `The channel "${name}" does not say how often it publishes; add a rate or a trigger, and the reason for it.`
            : `The cadence of "${name}" has no reason; say why this often and not more or less.`,
    },
    fr: {
      summary: 'Un rythme n’a pas de raison, ou un canal actif n’a pas de rythme',
      why: 'Un nombre de publications que personne ne sait expliquer devient un quota, et un quota se remplit avec ce qui traîne.',
      fix: 'Ajoutez `cadence` avec un rythme (`posts` et `per`, ou `min` et `max`) ou un déclencheur (`trigger`), et sous `why` ce qui justifie ce nombre.',
      question: 'Pourquoi publiez-vous à ce rythme ici, ni plus ni moins ?',
      message: ({ name, lacks }) =>
        lacks === 'rate'
          ? `Le rythme de « ${name} » ne dit ni combien de publications en combien de temps, ni ce qui fait publier ; ajoutez \`posts\` et \`per\`, ou un déclencheur (\`trigger\`).`
          : lacks === 'cadence'
            ? `Le canal « ${name} » ne dit pas à quel rythme il publie ; ajoutez un rythme ou un déclencheur, et sa raison.`
            : `Le rythme de « ${name} » n’a pas de raison ; dites pourquoi ni plus ni moins.`,
    },
  },
  example: {
    bad: { 'channels/instagram.yaml': 'name: Instagram\nplatform: instagram\ncadence: {posts: 5, per: week}\n' },
    good: {
      'channels/instagram.yaml':
        'name: Instagram\nplatform: instagram\ncadence:\n  posts: 3\n  per: week\n  why: With five a week nobody answered the comments; saves did not fall with three.\n',
    },
  },
  answer: { kind: 'channel', path: '/cadence/why' },
  *check({ workspace }) {
    for (const channel of activeChannels(workspace)) {
      const { cadence } = channel.value;
      const { entity, name } = channel;
      const lacks = lackOfCadence(cadence);
      if (!lacks || mayHold(workspace, channel, 'cadence')) continue;
      yield { at: cadence ? atMissing(channel, 'cadence') : atMissing(channel), entity, facts: { name, lacks } };
    }
  },
});

function lackOfCadence(cadence: Cadence | undefined): 'cadence' | 'rate' | 'why' | undefined {
  if (!cadence) return 'cadence';
  if (cadence.trigger === undefined && !postsPerWeek(cadence)) return 'rate';
  return cadence.why === undefined && !isBareTrigger(cadence) ? 'why' : undefined;
}

function isBareTrigger({ trigger, posts, min, max }: Cadence): boolean {
  return trigger !== undefined && posts === undefined && min === undefined && max === undefined;
}
