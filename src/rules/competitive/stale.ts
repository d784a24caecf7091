import { addDuration, type Day } from '../../model/dates.ts';
import { mayHold } from '../../workspace/doubt.ts';
import { sightingsOf } from '../../workspace/sightings.ts';
import { at, atMissing } from '../../workspace/spot.ts';
import type { Entity, Spot } from '../../workspace/workspace.ts';
import { defineRule } from '../rule.ts';

/** A competitor at whom nobody has looked for a long time. */
export default defineRule<{ name: string; date: string; months: number }, 'months'>({
  id: 'competitive/stale',
  severity: 'warning',
  words: {
    en: {
      summary: 'The newest number about a competitor is too old',
      why: 'Others change too. A comparison with what they did long ago makes you look good or bad for no reason.',
      fix: 'Look again and add an observation with today’s date; keep the old one, since the change between the two tells most.',
      question: 'What is this number today?',
      message: ({ name, date, months }) =>
        `The newest number about "${name}" is of ${date}, more than ${months} months ago; look again and note what you see.`,
    },
    fr: {
      summary: 'Le chiffre le plus récent sur un concurrent est trop ancien',
      why: 'Les autres changent aussi. Se comparer à ce qu’ils faisaient il y a longtemps flatte ou accable sans raison.',
      fix: 'Regardez de nouveau et ajoutez une observation datée d’aujourd’hui ; gardez l’ancienne, car l’écart entre les deux est ce qui en dit le plus.',
      question: 'Quel est ce chiffre aujourd’hui ?',
      message: ({ name, date, months }) =>
        `Le chiffre le plus récent sur « ${name} » date du ${date}, il y a plus de ${months} mois ; regardez de nouveau et notez ce que vous voyez.`,
    },
  },
  example: {
    bad: {
      'competitors/city-museum.yaml':
        'name: City Museum\ntype: adjacent\nobservations:\n  - {metric: followers, value: 4900, date: 2023-03-01, source: Its page, channel: facebook}\n',
    },
    good: {
      'competitors/city-museum.yaml':
        'name: City Museum\ntype: adjacent\nobservations:\n  - {metric: followers, value: 4900, date: 2023-03-01, source: Its page, channel: facebook}\n  - {metric: followers, value: 5400, date: 2026-10-12, source: Its page, channel: facebook}\n',
    },
  },
  options: {
    months: {
      title: 'Months until stale',
      description: {
        en: 'After how many months a competitor has to be looked at again.',
        fr: 'Après combien de mois il faut regarder de nouveau un concurrent.',
      },
      type: 'integer',
      default: 6,
      minimum: 1,
      maximum: 60,
    },
  },
  answer: { kind: 'competitor', path: '/observations/-' },
  *check({ workspace, today, optionsIn }) {
    for (const competitor of workspace.entities.competitor.values()) {
      const { months } = optionsIn(competitor.file);
      const oldest = addDuration(today, { count: -months, unit: 'month' });
      const newest = latest(sightingsOf(workspace, competitor).map(({ date }) => date));
      if (!newest || newest >= oldest || mayHold(workspace, competitor, 'observations')) continue;
      const facts = { name: competitor.name, date: newest, months };
      yield { at: placeIn(competitor), entity: competitor.entity, facts };
    }
  },
});

/** The date of the newest observation; the file where only a reading or a benchmark tells of the competitor. */
function placeIn(competitor: Entity<'competitor'>): Spot {
  const dates = (competitor.value.observations ?? []).map(({ date }) => date);
  const newest = latest(dates);
  return newest ? at(competitor, 'observations', dates.indexOf(newest), 'date') : atMissing(competitor);
}

function latest(dates: readonly Day[]): Day | undefined {
  return dates.toSorted().at(-1);
}
