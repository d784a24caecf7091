import type { Topic } from '../language/interview.ts';
import type { ChoiceSet } from '../language/interview-choices.ts';
import type { Chapter } from '../language/interview-messages.ts';
import type { FolderKind } from '../model/kinds.ts';
import type { AnswerKind } from './question.ts';
import { channel } from './steps-channels.ts';
import { competitor, opportunity } from './steps-field.ts';
import { goal } from './steps-goals.ts';
import { audience, pillar } from './steps-people.ts';
import { strategySteps } from './steps-strategy.ts';
import { practice, review } from './steps-work.ts';

/** Lists of choices that depend on what the strategy holds already. */
export type OwnChoices =
  | 'audiences'
  | 'goals'
  | 'objectives'
  | 'pillars'
  | 'channels'
  | 'needs'
  | 'origins'
  | 'metrics'
  | 'parts';

/** One question of the course, as data. */
export interface Ask {
  readonly topic: Topic;
  /** Key below the entity or item, `/` between steps. */
  readonly at: string;
  readonly as: AnswerKind;
  readonly required?: true;
  readonly choices?: ChoiceSet | OwnChoices;
  /** Asked only where this key of the same entity or item has a value. */
  readonly with?: string;
  /** Asked only where a key of the same entity or item has one of these values. */
  readonly where?: { readonly key: string; readonly is: readonly string[] };
  /** What is proposed: a name from the organization, whoever answers for the rest, a platform from the name ... */
  readonly proposes?: 'name' | 'owner' | 'platform' | 'type' | 'role';
  /** Asked also of those who have no time: `init --quick`. */
  readonly quick?: true;
  /** In a whole interview asked only once the goals are known. */
  readonly later?: true;
  /** In a whole interview not asked: it mends what only time brings about. */
  readonly cure?: true;
}

/** A question that is repeated for each item of a map or list. The first step's answer makes the item. */
export interface Items {
  readonly items: string;
  readonly by: 'id' | 'index';
  readonly steps: readonly [Ask, ...Step[]];
  /** Absent where one item is enough. */
  readonly another?: Topic;
}

/** Details that only those are asked for who say that they have them. */
export interface Detail {
  readonly detail: Topic;
  /** Tells this detail from others of the entity or item. */
  readonly key: string;
  readonly steps: readonly Step[];
}

export type Step = Ask | Items | Detail;

/** What is asked of one entity of each kind. The first step names it, and so makes its id. */
export const entitySteps: Readonly<Record<FolderKind, readonly [Ask, ...Step[]]>> = {
  audience,
  goal,
  channel,
  competitor,
  pillar,
  practice,
  opportunity,
  review,
};

/** What follows when an entity of a kind is complete: whether there is another one. */
export const anotherEntity: Readonly<Partial<Record<FolderKind, Topic>>> = {
  audience: 'audience.another',
  goal: 'goal.another',
  channel: 'channel.another',
  competitor: 'competitor.another',
  pillar: 'pillar.another',
  opportunity: 'opportunity.another',
  practice: 'practice.another',
};

/** One part of the course. */
export type Part =
  | { readonly of: 'strategy'; readonly chapter: Chapter; readonly steps: readonly Step[] }
  /** All entities of a kind, and whether there are more. */
  | { readonly of: 'entities'; readonly chapter: Chapter; readonly kind: FolderKind }
  /** What had to wait until the goals are known. */
  | { readonly of: 'later'; readonly chapter: Chapter; readonly kind: FolderKind }
  /** What was only named while something else was asked for. */
  | { readonly of: 'named'; readonly chapter: Chapter; readonly kind: FolderKind };

/** The chapters of a strategy's interview in their order: from why to for whom, what, against whom, by whom, how long. */
export const parts: readonly Part[] = [
  { of: 'strategy', chapter: 'organization', steps: strategySteps.organization },
  { of: 'entities', chapter: 'audiences', kind: 'audience' },
  { of: 'strategy', chapter: 'mission', steps: strategySteps.mission },
  { of: 'entities', chapter: 'pillars', kind: 'pillar' },
  { of: 'strategy', chapter: 'voice', steps: strategySteps.voice },
  { of: 'entities', chapter: 'competitors', kind: 'competitor' },
  { of: 'entities', chapter: 'opportunities', kind: 'opportunity' },
  { of: 'entities', chapter: 'goals', kind: 'goal' },
  { of: 'later', chapter: 'goals', kind: 'pillar' },
  { of: 'later', chapter: 'goals', kind: 'opportunity' },
  { of: 'strategy', chapter: 'goals', steps: strategySteps.limits },
  { of: 'entities', chapter: 'channels', kind: 'channel' },
  { of: 'named', chapter: 'audiences', kind: 'audience' },
  { of: 'named', chapter: 'pillars', kind: 'pillar' },
  { of: 'named', chapter: 'goals', kind: 'goal' },
  { of: 'entities', chapter: 'practices', kind: 'practice' },
  { of: 'strategy', chapter: 'team', steps: strategySteps.team },
  { of: 'strategy', chapter: 'rhythm', steps: strategySteps.rhythm },
];

/** Mends a review that is late, of whatever kind. */
export const reviewedOn: Ask = { topic: 'entity.reviewed', at: 'reviewed/date', as: 'date', cure: true };
