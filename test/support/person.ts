import type { Topic } from '../../src/language/interview.ts';
import { englishQuestions } from '../../src/language/interview-en.ts';
import { type Choice, Interrupted, type Prompts } from '../../src/world/prompts.ts';

/** What a person answers to each question of a topic, one after the other; to one that is not named, nothing. */
export type Script = Readonly<Partial<Record<Topic, string | readonly string[]>>>;

export interface Person {
  readonly prompts: Prompts;
  /** Messages of the questions put to this person, in their order. */
  readonly asked: string[];
  /** The topics of these questions. */
  readonly topics: Topic[];
  /** The person presses Ctrl-C instead of answering this question (counted from 0) of all that follow from now on. */
  readonly stopAt: (question: number) => void;
  /** Topics of which not every answer that was written down has been given. */
  readonly unasked: () => readonly string[];
}

/** How a person is at the terminal. */
interface Manner {
  /** True where an answer is given once, and nothing when there is no further one; else the last one is given again. */
  readonly once?: boolean;
  /** Topics at whose first question the person presses Ctrl-C. */
  readonly stops?: readonly Topic[];
}

/** Somebody at a terminal who answers in English as written down beforehand, also after a pause. */
export function person(script: Script, { once = false, stops = [] }: Manner = {}): Person {
  const given = new Map<Topic, number>();
  const stopped = new Set<Topic>();
  const asked: string[] = [];
  const topics: Topic[] = [];
  let left = Number.POSITIVE_INFINITY;
  const reply = (message: string): string => {
    if (left-- === 0) throw new Interrupted();
    const topic = topicOf(message);
    if (stops.includes(topic) && !stopped.has(topic)) {
      stopped.add(topic);
      throw new Interrupted();
    }
    asked.push(message);
    topics.push(topic);
    const answers = [script[topic] ?? ''].flat();
    const count = given.get(topic) ?? 0;
    given.set(topic, count + 1);
    return answers[once ? count : Math.min(count, answers.length - 1)] ?? '';
  };
  const prompts: Prompts = {
    text: async ({ message, validate, initial }) => {
      for (let tries = 0; ; tries++) {
        const typed = reply(message) || (initial ?? '');
        const verdict = validate?.(typed) ?? true;
        if (verdict === true) return typed;
        // Who types something else when told what is wrong is a person; who does not is a mistake in the script.
        if (!once || tries > 3) throw new Error(`${message} does not take ${JSON.stringify(typed)}: ${verdict}`);
      }
    },
    confirm: async ({ message }) => reply(message) === 'y',
    choose: async ({ message, choices, initial }) => chosen(message, choices, reply(message) || (initial ?? '-')),
    chooseMany: async ({ message, choices }) =>
      reply(message)
        .split(',')
        .filter((value) => value !== '')
        .map((value) => chosen(message, choices, value.trim())),
  };
  const stopAt = (question: number): void => {
    left = question;
  };
  const unasked = (): readonly string[] =>
    Object.entries(script).flatMap(([topic, answers]) =>
      [answers].flat().length > (given.get(topic as Topic) ?? 0) ? [topic] : [],
    );
  return { prompts, asked, topics, stopAt, unasked };
}

/** A choice by its value or as it is shown. */
function chosen(message: string, choices: readonly Choice[], typed: string): string {
  const found = choices.find(({ value }) => value === typed) ?? choices.find(({ label }) => label === typed);
  if (!found) throw new Error(`${message} does not offer ${typed}`);
  return found.value;
}

const patterns = Object.entries(englishQuestions).map(([topic, { ask }]) => [topic as Topic, patternOf(ask)] as const);

/** The topic whose question reads like this. */
function topicOf(message: string): Topic {
  const found = patterns.find(([, pattern]) => pattern.test(message));
  if (!found) throw new Error(`Nobody asks: ${message}`);
  return found[0];
}

function patternOf(ask: string): RegExp {
  const escaped = ask.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\s*\{\w+\}/g, '.*');
  return new RegExp(`^${escaped}( \\(y/N\\)| \\[.*\\])?( \\(.*\\))?$`);
}

/** A whole strategy, as somebody would tell it. */
export const library: Script = {
  'strategy.language': 'en',
  'strategy.organization': 'Northgate Public Library',
  'strategy.name': '',
  'strategy.owner': 'Head of communications',
  'objective.statement': ['Raise active membership to a third of all residents.', 'Keep both branches open.'],
  'objective.another': ['y', 'n'],
  'mission.statement': 'We help parents and job seekers in the district find their next step at the library.',
  'mission.offer': 'Dates, tips and real faces: every week # no exception.',
  'mission.difference': '',
  'mission.for': 'new-parents',
  'voice.summary': 'Like a good librarian: warm, exact, never in a hurry.',
  'trait.trait': ['Warm, not cute', 'Exact'],
  'trait.do': ['Say “you” and “we”; begin with the reader’s day', ''],
  'trait.avoid': 'Pet names; exclamation marks!',
  'trait.another': ['yes', 'no'],
  'audience.name': ['New parents', 'Job seekers', ''],
  'audience.priority': ['primary', 'secondary'],
  'audience.who': 'Parents of a first child under three who live within two tram stops.',
  'need.need': ['Something to do with a toddler on a rainy morning', 'Other parents', 'A quiet desk'],
  'need.met': ['partly', 'unmet', 'met'],
  'need.another': ['y', 'n', 'n'],
  'audience.another': ['y', 'y'],
  'goal.name': ['Fill storytime', 'Feel welcome'],
  'goal.outcome': ['New parents come to storytime and come back.', 'Job seekers feel at home.'],
  'goal.supports': 'raise-active-membership-to-a-third-of',
  'goal.audiences': ['new-parents', 'job-seekers'],
  'goal.stage': ['engagement', ''],
  'measure.metric': ['engagement-rate-by-reach', 'saves', '-'],
  'measure.baseline': ['2,1 %', '25 to 33'],
  'measure.baseline-date': ['January 2026', '2026-01-31'],
  'measure.baseline-source': 'Instagram Insights',
  'measure.target': ['3.5', '20 k'],
  'measure.target-date': ['end of June 2027', '30/06/2027'],
  'measure.another': ['y', 'n'],
  'goal.signal': ['', 'They bring a friend.'],
  'goal.owner': ['Head of communications', 'Branch manager'],
  'goal.another': ['y', 'n'],
  'channel.name': ['Instagram', 'Our newsletter'],
  'channel.platform': '',
  'channel.purpose': ['Show parents what happens here this week, so that they come.', ''],
  'channel.audiences': ['new-parents', 'new-parents,job-seekers'],
  'channel.goals': 'fill-storytime',
  'channel.cadence': ['3 per week', 'When there is something to say'],
  'channel.cadence-why': 'What two people can do well beside the desk.',
  'channel.owner': 'Social media manager',
  'channel.another': ['y', 'n'],
  'competitor.name': ['City Museum', 'Zoo', 'Good Library'],
  'competitor.type': ['direct', 'adjacent', 'exemplar'],
  'weakness.weakness': ['Videos have no captions', 'Nobody answers', '', ''],
  'weakness.another': ['y', 'n'],
  'competitor.another': ['y', 'y', 'n'],
  'review-plan.every': 'every 3 months',
  'review-plan.next': '1 October 2026',
};
