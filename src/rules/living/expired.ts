import { isArchived } from '../../workspace/active.ts';
import { mayHold } from '../../workspace/doubt.ts';
import { at } from '../../workspace/spot.ts';
import { defineRule } from '../rule.ts';

/** A period that is over while the strategy is still in force. */
export default defineRule<{ name: string; end: string }>({
  id: 'living/expired',
  severity: 'warning',
  words: {
    en: {
      summary: 'The period has ended and the strategy is not archived',
      why: 'A strategy that is past its end is still followed, by people who do not know that nobody stands behind it any more.',
      fix: 'Agree on the next period and set `period.end`, or write `status: archived`.',
      question: 'Until when does this strategy hold?',
      message: ({ name, end }) =>
        `The period of "${name}" ended on ${end}; agree on a new one, or archive the strategy.`,
    },
    fr: {
      summary: 'La période est terminée et la stratégie n’est pas archivée',
      why: 'Une stratégie dont le terme est passé est encore suivie par des gens qui ignorent que plus personne ne la porte.',
      fix: 'Convenez de la période suivante et corrigez `period.end`, ou écrivez `status: archived`.',
      question: 'Jusqu’à quand cette stratégie vaut-elle ?',
      message: ({ name, end }) =>
        `La période de « ${name} » s’est terminée le ${end} ; convenez d’une nouvelle période, ou archivez la stratégie.`,
    },
  },
  example: {
    bad: {
      'strategy.yaml':
        'format: 1\nname: Library online\norganization: Valley Library\nperiod: {start: 2024-01-01, end: 2025-12-31}\n',
    },
    good: {
      'strategy.yaml':
        'format: 1\nname: Library online\norganization: Valley Library\nstatus: archived\nperiod: {start: 2024-01-01, end: 2025-12-31}\n',
    },
  },
  answer: { kind: 'strategy', path: '/period/end' },
  *check({ workspace, today }) {
    const { strategy } = workspace;
    const { start, end } = strategy.value.period ?? {};
    if (end === undefined || end >= today || isArchived(workspace)) return;
    if ((start !== undefined && end < start) || mayHold(workspace, strategy, 'status')) return;
    yield { at: at(strategy, 'period', 'end'), entity: strategy.entity, facts: { name: strategy.name, end } };
  },
});
