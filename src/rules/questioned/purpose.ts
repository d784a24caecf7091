import { lackOf } from '../../workspace/doubt.ts';
import { activeChannels } from '../../workspace/serving.ts';
import { defineRule } from '../rule.ts';

/** An active channel that does not say why it exists. */
export default defineRule<{ name: string }>({
  id: 'questioned/purpose',
  severity: 'warning',
  words: {
    en: {
      summary: 'An active channel does not say why it exists',
      why: 'A channel that nobody can give a reason for is kept out of habit, and takes hours from those that work.',
      fix: 'Add `purpose`: what this channel does for whom that no other channel does. If nobody can say, set `status: retired` and say why.',
      question: 'If you had no account here today, why would you open one?',
      message: ({ name }) =>
        `The channel "${name}" does not say why it exists; add what it does that no other channel does.`,
    },
    fr: {
      summary: 'Un canal actif ne dit pas pourquoi il existe',
      why: 'Un canal dont personne ne peut donner la raison est gardé par habitude, et prend des heures à ceux qui servent.',
      fix: 'Ajoutez `purpose` : ce que ce canal fait, et pour qui, qu’aucun autre ne fait. Si personne ne sait le dire, écrivez `status: retired` et dites pourquoi.',
      question: 'Si vous n’aviez pas de compte ici aujourd’hui, pourquoi en ouvririez-vous un ?',
      message: ({ name }) =>
        `Le canal « ${name} » ne dit pas pourquoi il existe ; ajoutez ce qu’il fait et qu’aucun autre ne fait.`,
    },
  },
  example: {
    bad: { 'channels/instagram.yaml': 'name: Instagram\nplatform: instagram\n' },
    good: {
      'channels/instagram.yaml':
        'name: Instagram\nplatform: instagram\npurpose: To answer new parents in the evening, when the desk is closed.\n',
    },
  },
  answer: { kind: 'channel', path: '/purpose' },
  *check({ workspace }) {
    for (const channel of activeChannels(workspace)) {
      const spot = lackOf(workspace, channel, 'purpose');
      if (spot) yield { at: spot, entity: channel.entity, facts: { name: channel.name } };
    }
  },
});
