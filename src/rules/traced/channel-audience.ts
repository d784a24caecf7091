import { lackOf } from '../../workspace/doubt.ts';
import { activeChannels } from '../../workspace/serving.ts';
import { defineRule } from '../rule.ts';

/** An active channel that speaks to nobody in particular. */
export default defineRule<{ name: string }>({
  id: 'traced/channel-audience',
  severity: 'warning',
  words: {
    en: {
      summary: 'An active channel addresses no audience',
      why: 'Whoever writes the next post has to see somebody before them. Without an audience they write for the colleagues.',
      fix: 'Add `audiences` with the ids of the files in `audiences/` whom you reach there.',
      question: 'Whom do you reach on this channel?',
      message: ({ name }) => `"${name}" addresses no audience; name the people you reach there.`,
    },
    fr: {
      summary: 'Un canal actif ne s’adresse à aucun public',
      why: 'Qui écrit la prochaine publication doit avoir quelqu’un devant les yeux. Sans public, on écrit pour ses collègues.',
      fix: 'Ajoutez `audiences` avec les identifiants des fichiers de `audiences/` que vous y touchez.',
      question: 'Qui touchez-vous sur ce canal ?',
      message: ({ name }) => `« ${name} » ne s’adresse à aucun public ; nommez les personnes que vous y touchez.`,
    },
  },
  example: {
    bad: { 'channels/newsletter.yaml': 'name: First Books letter\nplatform: newsletter\n' },
    good: {
      'audiences/new-parents.yaml': 'name: New parents\n',
      'channels/newsletter.yaml': 'name: First Books letter\nplatform: newsletter\naudiences: [new-parents]\n',
    },
  },
  answer: { kind: 'channel', path: '/audiences' },
  *check({ workspace }) {
    for (const channel of activeChannels(workspace)) {
      const at = lackOf(workspace, channel, 'audiences');
      if (at) yield { at, entity: channel.entity, facts: { name: channel.name } };
    }
  },
});
