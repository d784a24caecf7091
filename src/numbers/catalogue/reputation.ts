import type { FamilyMetrics } from '../metric.ts';
import { balance, share, wholeCount } from '../range.ts';

const mention = { unit: 'count', direction: 'up', level: 'outtake', aggregate: 'sum', range: wholeCount } as const;

const ourShare = { unit: 'percent', direction: 'up', level: 'outtake', aggregate: 'none', range: share } as const;

const survey = { unit: 'percent', direction: 'up', level: 'outcome', aggregate: 'last', range: share } as const;

const statedSet = {
  en: 'Valid only with the set of competitors and the date stated: with another set it is another figure.',
  fr: 'Valable seulement si la liste des concurrents et la date sont indiquées. Avec une autre liste, le chiffre n’est plus le même.',
};

const toneByMachine = {
  en: 'Software misreads irony, dialect and mixed feelings: check a sample by hand.',
  fr: 'Les logiciels comprennent mal l’ironie, les parlers régionaux et les avis partagés. Vérifier un échantillon à la main.',
};

const statedSurvey = {
  en: 'State whom you asked, how many, when and with which words; small differences between two surveys may be chance.',
  fr: 'Indiquer qui a été interrogé, combien de personnes, quand et avec quels mots. De petits écarts entre deux enquêtes peuvent tenir au hasard.',
};

/**
 * What others say and think. Attitudes asked for in surveys are outcomes in AMEC's framework, what is said is an
 * out-take. The net promoter score is Frederick Reichheld's, "The One Number You Need to Grow", 2003.
 */
export const reputation: FamilyMetrics = {
  mentions: {
    ...mention,
    words: {
      en: {
        name: 'Mentions',
        definition: 'How often others named the organization in posts, comments or media during the period.',
        caveat: 'It depends on the search words and sources that are watched, and praise and blame count alike.',
      },
      fr: {
        name: 'Mentions',
        definition:
          'Nombre de fois où d’autres ont nommé l’organisation dans des publications, des commentaires ou les médias pendant la période.',
        caveat: 'Le résultat dépend des mots et des sources surveillés, et l’éloge y compte autant que le reproche.',
      },
    },
  },
  'share-of-voice': {
    ...ourShare,
    formula: { share_of: 'mentions' },
    words: {
      en: {
        name: 'Share of voice',
        definition:
          'Mentions of the organization as a percentage of its own and those of the named competitors together.',
        caveat: statedSet.en,
      },
      fr: {
        name: 'Part de voix',
        definition:
          'Mentions de l’organisation, en pourcentage des siennes et de celles des concurrents désignés réunies.',
        caveat: statedSet.fr,
      },
    },
  },
  'share-of-engagement': {
    ...ourShare,
    formula: { share_of: 'engagements' },
    words: {
      en: {
        name: 'Share of engagement',
        definition:
          'Engagements of the organization as a percentage of its own and those of the named competitors together.',
        caveat: statedSet.en,
      },
      fr: {
        name: 'Part d’engagement',
        definition:
          'Interactions de l’organisation, en pourcentage des siennes et de celles des concurrents désignés réunies.',
        caveat: statedSet.fr,
      },
    },
  },
  'positive-mentions': {
    ...mention,
    words: {
      en: {
        name: 'Positive mentions',
        definition: 'Mentions that speak well of the organization.',
        caveat: toneByMachine.en,
      },
      fr: {
        name: 'Mentions positives',
        definition: 'Mentions qui disent du bien de l’organisation.',
        caveat: toneByMachine.fr,
      },
    },
  },
  'neutral-mentions': {
    ...mention,
    words: {
      en: {
        name: 'Neutral mentions',
        definition: 'Mentions that name the organization without judging it.',
        caveat: `More of them is neither good nor bad in itself: read net sentiment. ${toneByMachine.en}`,
      },
      fr: {
        name: 'Mentions neutres',
        definition: 'Mentions qui nomment l’organisation sans la juger.',
        caveat: `En avoir davantage n’est en soi ni bon ni mauvais. À lire avec le sentiment net. ${toneByMachine.fr}`,
      },
    },
  },
  'negative-mentions': {
    ...mention,
    direction: 'down',
    words: {
      en: {
        name: 'Negative mentions',
        definition: 'Mentions that speak ill of the organization.',
        caveat: toneByMachine.en,
      },
      fr: {
        name: 'Mentions négatives',
        definition: 'Mentions qui disent du mal de l’organisation.',
        caveat: toneByMachine.fr,
      },
    },
  },
  'net-sentiment': {
    unit: 'points',
    direction: 'up',
    level: 'outtake',
    aggregate: 'none',
    range: balance,
    formula: {
      net: ['positive-mentions', 'negative-mentions'],
      over: ['positive-mentions', 'neutral-mentions', 'negative-mentions'],
      times: 100,
    },
    words: {
      en: {
        name: 'Net sentiment',
        definition:
          'Positive less negative mentions for every hundred mentions, neutral ones included: from −100, all negative, to 100, all positive.',
        caveat: toneByMachine.en,
      },
      fr: {
        name: 'Sentiment net',
        definition:
          'Mentions positives moins mentions négatives, pour cent mentions, neutres comprises. L’échelle va de −100, toutes négatives, à 100, toutes positives.',
        caveat: toneByMachine.fr,
      },
    },
  },
  'brand-awareness-unaided': {
    ...survey,
    words: {
      en: {
        name: 'Unaided brand awareness',
        definition: 'Percentage of people asked who name the organization by themselves when they think of its field.',
        caveat: statedSurvey.en,
      },
      fr: {
        name: 'Notoriété spontanée',
        definition:
          'Pourcentage des personnes interrogées qui citent d’elles-mêmes l’organisation en pensant à son domaine.',
        caveat: statedSurvey.fr,
      },
    },
  },
  'brand-awareness-aided': {
    ...survey,
    words: {
      en: {
        name: 'Aided brand awareness',
        definition: 'Percentage of people asked who say they know the organization when they see its name.',
        caveat: statedSurvey.en,
      },
      fr: {
        name: 'Notoriété assistée',
        definition:
          'Pourcentage des personnes interrogées qui disent connaître l’organisation lorsqu’on leur présente son nom.',
        caveat: statedSurvey.fr,
      },
    },
  },
  'brand-preference': {
    ...survey,
    words: {
      en: {
        name: 'Brand preference',
        definition: 'Percentage of people asked who would choose the organization before others like it.',
        caveat: statedSurvey.en,
      },
      fr: {
        name: 'Préférence de marque',
        definition:
          'Pourcentage des personnes interrogées qui choisiraient l’organisation plutôt qu’une autre du même domaine.',
        caveat: statedSurvey.fr,
      },
    },
  },
  'message-clarity': {
    ...survey,
    words: {
      en: {
        name: 'Message clarity',
        definition: 'Percentage of people asked who understood the message as it was meant.',
        caveat: statedSurvey.en,
      },
      fr: {
        name: 'Clarté du message',
        definition: 'Pourcentage des personnes interrogées qui ont compris le message comme il était voulu.',
        caveat: statedSurvey.fr,
      },
    },
  },
  'net-promoter-score': {
    ...survey,
    unit: 'points',
    range: balance,
    words: {
      en: {
        name: 'Net promoter score',
        definition:
          'Asked from 0 to 10 whether they would recommend the organization: the percentage who answer 9 or 10 less the percentage who answer 0 to 6.',
        caveat: `People use such scales differently from country to country. ${statedSurvey.en}`,
      },
      fr: {
        name: 'Score net de recommandation (NPS)',
        definition:
          'À la question de savoir si elles recommanderaient l’organisation, de 0 à 10, pourcentage des personnes qui répondent 9 ou 10 moins pourcentage de celles qui répondent de 0 à 6.',
        caveat: `L’usage de telles échelles varie d’un pays à l’autre. ${statedSurvey.fr}`,
      },
    },
  },
};
