import type { FamilyMetrics } from '../metric.ts';
import { notNegative, wholeCount } from '../range.ts';

const reaction = { unit: 'count', direction: 'up', level: 'outtake', aggregate: 'sum', range: wholeCount } as const;

/** No upper end: one person may react several times, and a post that travels finds people who do not follow. */
const rate = { unit: 'percent', direction: 'up', level: 'outtake', aggregate: 'none', range: notNegative } as const;

const perPost = { unit: 'ratio', direction: 'up', level: 'outtake', aggregate: 'none', range: notNegative } as const;

const fourRates = {
  en: 'There are four engagement rates, and they are different metrics: say which one it is, and never compare one with another.',
  fr: 'Il existe quatre taux d’engagement, qui sont des indicateurs différents. Préciser lequel est utilisé et ne jamais comparer l’un avec l’autre.',
};

const olderPosts = {
  en: 'Older posts keep collecting reactions: choose a period long enough for this not to matter.',
  fr: 'Les publications plus anciennes continuent de recueillir des réactions. Choisir une période assez longue pour que cela ne fausse pas le résultat.',
};

/**
 * What people do with what they are shown: out-takes in AMEC's framework. The three averages per post (applause,
 * conversation, amplification) are those that Avinash Kaushik proposed in 2011 in "Best Social Media Metrics".
 */
export const engagement: FamilyMetrics = {
  engagements: {
    ...reaction,
    words: {
      en: {
        name: 'Engagements',
        definition:
          'Likes, comments, shares, saves, replies and reactions together; clicks only where the platform counts them.',
        caveat: 'A like weighs as much as a thoughtful comment, and angry reactions count too.',
      },
      fr: {
        name: 'Interactions',
        definition:
          'Mentions «\u00a0J’aime\u00a0», commentaires, partages, enregistrements, réponses et réactions réunis. Les clics n’en font partie que si la plateforme les compte.',
        caveat:
          'Un «\u00a0J’aime\u00a0» y pèse autant qu’un commentaire réfléchi, et les réactions de colère comptent aussi.',
      },
    },
  },
  'engagement-rate-by-reach': {
    ...rate,
    formula: { ratio: ['engagements', 'reach'], times: 100 },
    words: {
      en: {
        name: 'Engagement rate by reach',
        definition: 'Engagements as a percentage of the people reached.',
        caveat: fourRates.en,
      },
      fr: {
        name: 'Taux d’engagement selon la portée',
        definition: 'Interactions, en pourcentage des personnes atteintes.',
        caveat: fourRates.fr,
      },
    },
  },
  'engagement-rate-by-followers': {
    ...rate,
    formula: { ratio: ['engagements', 'followers'], times: 100 },
    words: {
      en: {
        name: 'Engagement rate by followers',
        definition: 'Engagements as a percentage of the followers.',
        caveat: fourRates.en,
      },
      fr: {
        name: 'Taux d’engagement selon les abonnés',
        definition: 'Interactions, en pourcentage des abonnés.',
        caveat: fourRates.fr,
      },
    },
  },
  'engagement-rate-by-impressions': {
    ...rate,
    formula: { ratio: ['engagements', 'impressions'], times: 100 },
    words: {
      en: {
        name: 'Engagement rate by impressions',
        definition: 'Engagements as a percentage of the impressions.',
        caveat: fourRates.en,
      },
      fr: {
        name: 'Taux d’engagement selon les impressions',
        definition: 'Interactions, en pourcentage des impressions.',
        caveat: fourRates.fr,
      },
    },
  },
  'engagement-rate-by-views': {
    ...rate,
    formula: { ratio: ['engagements', 'views'], times: 100 },
    words: {
      en: {
        name: 'Engagement rate by views',
        definition: 'Engagements as a percentage of the views.',
        caveat: fourRates.en,
      },
      fr: {
        name: 'Taux d’engagement selon les vues',
        definition: 'Interactions, en pourcentage des vues.',
        caveat: fourRates.fr,
      },
    },
  },
  likes: {
    ...reaction,
    vanity: true,
    words: {
      en: {
        name: 'Likes',
        definition: 'How often people marked a post with a like.',
        caveat: 'A like costs one tap and says little about what people understood or will do.',
      },
      fr: {
        name: 'Mentions «\u00a0J’aime\u00a0»',
        definition: 'Nombre de fois où une publication a reçu un «\u00a0J’aime\u00a0».',
        caveat: 'Un «\u00a0J’aime\u00a0» ne coûte qu’un geste et dit peu de ce que les gens ont compris ou feront.',
      },
    },
  },
  comments: {
    ...reaction,
    words: {
      en: {
        name: 'Comments',
        definition: 'Comments that people wrote under the posts.',
        caveat: 'The number does not tell praise from criticism or spam: read a sample of them.',
      },
      fr: {
        name: 'Commentaires',
        definition: 'Commentaires écrits sous les publications.',
        caveat: 'Le nombre ne distingue pas l’éloge de la critique ou du spam. En lire un échantillon.',
      },
    },
  },
  shares: {
    ...reaction,
    words: {
      en: {
        name: 'Shares',
        definition: 'How often people passed a post on to others, by sharing or reposting it.',
        caveat: 'What is passed on in private messages is often not counted, and some people share in order to object.',
      },
      fr: {
        name: 'Partages',
        definition: 'Nombre de fois où une publication a été transmise à d’autres, par partage ou republication.',
        caveat:
          'Ce qui circule en messages privés n’est souvent pas compté, et certaines personnes partagent pour désapprouver.',
      },
    },
  },
  saves: {
    ...reaction,
    words: {
      en: {
        name: 'Saves',
        definition: 'How often people kept a post to come back to it later.',
      },
      fr: {
        name: 'Enregistrements',
        definition: 'Nombre de fois où une publication a été gardée pour être relue plus tard.',
      },
    },
  },
  replies: {
    ...reaction,
    words: {
      en: {
        name: 'Replies',
        definition: 'Answers that people sent to the organization itself, to a story, a thread or a message.',
        caveat: 'Some platforms call comments replies: count each answer once.',
      },
      fr: {
        name: 'Réponses',
        definition:
          'Réponses adressées à l’organisation elle-même, à une story, à un fil de discussion ou à un message.',
        caveat: 'Certaines plateformes appellent les commentaires des réponses. Ne compter chaque réponse qu’une fois.',
      },
    },
  },
  'applause-rate': {
    ...perPost,
    formula: { ratio: ['likes', 'posts-published'] },
    words: {
      en: {
        name: 'Applause rate',
        definition: 'Likes per published post, on average.',
        caveat: olderPosts.en,
      },
      fr: {
        name: 'Taux d’approbation',
        definition: 'Nombre moyen de mentions «\u00a0J’aime\u00a0» par publication.',
        caveat: olderPosts.fr,
      },
    },
  },
  'conversation-rate': {
    ...perPost,
    formula: { ratio: ['comments', 'posts-published'] },
    words: {
      en: {
        name: 'Conversation rate',
        definition: 'Comments per published post, on average.',
        caveat: olderPosts.en,
      },
      fr: {
        name: 'Taux de conversation',
        definition: 'Nombre moyen de commentaires par publication.',
        caveat: olderPosts.fr,
      },
    },
  },
  'amplification-rate': {
    ...perPost,
    formula: { ratio: ['shares', 'posts-published'] },
    words: {
      en: {
        name: 'Amplification rate',
        definition: 'Shares per published post, on average.',
        caveat: olderPosts.en,
      },
      fr: {
        name: 'Taux d’amplification',
        definition: 'Nombre moyen de partages par publication.',
        caveat: olderPosts.fr,
      },
    },
  },
  'virality-rate': {
    ...rate,
    formula: { ratio: ['shares', 'impressions'], times: 100 },
    words: {
      en: {
        name: 'Virality rate',
        definition: 'Shares as a percentage of the impressions: how readily people pass on what they see.',
      },
      fr: {
        name: 'Taux de viralité',
        definition:
          'Partages, en pourcentage des impressions. Il montre si les gens transmettent volontiers ce qu’ils voient.',
      },
    },
  },
  'save-rate': {
    ...rate,
    formula: { ratio: ['saves', 'reach'], times: 100 },
    words: {
      en: {
        name: 'Save rate',
        definition: 'Saves as a percentage of the people reached: how many find a post worth coming back to.',
      },
      fr: {
        name: 'Taux d’enregistrement',
        definition:
          'Enregistrements, en pourcentage des personnes atteintes. Il montre si une publication mérite qu’on y revienne.',
      },
    },
  },
};
