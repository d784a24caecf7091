import type { FamilyMetrics } from '../metric.ts';
import { notNegative } from '../range.ts';

/**
 * Metrics that the field has rejected; they are known here so that a strategy that uses one can be told. The Barcelona
 * Principles (AMEC, 2010, confirmed in 2015 and 2020) say that advertising value is not the value of communication.
 */
export const discouraged: FamilyMetrics = {
  'advertising-value-equivalency': {
    unit: 'currency',
    direction: 'up',
    level: 'output',
    aggregate: 'none',
    range: notNegative,
    words: {
      en: {
        name: 'Advertising value equivalency',
        definition: 'What the space or time of unpaid coverage would have cost as advertising.',
        caveat: 'It prices the space, not what people read, understood or did, and hostile coverage counts as a gain.',
        discouraged:
          'The Barcelona Principles reject it as a value of communication: measure what people understood, thought or did instead.',
      },
      fr: {
        name: 'Équivalence publicitaire',
        definition: 'Ce que l’espace ou le temps d’antenne obtenu sans payer aurait coûté sous forme de publicité.',
        caveat:
          'Elle donne un prix à l’espace, pas à ce que les gens ont lu, compris ou fait, et une couverture hostile y compte comme un gain.',
        discouraged:
          'Les principes de Barcelone la rejettent comme valeur de la communication. Mesurer plutôt ce que les gens ont compris, pensé ou fait.',
      },
    },
  },
};
