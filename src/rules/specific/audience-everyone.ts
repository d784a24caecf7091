import { at } from '../../workspace/spot.ts';
import { everyoneKey } from '../everyone.ts';
import { defineRule } from '../rule.ts';

/** An audience that is everyone. What else it lacks is not told: another group has to come in its place first. */
export default defineRule<{ phrase: string }>({
  id: 'specific/audience-everyone',
  severity: 'error',
  words: {
    en: {
      summary: 'An audience is everyone',
      why: 'Content for everyone is chosen by nobody. A named group has needs, habits and places that you can plan for.',
      fix: 'Name the group that matters most: who they are, what situation they are in, what they need from you. Several groups are several files.',
      question: 'Who exactly is meant, in one sentence that leaves most people out?',
      message: ({ phrase }) =>
        `"${phrase}" is everyone, so nobody in particular; name the group that you want to reach.`,
    },
    fr: {
      summary: 'Un public est tout le monde',
      why: 'Un contenu pour tout le monde n’est choisi par personne. Un groupe nommé a des besoins, des habitudes et des lieux que l’on peut prévoir.',
      fix: 'Nommez le groupe qui compte le plus : qui il est, dans quelle situation, ce qu’il attend de vous. Plusieurs groupes font plusieurs fichiers.',
      question: 'De qui s’agit-il exactement, en une phrase qui exclut la plupart des gens ?',
      message: ({ phrase }) =>
        `« ${phrase} », c’est tout le monde, donc personne ; nommez le groupe que vous voulez toucher.`,
    },
  },
  example: {
    bad: { 'audiences/all.yaml': 'name: General public\nwho: Everyone who lives here\n' },
    good: {
      'audiences/new-parents.yaml': 'name: New parents\nwho: Parents of a first child under one year in the valley.\n',
    },
  },
  answer: { kind: 'audience', path: '/name', also: ['/who'] },
  *check({ workspace, words }) {
    for (const audience of workspace.entities.audience.values()) {
      const key = everyoneKey(audience, words.vagueAudiences);
      if (!key) continue;
      const phrase = (audience.value[key] ?? '').trim();
      yield { at: at(audience, key), entity: audience.entity, facts: { phrase } };
    }
  },
});
