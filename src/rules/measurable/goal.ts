import { mayHold } from '../../workspace/doubt.ts';
import { activeGoals } from '../../workspace/serving.ts';
import { atMissing } from '../../workspace/spot.ts';
import { defineRule } from '../rule.ts';

/** A goal of which nobody could say whether it was reached. A signal that is seen or heard is as good as a number. */
export default defineRule<{ name: string }>({
  id: 'measurable/goal',
  severity: 'error',
  words: {
    en: {
      summary: 'An active goal has neither a measure nor a signal',
      why: 'A goal that nothing can confirm or refute is a wish. At the end of the year everybody will remember it differently.',
      fix: 'Add `metrics` with a metric, where it stands (`baseline`) and where it should be (`target`), or `signals` for success that is seen or heard.',
      question: 'How will you notice that this goal is reached: which number, or which thing seen or heard?',
      message: ({ name }) =>
        `"${name}" says nothing of how you will notice success; add a measure under \`metrics\` or a sign under \`signals\`.`,
    },
    fr: {
      summary: 'Un objectif actif n’a ni mesure ni signe de réussite',
      why: 'Un objectif que rien ne peut confirmer ni démentir est un vœu. À la fin de l’année, chacun en gardera un souvenir différent.',
      fix: 'Ajoutez `metrics` avec un indicateur, son point de départ (`baseline`) et sa cible (`target`), ou `signals` pour une réussite qui se voit ou s’entend.',
      question: 'À quoi verrez-vous que cet objectif est atteint : à quel chiffre, ou à quelle chose vue ou entendue ?',
      message: ({ name }) =>
        `« ${name} » ne dit pas à quoi se verra la réussite ; ajoutez une mesure sous \`metrics\` ou un signe sous \`signals\`.`,
    },
  },
  example: {
    bad: {
      'goals/first-visits.yaml': 'name: First visits\noutcome: New parents come to the library once.\n',
    },
    good: {
      'goals/first-visits.yaml':
        'name: First visits\noutcome: New parents come to the library once.\nsignals:\n  - signal: Parents say at the desk that a friend told them to come\n',
    },
  },
  answer: { kind: 'goal', path: '/metrics' },
  *check({ workspace }) {
    for (const goal of activeGoals(workspace)) {
      const { metrics = [], signals = [] } = goal.value;
      if (metrics.length > 0 || signals.length > 0) continue;
      if (mayHold(workspace, goal, 'metrics') || mayHold(workspace, goal, 'signals')) continue;
      yield { at: atMissing(goal), entity: goal.entity, facts: { name: goal.name } };
    }
  },
});
