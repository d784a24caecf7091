import { goalsOnNumbersAlone, isMereShow, isOwnWork } from '../../workspace/goal-evidence.ts';
import { atMissing } from '../../workspace/spot.ts';
import { defineRule } from '../rule.ts';

/** A goal whose numbers can all rise without anybody having been moved. One signal that is seen or heard is enough. */
export default defineRule<{ name: string; metrics: readonly string[] }>({
  id: 'measurable/vanity-only',
  severity: 'warning',
  words: {
    en: {
      summary: 'All measures of a goal are vanity or output metrics',
      why: 'Reach and followers can grow while nobody thinks, feels or does anything else than before. The goal is a change in people.',
      fix: 'Keep these metrics if they help, and add under `metrics` one that shows what people understood or did, such as `saves`, `click-through-rate` or `signups`; or a sign under `signals`.',
      question: 'What do people do or say differently once this goal is reached, and how would you count it?',
      message: ({ name, metrics }) =>
        `"${name}" is measured only with ${metrics.join(', ')}, which can grow without anybody being moved; add a measure of what people understand or do.`,
    },
    fr: {
      summary: 'Toutes les mesures d’un objectif sont flatteuses ou ne comptent que la diffusion',
      why: 'La portée et les abonnés peuvent croître sans que personne ne pense, ne ressente ou ne fasse autre chose qu’avant. L’objectif est un changement chez les gens.',
      fix: 'Gardez ces indicateurs s’ils aident, et ajoutez sous `metrics` ce que les gens ont compris ou fait, comme `saves`, `click-through-rate` ou `signups` ; ou un signe sous `signals`.',
      question: 'Que font ou disent les gens autrement une fois l’objectif atteint, et comment le compter ?',
      message: ({ name, metrics }) =>
        `« ${name} » n’est mesuré que par ${metrics.join(', ')}, ${metrics.length > 1 ? 'qui peuvent monter' : 'qui peut monter'} sans que rien ne change chez personne ; ajoutez une mesure de ce que les gens comprennent ou font.`,
    },
  },
  example: {
    bad: {
      'goals/first-visits.yaml':
        'name: First visits\noutcome: New parents come to the library once.\nmetrics:\n  - metric: followers\n    baseline: {value: 900, date: 2026-01-31, source: Instagram Insights}\n    target: {value: 1500, date: 2026-12-31}\n',
    },
    good: {
      'goals/first-visits.yaml':
        'name: First visits\noutcome: New parents come to the library once.\nmetrics:\n  - metric: followers\n    baseline: {value: 900, date: 2026-01-31, source: Instagram Insights}\n    target: {value: 1500, date: 2026-12-31}\n  - metric: signups\n    baseline: {value: 40, date: 2026-01-31, source: Desk list}\n    target: {value: 80, date: 2026-12-31}\n',
    },
  },
  answer: { kind: 'goal', path: '/metrics/-' },
  *check({ workspace }) {
    for (const { goal, metrics } of goalsOnNumbersAlone(workspace)) {
      const isEmpty = metrics.every((metric) => isMereShow(metric) || isOwnWork(metric));
      if (!isEmpty || !metrics.some(isMereShow)) continue;
      const ids = [...new Set(metrics.map(({ id }) => id))];
      yield { at: atMissing(goal, 'metrics'), entity: goal.entity, facts: { name: goal.name, metrics: ids } };
    }
  },
});
