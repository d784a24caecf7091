// The three files that a generated strategy has once: the strategy itself, its own metrics, its settings.
import { criterionIds, metricIds, objectiveIds, roleIds } from './branch.mjs';
import { say } from './sentences.mjs';
import { folded, quoted } from './yaml-text.mjs';

export function strategyOf(random, audienceIds) {
  return {
    '#': 'A generated strategy, to measure with.',
    format: 1,
    name: 'How our offices speak',
    organization: 'The Association of Offices',
    language: 'en',
    status: 'draft',
    summary: folded(say.facts(random, 3)),
    period: { start: quoted('2026-07-01'), end: quoted('2027-12-31') },
    owner: roleIds[0],
    backup: roleIds[1],
    stability: 'foundational',
    business_objectives: byId(objectiveIds, () => ({
      statement: say.fact(random),
      owner: roleIds[0],
      source: say.source(random),
    })),
    content_mission: {
      statement: folded(say.facts(random, 2)),
      for: audienceIds.length > 0 ? audienceIds : undefined,
      offer: say.fact(random),
      difference: say.fact(random),
    },
    voice: {
      summary: say.fact(random),
      traits: [{ trait: 'Exact', means: say.fact(random), do: [say.short(random)], avoid: [say.habit(random)] }],
    },
    governance: {
      roles: byId(roleIds, (id) => ({ name: `The ${id.replaceAll('-', ' ')}`, duties: [say.short(random)] })),
      onboarding: [{ role: roleIds[1], read: ['The goals of your branch.', 'The plan of its channel.'] }],
    },
    evaluation: {
      criteria: byId(criterionIds, (id, index) => ({ question: `Does it help the ${id}?`, weight: index + 1 })),
    },
    review: { every: '3 months', next: quoted('2027-02-15') },
    reviewed: { date: quoted('2026-11-02'), by: roleIds[0] },
  };
}

export function metricsOf(random) {
  return byId(metricIds, (id) => ({
    name: `Share who ${id.replaceAll('-', ' ')}`,
    definition: say.fact(random),
    unit: 'percent',
    direction: 'up',
    aggregate: 'last',
    level: 'outcome',
    stage: 'consideration',
  }));
}

/** Says where an organization of hundreds of branches rightly has more than one team may have. */
export const settings = {
  extends: ['recommended'],
  rules: {
    '#': 'These count for one team; each branch has a team of its own.',
    'specific/too-many-goals': 'off',
    'specific/too-many-primary': 'off',
    'workable/channels': 'off',
    'competitive/types': 'off',
  },
};

const byId = (ids, make) => Object.fromEntries(ids.map((id, index) => [id, make(id, index)]));
