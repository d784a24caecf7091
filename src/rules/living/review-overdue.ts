import { type Due, duesOf } from '../../history/dues.ts';
import { shownEvery } from '../../language/duration.ts';
import { addDays, addDuration, type Day, type Duration, parseDuration } from '../../model/dates.ts';
import { allEntities, type CommonEntity } from '../../workspace/all-entities.ts';
import { coveredDays } from '../../workspace/last-review.ts';
import { at, atMissing } from '../../workspace/spot.ts';
import type { Spot } from '../../workspace/workspace.ts';
import { defineRule } from '../rule.ts';

/**
 * The strategy, or an entity with a rhythm of its own, that was not reviewed in time. A day planned under `review.next`
 * is when the strategy is due, whatever its rhythm says, until a review takes place on that day or later.
 */
export default defineRule<Facts, 'grace_days'>({
  id: 'living/review-overdue',
  severity: 'warning',
  words: {
    en: {
      summary: 'The strategy, or an entity with `review_every`, was not reviewed in time',
      why: 'A plan that nobody looks at goes on promising what stopped being true months ago, and people learn not to read it.',
      fix: 'Read it with the team, change what is no longer true, and set `reviewed.date`; `strategy review --done` does that for you.',
      question: 'On what day did you last read this together and find it right?',
      message: ({ name, every, last, due, planned }) =>
        planned
          ? `"${name}" was to be reviewed on ${due}, and no review since is written down; review it, set \`reviewed\` and plan the \`next\` day.`
          : `"${name}" (to be reviewed ${shownEvery(every, 'en')}) was last confirmed on ${last} and has been due since ${due}; review it and set \`reviewed\`.`,
    },
    fr: {
      summary: 'La stratégie, ou une entité qui a `review_every`, n’a pas été revue à temps',
      why: 'Un plan que personne ne regarde continue de promettre ce qui n’est plus vrai depuis des mois, et l’on apprend à ne plus le lire.',
      fix: 'Relisez-le en équipe, changez ce qui n’est plus vrai, et mettez à jour `reviewed.date` ; `strategy review --done` le fait pour vous.',
      question: 'Quel jour l’avez-vous relu ensemble pour la dernière fois, et trouvé juste ?',
      message: ({ name, every, last, due, planned }) =>
        planned
          ? `La revue de « ${name} » était prévue le ${due}, et aucune n’est notée depuis ; relisez, mettez à jour \`reviewed\` et prévoyez la prochaine (\`next\`).`
          : `« ${name} » (à revoir ${shownEvery(every, 'fr')}) a été confirmé le ${last} et attend une revue depuis le ${due} ; relisez et mettez à jour \`reviewed\`.`,
    },
  },
  example: {
    bad: {
      'channels/instagram.yaml':
        'name: Instagram\nplatform: instagram\nreview_every: 6 months\nreviewed: {date: 2026-01-15}\n',
    },
    good: {
      'channels/instagram.yaml':
        'name: Instagram\nplatform: instagram\nreview_every: 6 months\nreviewed: {date: 2026-11-15}\n',
    },
  },
  answer: { kind: 'strategy', path: '/reviewed/date' },
  options: {
    grace_days: {
      title: 'Days of grace',
      description: {
        en: 'How many days a review may be late before anything is said.',
        fr: 'De combien de jours une revue peut tarder avant que l’on en parle.',
      },
      type: 'integer',
      default: 0,
      minimum: 0,
      maximum: 365,
    },
  },
  *check({ workspace, today, optionsIn }) {
    const covered = coveredDays(workspace);
    for (const entity of allEntities(workspace)) {
      const { grace_days: grace } = optionsIn(entity.file);
      const due = duesOf(workspace, entity, covered).find((one) => addDays(one.due, grace) < today);
      if (!due) continue;
      const every = parseDuration(due.every);
      yield {
        at: placeOf(entity, due),
        entity: entity.entity,
        facts: { ...due, name: entity.name },
        ...(every && isTwiceLate(due.due, every, today) && { severity: 'error' as const }),
      };
    }
  },
});

type Facts = { name: string } & { -readonly [K in keyof Due]: Due[K] };

function placeOf(entity: CommonEntity, { planned }: Due): Spot {
  if (planned) return at(entity, 'review', 'next');
  return entity.value.reviewed ? at(entity, 'reviewed', 'date') : atMissing(entity);
}

function isTwiceLate(due: Day, every: Duration, today: Day): boolean {
  return addDuration(due, every) < today;
}
