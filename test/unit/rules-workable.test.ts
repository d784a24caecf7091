import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/rules/rule.ts';
import accountClash from '../../src/rules/workable/account-clash.ts';
import capacity from '../../src/rules/workable/capacity.ts';
import channels from '../../src/rules/workable/channels.ts';
import decision from '../../src/rules/workable/decision.ts';
import mix from '../../src/rules/workable/mix.ts';
import stops from '../../src/rules/workable/stops.ts';
import { findingsOf } from '../support/rules.ts';

type Files = Record<string, string>;
type Case = readonly [rule: Rule, what: string, files: Files, found: readonly string[]];

const strategy = (resources: string) =>
  `format: 1\nname: Library\norganization: Valley Library\nresources: {${resources}}\n`;
const channel = (more = '', platform = 'blog') => `name: Our ${platform}\nplatform: ${platform}\n${more}`;
const content = (...shares: string[]) =>
  channel(`content:\n${shares.map((share) => `  - {what: Part${share && `, share: ${share}`}}\n`).join('')}`);
const split = (...shares: string[]) => `split: [${shares.map((share) => `{on: Part, share: ${share}}`).join(', ')}]`;
const opportunity = (more: string) => `name: A story line\nidea: Parents hear a story.\n${more}`;
const hours = '/resources/hours_per_week';
const manyChannels = (count: number, more = '') =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`channels/c${index}.yaml`, channel(more)]));

const cases: readonly Case[] = [
  [
    capacity,
    'several channels together',
    {
      'strategy.yaml': strategy('hours_per_week: 10'),
      'channels/a.yaml': channel('cadence: {posts: 3, per: week, hours_per_post: 2}\n'),
      'channels/b.yaml': channel('cadence: {posts: 1, per: day, hours_per_post: 1}\n'),
    },
    [`strategy.yaml#${hours} warning`],
  ],
  [
    capacity,
    'a full week that just fits',
    {
      'strategy.yaml': strategy('hours_per_week: 7'),
      'channels/b.yaml': channel('cadence: {posts: 1, per: day, hours_per_post: 1}\n'),
    },
    [],
  ],
  [
    capacity,
    'ranges of which the lowest fits the most hours',
    {
      'strategy.yaml': strategy('hours_per_week: {min: 2, max: 4}'),
      'channels/b.yaml': channel('cadence: {min: 2, max: 9, per: week, hours_per_post: {min: 2, max: 5}}\n'),
    },
    [],
  ],
  [
    capacity,
    'a retired channel',
    {
      'strategy.yaml': strategy('hours_per_week: 1'),
      'channels/b.yaml': channel('status: retired\ncadence: {posts: 1, per: day, hours_per_post: 1}\n'),
    },
    [],
  ],
  [
    capacity,
    'hours that are not said',
    {
      'strategy.yaml': strategy('tools: []'),
      'channels/b.yaml': channel('cadence: {posts: 9, per: day, hours_per_post: 9}\n'),
    },
    [],
  ],
  [
    capacity,
    'posts on a trigger alone',
    {
      'strategy.yaml': strategy('hours_per_week: 1'),
      'channels/b.yaml': channel('cadence: {trigger: A release, hours_per_post: 9}\n'),
    },
    [],
  ],

  [mix, 'content under 100', { 'channels/b.yaml': content('60', '30') }, ['channels/b.yaml#/content error']],
  [
    mix,
    'content over 100 with an open part',
    { 'channels/b.yaml': content('60', '50', '') },
    ['channels/b.yaml#/content error'],
  ],
  [mix, 'content with an open part', { 'channels/b.yaml': content('60', '') }, ['channels/b.yaml#/content/1 warning']],
  [mix, 'content without shares', { 'channels/b.yaml': content('', '') }, []],
  [mix, 'thirds', { 'channels/b.yaml': content('33.3', '33.3', '33.3') }, []],
  [mix, 'ranges that meet it', { 'channels/b.yaml': content('{min: 25, max: 33}', '{min: 60, max: 80}') }, []],
  [
    mix,
    'ranges that cannot meet it',
    { 'channels/b.yaml': content('{min: 25, max: 33}', '{min: 40, max: 50}') },
    ['channels/b.yaml#/content error'],
  ],
  [mix, 'a retired channel', { 'channels/b.yaml': `${content('60', '30')}status: retired\n` }, []],
  [mix, 'a part that could not be read', { 'channels/b.yaml': content('60', '30', 'ten') }, []],
  [
    mix,
    'too much beside a part that could not be read',
    { 'channels/b.yaml': content('60', '50', 'ten') },
    ['channels/b.yaml#/content error'],
  ],
  [
    mix,
    'pillars over 100, once',
    {
      'pillars/a.yaml': 'name: A\n',
      'pillars/b.yaml': 'name: B\nshare: 60\n',
      'pillars/c.yaml': 'name: C\nshare: 50\n',
    },
    ['pillars/b.yaml#/share error'],
  ],
  [
    mix,
    'a pillar without a share',
    { 'pillars/a.yaml': 'name: A\nshare: 60\n', 'pillars/b.yaml': 'name: B\n' },
    ['pillars/b.yaml# warning'],
  ],
  [mix, 'pillars without shares', { 'pillars/a.yaml': 'name: A\n', 'pillars/b.yaml': 'name: B\n' }, []],
  [
    mix,
    'pillars of which one cannot be read',
    { 'pillars/a.yaml': 'name: A\nshare: 60\n', 'pillars/b.yaml': 'name B' },
    [],
  ],
  [
    mix,
    'a budget that misses 100',
    { 'strategy.yaml': strategy(`budget: {amount: 22500, currency: GBP, ${split('40', '25', '20')}}`) },
    ['strategy.yaml#/resources/budget/split error'],
  ],
  [mix, 'a budget that makes 100', { 'strategy.yaml': strategy(`budget: {amount: 22500, ${split('40', '60')}}`) }, []],
  [
    mix,
    'a budget in its own currency',
    { 'strategy.yaml': strategy(`budget: {amount: 150, ${split('60', '90')}}`) },
    [],
  ],
  [
    mix,
    'a budget without an amount',
    { 'strategy.yaml': strategy(`budget: {${split('60', '41')}}`) },
    ['strategy.yaml#/resources/budget/split error'],
  ],
  [
    mix,
    'places where people go, which may overlap',
    { 'audiences/a.yaml': 'name: A\ngoes_to: [{where: Here, share: 60}, {where: There, share: 50}]\n' },
    [],
  ],

  [channels, 'eight', manyChannels(8), ['strategy.yaml# warning']],
  [channels, 'seven', manyChannels(7), []],
  [channels, 'seven and retired ones', { ...manyChannels(7), 'channels/x.yaml': channel('status: retired\n') }, []],
  [channels, 'seven and one of which nothing is known', { ...manyChannels(7), 'channels/x.yaml': 'name Blog' }, []],
  [
    channels,
    'more than the team’s own number',
    { ...manyChannels(3), 'strategy.config.yaml': 'rules: {workable/channels: {options: {max: 2}}}\n' },
    ['strategy.yaml# warning'],
  ],

  [
    accountClash,
    'one account in two ways of writing',
    { 'channels/a.yaml': channel("account: '@Valley'\n"), 'channels/b.yaml': channel('account: valley\n') },
    ['channels/b.yaml#/account error'],
  ],
  [
    accountClash,
    'one name on two platforms',
    { 'channels/a.yaml': channel('account: valley\n'), 'channels/b.yaml': channel('account: valley\n', 'x') },
    [],
  ],
  [
    accountClash,
    'a retired channel beside its successor',
    {
      'channels/a.yaml': channel('account: valley\nstatus: retired\n'),
      'channels/b.yaml': channel('account: valley\n'),
    },
    [],
  ],
  [accountClash, 'two channels without an account', { 'channels/a.yaml': channel(), 'channels/b.yaml': channel() }, []],
  [
    accountClash,
    'two platforms that are both called other',
    {
      'channels/a.yaml': channel('account: valley\n', 'other'),
      'channels/b.yaml': channel('account: valley\n', 'other'),
    },
    [],
  ],

  [
    decision,
    'after 91 days',
    { 'opportunities/o.yaml': opportunity('proposed: 2026-08-24\n') },
    ['opportunities/o.yaml# info'],
  ],
  [decision, 'after 90 days', { 'opportunities/o.yaml': opportunity('proposed: 2026-08-25\n') }, []],
  [decision, 'no date', { 'opportunities/o.yaml': opportunity('') }, []],
  [
    decision,
    'postponed',
    { 'opportunities/o.yaml': opportunity('proposed: 2026-01-01\ndecision: {verdict: later}\n') },
    [],
  ],
  [
    decision,
    'a decision without a verdict',
    { 'opportunities/o.yaml': opportunity('proposed: 2026-01-01\ndecision: {by: Librarian}\n') },
    ['opportunities/o.yaml#/decision info'],
  ],
  [
    decision,
    'a day set for it',
    { 'opportunities/o.yaml': opportunity('proposed: 2026-01-01\ndecision: {date: 2026-12-14}\n') },
    [],
  ],
  [
    decision,
    'a verdict that is none',
    { 'opportunities/o.yaml': opportunity('proposed: 2026-01-01\ndecision: {verdict: yes}\n') },
    [],
  ],

  ...(
    [
      ['a full week', 'hours_per_week: 3\ndecision: {verdict: accept}\n', ['opportunities/o.yaml# info']],
      ['what it stops', 'hours_per_week: 3\nstops: The quiz.\ndecision: {verdict: accept}\n', []],
      ['an opportunity that was declined', 'hours_per_week: 3\ndecision: {verdict: decline}\n', []],
      ['one that takes no hours', 'decision: {verdict: accept}\n', []],
    ] as const
  ).map(
    ([what, more, found]): Case => [
      stops,
      what,
      {
        'strategy.yaml': strategy('hours_per_week: 6'),
        'channels/b.yaml': channel('cadence: {posts: 3, per: week, hours_per_post: 2}\n'),
        'opportunities/o.yaml': opportunity(more),
      },
      found,
    ],
  ),
  [
    stops,
    'room in the week',
    {
      'strategy.yaml': strategy('hours_per_week: 12'),
      'channels/b.yaml': channel('cadence: {posts: 3, per: week, hours_per_post: 2}\n'),
      'opportunities/o.yaml': opportunity('hours_per_week: 3\ndecision: {verdict: accept}\n'),
    },
    [],
  ],
  [
    stops,
    'hours that are not said',
    { 'opportunities/o.yaml': opportunity('hours_per_week: 3\ndecision: {verdict: accept}\n') },
    [],
  ],
];

it('hours that are the same figure in a message are no overload, and any more are', () => {
  const planned = (posts: number) => ({
    'strategy.yaml': 'format: 1\nname: A\norganization: B\nresources: {hours_per_week: 10}\n',
    'channels/news.yaml': `name: News\nplatform: newsletter\ncadence: {posts: ${posts}, per: week, hours_per_post: 1}\n`,
  });
  expect([10.004, 10.01].map((posts) => findingsOf(planned(posts), { only: capacity }).length)).toEqual([0, 1]);
});

describe('the workable family', () => {
  it.each(cases.map(([rule, what, files, found]) => ({ id: rule.id, rule, what, files, found })))('$id: $what', ({
    rule,
    files,
    found,
  }) => {
    const places = findingsOf(files, { only: rule }).map((each) => `${each.file}#${each.pointer} ${each.severity}`);
    expect(places).toEqual(found);
  });

  it.each(
    [accountClash, capacity, channels, decision, mix, stops].map((rule) => ({ id: rule.id, rule })),
  )('$id: the bad example fires, the good one does not', ({ rule }) => {
    expect(findingsOf(rule.example.bad, { only: rule })).not.toEqual([]);
    expect(findingsOf(rule.example.good, { only: rule })).toEqual([]);
  });

  it('says what the shares come to', () => {
    const messageOf = (files: Files) => findingsOf(files, { only: mix })[0]?.message;
    expect(messageOf({ 'channels/b.yaml': content('{min: 25, max: 33}', '{min: 40, max: 50}') })).toBe(
      'The shares of the content of "Our blog" come to 65 to 83 percent; change them until they make 100.',
    );
    expect(messageOf({ 'channels/b.yaml': content('60', '') })).toContain('"Part" has no share');
  });

  it('says how many hours are planned', () => {
    const files = {
      'strategy.yaml': strategy('hours_per_week: 1'),
      'channels/b.yaml': channel('cadence: {posts: 1, per: month, hours_per_post: 18}\n'),
    };
    expect(findingsOf(files, { only: capacity })[0]?.message).toContain('take 4.14 hours a week');
  });
});
