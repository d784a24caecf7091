import { isPast } from '../../model/dates.ts';
import { isArchived } from '../../workspace/active.ts';
import { mayHold } from '../../workspace/doubt.ts';
import { openGoals } from '../../workspace/serving.ts';
import { at } from '../../workspace/spot.ts';
import { defineRule } from '../rule.ts';

/** A target whose date is past while its goal is still open; once a goal, since one decision settles all of them. */
export default defineRule<{ name: string; metric: string; date: string }>({
  id: 'living/deadline-passed',
  severity: 'warning',
  words: {
    en: {
      summary: 'A target’s date is past and the goal is neither met, missed nor dropped',
      why: 'A deadline that passes in silence teaches a team that deadlines mean nothing. Saying "missed" is how one learns.',
      fix: 'Write what came of it: set the goal’s `status` to `met`, `missed` or `dropped`, or agree on a new `target` with a new `date`.',
      question: 'What came of this goal: met, missed or dropped?',
      message: ({ name, metric, date }) =>
        `The target for ${metric} in "${name}" was due on ${date} and the goal is still open; say whether it was met, missed or dropped, or agree on a new date.`,
    },
    fr: {
      summary: 'La date d’une cible est passée et l’objectif n’est ni atteint, ni manqué, ni abandonné',
      why: 'Une échéance qui passe en silence apprend à l’équipe que les échéances ne comptent pas. C’est en disant « manqué » que l’on apprend.',
      fix: 'Écrivez ce qu’il en est : `status: met` (atteint), `missed` (manqué) ou `dropped` (abandonné), ou convenez d’une nouvelle cible avec une nouvelle `date`.',
      question: 'Qu’est devenu cet objectif : atteint, manqué ou abandonné ?',
      message: ({ name, metric, date }) =>
        `La cible de ${metric} dans « ${name} » était fixée au ${date} et l’objectif est toujours ouvert ; dites s’il est atteint, manqué ou abandonné, ou convenez d’une nouvelle date.`,
    },
  },
  example: {
    bad: {
      'goals/first-visits.yaml':
        'name: First visits\noutcome: New parents come to the library once.\nmetrics:\n  - metric: signups\n    baseline: {value: 40, date: 2025-12-31, source: Desk}\n    target: {value: 80, date: 2026-09-30}\n',
    },
    good: {
      'goals/first-visits.yaml':
        'name: First visits\noutcome: New parents come to the library once.\nstatus: met\nmetrics:\n  - metric: signups\n    baseline: {value: 40, date: 2025-12-31, source: Desk}\n    target: {value: 80, date: 2026-09-30}\n',
    },
  },
  answer: { kind: 'goal', path: '/status' },
  *check({ workspace, today }) {
    if (isArchived(workspace)) return;
    for (const goal of openGoals(workspace)) {
      if (mayHold(workspace, goal, 'status')) continue;
      const passed = [...(goal.value.metrics ?? []).entries()].flatMap(([index, { metric, target }]) => {
        const date = target?.date;
        return date !== undefined && isPast(date, today)
          ? [{ spot: at(goal, 'metrics', index, 'target', 'date'), metric, date }]
          : [];
      });
      const [first, ...others] = passed;
      if (!first) continue;
      const facts = { name: goal.name, metric: first.metric, date: first.date };
      yield { at: first.spot, entity: goal.entity, facts, related: others.map(({ spot }) => spot) };
    }
  },
});
