import { lackOf } from '../../workspace/doubt.ts';
import { activeChannels } from '../../workspace/serving.ts';
import { defineRule } from '../rule.ts';

/** An active channel that works for nothing. */
export default defineRule<{ name: string }>({
  id: 'traced/channel-goal',
  severity: 'warning',
  words: {
    en: {
      summary: 'An active channel serves no goal',
      why: 'A channel that serves no goal costs hours every week, and nobody can say what they are for.',
      fix: 'Add `goals` with the ids of the goals it works for. If there is none, pause or retire the channel.',
      question: 'Which goals does this channel work for?',
      message: ({ name }) => `"${name}" serves no goal; name the goals it works for, or retire it.`,
    },
    fr: {
      summary: 'Un canal actif ne sert aucun objectif',
      why: 'Un canal qui ne sert aucun objectif prend des heures chaque semaine, sans que personne puisse dire pour quoi.',
      fix: 'Ajoutez `goals` avec les identifiants des objectifs auxquels il travaille. S’il n’y en a pas, mettez le canal en pause ou fermez-le.',
      question: 'À quels objectifs ce canal travaille-t-il ?',
      message: ({ name }) => `« ${name} » ne sert aucun objectif ; nommez ceux auxquels il travaille, ou fermez-le.`,
    },
  },
  example: {
    bad: { 'channels/newsletter.yaml': 'name: First Books letter\nplatform: newsletter\n' },
    good: {
      'goals/first-visits.yaml': 'name: First visits\noutcome: New parents come to the library once.\n',
      'channels/newsletter.yaml': 'name: First Books letter\nplatform: newsletter\ngoals: [first-visits]\n',
    },
  },
  answer: { kind: 'channel', path: '/goals' },
  *check({ workspace }) {
    for (const channel of activeChannels(workspace)) {
      const at = lackOf(workspace, channel, 'goals');
      if (at) yield { at, entity: channel.entity, facts: { name: channel.name } };
    }
  },
});
