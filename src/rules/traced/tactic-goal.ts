import { isOpenTactic } from '../../workspace/active.ts';
import { mayHold } from '../../workspace/doubt.ts';
import { activeChannels } from '../../workspace/serving.ts';
import { at, atMissing } from '../../workspace/spot.ts';
import type { Entity, Spot, Workspace } from '../../workspace/workspace.ts';
import { defineRule } from '../rule.ts';

/** A tactic that helps with none of the goals that its channel is there for. */
export default defineRule<{ tactic: string; channel: string; goal: string }>({
  id: 'traced/tactic-goal',
  severity: 'warning',
  words: {
    en: {
      summary: 'A tactic is tied to no goal that its channel serves',
      why: 'Tactics are what the hours go into. One that helps with no goal of the channel is activity for its own sake.',
      fix: 'Give the tactic a `goal` out of the channel’s `goals`. If it helps with another goal, add that one to the channel first.',
      question: 'Which of the channel’s goals does this tactic help?',
      message: ({ tactic, channel, goal }) =>
        goal
          ? `The tactic "${tactic}" works for "${goal}", which "${channel}" does not serve; name one of the channel’s goals, or add this one to it.`
          : `The tactic "${tactic}" works for no goal; name the one of "${channel}" that it helps.`,
    },
    fr: {
      summary: 'Une tactique n’est liée à aucun objectif que sert son canal',
      why: 'Les heures passent dans les tactiques. Celle qui n’aide à aucun objectif du canal, c’est s’activer pour s’activer.',
      fix: 'Donnez à la tactique un `goal` pris dans les `goals` du canal. Si elle en sert un autre, ajoutez d’abord celui-ci au canal.',
      question: 'Lequel des objectifs du canal cette tactique sert-elle ?',
      message: ({ tactic, channel, goal }) =>
        goal
          ? `La tactique « ${tactic} » travaille pour « ${goal} », que « ${channel} » ne sert pas ; nommez un objectif du canal, ou ajoutez-lui celui-ci.`
          : `La tactique « ${tactic} » ne travaille pour aucun objectif ; nommez celui de « ${channel} » qu’elle sert.`,
    },
  },
  example: {
    bad: {
      'goals/first-visits.yaml': 'name: First visits\noutcome: New parents come to the library once.\n',
      'channels/newsletter.yaml':
        'name: First Books letter\nplatform: newsletter\ngoals: [first-visits]\ntactics:\n  book-bag:\n    what: A bag with three board books for whoever shows the letter at the desk.\n',
    },
    good: {
      'goals/first-visits.yaml': 'name: First visits\noutcome: New parents come to the library once.\n',
      'channels/newsletter.yaml':
        'name: First Books letter\nplatform: newsletter\ngoals: [first-visits]\ntactics:\n  book-bag:\n    what: A bag with three board books for whoever shows the letter at the desk.\n    goal: first-visits\n',
    },
  },
  answer: { kind: 'channel', path: '/tactics/*/goal' },
  *check({ workspace }) {
    for (const channel of activeChannels(workspace)) {
      const served = servedGoals(workspace, channel);
      if (!served) continue;
      for (const [id, tactic] of Object.entries(channel.value.tactics ?? {})) {
        if (!isOpenTactic(tactic) || mayHold(workspace, channel, 'tactics', id, 'status')) continue;
        if (tactic.goal && served.has(tactic.goal)) continue;
        const place = placeOf(workspace, channel, id);
        const goal = workspace.entities.goal.get(tactic.goal ?? '')?.name ?? '';
        if (place) yield { at: place, entity: channel.entity, facts: { tactic: id, channel: channel.name, goal } };
      }
    }
  },
});

/** The goals of a channel; undefined where it names none, or one that cannot be told: then that has to change first. */
function servedGoals(workspace: Workspace, channel: Entity<'channel'>): ReadonlySet<string> | undefined {
  const { goals = [] } = channel.value;
  const isSure = goals.every((id) => workspace.entities.goal.has(id)) && !mayHold(workspace, channel, 'goals');
  return goals.length > 0 && isSure ? new Set(goals) : undefined;
}

/** The goal that does not fit or, where there is none, the tactic; nothing where the goal names nothing at all. */
function placeOf(workspace: Workspace, channel: Entity<'channel'>, id: string): Spot | undefined {
  const goal = channel.value.tactics?.[id]?.goal;
  if (goal !== undefined) return workspace.entities.goal.has(goal) ? at(channel, 'tactics', id, 'goal') : undefined;
  return mayHold(workspace, channel, 'tactics', id, 'goal') ? undefined : atMissing(channel, 'tactics', id);
}
