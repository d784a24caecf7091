import { mayHold } from '../../workspace/doubt.ts';
import { activeChannels } from '../../workspace/serving.ts';
import { atMissing } from '../../workspace/spot.ts';
import { defineRule } from '../rule.ts';

/** More active channels than a team can do well. */
export default defineRule<{ count: number; max: number }, 'max'>({
  id: 'workable/channels',
  severity: 'warning',
  words: {
    en: {
      summary: 'There are more active channels than the goals can use',
      why: 'Every channel wants its own content, answers and attention. Beyond a handful, each further one makes all others worse.',
      fix: 'Rank the channels by what they do for your first goals, and set the last ones to `status: retired` with a `status_reason`.',
      question: 'Which of your channels would nobody miss?',
      message: ({ count, max }) =>
        `There are ${count} active channels, more than the ${max} that a strategy can use; retire or pause those that do least for your first goals.`,
    },
    fr: {
      summary: 'Il y a plus de canaux actifs que les objectifs ne peuvent en employer',
      why: 'Chaque canal veut son contenu, ses réponses et son attention. Au-delà de quelques-uns, chaque canal de plus dessert tous les autres.',
      fix: 'Classez les canaux par ce qu’ils font pour vos premiers objectifs, et mettez les derniers en `status: retired` avec une `status_reason`.',
      question: 'Lequel de vos canaux ne manquerait à personne ?',
      message: ({ count, max }) =>
        `Il y a ${count} canaux actifs, plus que les ${max} dont une stratégie peut se servir ; fermez ou suspendez ceux qui servent le moins vos premiers objectifs.`,
    },
  },
  options: {
    max: {
      title: 'Most active channels',
      description: {
        en: 'How many active channels are still fine.',
        fr: 'Nombre de canaux actifs encore acceptable.',
      },
      type: 'integer',
      default: 7,
      minimum: 1,
      maximum: 100,
    },
  },
  example: {
    bad: channelFiles(['blog', 'facebook', 'instagram', 'linkedin', 'newsletter', 'podcast', 'tiktok', 'youtube']),
    good: channelFiles(['facebook', 'instagram', 'newsletter']),
  },
  *check({ workspace, optionsIn }) {
    const { strategy } = workspace;
    const { max } = optionsIn(strategy.file);
    const count = activeChannels(workspace).filter((channel) => !mayHold(workspace, channel, 'status')).length;
    if (count > max) yield { at: atMissing(strategy), entity: strategy.entity, facts: { count, max } };
  },
});

function channelFiles(platforms: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    platforms.map((platform) => [`channels/${platform}.yaml`, `name: Our ${platform}\nplatform: ${platform}\n`]),
  );
}
