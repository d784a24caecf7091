import type { ExportKind } from '../export-kind.ts';
import * as known from '../headings.ts';

const sessions = ['sessions', 'sesiones'];
const keyEvents = ['key events', 'conversions', 'evenements cles', 'eventos clave', 'conversiones'];
const revenue = ['total revenue', 'revenu total', 'ingresos totales', 'purchase revenue'];
const returning = ['returning users', 'utilisateurs connus', 'utilisateurs fideles', 'usuarios recurrentes'];
const dimensions = [
  'session primary channel group (default channel group)',
  'session default channel group',
  'session source',
  'session medium',
  'session source / medium',
  'session source platform',
  'session campaign',
  'first user primary channel group (default channel group)',
  'first user source',
  'landing page',
  'groupe de canaux principal de la session (groupe de canaux par defaut)',
  'source de la session',
  'support de la session',
  'grupo de canales principal de la sesion (grupo de canales predeterminado)',
  'fuente de la sesion',
  'medio de la sesion',
];
const columns = [
  { metric: 'sessions', headings: sessions, how: 'sum' },
  { metric: 'conversions', headings: keyEvents, how: 'sum' },
  { metric: 'revenue', headings: revenue, how: 'sum' },
] as const;
const leaves: ExportKind['leaves'] = {
  text: dimensions,
  average: [
    'engagement rate',
    "taux d'engagement",
    'porcentaje de interacciones',
    'tasa de interaccion',
    'average engagement time per session',
    "duree d'engagement moyenne par session",
    'tiempo de interaccion medio por sesion',
    'events per session',
    'evenements par session',
    'eventos por sesion',
    'session key event rate',
    "taux d'evenements cles par session",
    'tasa de eventos clave de la sesion',
    'bounce rate',
    'taux de rebond',
  ],
  people: [
    'users',
    'total users',
    'active users',
    'new users',
    'utilisateurs',
    'utilisateurs actifs',
    'nouveaux utilisateurs',
    'usuarios',
    'usuarios activos',
    'usuarios nuevos',
    ...returning,
  ],
  none: [
    'engaged sessions',
    'sessions avec engagement',
    'sesiones con interaccion',
    'event count',
    "nombre d'evenements",
    'numero de eventos',
    ...known.views,
  ],
};

/** A report about a period that its preamble names, with a row for each source. */
export const ga4Report: ExportKind = {
  id: 'ga4-report',
  name: 'Google Analytics report',
  needs: [sessions],
  never: [known.date],
  row: 'part',
  columns,
  leaves,
};

/** An exploration by day and source. */
export const ga4Days: ExportKind = {
  id: 'ga4-days',
  name: 'Google Analytics exploration',
  needs: [known.date, sessions],
  date: known.date,
  row: 'day',
  columns,
  leaves,
};
