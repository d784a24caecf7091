import { lackOf } from '../../workspace/doubt.ts';
import { defineRule } from '../rule.ts';

/** A strategy without a content mission. */
export default defineRule<{ name: string }>({
  id: 'written/mission',
  severity: 'warning',
  words: {
    en: {
      summary: 'The strategy has no content mission',
      why: 'A mission in one sentence is what people use to say no. Without it, every idea is as good as any other.',
      fix: 'Add `content_mission` with a `statement`: for whom you publish, what you offer them, and what it lets them do.',
      question: 'In one sentence: for whom do you publish, what do you offer them, and what can they do with it?',
      message: ({ name }) =>
        `"${name}" has no content mission; say in one sentence for whom you publish, what, and what it lets them do.`,
    },
    fr: {
      summary: 'La stratégie n’a pas de mission éditoriale',
      why: 'Une mission en une phrase, c’est ce qui permet de dire non. Sans elle, toutes les idées se valent.',
      fix: 'Ajoutez `content_mission` avec un `statement` : pour qui vous publiez, ce que vous offrez, et ce que cela permet de faire.',
      question: 'En une phrase : pour qui publiez-vous, qu’offrez-vous, et qu’est-ce que cela permet de faire ?',
      message: ({ name }) =>
        `« ${name} » n’a pas de mission éditoriale ; dites en une phrase pour qui vous publiez, quoi, et ce que cela permet de faire.`,
    },
  },
  example: {
    bad: { 'strategy.yaml': 'format: 1\nname: Valley Library online\norganization: Valley Library\n' },
    good: {
      'strategy.yaml':
        'format: 1\nname: Valley Library online\norganization: Valley Library\ncontent_mission:\n  statement: We show new parents in the valley what they can do with a baby on a rainy morning, so that they come once.\n',
    },
  },
  answer: { kind: 'strategy', path: '/content_mission/statement' },
  *check({ workspace }) {
    const { strategy } = workspace;
    const at = lackOf(workspace, strategy, 'content_mission');
    if (at) yield { at, entity: strategy.entity, facts: { name: strategy.name } };
  },
});
