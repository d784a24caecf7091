import { lackOf } from '../../workspace/doubt.ts';
import { defineRule } from '../rule.ts';

/** A practice that was looked at without an end: no verdict, or a verdict that gives no reason. */
export default defineRule<{ what: string; lacks: string; verdict: string }>({
  id: 'questioned/verdict',
  severity: 'warning',
  words: {
    en: {
      summary: 'A practice has no verdict, or its verdict has no because',
      why: 'A question without a decision changes nothing, and a decision without a reason is reopened at the next meeting.',
      fix: 'Add `verdict` (`keep`, `change` or `stop`), and under `because` what decided it.',
      question: 'Will you keep, change or stop this, and because of what?',
      message: ({ what, lacks, verdict }) =>
        lacks === 'verdict'
          ? `The practice "${what}" has no verdict; decide whether you keep, change or stop it.`
          : `The practice "${what}" has the verdict ${verdict} without a because; say what decided it.`,
    },
    fr: {
      summary: 'Une pratique n’a pas de verdict, ou son verdict n’est pas justifié',
      why: 'Une question sans décision ne change rien, et une décision sans raison revient à la réunion suivante.',
      fix: 'Ajoutez `verdict` (`keep` pour garder, `change` pour changer, `stop` pour arrêter), et sous `because` ce qui a décidé.',
      question: 'Gardez-vous, changez-vous ou arrêtez-vous cela, et pour quelle raison ?',
      message: ({ what, lacks, verdict }) =>
        lacks === 'verdict'
          ? `La pratique « ${what} » n’a pas de verdict ; décidez si vous la gardez, la changez ou l’arrêtez.`
          : `La pratique « ${what} » a le verdict ${verdict} sans raison ; dites sous \`because\` ce qui a décidé.`,
    },
  },
  example: {
    bad: { 'practices/daily-quote.yaml': 'area: content\nwhat: A quote from a book every morning.\n' },
    good: {
      'practices/daily-quote.yaml':
        'area: content\nwhat: A quote from a book every morning.\nverdict: stop\nbecause: In a year nobody borrowed a book after one.\n',
    },
  },
  answer: { kind: 'practice', path: '/verdict' },
  *check({ workspace }) {
    for (const practice of workspace.entities.practice.values()) {
      const lacks = practice.value.verdict === undefined ? 'verdict' : 'because';
      const spot = lackOf(workspace, practice, lacks);
      const facts = { what: practice.name, lacks, verdict: practice.value.verdict ?? '' };
      if (spot) yield { at: spot, entity: practice.entity, facts };
    }
  },
});
