import { anyMayHold, mayBeMeant } from '../../workspace/doubt.ts';
import { isServed } from '../../workspace/serving.ts';
import { atMissing } from '../../workspace/spot.ts';
import { defineRule } from '../rule.ts';

/** A pillar that stands in the handbook and nowhere else. */
export default defineRule<{ name: string }>({
  id: 'traced/pillar-unused',
  severity: 'warning',
  words: {
    en: {
      summary: 'A content pillar is carried by no active channel',
      why: 'A subject that no channel carries is never published, and everybody believes that it is covered.',
      fix: 'Add the pillar to `content` of a channel, with its share and why it is there, or delete the pillar.',
      question: 'Which channel carries this subject?',
      message: ({ name }) =>
        `No active channel carries "${name}"; add it to the content of one, or give the pillar up.`,
    },
    fr: {
      summary: 'Aucun canal actif ne porte un pilier',
      why: 'Un thème qu’aucun canal ne porte n’est jamais publié, alors que tout le monde le croit traité.',
      fix: 'Ajoutez le pilier dans `content` d’un canal, avec sa part et sa raison d’être, ou supprimez-le.',
      question: 'Quel canal porte ce thème ?',
      message: ({ name }) =>
        `Aucun canal actif ne porte « ${name} » ; ajoutez-le au contenu d’un canal, ou renoncez à ce pilier.`,
    },
  },
  example: {
    bad: {
      'pillars/first-books.yaml': 'name: First books\n',
      'channels/newsletter.yaml': 'name: First Books letter\nplatform: newsletter\n',
    },
    good: {
      'pillars/first-books.yaml': 'name: First books\n',
      'channels/newsletter.yaml':
        'name: First Books letter\nplatform: newsletter\ncontent:\n  - pillar: first-books\n    why: Parents ask which book to begin with.\n',
    },
  },
  *check({ workspace }) {
    if (anyMayHold(workspace, 'channel', 'content', '*', 'pillar')) return;
    for (const pillar of workspace.entities.pillar.values()) {
      if (isServed(workspace, pillar.entity)) continue;
      if (mayBeMeant(workspace, { to: 'pillar-id', id: pillar.id, from: ['channel'] })) continue;
      yield { at: atMissing(pillar), entity: pillar.entity, facts: { name: pillar.name } };
    }
  },
});
