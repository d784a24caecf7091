import { defineRule, fromLoading } from '../rule.ts';

/** A reading of a metric, channel or competitor that is not there. */
export default defineRule<{ column: string; name: string; nearest: string }>({
  id: 'readings/unknown',
  severity: 'error',
  words: {
    en: {
      summary: 'A reading names a metric, channel or competitor that is not there',
      why: 'A figure under a name that nobody knows is counted nowhere.',
      fix: 'Use the id that is proposed, or describe what is meant.',
      message: ({ column, name, nearest }) =>
        `There is no ${column} "${name}"${nearest ? `; did you mean "${nearest}"?` : '; use the id of one that is there, or describe it.'}`,
    },
    fr: {
      summary: 'Un relevé nomme un indicateur, un canal ou un concurrent qui n’existe pas',
      why: 'Un chiffre sous un nom que personne ne connaît n’est compté nulle part.',
      fix: 'Utilisez l’identifiant proposé, ou décrivez ce dont il s’agit.',
      message: ({ column, name, nearest }) =>
        `Il n’y a pas de ${column} « ${name} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : ' ; utilisez un identifiant existant, ou décrivez-le.'}`,
    },
  },
  example: {
    bad: { 'measurements/2026.csv': 'date,metric,value\n2026-10-31,mention,120\n' },
    good: { 'measurements/2026.csv': 'date,metric,value\n2026-10-31,mentions,120\n' },
  },
  check: fromLoading('readings/unknown'),
});
