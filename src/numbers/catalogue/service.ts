import type { FamilyMetrics } from '../metric.ts';
import { notNegative, share } from '../range.ts';

/** How well people are answered. It is what the team does itself, and so an activity. */
export const service: FamilyMetrics = {
  'response-time': {
    unit: 'hours',
    direction: 'down',
    level: 'activity',
    aggregate: 'mean',
    range: notNegative,
    words: {
      en: {
        name: 'Response time',
        definition: 'Hours until somebody who writes gets a first answer from a person, on average.',
        caveat: 'State whether nights and weekends count, and leave automatic answers out.',
      },
      fr: {
        name: 'Délai de réponse',
        definition:
          'Nombre moyen d’heures avant qu’une personne qui écrit reçoive une première réponse de quelqu’un de l’équipe.',
        caveat: 'Préciser si les nuits et les fins de semaine comptent, et exclure les réponses automatiques.',
      },
    },
  },
  'response-rate': {
    unit: 'percent',
    direction: 'up',
    level: 'activity',
    aggregate: 'mean',
    range: share,
    words: {
      en: {
        name: 'Response rate',
        definition: 'Percentage of the messages in need of an answer that got one.',
        caveat: 'Agree on which messages need an answer, or the rate depends on who counts.',
      },
      fr: {
        name: 'Taux de réponse',
        definition: 'Pourcentage des messages appelant une réponse qui en ont reçu une.',
        caveat:
          'Convenir des messages qui appellent une réponse, sans quoi le taux dépend de la personne qui les compte.',
      },
    },
  },
};
