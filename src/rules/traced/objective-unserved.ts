import { anyMayHold, mayBeMeant } from '../../workspace/doubt.ts';
import { oncePerWorkspace } from '../../workspace/once.ts';
import { atMissing } from '../../workspace/spot.ts';
import { defineRule } from '../rule.ts';

/** Something the organization wants and no goal of communication helps with. */
export default defineRule<{ id: string }>({
  id: 'traced/objective-unserved',
  severity: 'warning',
  words: {
    en: {
      summary: 'A business objective is supported by no goal',
      why: 'Whoever approved the objectives expects communication to help with each, or to say that it cannot.',
      fix: 'Add the objective to `supports` of the goal that helps, write a goal for it, or take it out of `business_objectives`.',
      message: ({ id }) =>
        `No goal supports the objective "${id}"; name it in a goal, or take it out if communication cannot help.`,
    },
    fr: {
      summary: 'Aucun objectif ne sert un but de l’organisation',
      why: 'Qui a approuvé ces buts attend que la communication aide à chacun, ou dise qu’elle ne le peut pas.',
      fix: 'Ajoutez ce but dans `supports` de l’objectif qui y aide, écrivez un objectif pour lui, ou retirez-le de `business_objectives`.',
      message: ({ id }) =>
        `Aucun objectif ne sert le but « ${id} » ; nommez-le dans un objectif, ou retirez-le si la communication n’y peut rien.`,
    },
  },
  example: {
    bad: {
      'strategy.yaml':
        'format: 1\nname: Valley Library online\norganization: Valley Library\nbusiness_objectives:\n  new-members:\n    statement: By 2028, every second family in the valley holds a library card.\n  volunteers:\n    statement: By 2027, each branch has four volunteers who read aloud.\n',
      'goals/first-visits.yaml':
        'name: First visits\noutcome: New parents come to the library once.\nsupports: [new-members]\n',
    },
    good: {
      'strategy.yaml':
        'format: 1\nname: Valley Library online\norganization: Valley Library\nbusiness_objectives:\n  new-members:\n    statement: By 2028, every second family in the valley holds a library card.\n  volunteers:\n    statement: By 2027, each branch has four volunteers who read aloud.\n',
      'goals/first-visits.yaml':
        'name: First visits\noutcome: New parents come to the library once.\nsupports: [new-members]\n',
      'goals/readers-wanted.yaml':
        'name: Readers wanted\noutcome: Retired teachers offer to read aloud.\nsupports: [volunteers]\n',
    },
  },
  *check({ workspace }) {
    const { strategy } = workspace;
    if (anyMayHold(workspace, 'goal', 'supports')) return;
    for (const id of Object.keys(strategy.value.business_objectives ?? {})) {
      if (supported(workspace).has(id)) continue;
      if (mayBeMeant(workspace, { to: 'business-objective-id', id, from: ['goal'] })) continue;
      yield { at: atMissing(strategy, 'business_objectives', id), entity: strategy.entity, facts: { id } };
    }
  },
});

/** The objectives that goals support. One that was met served it; one that was dropped does not. */
const supported = oncePerWorkspace(({ entities }): ReadonlySet<string> => {
  const goals = [...entities.goal.values()].filter(({ value }) => value.status !== 'dropped');
  return new Set(goals.flatMap(({ value }) => value.supports ?? []));
});
