import { lackOf } from '../../workspace/doubt.ts';
import { sightingsOf } from '../../workspace/sightings.ts';
import { defineRule } from '../rule.ts';

/** A competitor about whom there are opinions and no number. */
export default defineRule<{ name: string }>({
  id: 'competitive/observation',
  severity: 'info',
  words: {
    en: {
      summary: 'A competitor has no dated number',
      why: 'Without a number and a day, a competitor is a rumour: always ahead when money is asked for, always behind otherwise.',
      fix: 'Add `observations` with one metric that can be seen from outside, its value, the date and where you saw it.',
      question: 'Which number can you see from outside, such as followers or posts a month, and what is it today?',
      message: ({ name }) => `"${name}" has no dated number; note one that you can see from outside, with the day.`,
    },
    fr: {
      summary: 'Un concurrent n’a aucun chiffre daté',
      why: 'Sans chiffre ni date, un concurrent n’est qu’une rumeur : toujours devant quand on demande des moyens, toujours derrière le reste du temps.',
      fix: 'Ajoutez `observations` avec un indicateur visible de l’extérieur, sa valeur, la date et l’endroit où vous l’avez relevé.',
      question:
        'Quel chiffre voyez-vous de l’extérieur, comme les abonnés ou les publications par mois, et quel est-il aujourd’hui ?',
      message: ({ name }) =>
        `« ${name} » n’a aucun chiffre daté ; notez-en un qui se voit de l’extérieur, avec le jour.`,
    },
  },
  example: {
    bad: { 'competitors/city-museum.yaml': 'name: City Museum\ntype: adjacent\n' },
    good: {
      'competitors/city-museum.yaml':
        'name: City Museum\ntype: adjacent\nobservations:\n  - {metric: followers, value: 5400, date: 2026-10-12, source: Its page, channel: facebook}\n',
    },
  },
  answer: { kind: 'competitor', path: '/observations/-' },
  *check({ workspace }) {
    for (const competitor of workspace.entities.competitor.values()) {
      const at = lackOf(workspace, competitor, 'observations');
      if (!at || sightingsOf(workspace, competitor).length > 0) continue;
      yield { at, entity: competitor.entity, facts: { name: competitor.name } };
    }
  },
});
