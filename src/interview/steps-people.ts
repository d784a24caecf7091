import type { Ask, Detail, Items, Step } from './steps.ts';

const needs: Items = {
  items: 'needs',
  by: 'id',
  steps: [
    { topic: 'need.need', at: 'need', as: 'prose' },
    { topic: 'need.met', at: 'met', as: 'choice', choices: 'met' },
    {
      topic: 'need.evidence',
      at: 'evidence',
      as: 'prose',
      where: { key: 'met', is: ['met', 'partly', 'unmet'] },
    },
  ],
  another: 'need.another',
};

const places: Items = {
  items: 'goes_to',
  by: 'index',
  steps: [
    { topic: 'place.where', at: 'where', as: 'text' },
    { topic: 'place.platform', at: 'platform', as: 'choice', choices: 'platform', proposes: 'platform' },
    { topic: 'place.for', at: 'for', as: 'text' },
  ],
  another: 'place.another',
};

const evidence: Items = {
  items: 'evidence',
  by: 'index',
  steps: [
    { topic: 'evidence.claim', at: 'claim', as: 'prose' },
    { topic: 'evidence.source', at: 'source', as: 'text', required: true },
    { topic: 'evidence.date', at: 'date', as: 'date' },
  ],
};

const more: Detail = {
  detail: 'audience.more',
  key: 'more',
  steps: [
    { topic: 'audience.not', at: 'not', as: 'list' },
    { topic: 'audience.barriers', at: 'barriers', as: 'list' },
    { topic: 'audience.motives', at: 'motives', as: 'list' },
  ],
};

/** What is asked of an audience. */
export const audience: readonly [Ask, ...Step[]] = [
  { topic: 'audience.name', at: 'name', as: 'text', required: true, quick: true },
  { topic: 'audience.priority', at: 'priority', as: 'choice', choices: 'priority' },
  { topic: 'audience.who', at: 'who', as: 'prose', quick: true },
  needs,
  places,
  { topic: 'audience.action', at: 'action', as: 'text' },
  evidence,
  more,
];

/** What is asked of a content pillar. */
export const pillar: readonly [Ask, ...Step[]] = [
  { topic: 'pillar.name', at: 'name', as: 'text', required: true },
  { topic: 'pillar.purpose', at: 'purpose', as: 'prose' },
  { topic: 'pillar.audiences', at: 'audiences', as: 'many', choices: 'audiences' },
  { topic: 'pillar.needs', at: 'needs', as: 'many', choices: 'needs' },
  { topic: 'pillar.topics', at: 'topics', as: 'list' },
  { topic: 'pillar.goals', at: 'goals', as: 'many', choices: 'goals', later: true },
];
