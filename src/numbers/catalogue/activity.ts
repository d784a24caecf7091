import type { FamilyMetrics } from '../metric.ts';
import { notNegative, wholeCount } from '../range.ts';

/** What the team does and puts in. None of it says that anybody noticed. */
export const activity: FamilyMetrics = {
  'posts-published': {
    unit: 'count',
    direction: 'up',
    level: 'activity',
    aggregate: 'sum',
    range: wholeCount,
    words: {
      en: {
        name: 'Posts published',
        definition: 'Posts, videos, stories or issues that were published during the period.',
        caveat: 'It counts the work, not its effect: more posts are no success by themselves.',
      },
      fr: {
        name: 'Publications',
        definition: 'Publications, vidéos, stories ou numéros parus pendant la période.',
        caveat: 'Ce chiffre compte le travail, pas son effet. Publier davantage n’est pas en soi une réussite.',
      },
    },
  },
  'cadence-adherence': {
    unit: 'percent',
    direction: 'up',
    level: 'activity',
    aggregate: 'none',
    // No upper end: a team may publish more than it planned.
    range: notNegative,
    formula: { of_plan: 'posts-published', times: 100 },
    words: {
      en: {
        name: 'Cadence adherence',
        definition:
          'Posts published as a percentage of those planned: what the cadence of the channel foresees for the same time.',
        caveat: 'Far above 100 is off the plan too: the cadence is too low, or the posts are too many.',
      },
      fr: {
        name: 'Respect de la cadence',
        definition:
          'Publications parues, en pourcentage des publications prévues, selon la cadence du canal pour la même durée.',
        caveat:
          'Bien au-dessus de 100, le plan n’est pas tenu non plus. La cadence est trop basse ou les publications sont trop nombreuses.',
      },
    },
  },
  'hours-spent': {
    unit: 'hours',
    direction: 'down',
    level: 'input',
    aggregate: 'sum',
    range: notNegative,
    words: {
      en: {
        name: 'Hours spent',
        definition: 'Working hours that went into planning, making, publishing and answering.',
        caveat: 'Fewer hours are better only for the same result.',
      },
      fr: {
        name: 'Heures consacrées',
        definition: 'Heures de travail passées à planifier, produire, publier et répondre.',
        caveat: 'Moins d’heures ne valent mieux qu’à résultat égal.',
      },
    },
  },
};
