import type { Detail, Items, Step } from './steps.ts';

const objectives: Items = {
  items: 'business_objectives',
  by: 'id',
  steps: [
    { topic: 'objective.statement', at: 'statement', as: 'prose' },
    { topic: 'objective.source', at: 'source', as: 'text' },
  ],
  another: 'objective.another',
};

const parents: Detail = {
  detail: 'parent.any',
  key: 'parents',
  steps: [
    {
      items: 'parents',
      by: 'index',
      steps: [
        { topic: 'parent.name', at: 'name', as: 'text' },
        { topic: 'parent.note', at: 'note', as: 'prose' },
      ],
      another: 'parent.another',
    },
  ],
};

const traits: Items = {
  items: 'voice/traits',
  by: 'index',
  steps: [
    { topic: 'trait.trait', at: 'trait', as: 'text' },
    { topic: 'trait.do', at: 'do', as: 'list' },
    { topic: 'trait.avoid', at: 'avoid', as: 'list' },
  ],
  another: 'trait.another',
};

const messages: Detail = {
  detail: 'message.any',
  key: 'messages',
  steps: [
    {
      items: 'messages',
      by: 'index',
      steps: [
        { topic: 'message.message', at: 'message', as: 'prose' },
        { topic: 'message.proof', at: 'proof', as: 'list' },
        { topic: 'message.call', at: 'call_to_action', as: 'text' },
      ],
      another: 'message.another',
    },
  ],
};

const nonGoals: Items = {
  items: 'non_goals',
  by: 'index',
  steps: [
    { topic: 'non-goal.what', at: 'what', as: 'prose' },
    { topic: 'non-goal.why', at: 'why', as: 'prose' },
  ],
  another: 'non-goal.another',
};

const nonMetrics: Items = {
  items: 'non_metrics',
  by: 'index',
  steps: [
    { topic: 'non-metric.metric', at: 'metric', as: 'text' },
    { topic: 'non-metric.why', at: 'why', as: 'prose' },
  ],
};

const roles: Items = {
  items: 'governance/roles',
  by: 'id',
  steps: [
    { topic: 'role.name', at: 'name', as: 'text', proposes: 'role' },
    { topic: 'role.person', at: 'person', as: 'text' },
    { topic: 'role.duties', at: 'duties', as: 'list' },
  ],
  another: 'role.another',
};

const budget: Detail = {
  detail: 'budget.any',
  key: 'budget',
  steps: [
    { topic: 'budget.amount', at: 'resources/budget/amount', as: 'amount' },
    { topic: 'budget.currency', at: 'resources/budget/currency', as: 'text', with: 'resources/budget' },
    { topic: 'budget.per', at: 'resources/budget/per', as: 'choice', choices: 'budgetPer', with: 'resources/budget' },
  ],
};

const escalation: Items = {
  items: 'governance/escalation',
  by: 'index',
  steps: [
    { topic: 'escalation.level', at: 'level', as: 'text' },
    { topic: 'escalation.when', at: 'when', as: 'prose', required: true },
    { topic: 'escalation.decides', at: 'decides', as: 'text', required: true },
    { topic: 'escalation.within', at: 'within', as: 'duration' },
  ],
  another: 'escalation.another',
};

const onboarding: Items = {
  items: 'governance/onboarding',
  by: 'index',
  steps: [
    { topic: 'onboarding.role', at: 'role', as: 'text' },
    { topic: 'onboarding.read', at: 'read', as: 'list' },
  ],
};

/** The strategy's own chapters. */
export const strategySteps = {
  organization: [
    { topic: 'strategy.language', at: 'language', as: 'choice', choices: 'language', required: true },
    { topic: 'strategy.organization', at: 'organization', as: 'text', required: true, quick: true },
    { topic: 'strategy.name', at: 'name', as: 'text', required: true, proposes: 'name', quick: true },
    objectives,
    parents,
    { topic: 'period.start', at: 'period/start', as: 'date' },
    { topic: 'period.end', at: 'period/end', as: 'date' },
  ],
  mission: [
    { topic: 'mission.statement', at: 'content_mission/statement', as: 'prose', quick: true },
    { topic: 'mission.offer', at: 'content_mission/offer', as: 'prose', with: 'content_mission' },
    { topic: 'mission.difference', at: 'content_mission/difference', as: 'prose', with: 'content_mission' },
    { topic: 'mission.for', at: 'content_mission/for', as: 'many', choices: 'audiences', with: 'content_mission' },
  ],
  voice: [{ topic: 'voice.summary', at: 'voice/summary', as: 'prose' }, traits, messages],
  limits: [nonGoals, nonMetrics],
  team: [
    roles,
    { topic: 'resources.hours', at: 'resources/hours_per_week', as: 'amount' },
    budget,
    escalation,
    onboarding,
  ],
  rhythm: [
    { topic: 'review-plan.every', at: 'review/every', as: 'duration' },
    { topic: 'review-plan.next', at: 'review/next', as: 'date' },
    { topic: 'strategy.foundational', at: 'stability', as: 'many', choices: 'parts' },
    { topic: 'strategy.owner', at: 'owner', as: 'text', proposes: 'owner' },
  ],
} as const satisfies Readonly<Record<string, readonly Step[]>>;
