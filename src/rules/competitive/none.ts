import { isPartlyUnread } from '../../workspace/doubt.ts';
import { atMissing } from '../../workspace/spot.ts';
import { defineRule } from '../rule.ts';

/** A strategy that looks at nobody else. */
export default defineRule<{ name: string }>({
  id: 'competitive/none',
  severity: 'warning',
  words: {
    en: {
      summary: 'No competitor is described',
      why: 'Your audiences compare you with everything else on their screen. Whoever does not look at it repeats what others do better.',
      fix: 'Add a file to `competitors/` for each of three to five organizations: some that seek the same people, and one you admire.',
      question: 'Who else seeks the attention of the same people, and from whom could you learn?',
      message: ({ name }) =>
        `"${name}" describes no competitor; describe three to five organizations that seek the same attention or do it well.`,
    },
    fr: {
      summary: 'Aucun concurrent n’est décrit',
      why: 'Vos publics vous comparent à tout ce qu’ils ont à l’écran. Qui ne regarde pas autour de soi refait ce que d’autres font mieux.',
      fix: 'Ajoutez dans `competitors/` un fichier pour chacune de trois à cinq organisations : quelques-unes qui cherchent les mêmes personnes, et une que vous admirez.',
      question: 'Qui d’autre cherche l’attention des mêmes personnes, et de qui pourriez-vous apprendre ?',
      message: ({ name }) =>
        `« ${name} » ne décrit aucun concurrent ; décrivez trois à cinq organisations qui cherchent la même attention, ou qui s’y prennent bien.`,
    },
  },
  example: {
    bad: { 'strategy.yaml': 'format: 1\nname: Valley Library online\norganization: Valley Library\n' },
    good: {
      'strategy.yaml': 'format: 1\nname: Valley Library online\norganization: Valley Library\n',
      'competitors/city-museum.yaml': 'name: City Museum\ntype: adjacent\n',
    },
  },
  answer: { kind: 'competitor', path: '/name' },
  *check({ workspace }) {
    const { strategy, entities } = workspace;
    if (entities.competitor.size > 0 || isPartlyUnread(workspace, 'competitor')) return;
    yield { at: atMissing(strategy), entity: strategy.entity, facts: { name: strategy.name } };
  },
});
