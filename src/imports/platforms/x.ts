import type { ExportKind } from '../export-kind.ts';
import * as known from '../headings.ts';

const bookmarks = ['bookmarks', 'signets', 'guardados', 'elementos guardados', ...known.saves];
const reposts = ['reposts', 'retweets', 'republications', 'reposteos'];
const replies = ['replies', 'reponses', 'respuestas'];
const postId = ['post id', 'tweet id', 'identifiant du post', 'id del post', 'id de la publicacion'];
const others = [
  'profile visits',
  'visites du profil',
  'visitas al perfil',
  'media views',
  'detail expands',
  'developpements du detail',
  'hashtag clicks',
  'permalink clicks',
  'user profile clicks',
];
const counted = [
  { metric: 'impressions', headings: known.impressions, how: 'sum' },
  { metric: 'likes', headings: known.likes, how: 'sum' },
  { metric: 'engagements', headings: known.engagements, how: 'sum' },
  { metric: 'saves', headings: bookmarks, how: 'sum' },
  { metric: 'replies', headings: replies, how: 'sum' },
  { metric: 'new-followers', headings: known.follows, how: 'sum' },
] as const;

/** An account by day. Reposts and shares both pass a post on, and are counted together. */
export const xOverview: ExportKind = {
  id: 'x-overview',
  platforms: ['x'],
  name: 'X account overview',
  needs: [known.date, known.impressions, reposts, replies],
  never: [postId],
  date: known.date,
  row: 'day',
  columns: [
    ...counted,
    { metric: 'lost-followers', headings: known.unfollows, how: 'sum' },
    {
      metric: 'posts-published',
      headings: ['create post', 'posts', 'tweets published', 'creer un post', 'crear post'],
      how: 'sum',
    },
    {
      metric: 'views',
      headings: [
        'video views',
        'vues de la video',
        'vues de videos',
        'visualizaciones de video',
        'reproducciones de video',
      ],
      how: 'sum',
    },
  ],
  derived: [{ metric: 'shares', sum: [known.shares, reposts], ofAny: true }],
  leaves: { none: others },
};

/** The posts of an account. */
export const xContent: ExportKind = {
  id: 'x-content',
  platforms: ['x'],
  name: 'X posts',
  needs: [postId, known.date, known.impressions],
  date: known.date,
  row: 'post',
  countsPosts: true,
  columns: [
    ...counted,
    { metric: 'clicks', headings: ['url clicks', "clics sur l'url", 'clics en la url', ...known.clicks], how: 'sum' },
  ],
  derived: [{ metric: 'shares', sum: [known.shares, reposts], ofAny: true }],
  leaves: {
    none: others,
    text: [...postId, 'post link', 'link', 'lien', 'enlace', 'lien du post', 'enlace del post', ...known.title],
  },
};
