import { shownHours, shownNumber } from '../../language/number.ts';
import { boundsOf } from '../../model/cadence.ts';
import { plannedHours } from '../../workspace/planned-hours.ts';
import { at } from '../../workspace/spot.ts';
import { defineRule } from '../rule.ts';

/** Half a hundredth of an hour: less is the same figure in a message. */
const SLACK = 0.005;

/** Planned posts that take more hours than the team has, even by the lowest figures of every range. */
export default defineRule<{ planned: number; hours: number; most: string; ofMost: number }>({
  id: 'workable/capacity',
  severity: 'warning',
  words: {
    en: {
      summary: 'The planned posts take more hours than the team has',
      why: 'A plan that does not fit the week is kept by cutting what nobody sees: answers, checking, rest.',
      fix: 'Lower `posts` where they do least, lower `hours_per_post` by simpler formats, or write under `resources.hours_per_week` what you really have.',
      question: 'How many hours a week do you really have for this?',
      message: ({ planned, hours, most, ofMost }) =>
        `The planned posts take ${shownHours(planned, 'en')} a week (${shownNumber(ofMost, 'en')} of them for "${most}"), the team has ${shownNumber(hours, 'en')}; plan fewer or simpler posts, or find more hours.`,
    },
    fr: {
      summary: 'Les publications prévues prennent plus d’heures que l’équipe n’en a',
      why: 'Un plan qui ne tient pas dans la semaine se tient en rognant sur ce que personne ne voit : les réponses, les vérifications, le repos.',
      fix: 'Baissez `posts` là où cela sert le moins, réduisez `hours_per_post` par des formats plus simples, ou écrivez sous `resources.hours_per_week` ce dont vous disposez vraiment.',
      question: 'De combien d’heures par semaine disposez-vous vraiment pour cela ?',
      message: ({ planned, hours, most, ofMost }) =>
        `Les publications prévues prennent ${shownHours(planned, 'fr')} par semaine (dont ${shownNumber(ofMost, 'fr')} pour « ${most} »), l’équipe en a ${shownNumber(hours, 'fr')} ; prévoyez-en moins ou de plus simples, ou trouvez des heures.`,
    },
  },
  example: {
    bad: {
      'strategy.yaml':
        'format: 1\nname: Library online\norganization: Valley Library\nresources: {hours_per_week: 6}\n',
      'channels/instagram.yaml':
        'name: Instagram\nplatform: instagram\ncadence: {posts: 5, per: week, hours_per_post: 2, why: Asked for at the desk.}\n',
    },
    good: {
      'strategy.yaml':
        'format: 1\nname: Library online\norganization: Valley Library\nresources: {hours_per_week: 6}\n',
      'channels/instagram.yaml':
        'name: Instagram\nplatform: instagram\ncadence: {posts: 3, per: week, hours_per_post: 2, why: What two people can do well.}\n',
    },
  },
  answer: { kind: 'strategy', path: '/resources/hours_per_week' },
  *check({ workspace }) {
    const { strategy } = workspace;
    const available = strategy.value.resources?.hours_per_week;
    if (available === undefined) return;
    const plans = plannedHours(workspace);
    const [most] = [...plans].sort((a, b) => b.hours.min - a.hours.min);
    const planned = plans.reduce((sum, { hours }) => sum + hours.min, 0);
    const hours = boundsOf(available).max;
    if (!most || planned <= hours + SLACK) return;
    yield {
      at: at(strategy, 'resources', 'hours_per_week'),
      entity: strategy.entity,
      facts: { planned, hours, most: most.channel.name, ofMost: most.hours.min },
      related: plans.map(({ channel }) => at(channel, 'cadence')),
    };
  },
});
