import { describe, expect, it } from 'vitest';
import { adviser } from '../../src/cli/advice.ts';
import { nextAbout } from '../../src/interview/about.ts';
import { answer } from '../../src/interview/answer.ts';
import type { Draft } from '../../src/interview/draft.ts';
import type { Focus, State } from '../../src/interview/question.ts';
import { runInterview } from '../../src/interview/run.ts';
import { person, type Script } from '../support/person.ts';

const measured = {
  metric: 'signups',
  baseline: { value: 40, date: '2026-01-31', source: 'Desk list' },
  target: { value: 80, date: '2027-06-30' },
};

/** A small strategy that no rule has anything against yet. */
const draft: Draft = {
  strategy: {
    format: 1,
    name: 'Library online',
    organization: 'Valley Library',
    language: 'en',
    period: { start: '2027-01-01', end: '2027-12-31' },
    resources: { hours_per_week: 6 },
  },
  audiences: {
    parents: {
      name: 'New parents',
      priority: 'primary',
      goes_to: [{ where: 'Facebook groups', platform: 'facebook' }],
    },
    pupils: { name: 'Pupils', priority: 'primary' },
    retired: { name: 'Retired readers', priority: 'primary' },
    jobs: { name: 'Job seekers', priority: 'secondary' },
  },
  goals: {
    visits: { name: 'First visits', outcome: 'New parents come once.', metrics: [measured] },
    again: { name: 'Come again', outcome: 'Parents come twice.' },
  },
  channels: {
    instagram: { name: 'Instagram', platform: 'instagram', account: '@valley', purpose: 'Show what is on.' },
    teens: { name: 'Instagram for pupils', platform: 'instagram', cadence: { posts: 5, per: 'week' } },
  },
  competitors: {
    museum: { name: 'City Museum', type: 'direct', observations: [{ metric: 'likes', value: 3, date: '2026-01-31' }] },
  },
};

const cases: readonly (readonly [rule: string, focus: Focus, typed: string, said: RegExp])[] = [
  ['specific/audience-everyone', { kind: 'audience', entity: 'jobs', pointer: '/name' }, 'General public', /everyone/],
  ['specific/audience-everyone', { kind: 'audience', entity: 'jobs', pointer: '/who' }, 'everybody', /everyone/],
  ['specific/too-many-primary', { kind: 'audience', entity: 'jobs', pointer: '/priority' }, 'primary', /primary/],
  ['ref/duplicate-name', { kind: 'audience', entity: 'jobs', pointer: '/name' }, 'Pupils', /Pupils/],
  ['specific/vague-goal', { kind: 'goal', entity: 'again', pointer: '/outcome' }, 'Raise awareness', /anybody’s goal/],
  ['written/placeholder', { kind: 'channel', entity: 'instagram', pointer: '/purpose' }, 'To be defined', /defined/],
  ['measurable/direction', { kind: 'goal', entity: 'visits', pointer: '/metrics/0/target/value' }, '20', /20/],
  ['measurable/vanity-only', { kind: 'goal', entity: 'again', pointer: '/metrics' }, 'followers', /Come again/],
  ['measurable/activity', { kind: 'goal', entity: 'again', pointer: '/metrics' }, 'posts-published', /Come again/],
  ['living/period', { kind: 'goal', entity: 'visits', pointer: '/metrics/0/target/date' }, 'end of 2028', /2028/],
  ['living/period', { kind: 'strategy', entity: '', pointer: '/period/end' }, 'end of 2026', /period/],
  [
    'traced/audience-elsewhere',
    { kind: 'channel', entity: 'instagram', pointer: '/audiences' },
    'parents',
    /New parents/,
  ],
  ['workable/account-clash', { kind: 'channel', entity: 'teens', pointer: '/account' }, '@valley', /@valley/],
  ['workable/capacity', { kind: 'channel', entity: 'teens', pointer: '/cadence/hours_per_post' }, '3', /hours/],
];

function coached(focus: Focus, typed: string, advise = adviser('en', '2026-11-23')): string | undefined {
  const state: State = { bundle: draft, done: [] };
  const question = nextAbout(state, focus, 'en');
  if (!question) throw new Error(`Nobody asks for ${focus.pointer}`);
  const answered = answer(state, question, typed);
  if ('problem' in answered) throw new Error(answered.problem);
  const advice = advise(state, answered.state);
  return advice && `${advice.message} ${advice.why}`;
}

describe('an answer that lint has something against', () => {
  it.each(cases)('is spoken of at once, in its words: %s', (_, focus, typed, said) => {
    expect(coached(focus, typed)).toMatch(said);
  });

  it('is the only one that is spoken of', () => {
    expect(coached({ kind: 'goal', entity: 'visits', pointer: '/metrics/0/target/value' }, '90')).toBeUndefined();
    expect(coached({ kind: 'audience', entity: 'jobs', pointer: '/name' }, 'People who look for work')).toBeUndefined();
  });

  it('is found quickly: the files that did not change are not printed again', () => {
    const advise = adviser('en', '2026-11-23');
    for (const [, focus, typed] of cases) coached(focus, typed, advise);
    const began = performance.now();
    for (const [, focus, typed] of cases) coached(focus, typed, advise);
    expect((performance.now() - began) / cases.length).toBeLessThan(50);
  });
});

/** Asks for one audience and gives what was said and saved. */
async function told(
  script: Script,
): Promise<{ readonly said: string; readonly asked: readonly string[]; readonly end: State }> {
  const said: string[] = [];
  const who = person({ 'need.another': 'n', ...script }, { once: true });
  const end = await runInterview({
    state: { bundle: draft, done: [], only: { kind: 'audience' } },
    prompts: who.prompts,
    terminal: { err: (text) => void said.push(text) },
    save: () => {},
    advise: adviser('en', '2026-11-23'),
    language: 'en',
  });
  return { said: said.join(''), asked: who.topics, end };
}

describe('one more try', () => {
  it('lets a person keep the answer by Enter', async () => {
    const { said, asked, end } = await told({ 'audience.name': ['Everyone', ''] });
    expect(asked.filter((topic) => topic === 'audience.name')).toHaveLength(2);
    expect(said.match(/Think again:/g)).toHaveLength(1);
    expect(end.bundle.audiences?.everyone).toEqual({ name: 'Everyone' });
  });

  it('is one: a second answer is taken, whatever it is', async () => {
    const { asked, end } = await told({ 'audience.name': ['Everyone', 'All users'] });
    expect(asked.filter((topic) => topic === 'audience.name')).toHaveLength(2);
    expect(Object.keys(end.bundle.audiences ?? {}).at(-1)).toBe('all-users');
  });
});
