import { shownEvery } from '../../language/duration.ts';
import { addDays, addDuration, type Day, type Duration, parseDuration } from '../../model/dates.ts';
import { isActiveChannel, isArchived } from '../../workspace/active.ts';
import { mayHold } from '../../workspace/doubt.ts';
import { lastReadOn, mayBeUnreadRow } from '../../workspace/last-reading.ts';
import { measuresOf, type PlacedMeasure } from '../../workspace/measures.ts';
import { at } from '../../workspace/spot.ts';
import type { Entity, Workspace } from '../../workspace/workspace.ts';
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
  *check({ workspace, today, options: { grace_days: grace } }) {
    if (isArchived(workspace)) return;
    for (const placed of measuresOf(workspace)) {
      const { owner, steps, measure } = placed;
      const every = isRead(workspace, placed) && hasBegun(placed, today) ? measure.every : undefined;
      const last = every === undefined ? undefined : lastFigure(workspace, placed);
      const duration = every === undefined ? undefined : parseDuration(every);
      if (every === undefined || last === undefined || !duration) continue;
      const due = dueAfter(last, duration);
      if (addDays(due, grace) >= today || isAfterTarget(due, placed) || mayBeUnreadRow(workspace, measure.metric))
        continue;
      if (mayHold(workspace, owner, ...steps, 'baseline')) continue;
      const facts = { metric: measure.metric, name: owner.name, every, last };
      yield { at: at(owner, ...steps, 'every'), entity: owner.entity, facts };
    }
  },
});

/** What is over is read no more, and neither is a channel that is paused, retired or not there. */
function isRead(workspace: Workspace, { active, channel }: PlacedMeasure): boolean {
  if (!active || channel === undefined) return active;
  const measured = workspace.entities.channel.get(channel);
  return measured !== undefined && isActiveChannel(measured);
}

/** A tactic or experiment that lies ahead has nothing to measure yet. */
function hasBegun({ owner, steps }: PlacedMeasure, today: Day): boolean {
  if (owner.kind !== 'channel') return true;
  const [list, id = ''] = steps.map(String);
  const { tactics, experiments } = (owner as Entity<'channel'>).value;
  const start = (list === 'tactics' ? tactics : list === 'experiments' ? experiments : undefined)?.[id]?.start;
  return start === undefined || start <= today;
}

/** The newest day with a figure, the baseline among them; undefined where nothing says since when to count. */
function lastFigure(workspace: Workspace, { measure, channel }: PlacedMeasure): Day | undefined {
  const days = [lastReadOn(workspace, { metric: measure.metric, channel }), measure.baseline?.date];
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

/** Figures of a month are read at its end: after 30 November comes 31 December, not 30. */
function dueAfter(last: Day, every: Duration): Day {
  const plain = addDuration(last, every);
  const byMonthEnd = addDays(addDuration(addDays(last, 1), every), -1);
  return plain > byMonthEnd ? plain : byMonthEnd;
}

function isAfterTarget(due: Day, { measure }: PlacedMeasure): boolean {
  return measure.target?.date !== undefined && due > measure.target.date;
}
