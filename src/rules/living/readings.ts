import { shownEvery } from '../../language/duration.ts';
import { addDays } from '../../model/dates.ts';
import { isArchived } from '../../workspace/active.ts';
import { mayHold } from '../../workspace/doubt.ts';
import { followedMeasures, nextReading } from '../../workspace/followed-measures.ts';
import { mayBeUnreadRow } from '../../workspace/last-reading.ts';
import { at } from '../../workspace/spot.ts';
import { defineRule } from '../rule.ts';

/** A measure that was not read for longer than its own rhythm. */
export default defineRule<{ metric: string; name: string; every: string; last: string }, 'grace_days'>({
  id: 'living/readings',
  severity: 'warning',
  words: {
    en: {
      summary: 'A measure was not read for longer than its `every`',
      why: 'A target that nobody measures is found to be missed when it is too late to do anything about it.',
      fix: 'Read the figure and add a row to a file in `measurements/`. If the rhythm asks too much, choose a longer `every`.',
      message: ({ metric, name, every, last }) =>
        `"${name}" measures ${metric} ${shownEvery(every, 'en')}, but the newest figure is of ${last}; add a reading in measurements/.`,
    },
    fr: {
      summary: 'Une mesure n’a pas été relevée depuis plus longtemps que son `every`',
      why: 'Une cible que personne ne mesure se révèle manquée quand il est trop tard pour agir.',
      fix: 'Relevez le chiffre et ajoutez une ligne à un fichier de `measurements/`. Si le rythme est trop exigeant, choisissez un `every` plus long.',
      message: ({ metric, name, every, last }) =>
        `« ${name} » mesure ${metric} ${shownEvery(every, 'fr')}, mais le dernier chiffre date du ${last} ; ajoutez un relevé dans measurements/.`,
    },
  },
  example: {
    bad: {
      'goals/first-visits.yaml':
        'name: First visits\noutcome: New parents come to the library once.\nmetrics:\n  - metric: signups\n    baseline: {value: 40, date: 2026-01-31, source: Desk}\n    target: {value: 80, date: 2026-12-31}\n    every: 1 month\n',
    },
    good: {
      'goals/first-visits.yaml':
        'name: First visits\noutcome: New parents come to the library once.\nmetrics:\n  - metric: signups\n    baseline: {value: 40, date: 2026-01-31, source: Desk}\n    target: {value: 80, date: 2026-12-31}\n    every: 1 month\n',
      'measurements/2026.csv': 'date,metric,value\n2026-09-30,signups,61\n2026-10-31,signups,66\n',
    },
  },
  options: {
    grace_days: {
      title: 'Days of grace',
      description: {
        en: 'How many days a reading may be late before anything is said, such as until the figures of a month are there.',
        fr: 'De combien de jours un relevé peut tarder avant que l’on en parle, le temps d’avoir par exemple les chiffres du mois.',
      },
      type: 'integer',
      default: 0,
      minimum: 0,
      maximum: 365,
    },
  },
  *check({ workspace, today, optionsIn }) {
    if (isArchived(workspace)) return;
    for (const placed of followedMeasures(workspace, today)) {
      const { owner, steps, measure } = placed;
      const { every } = measure;
      const reading = every === undefined ? undefined : nextReading(workspace, placed, { every, today });
      if (every === undefined || !reading) continue;
      const { last, due } = reading;
      if (due >= today || addDays(due, optionsIn(owner.file).grace_days) >= today) continue;
      if (mayBeUnreadRow(workspace, measure.metric)) continue;
      if (mayHold(workspace, owner, ...steps, 'baseline')) continue;
      const facts = { metric: measure.metric, name: owner.name, every, last };
      yield { at: at(owner, ...steps, 'every'), entity: owner.entity, facts };
    }
  },
});
