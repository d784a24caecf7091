import type { ExportKind } from '../export-kind.ts';
import * as known from '../headings.ts';

const postId = [
  'post id',
  'identifiant de la publication',
  'id de publication',
  'identificador de la publicacion',
  'id. de la publicacion',
  'identificador de publicacion',
  'id de la publicacion',
];
const published = [
  'publish time',
  'heure de publication',
  'date de publication',
  'hora de publicacion',
  'fecha de publicacion',
];
const page = [
  'page id',
  'page name',
  'identifiant de la page',
  'nom de la page',
  'identificador de la pagina',
  'nombre de la pagina',
];
const account = [
  'account id',
  'account username',
  'account name',
  'identifiant du compte',
  "nom d'utilisateur du compte",
  'nom du compte',
  'identificador de la cuenta',
  'nombre de usuario de la cuenta',
  'nombre de la cuenta',
  ...page,
];
const about = [
  'permalink',
  'permalien',
  'enlace permanente',
  'post type',
  'type de publication',
  'tipo de publicacion',
  'data comment',
  'commentaire sur les donnees',
  'comentario sobre los datos',
  'duration (sec)',
  'duree (s)',
  'duree (sec)',
  'duracion (s)',
  'duracion (seg.)',
  'caption type',
  'languages',
  'is crosspost',
  'is share',
  'custom labels',
  'funded content status',
  ...known.date,
];

/** What the posts of both platforms have. */
const postColumns: ExportKind['columns'] = [
  { metric: 'views', headings: known.views, how: 'sum' },
  { metric: 'impressions', headings: known.impressions, how: 'sum' },
  { metric: 'likes', headings: known.likes, how: 'sum' },
  { metric: 'comments', headings: known.comments, how: 'sum' },
  { metric: 'shares', headings: known.shares, how: 'sum' },
];

/** The posts of an Instagram account, each with its figures since it was published. */
export const instagramPosts: ExportKind = {
  id: 'instagram-posts',
  platforms: ['instagram'],
  name: 'Instagram posts',
  needs: [
    postId,
    published,
    ['account username', "nom d'utilisateur du compte", 'nombre de usuario de la cuenta', ...known.saves],
  ],
  never: [['page id', 'identifiant de la page', 'identificador de la pagina']],
  date: published,
  row: 'post',
  order: 'mdy',
  countsPosts: true,
  columns: [
    ...postColumns,
    { metric: 'saves', headings: known.saves, how: 'sum' },
    { metric: 'new-followers', headings: known.follows, how: 'sum' },
  ],
  derived: [{ metric: 'engagements', sum: [known.likes, known.comments, known.shares, known.saves] }],
  leaves: { people: known.reach, text: [...postId, ...account, ...about, ...known.title] },
};

/** The posts of a Facebook page. */
export const facebookPosts: ExportKind = {
  id: 'facebook-posts',
  platforms: ['facebook'],
  name: 'Facebook posts',
  needs: [postId, published, page],
  date: published,
  row: 'post',
  order: 'mdy',
  countsPosts: true,
  columns: [
    ...postColumns,
    { metric: 'clicks', headings: ['total clicks', 'clics totaux', 'clics totales', ...known.clicks], how: 'sum' },
  ],
  derived: [{ metric: 'engagements', sum: [known.likes, known.comments, known.shares] }],
  leaves: {
    people: known.reach,
    average: [
      'average seconds viewed',
      'nombre moyen de secondes vues',
      'secondes vues en moyenne',
      'promedio de segundos reproducidos',
      'promedio de segundos vistos',
    ],
    part: ['other clicks', 'autres clics', 'otros clics', 'reactions, comments and shares'],
    text: [...postId, ...account, ...about, ...known.title],
    none: ['seconds viewed', 'secondes vues', 'segundos reproducidos'],
  },
};

/** The one metric of a file from the insights, which its title names, by what the title says. */
export const insightTitles: Readonly<
  Record<string, { readonly metric: string } | { readonly why: 'people' | 'none' }>
> = {
  ...titles(known.views, { metric: 'views' }),
  ...titles(known.impressions, { metric: 'impressions' }),
  ...titles(known.engagements, { metric: 'engagements' }),
  ...titles(known.follows, { metric: 'new-followers' }),
  ...titles(known.unfollows, { metric: 'lost-followers' }),
  ...titles(known.clicks, { metric: 'clicks' }),
  ...titles(known.reach, { why: 'people' }),
  ...titles(['visits', 'visites', 'visitas', 'profile visits', 'viewers', 'spectateurs', 'espectadores'], {
    why: 'none',
  }),
};

function titles<Meaning>(names: readonly string[], meaning: Meaning): Record<string, Meaning> {
  return Object.fromEntries(names.map((name) => [name, meaning]));
}

export const primary = ['primary', 'principal', 'principale', 'valeur principale', 'valor principal'];

/** One metric of an account by day, as the insights of the Business Suite hand it out; of which one, its title says. */
export const metaInsights: ExportKind = {
  id: 'meta-insights',
  platforms: ['instagram', 'facebook'],
  name: 'Meta insights',
  needs: [known.date, primary],
  date: known.date,
  row: 'day',
  columns: [],
  leaves: {},
};
