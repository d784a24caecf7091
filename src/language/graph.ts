import type { InLanguages } from './language.ts';

/** What `graph` and `trace` say. */
interface GraphWords {
  readonly kinds: Readonly<Record<string, string>>;
  readonly missing: Readonly<Record<'objective' | 'goal' | 'channel', string>>;
  readonly serves: string;
  readonly servedBy: string;
  readonly nothing: string;
  readonly namedBy: string;
  readonly names: string;
}

export const graphWords: InLanguages<GraphWords> = {
  en: {
    kinds: {
      objective: 'Objective',
      goal: 'Goal',
      channel: 'Channel',
      tactic: 'Tactic',
      audience: 'Audience',
      pillar: 'Pillar',
      competitor: 'Competitor',
      practice: 'Practice',
      opportunity: 'Opportunity',
      review: 'Review',
    },
    missing: { objective: 'serves no objective', goal: 'no goal', channel: 'no channel serves it' },
    serves: 'What it serves',
    servedBy: 'What serves it',
    nothing: 'nothing',
    namedBy: 'Who else names it',
    names: 'What else it names',
  },
  fr: {
    kinds: {
      objective: 'But',
      goal: 'Objectif',
      channel: 'Canal',
      tactic: 'Action',
      audience: 'Public',
      pillar: 'Pilier',
      competitor: 'Concurrent',
      practice: 'Habitude',
      opportunity: 'Opportunité',
      review: 'Revue',
    },
    missing: { objective: 'ne sert aucun but', goal: 'aucun objectif', channel: 'aucun canal ne le sert' },
    serves: 'Ce qu’il sert',
    servedBy: 'Ce qui le sert',
    nothing: 'rien',
    namedBy: 'Qui d’autre le nomme',
    names: 'Ce qu’il nomme aussi',
  },
};
