import { mayHold } from '../../workspace/doubt.ts';
import { atMissing } from '../../workspace/spot.ts';
import type { Entity, Workspace } from '../../workspace/workspace.ts';
import { everyoneKey } from '../everyone.ts';
import { defineRule } from '../rule.ts';

/** An audience that may be imagined. Evidence of one need, or a source of the group's size, shows that somebody looked. */
export default defineRule<{ name: string }>({
  id: 'specific/audience-evidence',
  severity: 'info',
  words: {
    en: {
      summary: 'Nothing says how we know an audience',
      why: 'An audience made up at the table looks just like a real one. Only a source tells a guess from a fact, and what to ask next.',
      fix: 'Add `evidence` with a `claim`, its `source` and its `date`, or `evidence` to a need. Five conversations count.',
      question: 'How do you know this about them: from a survey, figures, or conversations?',
      message: ({ name }) => `"${name}" does not say how you know these people; add \`evidence\` with its source.`,
    },
    fr: {
      summary: 'Rien ne dit comment on connaît un public',
      why: 'Un public inventé autour d’une table ressemble à un vrai. Seule une source distingue la supposition du fait, et dit quoi demander ensuite.',
      fix: 'Ajoutez `evidence` avec un `claim`, sa `source` et sa `date`, ou `evidence` à un besoin. Cinq conversations comptent.',
      question: 'Comment savez-vous cela de ce public : par une enquête, des chiffres, des conversations ?',
      message: ({ name }) =>
        `« ${name} » ne dit pas comment vous connaissez ces personnes ; ajoutez \`evidence\` avec sa source.`,
    },
  },
  example: {
    bad: {
      'audiences/new-parents.yaml': 'name: New parents\nwho: Parents of a first child under one year in the valley.\n',
    },
    good: {
      'audiences/new-parents.yaml':
        'name: New parents\nwho: Parents of a first child under one year in the valley.\nevidence:\n  - claim: Most ask a friend before they come\n    source: Twelve talks at the desk\n    date: 2026-03-20\n',
    },
  },
  answer: { kind: 'audience', path: '/evidence' },
  *check({ workspace, words }) {
    for (const audience of workspace.entities.audience.values()) {
      if (everyoneKey(audience, words.vagueAudiences)) continue;
      if (isKnown(audience) || mayBeKnown(workspace, audience)) continue;
      yield { at: atMissing(audience), entity: audience.entity, facts: { name: audience.name } };
    }
  },
});

function isKnown({ value: { evidence = [], needs = {}, size } }: Entity<'audience'>): boolean {
  const hasProof = Object.values(needs).some((need) => need.evidence !== undefined);
  return evidence.length > 0 || hasProof || size?.source !== undefined;
}

function mayBeKnown(workspace: Workspace, audience: Entity<'audience'>): boolean {
  const places = [['evidence'], ['needs', '*', 'evidence'], ['size', 'source']];
  return places.some((steps) => mayHold(workspace, audience, ...steps));
}
