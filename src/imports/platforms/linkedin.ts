import type { ExportKind } from '../export-kind.ts';
import * as known from '../headings.ts';

const total = (...names: readonly string[]) =>
  names.flatMap((name) => [`${name} (total)`, `${name} (totales)`, `total ${name}`]);
const impressions = total('impressions', 'impresiones');
const clicks = total('clicks', 'clics');
const reactions = total('reactions', 'reacciones');
const comments = total('comments', 'commentaires', 'comentarios');
const reposts = total(
  'reposts',
  'republications',
  'shares',
  'partages',
  'veces compartido',
  'compartidos',
  'publicaciones compartidas',
);
const parts = [
  'impressions',
  'impresiones',
  'clicks',
  'clics',
  'reactions',
  'reacciones',
  'comments',
  'commentaires',
  'comentarios',
  'reposts',
  'republications',
  'shares',
  'partages',
  'compartidos',
];
const kinds = [
  'organic',
  'sponsored',
  'organique',
  'organiques',
  'sponsorise',
  'sponsorisees',
  'sponsorises',
  'organico',
  'organicas',
  'organicos',
  'patrocinado',
  'patrocinadas',
  'patrocinados',
];

/** The metrics of a page's posts by day. Organic and sponsored figures are parts of the total. */
export const linkedinContent: ExportKind = {
  id: 'linkedin-content',
  platforms: ['linkedin'],
  name: 'LinkedIn content',
  needs: [known.date, impressions, reactions],
  date: known.date,
  row: 'day',
  order: 'mdy',
  columns: [
    { metric: 'impressions', headings: impressions, how: 'sum' },
    { metric: 'clicks', headings: clicks, how: 'sum' },
    { metric: 'likes', headings: reactions, how: 'sum' },
    { metric: 'comments', headings: comments, how: 'sum' },
    { metric: 'shares', headings: reposts, how: 'sum' },
  ],
  // LinkedIn's own rate of engagement counts clicks, too.
  derived: [{ metric: 'engagements', sum: [clicks, reactions, comments, reposts] }],
  leaves: {
    part: parts.flatMap((part) => kinds.map((kind) => `${part} (${kind})`)),
    people: [
      'unique impressions (organic)',
      'impressions uniques (organiques)',
      'impressions uniques (organique)',
      'impresiones unicas (organicas)',
      'unique impressions',
    ],
    average: [
      'engagement rate (organic)',
      'engagement rate (sponsored)',
      'engagement rate (total)',
      "taux d'engagement (organique)",
      "taux d'engagement (sponsorise)",
      "taux d'engagement (total)",
      'tasa de interaccion (organica)',
      'tasa de interaccion (patrocinada)',
      'tasa de interaccion (total)',
    ],
  },
};

const gained = [
  'total followers',
  'total des abonnes',
  "nombre total d'abonnes",
  'total de seguidores',
  'seguidores totales',
  'new followers',
];

/** New followers of a page by day: the file never says how many there are in all. */
export const linkedinFollowers: ExportKind = {
  id: 'linkedin-followers',
  platforms: ['linkedin'],
  name: 'LinkedIn followers',
  needs: [
    known.date,
    gained,
    ['organic followers', 'abonnes organiques', 'followers organiques', 'seguidores organicos'],
  ],
  date: known.date,
  row: 'day',
  order: 'mdy',
  columns: [{ metric: 'new-followers', headings: gained, how: 'sum' }],
  leaves: {
    part: [
      'sponsored followers',
      'organic followers',
      'auto-invited followers',
      'abonnes sponsorises',
      'abonnes organiques',
      'abonnes invites automatiquement',
      'followers organiques',
      'followers sponsorises',
      'seguidores patrocinados',
      'seguidores organicos',
      'seguidores invitados automaticamente',
    ],
  },
};

const pageViews = [
  'total page views (total)',
  'total des vues de la page (total)',
  'nombre total de vues de la page (total)',
  'total de visualizaciones de la pagina (total)',
];

/** Visits of a page by day. The catalogue has no metric for them, and visitors are people who are counted again. */
export const linkedinVisitors: ExportKind = {
  id: 'linkedin-visitors',
  platforms: ['linkedin'],
  name: 'LinkedIn visitors',
  needs: [known.date, pageViews],
  date: known.date,
  row: 'day',
  order: 'mdy',
  columns: [],
  leaves: {
    none: pageViews,
    people: [
      'total unique visitors (total)',
      'total des visiteurs uniques (total)',
      'total de visitantes unicos (total)',
    ],
  },
};
