import type { FamilyMetrics } from '../metric.ts';
import { notNegative, share, wholeCount } from '../range.ts';

const attention = { direction: 'up', level: 'outtake', aggregate: 'mean' } as const;

/** How long people stay with a video, and how they receive a newsletter. */
export const media: FamilyMetrics = {
  'watch-time': {
    ...attention,
    unit: 'hours',
    aggregate: 'sum',
    range: notNegative,
    words: {
      en: {
        name: 'Watch time',
        definition: 'Hours that all viewers together spent watching the videos.',
      },
      fr: {
        name: 'Durée totale de visionnage',
        definition: 'Nombre d’heures que tous les spectateurs réunis ont passées à regarder les vidéos.',
      },
    },
  },
  'average-view-duration': {
    ...attention,
    unit: 'seconds',
    range: notNegative,
    words: {
      en: {
        name: 'Average view duration',
        definition: 'Seconds of a video that are watched per view, on average.',
        caveat: 'Longer videos leave room for longer views: compare videos of similar length.',
      },
      fr: {
        name: 'Durée moyenne de visionnage',
        definition: 'Nombre moyen de secondes regardées par vue.',
        caveat: 'Une vidéo plus longue permet des vues plus longues. Comparer des vidéos de durée proche.',
      },
    },
  },
  'video-completion-rate': {
    ...attention,
    unit: 'percent',
    range: share,
    words: {
      en: {
        name: 'Video completion rate',
        definition: 'Percentage of the views that reached the end of the video.',
        caveat: 'Short videos are finished more often: compare videos of similar length.',
      },
      fr: {
        name: 'Taux de visionnage complet',
        definition: 'Pourcentage des vues qui sont allées jusqu’à la fin de la vidéo.',
        caveat: 'Les vidéos courtes sont plus souvent vues en entier. Comparer des vidéos de durée proche.',
      },
    },
  },
  'newsletter-subscribers': {
    ...attention,
    unit: 'count',
    aggregate: 'last',
    range: wholeCount,
    words: {
      en: {
        name: 'Newsletter subscribers',
        definition: 'Addresses that are subscribed to the newsletter on the day of the reading.',
        caveat: 'Addresses that no longer read stay on the list until somebody removes them.',
      },
      fr: {
        name: 'Abonnés à la lettre d’information',
        definition: 'Adresses inscrites à la lettre d’information le jour du relevé.',
        caveat: 'Les adresses qui ne lisent plus restent sur la liste tant que personne ne les retire.',
      },
    },
  },
  'newsletter-open-rate': {
    ...attention,
    unit: 'percent',
    range: share,
    words: {
      en: {
        name: 'Newsletter open rate',
        definition: 'Percentage of the delivered newsletters that were opened at least once.',
        caveat:
          'Privacy features inflate it: some mail programs load every message by themselves. Clicks are the safer sign.',
      },
      fr: {
        name: 'Taux d’ouverture de la lettre d’information',
        definition: 'Pourcentage des lettres remises qui ont été ouvertes au moins une fois.',
        caveat:
          'Les protections de la vie privée le gonflent, car certaines messageries chargent d’elles-mêmes chaque message. Les clics sont un signe plus sûr.',
      },
    },
  },
  'newsletter-click-rate': {
    ...attention,
    unit: 'percent',
    range: share,
    words: {
      en: {
        name: 'Newsletter click rate',
        definition: 'Percentage of the delivered newsletters in which at least one link was clicked.',
        caveat:
          'Security software that tests links counts as clicks, and some tools divide by opened instead of delivered newsletters.',
      },
      fr: {
        name: 'Taux de clic de la lettre d’information',
        definition: 'Pourcentage des lettres remises dans lesquelles au moins un lien a été cliqué.',
        caveat:
          'Les logiciels de sécurité qui testent les liens comptent comme des clics, et certains outils divisent par les lettres ouvertes et non par les lettres remises.',
      },
    },
  },
};
