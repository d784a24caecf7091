import type { FamilyMetrics } from '../metric.ts';
import { anyNumber, notNegative } from '../range.ts';

const credited = {
  en: 'Say how income is credited to communication: other causes work at the same time.',
  fr: 'Indiquer comment les recettes sont attribuées à la communication, car d’autres causes agissent en même temps.',
};

/** What the organization gains and pays. Refunds can turn income negative, so it has no lower end. */
export const impact: FamilyMetrics = {
  revenue: {
    unit: 'currency',
    direction: 'up',
    level: 'impact',
    aggregate: 'sum',
    range: anyNumber,
    words: {
      en: {
        name: 'Revenue',
        definition: 'Income that the activities brought: sales, fees or donations.',
        caveat: credited.en,
      },
      fr: {
        name: 'Recettes',
        definition: 'Recettes que les activités ont apportées, par exemple des ventes, des cotisations ou des dons.',
        caveat: credited.fr,
      },
    },
  },
  cost: {
    unit: 'currency',
    direction: 'down',
    level: 'input',
    aggregate: 'sum',
    range: notNegative,
    words: {
      en: {
        name: 'Cost',
        definition: 'Everything that the activities cost: spend, working time, tools and services.',
        caveat: 'Working time is the part most often forgotten, and often the largest.',
      },
      fr: {
        name: 'Coût total',
        definition:
          'Tout ce que les activités ont coûté, soit les dépenses publicitaires, le temps de travail, les outils et les services.',
        caveat: 'Le temps de travail est la part le plus souvent oubliée, et souvent la plus grande.',
      },
    },
  },
  'return-on-investment': {
    unit: 'percent',
    direction: 'up',
    level: 'impact',
    aggregate: 'none',
    range: anyNumber,
    formula: { return: ['revenue', 'cost'], times: 100 },
    words: {
      en: {
        name: 'Return on investment',
        definition:
          'What the activities brought less what they cost, as a percentage of the cost. The value is the revenue, unless a goal says what a result is worth.',
        caveat: `It leaves out what has no price or comes later. ${credited.en}`,
      },
      fr: {
        name: 'Retour sur investissement',
        definition:
          'Ce que les activités ont rapporté moins ce qu’elles ont coûté, en pourcentage du coût. La valeur est celle des recettes, sauf si un objectif indique ce que vaut un résultat.',
        caveat: `Il ignore ce qui n’a pas de prix ou viendra plus tard. ${credited.fr}`,
      },
    },
  },
  'return-on-ad-spend': {
    unit: 'ratio',
    direction: 'up',
    level: 'impact',
    aggregate: 'none',
    range: anyNumber,
    formula: { ratio: ['revenue', 'spend'] },
    words: {
      en: {
        name: 'Return on ad spend',
        definition: 'Revenue divided by spend: 4 means that every unit of money spent brought four.',
        caveat: `It leaves out working time and the cost of what was sold. ${credited.en}`,
      },
      fr: {
        name: 'Retour sur dépenses publicitaires',
        definition:
          'Recettes divisées par les dépenses publicitaires. La valeur 4 signifie que chaque unité de monnaie dépensée en a rapporté quatre.',
        caveat: `Il ignore le temps de travail et le coût de ce qui a été vendu. ${credited.fr}`,
      },
    },
  },
};
