import { lackOf } from '../../workspace/doubt.ts';
import { openGoals } from '../../workspace/serving.ts';
import { defineRule } from '../rule.ts';

/** A goal of communication that serves nothing the organization wants. */
export default defineRule<{ name: string }>({
  id: 'traced/goal-supports',
  severity: 'warning',
  words: {
    en: {
      summary: 'A goal supports no business objective although objectives are declared',
      why: 'When money is short, what is kept is what the organization needs. A goal that supports no objective is the first to go.',
      fix: 'Add `supports` with the id of one of the `business_objectives` in `strategy.yaml`, or drop the goal.',
      question: 'Which objective of the organization does this goal help?',
      message: ({ name }) =>
        `"${name}" supports no business objective; say which one it helps, or ask whether it is worth the work.`,
    },
    fr: {
      summary: 'Un objectif ne sert aucun but de l’organisation, alors que ces buts sont déclarés',
      why: 'Quand les moyens manquent, on garde ce dont l’organisation a besoin. Un objectif qui ne sert aucun but tombe le premier.',
      fix: 'Ajoutez `supports` avec l’identifiant d’un des `business_objectives` de `strategy.yaml`, ou abandonnez l’objectif.',
      question: 'Quel but de l’organisation cet objectif sert-il ?',
      message: ({ name }) =>
        `« ${name} » ne sert aucun but de l’organisation ; dites lequel, ou demandez-vous s’il vaut le travail.`,
    },
  },
  example: {
    bad: {
      'strategy.yaml':
        'format: 1\nname: Valley Library online\norganization: Valley Library\nbusiness_objectives:\n  new-members:\n    statement: By 2028, every second family in the valley holds a library card.\n',
      'goals/first-visits.yaml': 'name: First visits\noutcome: New parents come to the library once.\n',
    },
    good: {
      'strategy.yaml':
        'format: 1\nname: Valley Library online\norganization: Valley Library\nbusiness_objectives:\n  new-members:\n    statement: By 2028, every second family in the valley holds a library card.\n',
      'goals/first-visits.yaml':
        'name: First visits\noutcome: New parents come to the library once.\nsupports: [new-members]\n',
    },
  },
  answer: { kind: 'goal', path: '/supports' },
  *check({ workspace }) {
    if (Object.keys(workspace.strategy.value.business_objectives ?? {}).length === 0) return;
    for (const goal of openGoals(workspace)) {
      const at = lackOf(workspace, goal, 'supports');
      if (at) yield { at, entity: goal.entity, facts: { name: goal.name } };
    }
  },
});
