import { shownEvery } from '../../language/duration.ts';
import { addDays, addDuration, type Day, type Duration, parseDuration } from '../../model/dates.ts';
import { isActiveChannel, isArchived } from '../../workspace/active.ts';
import { allEntities, type CommonEntity } from '../../workspace/all-entities.ts';
import { mayHold } from '../../workspace/doubt.ts';
import { type CoveredDays, coveredDays, lastReview, mayBeReviewed } from '../../workspace/last-review.ts';
import { at, atMissing } from '../../workspace/spot.ts';
import type { Entity, Spot, Workspace } from '../../workspace/workspace.ts';
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
  *check({ workspace, today, options: { grace_days: grace } }) {
    if (isArchived(workspace)) return;
    const covered = coveredDays(workspace);
    for (const entity of allEntities(workspace)) {
      if (isOver(entity)) continue;
      const due = dues(workspace, entity, covered).find(({ facts }) => addDays(facts.due, grace) < today);
      if (!due || mayBeReviewed(workspace, entity)) continue;
      const every = parseDuration(due.facts.every);
      yield {
        ...due,
        entity: entity.entity,
        ...(every && isTwiceLate(due.facts.due, every, today) && { severity: 'error' as const }),
      };
    }
  },
});

type Facts = {
  name: string;
  /** The rhythm as written, empty where there is none. */
  every: string;
  /** The day of the last review, empty where there was none. */
  last: string;
  due: string;
  /** True where the day was planned, false where it follows from the rhythm. */
  planned: boolean;
};

interface Due {
  readonly at: Spot;
  readonly facts: Facts;
}

/**
 * When a review is due: by the rhythm from the last one that the entity itself names, and on the day that was planned.
 * Where it names none, the planned day counts instead of the rhythm.
 */
function dues(workspace: Workspace, entity: CommonEntity, covered: CoveredDays): readonly Due[] {
  const planned = plannedDue(workspace, entity, covered);
  if (planned && entity.value.reviewed?.date === undefined) return [planned];
  return [dueByRhythm(workspace, entity, covered), planned].filter((due) => due !== undefined);
}

function plannedDue(workspace: Workspace, entity: CommonEntity, covered: CoveredDays): Due | undefined {
  const next = entity.kind === 'strategy' ? (entity as Entity<'strategy'>).value.review?.next : undefined;
  const last = lastReview(workspace, entity, covered) ?? '';
  if (next === undefined || last >= next) return undefined;
  const facts = { name: entity.name, every: rhythmOf(entity) ?? '', last, due: next, planned: true };
  return { at: at(entity, 'review', 'next'), facts };
}

function dueByRhythm(workspace: Workspace, entity: CommonEntity, covered: CoveredDays): Due | undefined {
  const every = rhythmOf(entity);
  const last = every === undefined ? undefined : lastReview(workspace, entity, covered);
  const duration = every === undefined ? undefined : parseDuration(every);
  if (every === undefined || last === undefined || !duration) return undefined;
  if (entity.kind === 'strategy' && mayHold(workspace, entity, 'review', 'next')) return undefined;
  const facts = { name: entity.name, every, last, due: addDuration(last, duration), planned: false };
  return { at: entity.value.reviewed ? at(entity, 'reviewed', 'date') : atMissing(entity), facts };
}

function rhythmOf(entity: CommonEntity): string | undefined {
  const own = entity.kind === 'strategy' ? (entity as Entity<'strategy'>).value.review?.every : undefined;
  return own ?? entity.value.review_every;
}

/** What was given up or has ended is not reviewed again, and the log of reviews never is. */
function isOver(entity: CommonEntity): boolean {
  if (entity.kind === 'channel') return !isActiveChannel(entity as Entity<'channel'>);
  if (entity.kind === 'goal')
    return ['met', 'missed', 'dropped'].includes((entity as Entity<'goal'>).value.status ?? '');
  return entity.kind === 'review';
}

function isTwiceLate(due: Day, every: Duration, today: Day): boolean {
  return addDuration(due, every) < today;
}
