import { isSoughtIn, lackOf } from '../../workspace/doubt.ts';
import { defineRule } from '../rule.ts';

/** A direct competitor in whom nothing was found that could be done better. */
export default defineRule<{ name: string }>({
  id: 'competitive/weakness',
  severity: 'info',
  words: {
    en: {
      summary: 'A direct competitor has no weakness written down',
      why: 'What rivals leave undone for the people you share is where you can be chosen. Nobody is good at everything.',
      fix: 'Add `weaknesses`: a short id, what they do not do well for your common audience, and how you know.',
      question: 'What do they not do well for the people you share?',
      message: ({ name }) =>
        `"${name}" is a direct competitor without a known weakness; find one thing that it does not do well for your audience.`,
    },
    fr: {
      summary: 'Un concurrent direct n’a aucune faiblesse notée',
      why: 'Ce que vos rivaux négligent pour les personnes que vous partagez, c’est là que l’on peut vous choisir. Personne n’est bon en tout.',
      fix: 'Ajoutez `weaknesses` : un identifiant court, ce qu’il fait mal pour votre public commun, et comment vous le savez.',
      question: 'Que fait-il mal pour les personnes que vous partagez ?',
      message: ({ name }) =>
        `« ${name} » est un concurrent direct sans faiblesse connue ; trouvez une chose qu’il ne fait pas bien pour votre public.`,
    },
  },
  example: {
    bad: { 'competitors/next-town-library.yaml': 'name: Next Town Library\ntype: direct\n' },
    good: {
      'competitors/next-town-library.yaml':
        'name: Next Town Library\ntype: direct\nweaknesses:\n  evenings-silent:\n    weakness: Questions asked after six wait until Monday.\n    evidence: Twelve posts of October 2026\n',
    },
  },
  answer: { kind: 'competitor', path: '/weaknesses' },
  *check({ workspace }) {
    for (const competitor of workspace.entities.competitor.values()) {
      const at = competitor.value.type === 'direct' ? lackOf(workspace, competitor, 'weaknesses') : undefined;
      if (at && !isSoughtIn(workspace, competitor))
        yield { at, entity: competitor.entity, facts: { name: competitor.name } };
    }
  },
});
