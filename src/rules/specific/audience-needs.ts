import { isSoughtIn, lackOf } from '../../workspace/doubt.ts';
import { everyoneKey } from '../everyone.ts';
import { defineRule } from '../rule.ts';

/** An audience from which the strategy knows only what it wants from it. */
export default defineRule<{ name: string }>({
  id: 'specific/audience-needs',
  severity: 'warning',
  words: {
    en: {
      summary: 'An audience has no needs',
      why: 'People follow what is of use to them. Without their needs, you are left with what you want to say.',
      fix: 'Add `needs`, each under an id of its own with `need` in their words, whether you meet it (`met`) and how you know (`evidence`).',
      question: 'What do these people need that you could help with, in their own words?',
      message: ({ name }) => `"${name}" has no needs; write down what these people need, each under an id of its own.`,
    },
    fr: {
      summary: 'Un public n’a pas de besoins',
      why: 'On suit ce qui nous sert. Sans les besoins du public, il ne reste que ce que vous avez envie de dire.',
      fix: 'Ajoutez `needs`, chaque besoin sous son identifiant avec `need` dans leurs mots, si vous y répondez (`met`) et comment vous le savez (`evidence`).',
      question: 'De quoi ces gens ont-ils besoin, dans leurs mots, que vous pourriez leur apporter ?',
      message: ({ name }) =>
        `« ${name} » n’a pas de besoins ; écrivez ce dont ces personnes ont besoin, chaque besoin sous son identifiant.`,
    },
  },
  example: {
    bad: {
      'audiences/new-parents.yaml': 'name: New parents\nwho: Parents of a first child under one year in the valley.\n',
    },
    good: {
      'audiences/new-parents.yaml':
        'name: New parents\nwho: Parents of a first child under one year in the valley.\nneeds:\n  rainy-mornings:\n    need: Something to do with a baby on a rainy morning\n    met: partly\n',
    },
  },
  answer: { kind: 'audience', path: '/needs' },
  *check({ workspace, words }) {
    for (const audience of workspace.entities.audience.values()) {
      if (everyoneKey(audience, words.vagueAudiences)) continue;
      const at = lackOf(workspace, audience, 'needs');
      if (at && !isSoughtIn(workspace, audience)) yield { at, entity: audience.entity, facts: { name: audience.name } };
    }
  },
});
