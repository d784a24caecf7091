import { mayHold } from '../../workspace/doubt.ts';
import { at, atMissing } from '../../workspace/spot.ts';
import type { Entity, Spot } from '../../workspace/workspace.ts';
import { defineRule } from '../rule.ts';

/** A strategy in which a newcomer finds no beginning. */
export default defineRule<{ name: string }>({
  id: 'written/onboarding',
  severity: 'info',
  words: {
    en: {
      summary: 'Nothing tells a newcomer what to read first',
      why: 'A strategy proves itself on the first day of whoever comes next. If they have to ask around, it lives in heads only.',
      fix: 'Add `governance.onboarding`: for each role, a list of what to `read`, in that order.',
      question: 'What should a new colleague read first, and in which order?',
      message: ({ name }) => `"${name}" tells no newcomer what to read first; list it for each role, in order.`,
    },
    fr: {
      summary: 'Rien ne dit à un nouveau venu ce qu’il doit lire d’abord',
      why: 'Une stratégie fait ses preuves le premier jour de la personne suivante. S’il faut demander à chacun, elle n’existe que dans les têtes.',
      fix: 'Ajoutez `governance.onboarding` : pour chaque rôle, la liste de ce qu’il faut lire (`read`), dans l’ordre.',
      question: 'Que doit lire d’abord une nouvelle personne de l’équipe, et dans quel ordre ?',
      message: ({ name }) =>
        `« ${name} » ne dit à aucun nouveau venu ce qu’il doit lire d’abord ; donnez la liste pour chaque rôle, dans l’ordre.`,
    },
  },
  example: {
    bad: {
      'strategy.yaml':
        'format: 1\nname: Valley Library online\norganization: Valley Library\ngovernance:\n  roles:\n    children-librarian: {name: Children’s librarian}\n',
    },
    good: {
      'strategy.yaml':
        'format: 1\nname: Valley Library online\norganization: Valley Library\ngovernance:\n  roles:\n    children-librarian: {name: Children’s librarian}\n  onboarding:\n    - role: children-librarian\n      read: [audiences/new-parents.yaml, channels/newsletter.yaml]\n',
    },
  },
  answer: { kind: 'strategy', path: '/governance/onboarding' },
  *check({ workspace }) {
    const { strategy } = workspace;
    const { onboarding = [] } = strategy.value.governance ?? {};
    if (onboarding.some(({ read = [] }) => read.length > 0)) return;
    if (mayHold(workspace, strategy, 'governance', 'onboarding', '*', 'read')) return;
    yield { at: placeIn(strategy), entity: strategy.entity, facts: { name: strategy.name } };
  },
});

function placeIn(strategy: Entity<'strategy'>): Spot {
  const { governance } = strategy.value;
  if (!governance) return atMissing(strategy);
  return governance.onboarding ? at(strategy, 'governance', 'onboarding') : atMissing(strategy, 'governance');
}
