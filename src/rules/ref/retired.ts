import { isActiveChannel, isActiveGoal } from '../../workspace/active.ts';
import type { Entity, Link, Workspace } from '../../workspace/workspace.ts';
import { defineRule } from '../rule.ts';

/**
 * Something active that refers to what was given up: a retired channel or a dropped goal.
 * Practices, reviews and opportunities may name them: they are the record of why.
 */
export default defineRule<{ id: string; kind: string }>({
  id: 'ref/retired',
  severity: 'warning',
  words: {
    en: {
      summary: 'Something active refers to a retired channel or a dropped goal',
      why: 'Whoever follows the plan works for something that the team has given up.',
      fix: 'Take the reference out, or point it to what came instead.',
      message: ({ id, kind }) =>
        kind === 'channel'
          ? `"${id}" is a retired channel; take it out here or name the channel that replaces it.`
          : `"${id}" is a dropped goal; take it out here or name the goal that replaces it.`,
    },
    fr: {
      summary: 'Quelque chose d’actif renvoie à un canal fermé ou à un objectif abandonné',
      why: 'Qui suit le plan travaille pour ce que l’équipe a abandonné.',
      fix: 'Retirez le renvoi, ou faites-le pointer vers ce qui a pris la suite.',
      message: ({ id, kind }) =>
        kind === 'channel'
          ? `« ${id} » est un canal fermé ; retirez-le ici ou nommez le canal qui le remplace.`
          : `« ${id} » est un objectif abandonné ; retirez-le ici ou nommez l’objectif qui le remplace.`,
    },
  },
  example: {
    bad: {
      'goals/first-visits.yaml': 'name: First visits\noutcome: Parents come once.\nstatus: dropped\n',
      'channels/blog.yaml': 'name: Blog\nplatform: website\ngoals: [first-visits]\n',
    },
    good: {
      'goals/first-visits.yaml': 'name: First visits\noutcome: Parents come once.\n',
      'channels/blog.yaml': 'name: Blog\nplatform: website\ngoals: [first-visits]\n',
    },
  },
  *check({ workspace }) {
    const { channel, goal } = workspace.entities;
    const givenUp = new Map<string, 'channel' | 'goal'>();
    for (const { entity, value } of channel.values()) if (value.status === 'retired') givenUp.set(entity, 'channel');
    for (const { entity, value } of goal.values()) if (value.status === 'dropped') givenUp.set(entity, 'goal');
    if (givenUp.size === 0) return;
    for (const link of workspace.links) {
      const kind = givenUp.get(link.to);
      if (!kind || !isActive(workspace, link)) continue;
      yield { at: link.spot, entity: link.from, facts: { id: link.to.slice(kind.length + 1), kind } };
    }
  },
});

/** Only plans that are followed now are asked; a measure of a goal that is over may well name its old channel. */
function isActive(workspace: Workspace, { from }: Link): boolean {
  const [kind = '', id = ''] = from.split('/');
  const { goal, channel, pillar } = workspace.entities;
  if (kind === 'goal') return holds(goal.get(id), isActiveGoal);
  if (kind === 'channel') return holds(channel.get(id), isActiveChannel);
  return kind === 'pillar' && pillar.has(id);
}

function holds<E extends Entity>(entity: E | undefined, test: (entity: E) => boolean): boolean {
  return entity !== undefined && test(entity);
}
