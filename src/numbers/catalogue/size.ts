import type { FamilyMetrics } from '../metric.ts';
import { anyNumber, wholeCount, wholeNumber } from '../range.ts';

const counted = { unit: 'count', direction: 'up', level: 'output', range: wholeCount } as const;

/** How many people a channel can address, and how many it was shown to. AMEC's framework calls these outputs. */
export const size: FamilyMetrics = {
  followers: {
    ...counted,
    aggregate: 'last',
    vanity: true,
    words: {
      en: {
        name: 'Followers',
        definition: 'Accounts that follow or subscribe to the channel on the day of the reading.',
        caveat:
          'It shows how long the list is, not who listens: a post reaches only part of the followers, and a person who follows three channels counts three times.',
      },
      fr: {
        name: 'Abonnés',
        definition: 'Comptes abonnés au canal le jour du relevé.',
        caveat:
          'Ce chiffre donne la longueur de la liste, pas le nombre de personnes attentives. Une publication n’atteint qu’une partie des abonnés, et une personne abonnée à trois canaux compte trois fois.',
      },
    },
  },
  'new-followers': {
    ...counted,
    aggregate: 'sum',
    words: {
      en: {
        name: 'New followers',
        definition: 'Accounts that began to follow the channel during the period.',
        caveat: 'Those who left in the same period are not deducted: read it beside lost followers.',
      },
      fr: {
        name: 'Nouveaux abonnés',
        definition: 'Comptes qui se sont abonnés au canal pendant la période.',
        caveat: 'Les départs de la même période ne sont pas déduits. À lire avec les abonnés perdus.',
      },
    },
  },
  'lost-followers': {
    ...counted,
    direction: 'down',
    aggregate: 'sum',
    words: {
      en: {
        name: 'Lost followers',
        definition: 'Accounts that stopped following the channel during the period.',
        caveat: 'Platforms remove fake and inactive accounts at times: a sudden loss may be a clean-up.',
      },
      fr: {
        name: 'Abonnés perdus',
        definition: 'Comptes qui se sont désabonnés du canal pendant la période.',
        caveat:
          'Les plateformes suppriment parfois des comptes faux ou inactifs. Une perte soudaine peut venir d’un tel nettoyage.',
      },
    },
  },
  'net-follower-growth': {
    ...counted,
    aggregate: 'sum',
    range: wholeNumber,
    formula: { difference: ['new-followers', 'lost-followers'] },
    words: {
      en: {
        name: 'Net follower growth',
        definition:
          'New followers less lost followers in the period. It is negative when more people leave than arrive.',
      },
      fr: {
        name: 'Croissance nette des abonnés',
        definition:
          'Nouveaux abonnés moins abonnés perdus pendant la période. Le résultat est négatif quand les départs dépassent les arrivées.',
      },
    },
  },
  'follower-growth-rate': {
    unit: 'percent',
    direction: 'up',
    level: 'output',
    aggregate: 'none',
    range: anyNumber,
    formula: { growth: ['net-follower-growth', 'followers'], times: 100 },
    words: {
      en: {
        name: 'Follower growth rate',
        definition:
          'Net follower growth as a percentage of the followers at the start of the period. The start is taken as the followers at its end less the net growth.',
        caveat: 'Small accounts grow fast in percent: compare only with accounts of a similar size.',
      },
      fr: {
        name: 'Taux de croissance des abonnés',
        definition:
          'Croissance nette des abonnés, en pourcentage des abonnés au début de la période. Le nombre de départ est celui de la fin de la période moins la croissance nette.',
        caveat: 'Un petit compte croît vite en pourcentage. À comparer seulement avec des comptes de taille proche.',
      },
    },
  },
  impressions: {
    ...counted,
    aggregate: 'sum',
    vanity: true,
    words: {
      en: {
        name: 'Impressions',
        definition: 'How often posts were shown on a screen. The same person may be counted many times.',
        caveat:
          'Platforms count them differently, and some now report views in their place: compare a channel only with its own past.',
      },
      fr: {
        name: 'Impressions',
        definition:
          'Nombre d’affichages des publications à l’écran. Une même personne peut être comptée de nombreuses fois.',
        caveat:
          'Chaque plateforme les compte à sa façon, et certaines indiquent désormais des vues à la place. À comparer seulement avec le passé du même canal.',
      },
    },
  },
  reach: {
    ...counted,
    aggregate: 'none',
    vanity: true,
    words: {
      en: {
        name: 'Reach',
        definition: 'How many different people or accounts saw a post at least once during the period.',
        caveat:
          'Never add it up over days or channels: the same people would be counted again. Platforms partly estimate it.',
      },
      fr: {
        name: 'Portée',
        definition:
          'Nombre de personnes ou de comptes différents qui ont vu au moins une publication pendant la période.',
        caveat:
          'Ne jamais l’additionner sur plusieurs jours ou canaux, car les mêmes personnes seraient comptées à nouveau. Les plateformes l’estiment en partie.',
      },
    },
  },
  views: {
    ...counted,
    aggregate: 'sum',
    vanity: true,
    words: {
      en: {
        name: 'Views',
        definition: 'How often videos or posts were played or seen, as the platform counts a view.',
        caveat: 'One platform counts a view at once, another after some seconds, and most count replays.',
      },
      fr: {
        name: 'Vues',
        definition:
          'Nombre de lectures ou d’affichages des vidéos et des publications, tel que la plateforme compte une vue.',
        caveat:
          'Une plateforme compte la vue aussitôt, une autre après quelques secondes, et la plupart comptent aussi les relectures.',
      },
    },
  },
};
