import { lackOf } from '../../workspace/doubt.ts';
import { activeChannels, openGoals } from '../../workspace/serving.ts';
import type { Entity } from '../../workspace/workspace.ts';
import { defineRule } from '../rule.ts';

/** A strategy, a goal or an active channel that belongs to nobody. */
export default defineRule<{ name: string; kind: string }>({
  id: 'written/owner',
  severity: 'warning',
  words: {
    en: {
      summary: 'The strategy, a goal or an active channel has no owner',
      why: 'What belongs to everybody is looked after by nobody. An owner notices that something is late, and may say no.',
      fix: 'Add `owner` with the id of a role under `governance.roles`, or a name. Roles outlive people, so prefer them.',
      question: 'Who answers for this?',
      message: ({ name, kind }) =>
        `${subjectEn[kind] ?? kind} "${name}" has no owner; name the role that answers for it.`,
    },
    fr: {
      summary: 'La stratégie, un objectif ou un canal actif n’a pas de responsable',
      why: 'Ce qui est à tout le monde n’est suivi par personne. Un responsable voit qu’une chose prend du retard, et peut dire non.',
      fix: 'Ajoutez `owner` avec l’identifiant d’un rôle de `governance.roles`, ou un nom. Les rôles durent plus que les personnes, préférez-les.',
      question: 'Qui en répond ?',
      message: ({ name, kind }) =>
        `${subjectFr[kind] ?? kind} « ${name} » n’a pas de responsable ; nommez le rôle qui en répond.`,
    },
  },
  example: {
    bad: {
      'strategy.yaml': 'format: 1\nname: Valley Library online\norganization: Valley Library\nowner: head-librarian\n',
      'channels/newsletter.yaml': 'name: First Books letter\nplatform: newsletter\n',
    },
    good: {
      'strategy.yaml': 'format: 1\nname: Valley Library online\norganization: Valley Library\nowner: head-librarian\n',
      'channels/newsletter.yaml': 'name: First Books letter\nplatform: newsletter\nowner: children-librarian\n',
    },
  },
  answer: { kind: 'strategy', path: '/owner' },
  *check({ workspace }) {
    const owned: readonly Entity[] = [workspace.strategy, ...openGoals(workspace), ...activeChannels(workspace)];
    for (const entity of owned) {
      const at = lackOf(workspace, entity, 'owner');
      if (at) yield { at, entity: entity.entity, facts: { name: entity.name, kind: entity.kind } };
    }
  },
});

const subjectEn: Readonly<Record<string, string>> = {
  strategy: 'The strategy',
  goal: 'The goal',
  channel: 'The channel',
};
const subjectFr: Readonly<Record<string, string>> = {
  strategy: 'La stratégie',
  goal: 'L’objectif',
  channel: 'Le canal',
};
