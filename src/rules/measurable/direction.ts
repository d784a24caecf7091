import { shownNumber } from '../../language/number.ts';
import { openMeasures } from '../../workspace/active-measures.ts';
import { mayHold } from '../../workspace/doubt.ts';
import { hasImpossibleEnd, wrongWay } from '../../workspace/measure-ends.ts';
import { at } from '../../workspace/spot.ts';
import { defineRule } from '../rule.ts';

/**
 * A target that would make things worse. `kind: hold` or `reverse` says that it is meant; a target that is where the
 * measure starts, or within a range that it starts in, goes no way.
 */
export default defineRule<{ metric: string; name: string; from: number; to: number; better: string }>({
  id: 'measurable/direction',
  severity: 'error',
  words: {
    en: {
      summary: 'A target lies the wrong way from its baseline',
      why: 'Either two numbers were swapped, or the team works towards something that it would call a failure.',
      fix: 'Correct the `target` or the `baseline`. If it is meant, write `kind: hold` (not beyond this value) or `kind: reverse` (the other way, on purpose).',
      message: ({ metric, name, from, to, better }) =>
        `"${name}" wants ${metric} to go from ${shownNumber(from, 'en')} to ${shownNumber(to, 'en')}, but ${betterEn[better] ?? better} is better; correct the target, or say \`kind: reverse\` or \`kind: hold\`.`,
    },
    fr: {
      summary: 'Une cible va dans le mauvais sens depuis son point de départ',
      why: 'Soit deux chiffres ont été inversés, soit l’équipe travaille à ce qu’elle appellerait un échec.',
      fix: 'Corrigez `target` ou `baseline`. Si c’est voulu, écrivez `kind: hold` (ne pas dépasser cette valeur) ou `kind: reverse` (dans l’autre sens, exprès).',
      message: ({ metric, name, from, to, better }) =>
        `« ${name} » veut faire passer ${metric} de ${shownNumber(from, 'fr')} à ${shownNumber(to, 'fr')}, alors que ${betterFr[better] ?? better} vaut mieux ; corrigez la cible, ou dites \`kind: reverse\` ou \`kind: hold\`.`,
    },
  },
  example: {
    bad: {
      'channels/facebook.yaml':
        'name: Facebook\nplatform: facebook\nsuccess:\n  - metric: response-time\n    baseline: {value: 4, date: 2026-01-31, source: Inbox export}\n    target: {value: 20, date: 2026-12-31}\n',
    },
    good: {
      'channels/facebook.yaml':
        'name: Facebook\nplatform: facebook\nsuccess:\n  - metric: response-time\n    baseline: {value: 20, date: 2026-01-31, source: Inbox export}\n    target: {value: 4, date: 2026-12-31}\n',
    },
  },
  *check({ workspace }) {
    for (const { owner, steps, measure } of openMeasures(workspace)) {
      const metric = workspace.metrics.get(measure.metric);
      const wrong = metric && !hasImpossibleEnd(measure, metric) && wrongWay(measure, metric.direction);
      if (!wrong || mayHold(workspace, owner, ...steps, 'target', 'kind')) continue;
      const key = measure.target?.change === undefined ? 'value' : 'change';
      yield {
        at: at(owner, ...steps, 'target', key),
        entity: owner.entity,
        facts: { metric: measure.metric, name: owner.name, ...wrong, better: metric.direction },
        related: [at(owner, ...steps, 'baseline', 'value')],
      };
    }
  },
});

const betterEn: Readonly<Record<string, string>> = { up: 'more', down: 'less' };
const betterFr: Readonly<Record<string, string>> = { up: 'plus', down: 'moins' };
