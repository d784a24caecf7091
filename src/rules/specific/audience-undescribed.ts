import { lackOf } from '../../workspace/doubt.ts';
import { everyoneKey } from '../everyone.ts';
import { defineRule } from '../rule.ts';

/** An audience of which nobody could say who belongs to it. */
export default defineRule<{ name: string }>({
  id: 'specific/audience-undescribed',
  severity: 'warning',
  words: {
    en: {
      summary: 'An audience does not say who it is',
      why: 'Two colleagues who read only a name think of two different people, and write for them.',
      fix: 'Add `who`: situation, age, place, habits, what is on their mind, so that you could pick them out of a crowd.',
      question: 'Who are they, so that you could pick them out of a crowd?',
      message: ({ name }) => `"${name}" does not say who is meant; describe these people under \`who\`.`,
    },
    fr: {
      summary: 'Un public ne dit pas qui il est',
      why: 'Deux collègues qui ne lisent qu’un nom imaginent deux personnes différentes, et écrivent pour elles.',
      fix: 'Ajoutez `who` : situation, âge, lieu, habitudes, préoccupations, de quoi les reconnaître dans une foule.',
      question: 'Qui sont ces gens, de façon à pouvoir les reconnaître dans une foule ?',
      message: ({ name }) => `« ${name} » ne dit pas de qui il s’agit ; décrivez ces personnes dans \`who\`.`,
    },
  },
  example: {
    bad: { 'audiences/new-parents.yaml': 'name: New parents\n' },
    good: {
      'audiences/new-parents.yaml': 'name: New parents\nwho: Parents of a first child under one year in the valley.\n',
    },
  },
  answer: { kind: 'audience', path: '/who' },
  *check({ workspace, words }) {
    for (const audience of workspace.entities.audience.values()) {
      if (everyoneKey(audience, words.vagueAudiences)) continue;
      const at = lackOf(workspace, audience, 'who');
      if (at) yield { at, entity: audience.entity, facts: { name: audience.name } };
    }
  },
});
