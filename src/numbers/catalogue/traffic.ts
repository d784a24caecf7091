import type { FamilyMetrics } from '../metric.ts';
import { notNegative, share, wholeCount } from '../range.ts';

const response = { unit: 'count', direction: 'up', level: 'outtake', aggregate: 'sum', range: wholeCount } as const;

const result = { ...response, level: 'outcome' } as const;

/** A price per result belongs to the level of the result that is bought. */
const price = { unit: 'currency', direction: 'down', aggregate: 'none', range: notNegative } as const;

const paidOnly = {
  en: 'Count only what the money paid for: unpaid results in the same count make it look cheaper than it was.',
  fr: 'Ne compter que ce que l’argent a payé. Des résultats gratuits dans le même total font paraître le coût plus bas qu’il ne l’est.',
};

/** What people do beyond the platform, and what it costs to bring them there. */
export const traffic: FamilyMetrics = {
  clicks: {
    ...response,
    words: {
      en: {
        name: 'Clicks',
        definition: 'How often people clicked a link that the organization published.',
        caveat:
          'Some platforms also count taps on pictures and profile names: use link clicks where they are reported.',
      },
      fr: {
        name: 'Clics',
        definition: 'Nombre de clics sur un lien publié par l’organisation.',
        caveat:
          'Certaines plateformes comptent aussi les clics sur les images et les noms de profil. Préférer les clics sur un lien quand ils sont indiqués.',
      },
    },
  },
  'click-through-rate': {
    unit: 'percent',
    direction: 'up',
    level: 'outtake',
    aggregate: 'none',
    range: share,
    formula: { ratio: ['clicks', 'impressions'], times: 100 },
    words: {
      en: {
        name: 'Click-through rate',
        definition: 'Clicks as a percentage of the impressions.',
        caveat: 'A promise that the page does not keep lifts it: read it beside what people do after the click.',
      },
      fr: {
        name: 'Taux de clic',
        definition: 'Clics, en pourcentage des impressions.',
        caveat: 'Une promesse que la page ne tient pas le fait monter. À lire avec ce que les gens font après le clic.',
      },
    },
  },
  sessions: {
    ...response,
    words: {
      en: {
        name: 'Sessions',
        definition: 'Visits to the website or the app, as web analytics counts them.',
        caveat: 'Consent banners, blockers and untagged links hide some visits or where they came from.',
      },
      fr: {
        name: 'Sessions',
        definition: 'Visites du site ou de l’application, telles que l’outil de mesure d’audience les compte.',
        caveat:
          'Les bandeaux de consentement, les bloqueurs et les liens sans balise cachent une partie des visites ou leur origine.',
      },
    },
  },
  'return-visitors': {
    ...response,
    aggregate: 'none',
    words: {
      en: {
        name: 'Return visitors',
        definition: 'People who had visited the website before and came back during the period.',
        caveat:
          'Recognizing them needs cookies and consent, and a new device makes a new visitor. Do not add up several days: the same people would be counted again.',
      },
      fr: {
        name: 'Visiteurs récurrents',
        definition: 'Personnes qui avaient déjà visité le site et y sont revenues pendant la période.',
        caveat:
          'Les reconnaître suppose des cookies et un consentement, et un nouvel appareil crée un nouveau visiteur. Ne pas additionner plusieurs jours, car les mêmes personnes seraient comptées à nouveau.',
      },
    },
  },
  conversions: {
    ...result,
    words: {
      en: {
        name: 'Conversions',
        definition:
          'How often people did what the strategy wants of them, such as an order, an application or a donation.',
        caveat:
          'Write down which action counts and how long after a click: several platforms may each claim the same conversion.',
      },
      fr: {
        name: 'Conversions',
        definition:
          'Nombre de fois où les gens ont fait ce que la stratégie attend d’eux, par exemple une commande, une candidature ou un don.',
        caveat:
          'Noter quelle action compte et combien de temps après le clic. Plusieurs plateformes peuvent s’attribuer la même conversion.',
      },
    },
  },
  'conversion-rate': {
    unit: 'percent',
    direction: 'up',
    level: 'outcome',
    aggregate: 'none',
    // No upper end: one click may lead to several conversions.
    range: notNegative,
    formula: { ratio: ['conversions', 'clicks'], times: 100 },
    words: {
      en: {
        name: 'Conversion rate',
        definition: 'Conversions as a percentage of the clicks.',
        caveat: 'Web analytics often divides by sessions or visitors instead: do not compare the two.',
      },
      fr: {
        name: 'Taux de conversion',
        definition: 'Conversions, en pourcentage des clics.',
        caveat:
          'Les outils de mesure d’audience divisent souvent par les sessions ou les visiteurs. Ne pas comparer les deux.',
      },
    },
  },
  leads: {
    ...result,
    words: {
      en: {
        name: 'Leads',
        definition: 'People or organizations that showed interest and left a way to contact them.',
        caveat:
          'Many leads of little worth are easy to get: agree with those who follow them up on what counts as one.',
      },
      fr: {
        name: 'Prospects',
        definition: 'Personnes ou organisations qui ont montré leur intérêt et laissé un moyen de les joindre.',
        caveat:
          'Il est facile d’obtenir beaucoup de prospects de peu de valeur. Convenir de ce qui compte avec ceux qui les recontactent.',
      },
    },
  },
  signups: {
    ...result,
    words: {
      en: {
        name: 'Sign-ups',
        definition: 'Completed registrations, for an event, a course, an account or a list.',
        caveat: 'Not everybody who signs up turns up.',
      },
      fr: {
        name: 'Inscriptions',
        definition: 'Inscriptions menées à terme, à un événement, à un cours, à un compte ou à une liste.',
        caveat: 'Tous les inscrits ne viennent pas.',
      },
    },
  },
  spend: {
    unit: 'currency',
    direction: 'down',
    level: 'input',
    aggregate: 'sum',
    range: notNegative,
    words: {
      en: {
        name: 'Spend',
        definition: 'Money paid to platforms and partners to have content shown.',
        caveat: 'Working time and tools are not part of it; cost counts them all.',
      },
      fr: {
        name: 'Dépenses publicitaires',
        definition: 'Argent versé aux plateformes et aux partenaires pour diffuser des contenus.',
        caveat: 'Le temps de travail et les outils n’y figurent pas. Le coût total les comprend.',
      },
    },
  },
  'cost-per-click': {
    ...price,
    level: 'outtake',
    formula: { ratio: ['spend', 'clicks'] },
    words: {
      en: { name: 'Cost per click', definition: 'Spend divided by the clicks.', caveat: paidOnly.en },
      fr: {
        name: 'Coût par clic',
        definition: 'Dépenses publicitaires divisées par le nombre de clics.',
        caveat: paidOnly.fr,
      },
    },
  },
  'cost-per-mille': {
    ...price,
    level: 'output',
    formula: { ratio: ['spend', 'impressions'], times: 1000 },
    words: {
      en: {
        name: 'Cost per thousand impressions',
        definition: 'Spend for every thousand impressions.',
        caveat: paidOnly.en,
      },
      fr: {
        name: 'Coût pour mille impressions',
        definition: 'Dépenses publicitaires pour mille impressions.',
        caveat: paidOnly.fr,
      },
    },
  },
  'cost-per-engagement': {
    ...price,
    level: 'outtake',
    formula: { ratio: ['spend', 'engagements'] },
    words: {
      en: { name: 'Cost per engagement', definition: 'Spend divided by the engagements.', caveat: paidOnly.en },
      fr: {
        name: 'Coût par interaction',
        definition: 'Dépenses publicitaires divisées par le nombre d’interactions.',
        caveat: paidOnly.fr,
      },
    },
  },
  'cost-per-acquisition': {
    ...price,
    level: 'outcome',
    formula: { ratio: ['spend', 'conversions'] },
    words: {
      en: { name: 'Cost per acquisition', definition: 'Spend divided by the conversions.', caveat: paidOnly.en },
      fr: {
        name: 'Coût par acquisition',
        definition: 'Dépenses publicitaires divisées par le nombre de conversions.',
        caveat: paidOnly.fr,
      },
    },
  },
  'cost-per-lead': {
    ...price,
    level: 'outcome',
    formula: { ratio: ['spend', 'leads'] },
    words: {
      en: { name: 'Cost per lead', definition: 'Spend divided by the leads.', caveat: paidOnly.en },
      fr: {
        name: 'Coût par prospect',
        definition: 'Dépenses publicitaires divisées par le nombre de prospects.',
        caveat: paidOnly.fr,
      },
    },
  },
};
