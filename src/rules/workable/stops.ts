import { shownHours, shownNumber } from '../../language/number.ts';
import { boundsOf } from '../../model/cadence.ts';
import { lackOf } from '../../workspace/doubt.ts';
import { plannedHours } from '../../workspace/planned-hours.ts';
import { defineRule } from '../rule.ts';

/** An accepted opportunity that takes hours and stops nothing, while planned posts already fill the week. */
export default defineRule<{ name: string; takes: number; planned: number; hours: number }>({
  id: 'workable/stops',
  severity: 'info',
  words: {
    en: {
      summary: 'An accepted opportunity stops nothing while the team is at capacity',
      why: 'Something new in a full week is paid for by something old. If nobody chooses what, it is the careful work that goes.',
      fix: 'Say under `stops` what you give up for it, or postpone it with `verdict: later`.',
      question: 'What will you stop doing so that this has room?',
      message: ({ name, takes, planned, hours }) =>
        `"${name}" takes ${shownHours(takes, 'en')} a week, and planned posts already take ${shownNumber(planned, 'en')} of ${shownNumber(hours, 'en')}; say under \`stops\` what you give up for it.`,
    },
    fr: {
      summary: 'Une opportunité acceptée ne remplace rien alors que l’équipe est au complet',
      why: 'Du nouveau dans une semaine pleine se paie avec de l’ancien. Si personne ne choisit quoi, c’est le travail soigné qui disparaît.',
      fix: 'Dites sous `stops` à quoi vous renoncez pour elle, ou remettez-la avec `verdict: later`.',
      question: 'Qu’arrêterez-vous de faire pour lui donner de la place ?',
      message: ({ name, takes, planned, hours }) =>
        `« ${name} » prend ${shownHours(takes, 'fr')} par semaine, et les publications prévues en prennent déjà ${shownNumber(planned, 'fr')} sur ${shownNumber(hours, 'fr')} ; dites sous \`stops\` à quoi vous renoncez pour elle.`,
    },
  },
  example: {
    bad: {
      'strategy.yaml':
        'format: 1\nname: Library online\norganization: Valley Library\nresources: {hours_per_week: 6}\n',
      'channels/instagram.yaml':
        'name: Instagram\nplatform: instagram\ncadence: {posts: 3, per: week, hours_per_post: 2, why: What two people can do well.}\n',
      'opportunities/story-line.yaml':
        'name: A story by telephone\nidea: Parents ring a number and hear a story.\nhours_per_week: 2\ndecision: {verdict: accept, date: 2026-10-12}\n',
    },
    good: {
      'strategy.yaml':
        'format: 1\nname: Library online\norganization: Valley Library\nresources: {hours_per_week: 6}\n',
      'channels/instagram.yaml':
        'name: Instagram\nplatform: instagram\ncadence: {posts: 3, per: week, hours_per_post: 2, why: What two people can do well.}\n',
      'opportunities/story-line.yaml':
        'name: A story by telephone\nidea: Parents ring a number and hear a story.\nhours_per_week: 2\nstops: One of the three posts a week.\ndecision: {verdict: accept, date: 2026-10-12}\n',
    },
  },
  answer: { kind: 'opportunity', path: '/stops' },
  *check({ workspace }) {
    const available = workspace.strategy.value.resources?.hours_per_week;
    if (available === undefined) return;
    const hours = boundsOf(available).max;
    const planned = plannedHours(workspace).reduce((sum, plan) => sum + plan.hours.min, 0);
    if (planned < hours) return;
    for (const opportunity of workspace.entities.opportunity.values()) {
      const { hours_per_week: takes = 0, decision } = opportunity.value;
      const spot = decision?.verdict === 'accept' && takes > 0 ? lackOf(workspace, opportunity, 'stops') : undefined;
      if (spot)
        yield { at: spot, entity: opportunity.entity, facts: { name: opportunity.name, takes, planned, hours } };
    }
  },
});
