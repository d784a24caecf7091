import { mayHold } from '../../workspace/doubt.ts';
import { atMissing } from '../../workspace/spot.ts';
import { defineRule } from '../rule.ts';

/** A trait of the voice that nobody can follow, because it shows nothing. */
export default defineRule<{ trait: string }>({
  id: 'written/voice-example',
  severity: 'info',
  words: {
    en: {
      summary: 'A trait of the voice shows neither what to do nor what to avoid',
      why: 'Everybody agrees with "warm" and everybody writes it differently. One thing to do and one to avoid settle it.',
      fix: 'Add `do` or `avoid` (better both) to the trait: short instructions that a writer can follow in the next post.',
      question: 'What does somebody do who writes like this, and what do they avoid?',
      message: ({ trait }) =>
        `The trait "${trait}" shows no example; say what a writer does to sound like that, or avoids.`,
    },
    fr: {
      summary: 'Un trait du ton ne montre ni ce qu’il faut faire, ni ce qu’il faut éviter',
      why: 'Tout le monde est d’accord avec « chaleureux », et chacun l’écrit autrement. Une chose à faire et une à éviter règlent la question.',
      fix: 'Ajoutez `do` ou `avoid` (ou mieux, les deux) à ce trait : de courtes consignes, applicables dès la prochaine publication.',
      question: 'Que fait quelqu’un qui écrit ainsi, et qu’évite-t-il ?',
      message: ({ trait }) =>
        `Le trait « ${trait} » ne montre aucun exemple ; dites ce que l’on fait, ou évite, pour écrire ainsi.`,
    },
  },
  example: {
    bad: {
      'strategy.yaml':
        'format: 1\nname: Valley Library online\norganization: Valley Library\nvoice:\n  traits:\n    - trait: Warm\n      means: We are glad that this person came.\n',
    },
    good: {
      'strategy.yaml':
        'format: 1\nname: Valley Library online\norganization: Valley Library\nvoice:\n  traits:\n    - trait: Warm\n      means: We are glad that this person came.\n      do: [Name the child and the book]\n      avoid: [Exclamation marks in place of kindness]\n',
    },
  },
  answer: { kind: 'strategy', path: '/voice/traits/*/do' },
  *check({ workspace }) {
    const { strategy } = workspace;
    for (const [index, trait] of (strategy.value.voice?.traits ?? []).entries()) {
      const steps = ['voice', 'traits', index];
      if ((trait.do ?? []).length > 0 || (trait.avoid ?? []).length > 0) continue;
      if (['do', 'avoid'].some((key) => mayHold(workspace, strategy, ...steps, key))) continue;
      yield { at: atMissing(strategy, ...steps), entity: strategy.entity, facts: { trait: trait.trait } };
    }
  },
});
