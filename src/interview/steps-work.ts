import type { Ask, Step } from './steps.ts';

/** What is asked of a practice: the look at what we do ourselves. */
export const practice: readonly [Ask, ...Step[]] = [
  { topic: 'practice.name', at: 'name', as: 'text', required: true },
  { topic: 'practice.area', at: 'area', as: 'choice', choices: 'area', required: true },
  { topic: 'practice.what', at: 'what', as: 'prose', required: true },
  { topic: 'practice.channels', at: 'channels', as: 'many', choices: 'channels' },
  { topic: 'practice.origin', at: 'origin', as: 'prose' },
  { topic: 'practice.question', at: 'question', as: 'prose' },
  { topic: 'practice.evidence', at: 'evidence', as: 'prose' },
  { topic: 'practice.verdict', at: 'verdict', as: 'choice', choices: 'verdict' },
  { topic: 'practice.because', at: 'because', as: 'prose', with: 'verdict' },
  { topic: 'practice.action', at: 'action', as: 'prose', where: { key: 'verdict', is: ['change', 'stop'] } },
  { topic: 'practice.by', at: 'by', as: 'date', where: { key: 'verdict', is: ['change', 'stop'] } },
];

/** What is asked of a review, an entry in the log. */
export const review: readonly [Ask, ...Step[]] = [
  { topic: 'review.date', at: 'date', as: 'date', required: true },
  { topic: 'review.by', at: 'by', as: 'list' },
  { topic: 'review.learned', at: 'learned', as: 'list' },
  { topic: 'review.changed', at: 'changed', as: 'list' },
  { topic: 'review.next', at: 'next', as: 'list' },
];
