import type { Topic } from '../language/interview.ts';
import type { ChoiceSet } from '../language/interview-choices.ts';
import type { FolderKind } from '../model/kinds.ts';
import type { AnswerKind } from './question.ts';

/** Lists of choices that depend on what the strategy holds already. */
type OwnChoices = 'audiences' | 'goals' | 'objectives' | 'needs' | 'origins' | 'metrics';

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
  /** What is proposed: a name from the organization, the owner of the strategy, a platform from the name. */
  readonly proposes?: 'name' | 'owner' | 'platform';
}

/** A question that is repeated for each item of a map or list. The first step's answer makes the item. */
export interface Items {
  readonly items: string;
  readonly by: 'id' | 'index';
  readonly steps: readonly [Ask, ...Ask[]];
  /** Absent where one item is enough. */
  readonly another?: Topic;
  /** Asked only where this key of the entity has no value. */
  readonly without?: string;
}

export type Step = Ask | Items;

const objectives: Items = {
  items: 'business_objectives',
  by: 'id',
  steps: [{ topic: 'objective.statement', at: 'statement', as: 'prose' }],
  another: 'objective.another',
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

const needs: Items = {
  items: 'needs',
  by: 'id',
  steps: [
    { topic: 'need.need', at: 'need', as: 'prose' },
    { topic: 'need.met', at: 'met', as: 'choice', choices: 'met' },
  ],
  another: 'need.another',
};

const measures: Items = {
  items: 'metrics',
  by: 'index',
  steps: [
    { topic: 'measure.metric', at: 'metric', as: 'choice', choices: 'metrics' },
    { topic: 'measure.baseline', at: 'baseline/value', as: 'amount' },
    { topic: 'measure.baseline-date', at: 'baseline/date', as: 'date', with: 'baseline' },
    { topic: 'measure.baseline-source', at: 'baseline/source', as: 'text', with: 'baseline' },
    { topic: 'measure.target', at: 'target/value', as: 'number' },
    { topic: 'measure.target-date', at: 'target/date', as: 'date', with: 'target' },
  ],
  another: 'measure.another',
};

const signals: Items = {
  items: 'signals',
  by: 'index',
  steps: [{ topic: 'goal.signal', at: 'signal', as: 'prose' }],
  without: 'metrics',
};

const weaknesses: Items = {
  items: 'weaknesses',
  by: 'id',
  steps: [{ topic: 'weakness.weakness', at: 'weakness', as: 'text' }],
  another: 'weakness.another',
};

/** The strategy's own chapters. */
export const strategySteps = {
  organization: [
    { topic: 'strategy.language', at: 'language', as: 'choice', choices: 'language', required: true },
    { topic: 'strategy.organization', at: 'organization', as: 'text', required: true },
    { topic: 'strategy.name', at: 'name', as: 'text', required: true, proposes: 'name' },
    { topic: 'strategy.owner', at: 'owner', as: 'text' },
    objectives,
  ],
  mission: [
    { topic: 'mission.statement', at: 'content_mission/statement', as: 'prose' },
    { topic: 'mission.offer', at: 'content_mission/offer', as: 'prose', with: 'content_mission' },
    { topic: 'mission.difference', at: 'content_mission/difference', as: 'prose', with: 'content_mission' },
  ],
  voice: [{ topic: 'voice.summary', at: 'voice/summary', as: 'prose' }, traits],
  /** Asked once there are audiences to choose from. */
  reach: [
    { topic: 'mission.for', at: 'content_mission/for', as: 'many', choices: 'audiences', with: 'content_mission' },
  ],
  rhythm: [
    { topic: 'review-plan.every', at: 'review/every', as: 'duration' },
    { topic: 'review-plan.next', at: 'review/next', as: 'date' },
  ],
} as const satisfies Readonly<Record<string, readonly Step[]>>;

/** What is asked of one entity of each kind. The first step names it, and so makes its id. */
export const entitySteps: Readonly<Record<FolderKind, readonly [Ask, ...Step[]]>> = {
  audience: [
    { topic: 'audience.name', at: 'name', as: 'text', required: true },
    { topic: 'audience.priority', at: 'priority', as: 'choice', choices: 'priority' },
    { topic: 'audience.who', at: 'who', as: 'prose' },
    needs,
  ],
  goal: [
    { topic: 'goal.name', at: 'name', as: 'text', required: true },
    { topic: 'goal.outcome', at: 'outcome', as: 'prose', required: true },
    { topic: 'goal.supports', at: 'supports', as: 'many', choices: 'objectives' },
    { topic: 'goal.audiences', at: 'audiences', as: 'many', choices: 'audiences' },
    { topic: 'goal.stage', at: 'stage', as: 'choice', choices: 'stage' },
    measures,
    signals,
    { topic: 'goal.owner', at: 'owner', as: 'text', proposes: 'owner' },
  ],
  channel: [
    { topic: 'channel.name', at: 'name', as: 'text', required: true },
    {
      topic: 'channel.platform',
      at: 'platform',
      as: 'choice',
      choices: 'platform',
      required: true,
      proposes: 'platform',
    },
    { topic: 'channel.purpose', at: 'purpose', as: 'prose' },
    { topic: 'channel.audiences', at: 'audiences', as: 'many', choices: 'audiences' },
    { topic: 'channel.goals', at: 'goals', as: 'many', choices: 'goals' },
    { topic: 'channel.cadence', at: 'cadence', as: 'cadence' },
    { topic: 'channel.cadence-why', at: 'cadence/why', as: 'prose', with: 'cadence' },
    { topic: 'channel.owner', at: 'owner', as: 'text', proposes: 'owner' },
  ],
  competitor: [
    { topic: 'competitor.name', at: 'name', as: 'text', required: true },
    { topic: 'competitor.type', at: 'type', as: 'choice', choices: 'competitor', required: true },
    weaknesses,
  ],
  pillar: [
    { topic: 'pillar.name', at: 'name', as: 'text', required: true },
    { topic: 'pillar.purpose', at: 'purpose', as: 'prose' },
    { topic: 'pillar.audiences', at: 'audiences', as: 'many', choices: 'audiences' },
    { topic: 'pillar.goals', at: 'goals', as: 'many', choices: 'goals' },
    { topic: 'pillar.needs', at: 'needs', as: 'many', choices: 'needs' },
  ],
  practice: [
    { topic: 'practice.name', at: 'name', as: 'text', required: true },
    { topic: 'practice.area', at: 'area', as: 'choice', choices: 'area', required: true },
    { topic: 'practice.what', at: 'what', as: 'prose', required: true },
    { topic: 'practice.question', at: 'question', as: 'prose' },
    { topic: 'practice.verdict', at: 'verdict', as: 'choice', choices: 'verdict' },
    { topic: 'practice.because', at: 'because', as: 'prose', with: 'verdict' },
  ],
  opportunity: [
    { topic: 'opportunity.name', at: 'name', as: 'text', required: true },
    { topic: 'opportunity.idea', at: 'idea', as: 'prose', required: true },
    { topic: 'opportunity.source', at: 'source', as: 'choice', choices: 'source' },
    { topic: 'opportunity.from', at: 'from', as: 'many', choices: 'origins' },
    { topic: 'opportunity.audiences', at: 'audiences', as: 'many', choices: 'audiences' },
    { topic: 'opportunity.goals', at: 'goals', as: 'many', choices: 'goals' },
    { topic: 'opportunity.hours', at: 'hours_per_week', as: 'number' },
    { topic: 'opportunity.stops', at: 'stops', as: 'prose' },
  ],
  review: [
    { topic: 'review.date', at: 'date', as: 'date', required: true },
    { topic: 'review.by', at: 'by', as: 'list' },
    { topic: 'review.learned', at: 'learned', as: 'list' },
    { topic: 'review.changed', at: 'changed', as: 'list' },
    { topic: 'review.next', at: 'next', as: 'list' },
  ],
};

/** What follows when an entity of a kind is complete: whether there is another one. */
export const anotherEntity: Readonly<Partial<Record<FolderKind, Topic>>> = {
  audience: 'audience.another',
  goal: 'goal.another',
  channel: 'channel.another',
  competitor: 'competitor.another',
};
