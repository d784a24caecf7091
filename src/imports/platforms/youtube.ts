import type { ExportKind } from '../export-kind.ts';
import * as known from '../headings.ts';

const content = ['content', 'contenu', 'contenido', 'video'];
const published = [
  'video publish time',
  'heure de publication de la video',
  'date de publication de la video',
  'hora de publicacion del video',
  'fecha de publicacion del video',
];
const watchTime = ['watch time (hours)', 'duree de visionnage (heures)', 'tiempo de visualizacion (horas)'];
const shown = [
  'impressions',
  'thumbnail impressions',
  'impressions des miniatures',
  'impressions de miniatures',
  'impresiones',
  'impresiones de miniaturas',
  'impresiones de la miniatura',
];
const subscribers = ['subscribers', 'abonnes', 'suscriptores'];
const counted = [
  { metric: 'views', headings: known.views, how: 'sum' },
  { metric: 'watch-time', headings: watchTime, how: 'sum' },
  { metric: 'impressions', headings: shown, how: 'sum' },
  { metric: 'net-follower-growth', headings: subscribers, how: 'sum' },
  { metric: 'likes', headings: known.likes, how: 'sum' },
  { metric: 'comments', headings: ['comments added', ...known.comments], how: 'sum' },
  { metric: 'shares', headings: known.shares, how: 'sum' },
] as const;
const leaves: ExportKind['leaves'] = {
  people: [
    'unique viewers',
    'spectateurs uniques',
    'usuarios unicos',
    'espectadores unicos',
    'new viewers',
    'nouveaux spectateurs',
    'returning viewers',
    'spectateurs connus',
    'casual viewers',
    'regular viewers',
  ],
  average: [
    'average view duration',
    'duree moyenne de visionnage',
    'duracion media de las visualizaciones',
    'duracion promedio de las vistas',
    'average percentage viewed (%)',
    'pourcentage moyen visionne (%)',
    'porcentaje medio visto (%)',
    'impressions click-through rate (%)',
    'thumbnail impressions click-through rate (%)',
    'taux de clics par impressions (%)',
    'taux de clics sur les impressions (%)',
    'porcentaje de clics de las impresiones (%)',
    'stayed to watch (%)',
    'average views per viewer',
  ],
  none: [
    ...['usd', 'eur', 'gbp', 'cad', 'chf'].flatMap((currency) => [
      `estimated revenue (${currency})`,
      `revenus estimes (${currency})`,
      `ingresos estimados (${currency})`,
    ]),
    'engaged views',
    'vues avec engagement',
    'visualizaciones interesadas',
  ],
  text: [...content, ...known.title, 'duration', 'duree', 'duracion', ...published],
};

/** The videos of a channel. The file does not say of which period: a video counts for the month it was published in. */
export const youtubeTable: ExportKind = {
  id: 'youtube-table',
  platforms: ['youtube'],
  name: 'YouTube table',
  needs: [content, published],
  never: [known.date],
  date: published,
  row: 'post',
  label: content,
  countsPosts: true,
  columns: counted,
  leaves,
};

/** Totals, or the lines of a chart, by day. */
export const youtubeDays: ExportKind = {
  id: 'youtube-days',
  platforms: ['youtube'],
  name: 'YouTube by day',
  needs: [known.date, [...known.views, ...watchTime]],
  never: [['likes', 'profile views'], ['video views']],
  date: known.date,
  row: 'day',
  label: content,
  columns: counted,
  leaves,
};
