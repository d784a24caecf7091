import type { ExportKind } from '../export-kind.ts';
import * as known from '../headings.ts';

const videoViews = [
  'video views',
  'vues de la video',
  'vues de videos',
  'vues de video',
  'visualizaciones de videos',
  'visualizaciones de video',
  'reproducciones de video',
];
const profileViews = ['profile views', 'vues du profil', 'visualizaciones del perfil', 'visitas al perfil'];
const difference = [
  'difference in followers from previous day',
  "difference d'abonnes par rapport au jour precedent",
  'diferencia de seguidores respecto al dia anterior',
];
const postTime = [
  'post time',
  'heure de publication',
  'date de publication',
  'hora de publicacion',
  'fecha de publicacion',
];
const total = (...names: readonly string[]) =>
  names.flatMap((name) => [`total ${name}`, `total des ${name}`, `total de ${name}`]);
const favourites = [
  'add to favorites',
  'total favorites',
  'ajouts aux favoris',
  'favoris',
  'anadidos a favoritos',
  'favoritos',
  ...known.saves,
];

/** An account by day; dates have no year. */
export const tiktokOverview: ExportKind = {
  id: 'tiktok-overview',
  platforms: ['tiktok'],
  name: 'TikTok overview',
  needs: [known.date, videoViews, profileViews],
  date: known.date,
  row: 'day',
  columns: [
    { metric: 'views', headings: videoViews, how: 'sum' },
    { metric: 'likes', headings: known.likes, how: 'sum' },
    { metric: 'comments', headings: known.comments, how: 'sum' },
    { metric: 'shares', headings: known.shares, how: 'sum' },
  ],
  derived: [{ metric: 'engagements', sum: [known.likes, known.comments, known.shares] }],
  leaves: { none: profileViews, people: ['reached audience', ...known.reach] },
};

/** How many follow an account, day by day. */
export const tiktokFollowers: ExportKind = {
  id: 'tiktok-followers',
  platforms: ['tiktok'],
  name: 'TikTok followers',
  needs: [known.date, ['followers', 'abonnes', 'seguidores'], difference],
  date: known.date,
  row: 'day',
  columns: [
    { metric: 'followers', headings: ['followers', 'abonnes', 'seguidores'], how: 'last' },
    { metric: 'net-follower-growth', headings: difference, how: 'sum' },
  ],
  leaves: {},
};

/** The videos of an account. */
export const tiktokContent: ExportKind = {
  id: 'tiktok-content',
  platforms: ['tiktok'],
  name: 'TikTok videos',
  needs: [postTime, [...total('likes', "j'aime", 'me gusta')], [...total('views', 'vues', 'visualizaciones')]],
  date: postTime,
  row: 'post',
  countsPosts: true,
  columns: [
    { metric: 'views', headings: total('views', 'vues', 'visualizaciones'), how: 'sum' },
    { metric: 'likes', headings: total('likes', "j'aime", 'me gusta'), how: 'sum' },
    { metric: 'comments', headings: total('comments', 'commentaires', 'comentarios'), how: 'sum' },
    { metric: 'shares', headings: total('shares', 'partages', 'veces compartido', 'compartidos'), how: 'sum' },
    { metric: 'saves', headings: favourites, how: 'sum' },
  ],
  derived: [
    {
      metric: 'engagements',
      sum: [
        total('likes', "j'aime", 'me gusta'),
        total('comments', 'commentaires', 'comentarios'),
        total('shares', 'partages', 'veces compartido', 'compartidos'),
        favourites,
      ],
    },
  ],
  leaves: {
    average: [
      'average watch time',
      'duree moyenne de visionnage',
      'tiempo medio de visualizacion',
      'watched full video',
      'video vue en entier',
      'video visto completo',
    ],
    none: ['total play time', 'duree totale de lecture', 'tiempo total de reproduccion'],
    people: [...known.reach, 'reached audience'],
    text: ['video link', 'lien de la video', 'enlace del video', 'time', ...known.title],
  },
};
