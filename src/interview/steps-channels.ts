import type { Ask, Detail, Items, Step } from './steps.ts';
import { measuresAt } from './steps-measures.ts';

const content: Items = {
  items: 'content',
  by: 'index',
  steps: [
    { topic: 'content.what', at: 'what', as: 'text' },
    { topic: 'content.pillar', at: 'pillar', as: 'choice', choices: 'pillars' },
    { topic: 'content.why', at: 'why', as: 'prose' },
  ],
  another: 'content.another',
};

const measured: Detail = {
  detail: 'channel.measured',
  key: 'success',
  steps: [measuresAt('success', 'success.metric')],
};

const tactics: Detail = {
  detail: 'channel.tactics',
  key: 'tactics',
  steps: [
    {
      items: 'tactics',
      by: 'id',
      steps: [
        { topic: 'tactic.what', at: 'what', as: 'prose' },
        { topic: 'tactic.goal', at: 'goal', as: 'choice', choices: 'goals' },
        { topic: 'tactic.start', at: 'start', as: 'date' },
        { topic: 'tactic.end', at: 'end', as: 'date' },
        measuresAt('measures', 'tactic.metric', { brief: true }),
      ],
      another: 'tactic.another',
    },
  ],
};

const more: Detail = {
  detail: 'channel.more',
  key: 'more',
  steps: [
    { topic: 'channel.account', at: 'account', as: 'text' },
    { topic: 'channel.status', at: 'status', as: 'choice', choices: 'channelStatus' },
    {
      topic: 'channel.status-reason',
      at: 'status_reason',
      as: 'text',
      where: { key: 'status', is: ['paused', 'retired'] },
    },
  ],
};

/** What is asked of a channel: what its page of the handbook says. */
export const channel: readonly [Ask, ...Step[]] = [
  { topic: 'channel.name', at: 'name', as: 'text', required: true, quick: true },
  {
    topic: 'channel.platform',
    at: 'platform',
    as: 'choice',
    choices: 'platform',
    required: true,
    proposes: 'platform',
    quick: true,
  },
  { topic: 'channel.purpose', at: 'purpose', as: 'prose', quick: true },
  { topic: 'channel.audiences', at: 'audiences', as: 'many', choices: 'audiences' },
  { topic: 'channel.goals', at: 'goals', as: 'many', choices: 'goals' },
  content,
  { topic: 'channel.cadence', at: 'cadence', as: 'cadence' },
  { topic: 'channel.cadence-why', at: 'cadence/why', as: 'prose', with: 'cadence' },
  { topic: 'channel.hours', at: 'cadence/hours_per_post', as: 'amount', with: 'cadence' },
  {
    items: 'signals',
    by: 'index',
    steps: [{ topic: 'channel.signal', at: 'signal', as: 'prose' }],
  },
  measured,
  { topic: 'channel.owner', at: 'owner', as: 'text', proposes: 'owner' },
  { topic: 'channel.backup', at: 'backup', as: 'text' },
  { topic: 'channel.respond', at: 'engagement/respond_within', as: 'duration' },
  { topic: 'channel.exit', at: 'exit', as: 'text' },
  tactics,
  more,
];
