import { lackOf } from '../../workspace/doubt.ts';
import { defineRule } from '../rule.ts';

/** A pillar that helps with nothing. */
export default defineRule<{ name: string }>({
  id: 'traced/pillar-goal',
  severity: 'warning',
  words: {
    en: {
      summary: 'A content pillar serves no goal',
      why: 'A subject that serves no goal is there because somebody likes it, and takes room from one that does.',
      fix: 'Add `goals` with the ids of the goals that this subject brings nearer, or give the pillar up.',
      question: 'Which goal does this subject bring nearer?',
      message: ({ name }) => `"${name}" serves no goal; name the one it brings nearer, or give the pillar up.`,
    },
    fr: {
      summary: 'Un pilier ne sert aucun objectif',
      why: 'Un thème qui ne sert aucun objectif est là parce qu’il plaît à quelqu’un, et prend la place d’un autre qui en sert un.',
      fix: 'Ajoutez `goals` avec les identifiants des objectifs que ce thème rapproche, ou renoncez au pilier.',
      question: 'Quel objectif ce thème rapproche-t-il ?',
      message: ({ name }) =>
        `« ${name} » ne sert aucun objectif ; nommez celui qu’il rapproche, ou renoncez à ce pilier.`,
    },
  },
  example: {
    bad: { 'pillars/first-books.yaml': 'name: First books\n' },
    good: {
      'goals/first-visits.yaml': 'name: First visits\noutcome: New parents come to the library once.\n',
      'pillars/first-books.yaml': 'name: First books\ngoals: [first-visits]\n',
    },
  },
  answer: { kind: 'pillar', path: '/goals' },
  *check({ workspace }) {
    for (const pillar of workspace.entities.pillar.values()) {
      const at = lackOf(workspace, pillar, 'goals');
      if (at) yield { at, entity: pillar.entity, facts: { name: pillar.name } };
    }
  },
});
