import { anyMayHold, mayBeMeant } from '../../workspace/doubt.ts';
import { activeGoals, isServed } from '../../workspace/serving.ts';
import { atMissing } from '../../workspace/spot.ts';
import type { Entity, Workspace } from '../../workspace/workspace.ts';
import { defineRule } from '../rule.ts';

/** An active goal for which nothing is done anywhere. */
export default defineRule<{ name: string }>({
  id: 'traced/goal-channel',
  severity: 'warning',
  words: {
    en: {
      summary: 'An active goal is served by no active channel',
      why: 'A goal without a channel is a wish: nobody publishes anything for it, and nobody will notice.',
      fix: 'Add the goal to `goals` of the channel that works for it. If none does, set its `status` to `proposed` or `dropped`.',
      question: 'Which channel works for this goal?',
      message: ({ name }) =>
        `No active channel serves "${name}"; name the goal in the plan of the channel that works for it.`,
    },
    fr: {
      summary: 'Aucun canal actif ne sert un objectif actif',
      why: 'Un objectif sans canal est un vœu : personne ne publie rien pour lui, et personne ne s’en apercevra.',
      fix: 'Ajoutez l’objectif dans `goals` du canal qui y travaille. S’il n’y en a pas, donnez-lui le `status` `proposed` ou `dropped`.',
      question: 'Quel canal travaille à cet objectif ?',
      message: ({ name }) =>
        `Aucun canal actif ne sert « ${name} » ; nommez cet objectif dans le plan du canal qui y travaille.`,
    },
  },
  example: {
    bad: {
      'goals/first-visits.yaml': 'name: First visits\noutcome: New parents come to the library once.\n',
      'channels/newsletter.yaml': 'name: First Books letter\nplatform: newsletter\n',
    },
    good: {
      'goals/first-visits.yaml': 'name: First visits\noutcome: New parents come to the library once.\n',
      'channels/newsletter.yaml': 'name: First Books letter\nplatform: newsletter\ngoals: [first-visits]\n',
    },
  },
  *check({ workspace }) {
    if (anyMayHold(workspace, 'channel', 'goals') || anyMayHold(workspace, 'channel', 'tactics', '*', 'goal')) return;
    for (const goal of activeGoals(workspace)) {
      if (isServed(workspace, goal.entity)) continue;
      if (countsOnRetired(workspace, goal)) continue;
      if (mayBeMeant(workspace, { to: 'goal-id', id: goal.id, from: ['channel'] })) continue;
      yield { at: atMissing(goal), entity: goal.entity, facts: { name: goal.name } };
    }
  },
});

/** True where the goal is measured on a channel that is retired: `ref/retired` says so, and that has to change first. */
function countsOnRetired(workspace: Workspace, goal: Entity<'goal'>): boolean {
  return (goal.value.metrics ?? []).some(
    ({ channel = '' }) => workspace.entities.channel.get(channel)?.value.status === 'retired',
  );
}
