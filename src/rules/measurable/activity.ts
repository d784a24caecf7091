import { goalsOnNumbersAlone, isOwnWork } from '../../workspace/goal-evidence.ts';
import { atMissing } from '../../workspace/spot.ts';
import { defineRule } from '../rule.ts';

/** A goal that would be reached by working alone, whether or not anybody noticed. Saving hours or money is a result. */
export default defineRule<{ name: string; metrics: readonly string[] }>({
  id: 'measurable/activity',
  severity: 'info',
  words: {
    en: {
      summary: 'A goal is measured only by what the team does',
      why: 'Posts published are effort. Whether the effort was worth it shows in the people it was meant for.',
      fix: 'Add under `metrics` what should follow from the work, such as `comments`, `sessions` or `signups`, or a sign under `signals`.',
      question: 'What should change for people when you do this, and how would you see it?',
      message: ({ name, metrics }) =>
        `"${name}" is measured only by your own work (${metrics.join(', ')}); add a measure of what follows from it.`,
    },
    fr: {
      summary: 'Un objectif n’est mesuré que par ce que fait l’équipe',
      why: 'Publier, c’est un effort. Si l’effort en valait la peine, cela se voit chez ceux à qui il s’adresse.',
      fix: 'Ajoutez sous `metrics` ce qui doit résulter du travail, comme `comments`, `sessions` ou `signups`, ou un signe sous `signals`.',
      question: 'Qu’est-ce qui doit changer pour les gens quand vous faites cela, et à quoi le verrez-vous ?',
      message: ({ name, metrics }) =>
        `« ${name} » n’est mesuré que par votre propre travail (${metrics.join(', ')}) ; ajoutez une mesure de ce qui en résulte.`,
    },
  },
  example: {
    bad: {
      'goals/first-visits.yaml':
        'name: First visits\noutcome: New parents come to the library once.\nmetrics:\n  - metric: posts-published\n    baseline: {value: 12, date: 2026-01-31, source: Own count}\n    target: {value: 20, date: 2026-12-31}\n',
    },
    good: {
      'goals/first-visits.yaml':
        'name: First visits\noutcome: New parents come to the library once.\nmetrics:\n  - metric: posts-published\n    baseline: {value: 12, date: 2026-01-31, source: Own count}\n    target: {value: 20, date: 2026-12-31}\n  - metric: signups\n    baseline: {value: 40, date: 2026-01-31, source: Desk list}\n    target: {value: 80, date: 2026-12-31}\n',
    },
  },
  answer: { kind: 'goal', path: '/metrics/-' },
  *check({ workspace }) {
    for (const { goal, metrics } of goalsOnNumbersAlone(workspace)) {
      if (!metrics.every(isOwnWork) || !metrics.some(({ level }) => level === 'activity')) continue;
      const ids = [...new Set(metrics.map(({ id }) => id))];
      yield { at: atMissing(goal, 'metrics'), entity: goal.entity, facts: { name: goal.name, metrics: ids } };
    }
  },
});
