import { lackOf } from '../../workspace/doubt.ts';
import { openGoals } from '../../workspace/serving.ts';
import { defineRule } from '../rule.ts';

/** A goal that does not say in whom something should change. */
export default defineRule<{ name: string }>({
  id: 'traced/goal-audience',
  severity: 'warning',
  words: {
    en: {
      summary: 'A goal names no audience',
      why: 'A goal is a change in somebody. As long as nobody is named, nobody can say what to publish for it, or where.',
      fix: 'Add `audiences` with the ids of the files in `audiences/` that the goal is about.',
      question: 'In whom should this change happen?',
      message: ({ name }) => `"${name}" is for no audience; name the people in whom something should change.`,
    },
    fr: {
      summary: 'Un objectif ne nomme aucun public',
      why: 'Un objectif, c’est un changement chez quelqu’un. Tant que personne n’est nommé, on ne sait ni quoi publier pour lui, ni où.',
      fix: 'Ajoutez `audiences` avec les identifiants des fichiers de `audiences/` que l’objectif concerne.',
      question: 'Chez qui ce changement doit-il avoir lieu ?',
      message: ({ name }) =>
        `« ${name} » ne vise aucun public ; nommez les personnes chez qui quelque chose doit changer.`,
    },
  },
  example: {
    bad: { 'goals/first-visits.yaml': 'name: First visits\noutcome: People come to the library once.\n' },
    good: {
      'audiences/new-parents.yaml': 'name: New parents\n',
      'goals/first-visits.yaml':
        'name: First visits\noutcome: New parents come to the library once.\naudiences: [new-parents]\n',
    },
  },
  answer: { kind: 'goal', path: '/audiences' },
  *check({ workspace }) {
    for (const goal of openGoals(workspace)) {
      const at = lackOf(workspace, goal, 'audiences');
      if (at) yield { at, entity: goal.entity, facts: { name: goal.name } };
    }
  },
});
