import { defineRule, fromLoading } from '../rule.ts';

/** A second reading for the same date, metric, channel and competitor. */
export default defineRule<{ date: string; metric: string; channel: string; competitor: string }>({
  id: 'readings/duplicate',
  severity: 'error',
  words: {
    en: {
      summary: 'A figure is there twice',
      why: 'Two figures for one day leave open which of them is true.',
      fix: 'Keep the one that is right.',
      message: ({ date, metric, channel, competitor }) =>
        `There is already a reading of ${metric}${channel && ` on ${channel}`}${competitor && ` of ${competitor}`} for ${date}; keep one of the two.`,
    },
    fr: {
      summary: 'Un chiffre figure deux fois',
      why: 'Deux chiffres pour un même jour laissent ouverte la question du vrai.',
      fix: 'Gardez celui qui est juste.',
      message: ({ date, metric, channel, competitor }) =>
        `Il y a déjà un relevé de ${metric}${channel && ` sur ${channel}`}${competitor && ` pour ${competitor}`} au ${date} ; gardez l’un des deux.`,
    },
  },
  example: {
    bad: { 'measurements/2026.csv': 'date,metric,value\n2026-10-31,mentions,120\n2026-10-31,mentions,121\n' },
    good: { 'measurements/2026.csv': 'date,metric,value\n2026-10-31,mentions,120\n2026-11-15,mentions,121\n' },
  },
  check: fromLoading('readings/duplicate'),
});
