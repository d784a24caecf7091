import type { Day } from '../../model/dates.ts';
import type { Step } from '../../model/pointer.ts';
import { allEntities } from '../../workspace/all-entities.ts';
import { measuresOf } from '../../workspace/measures.ts';
import { at } from '../../workspace/spot.ts';
import type { Entity, Workspace } from '../../workspace/workspace.ts';
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
    for (const { owner, steps, what, name, date } of datesOf(workspace)) {
      if (date > today) yield { at: at(owner, ...steps), entity: owner.entity, facts: { what, name, date, today } };
    }
    for (const reading of workspace.readings) {
      const { metric, date } = reading;
      if (date > today) yield { at: reading.spot, facts: { what: 'reading', name: metric, date, today } };
    }
  },
});

interface Dated {
  readonly owner: Entity;
  /** Where it stands in the file. */
  readonly steps: readonly Step[];
  readonly what: What;
  readonly name: string;
  readonly date: Day;
}

function* datesOf(workspace: Workspace): Generator<Dated> {
  for (const owner of allEntities(workspace)) {
    const date = owner.value.reviewed?.date;
    if (date !== undefined) yield { owner, steps: ['reviewed', 'date'], what: 'mark', name: owner.name, date };
  }
  const { strategy: owner } = workspace;
  const approved = owner.value.approved?.date;
  if (approved !== undefined) {
    yield { owner, steps: ['approved', 'date'], what: 'approval', name: owner.name, date: approved };
  }
  for (const { owner, steps, measure } of measuresOf(workspace)) {
    const date = measure.baseline?.date;
    if (date === undefined) continue;
    yield { owner, steps: [...steps, 'baseline', 'date'], what: 'baseline', name: measure.metric, date };
  }
  for (const owner of workspace.entities.review.values()) {
    const { date } = owner.value;
    if (date !== undefined) yield { owner, steps: ['date'], what: 'review', name: owner.name, date };
  }
  for (const owner of workspace.entities.competitor.values()) {
    for (const [index, { date }] of (owner.value.observations ?? []).entries()) {
      yield { owner, steps: ['observations', index, 'date'], what: 'observation', name: owner.name, date };
    }
  }
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
