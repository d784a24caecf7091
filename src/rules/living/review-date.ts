import type { Day } from '../../model/dates.ts';
import { allEntities } from '../../workspace/all-entities.ts';
import { measuresOf } from '../../workspace/measures.ts';
import { at } from '../../workspace/spot.ts';
import type { Spot, Workspace } from '../../workspace/workspace.ts';
import { defineRule } from '../rule.ts';

type What = 'review' | 'mark' | 'approval' | 'baseline' | 'observation' | 'reading';

/** What happened or was seen, and would lie in the future: a review, an approval, a figure of ours or of others. */
export default defineRule<{ what: What; name: string; date: string; today: string }>({
  id: 'living/review-date',
  severity: 'error',
  words: {
    en: {
      summary: 'A review, approval, reading, baseline or observation is dated in the future',
      why: 'What is dated ahead cannot have been seen. It hides that the review or the figure is still to come.',
      fix: 'Correct the date; a slip in the year is the usual cause. What is only planned goes to `review.next`.',
      message: ({ what, name, date, today }) =>
        `${englishSubjects[what](name)} is dated ${date}, which is after today (${today}); write the day on which it happened.`,
    },
    fr: {
      summary: 'Une revue, une approbation, un relevé, un point de départ ou une observation porte une date future',
      why: 'Ce qui est daté d’avance n’a pas pu être vu. Cela cache que la revue ou le chiffre reste à venir.',
      fix: 'Corrigez la date ; une erreur d’année est la cause habituelle. Ce qui est seulement prévu va dans `review.next`.',
      message: ({ what, name, date, today }) =>
        `${frenchSubjects[what](name)} porte la date du ${date}, après aujourd’hui (${today}) ; écrivez le jour où cela a eu lieu.`,
    },
  },
  example: {
    bad: { 'reviews/2027-10-12.yaml': 'date: 2027-10-12\nby: [Librarian]\n' },
    good: { 'reviews/2026-10-12.yaml': 'date: 2026-10-12\nby: [Librarian]\n' },
  },
  *check({ workspace, today }) {
    for (const { at: spot, entity, what, name, date } of datesOf(workspace)) {
      if (date > today) yield { at: spot, ...(entity && { entity }), facts: { what, name, date, today } };
    }
  },
});

interface Dated {
  readonly at: Spot;
  readonly entity?: string;
  readonly what: What;
  readonly name: string;
  readonly date: Day;
}

function* datesOf(workspace: Workspace): Generator<Dated> {
  for (const entity of allEntities(workspace)) {
    const date = entity.value.reviewed?.date;
    if (date === undefined) continue;
    yield { at: at(entity, 'reviewed', 'date'), entity: entity.entity, what: 'mark', name: entity.name, date };
  }
  const { strategy } = workspace;
  const approved = strategy.value.approved?.date;
  if (approved !== undefined)
    yield {
      at: at(strategy, 'approved', 'date'),
      entity: 'strategy',
      what: 'approval',
      name: strategy.name,
      date: approved,
    };
  for (const { owner, steps, measure } of measuresOf(workspace)) {
    const date = measure.baseline?.date;
    const spot = at(owner, ...steps, 'baseline', 'date');
    if (date !== undefined) yield { at: spot, entity: owner.entity, what: 'baseline', name: measure.metric, date };
  }
  for (const review of workspace.entities.review.values()) {
    const { date } = review.value;
    if (date !== undefined)
      yield { at: at(review, 'date'), entity: review.entity, what: 'review', name: review.name, date };
  }
  for (const competitor of workspace.entities.competitor.values()) {
    const { entity, name } = competitor;
    for (const [index, { date }] of (competitor.value.observations ?? []).entries()) {
      yield { at: at(competitor, 'observations', index, 'date'), entity, what: 'observation', name, date };
    }
  }
  for (const { spot, metric, date } of workspace.readings) yield { at: spot, what: 'reading', name: metric, date };
}

const englishSubjects: Readonly<Record<What, (name: string) => string>> = {
  review: (name) => `The review "${name}"`,
  mark: (name) => `The review mark of "${name}"`,
  approval: (name) => `The approval of "${name}"`,
  baseline: (name) => `The baseline of ${name}`,
  observation: (name) => `An observation of "${name}"`,
  reading: (name) => `A reading of ${name}`,
};

const frenchSubjects: Readonly<Record<What, (name: string) => string>> = {
  review: (name) => `La revue « ${name} »`,
  mark: (name) => `La marque de revue de « ${name} »`,
  approval: (name) => `L’approbation de « ${name} »`,
  baseline: (name) => `Le point de départ de ${name}`,
  observation: (name) => `Une observation de « ${name} »`,
  reading: (name) => `Un relevé de ${name}`,
};
