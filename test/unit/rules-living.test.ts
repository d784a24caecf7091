import { describe, expect, it } from 'vitest';
import deadlinePassed from '../../src/rules/living/deadline-passed.ts';
import expired from '../../src/rules/living/expired.ts';
import foundational from '../../src/rules/living/foundational.ts';
import period from '../../src/rules/living/period.ts';
import planPassed from '../../src/rules/living/plan-passed.ts';
import readings from '../../src/rules/living/readings.ts';
import reviewDate from '../../src/rules/living/review-date.ts';
import reviewLapsed from '../../src/rules/living/review-lapsed.ts';
import reviewOverdue from '../../src/rules/living/review-overdue.ts';
import waiverExpired from '../../src/rules/living/waiver-expired.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { findingsOf } from '../support/rules.ts';

type Files = Record<string, string>;
type Case = readonly [rule: Rule, what: string, files: Files, found: readonly string[]];

const strategy = (more = '') => `format: 1\nname: Library\norganization: Valley Library\n${more}`;
const goal = (measures: string, more = '') => `name: Visits\noutcome: Parents come.\n${more}metrics: [${measures}]\n`;
const channel = (more = '') => `name: Blog\nplatform: blog\n${more}`;
const year = 'period: {start: 2026-01-01, end: 2026-12-31}\n';
const until = (date: string) => `{metric: signups, target: {value: 80, date: ${date}}}`;
const monthly = '{metric: signups, baseline: {value: 4, date: 2026-01-31}, every: 1 month}';
const rate = '{metric: click-through-rate, channel: blog, baseline: {value: 1, date: 2026-01-31}, every: 1 month}';
const csv = (...rows: string[]) => `date,metric,value,channel,competitor\n${rows.map((row) => `${row}\n`).join('')}`;
const archived = { 'strategy.yaml': strategy('status: archived\n') };

const cases: readonly Case[] = [
  [
    period,
    'an end before the start, once',
    {
      'strategy.yaml': strategy('period: {start: 2026-12-31, end: 2026-01-01}\n'),
      'goals/g.yaml': goal(until('2027-06-30')),
    },
    ['strategy.yaml#/period/end error'],
  ],
  [period, 'one day', { 'strategy.yaml': strategy('period: {start: 2026-12-31, end: 2026-12-31}\n') }, []],
  [
    period,
    'a deadline after the end',
    { 'strategy.yaml': strategy(year), 'goals/g.yaml': goal(until('2027-01-01')) },
    ['goals/g.yaml#/metrics/0/target/date warning'],
  ],
  [
    period,
    'a deadline before the start',
    { 'strategy.yaml': strategy('period: {start: 2027-01-01}\n'), 'goals/g.yaml': goal(until('2026-12-31')) },
    ['goals/g.yaml#/metrics/0/target/date warning'],
  ],
  [period, 'the last day', { 'strategy.yaml': strategy(year), 'goals/g.yaml': goal(until('2026-12-31')) }, []],
  [
    period,
    'a goal that is over',
    { 'strategy.yaml': strategy(year), 'goals/g.yaml': goal(until('2025-12-31'), 'status: met\n') },
    [],
  ],
  [
    period,
    'a tactic and an experiment that end before they start, once',
    {
      'channels/b.yaml': channel(
        'tactics: {t: {what: Post., start: 2027-06-02, end: 2027-06-01}, u: {what: Post., start: 2027-06-01, end: 2027-06-01}}\n' +
          'experiments: {e: {hypothesis: More., start: 2026-06-02, end: 2026-06-01, result: None.}}\n',
      ),
    },
    ['channels/b.yaml#/tactics/t/end error', 'channels/b.yaml#/experiments/e/end error'],
  ],
  [
    planPassed,
    'an end before its start and today, which has no other finding',
    { 'channels/b.yaml': channel('tactics: {t: {what: Post., start: 2026-06-02, end: 2026-06-01}}\n') },
    ['channels/b.yaml#/tactics/t/end warning'],
  ],
  [period, 'no period', { 'goals/g.yaml': goal(until('2029-12-31')) }, []],

  [
    expired,
    'yesterday',
    { 'strategy.yaml': strategy('period: {end: 2026-11-22}\n') },
    ['strategy.yaml#/period/end warning'],
  ],
  [expired, 'today', { 'strategy.yaml': strategy('period: {end: 2026-11-23}\n') }, []],
  [expired, 'an archived strategy', { 'strategy.yaml': strategy('status: archived\nperiod: {end: 2025-12-31}\n') }, []],
  [
    expired,
    'a period the wrong way round',
    { 'strategy.yaml': strategy('period: {start: 2027-01-01, end: 2026-01-01}\n') },
    [],
  ],

  [
    reviewOverdue,
    'the strategy by its rhythm of review',
    { 'strategy.yaml': strategy('review: {every: 6 months}\nreview_every: 2 years\nreviewed: {date: 2026-05-22}\n') },
    ['strategy.yaml#/reviewed/date warning'],
  ],
  [
    reviewOverdue,
    'the strategy by review_every',
    { 'strategy.yaml': strategy('review_every: 6 months\nreviewed: {date: 2026-05-22}\n') },
    ['strategy.yaml#/reviewed/date warning'],
  ],
  [
    reviewOverdue,
    'the day it is due',
    { 'strategy.yaml': strategy('review_every: 6 months\nreviewed: {date: 2026-05-23}\n') },
    [],
  ],
  [
    reviewOverdue,
    'twice the time',
    { 'strategy.yaml': strategy('review_every: 6 months\nreviewed: {date: 2025-11-22}\n') },
    ['strategy.yaml#/reviewed/date error'],
  ],
  [
    reviewOverdue,
    'the approval, where nothing was reviewed',
    { 'strategy.yaml': strategy('review: {every: 1 month}\napproved: {by: Dean, date: 2026-10-01}\n') },
    ['strategy.yaml# warning'],
  ],
  [reviewOverdue, 'nothing to count from', { 'strategy.yaml': strategy('review: {every: 1 month}\n') }, []],
  [reviewOverdue, 'no rhythm', { 'strategy.yaml': strategy('reviewed: {date: 2020-01-01}\n') }, []],
  [
    reviewOverdue,
    'an entity of its own rhythm, and one without',
    {
      'channels/a.yaml': channel('review_every: 3 months\nreviewed: {date: 2026-07-01}\n'),
      'channels/b.yaml': channel('reviewed: {date: 2020-07-01}\n'),
    },
    ['channels/a.yaml#/reviewed/date warning'],
  ],
  [
    reviewOverdue,
    'a retired channel',
    { 'channels/a.yaml': channel('status: retired\nreview_every: 1 day\nreviewed: {date: 2020-07-01}\n') },
    [],
  ],
  [
    reviewOverdue,
    'a channel that began after the approval',
    {
      'strategy.yaml': strategy('approved: {by: Dean, date: 2024-10-01}\n'),
      'channels/a.yaml': channel('since: 2026-11-01\nreview_every: 3 months\n'),
    },
    [],
  ],
  [
    reviewOverdue,
    'a first review planned later than the rhythm says',
    {
      'strategy.yaml': strategy(
        'review: {every: 1 month, next: 2026-12-15}\napproved: {by: board, date: 2026-05-01}\n',
      ),
    },
    [],
  ],
  [
    reviewOverdue,
    'a planned day that has passed, sooner than the rhythm says',
    { 'strategy.yaml': strategy('review: {every: 1 year, next: 2026-11-22}\nreviewed: {date: 2026-05-01}\n') },
    ['strategy.yaml#/review/next warning'],
  ],
  [
    reviewOverdue,
    'a planned day that has passed twice the rhythm ago',
    { 'strategy.yaml': strategy('review: {every: 1 month, next: 2026-10-22}\nreviewed: {date: 2026-05-01}\n') },
    ['strategy.yaml#/reviewed/date error'],
  ],
  [
    reviewOverdue,
    'a planned day long past, without a rhythm or a review',
    { 'strategy.yaml': strategy('review: {next: 2020-01-01}\n') },
    ['strategy.yaml#/review/next warning'],
  ],
  [
    reviewOverdue,
    'a planned day on which the review took place',
    { 'strategy.yaml': strategy('review: {every: 6 months, next: 2026-11-01}\nreviewed: {date: 2026-11-01}\n') },
    [],
  ],
  [
    reviewOverdue,
    'a planned day that cannot be read',
    { 'strategy.yaml': strategy('review: {every: 1 month, next: soon}\nreviewed: {date: 2026-05-01}\n') },
    [],
  ],
  ...(
    [
      ['the strategy', 'strategy', ['channels/a.yaml# error']],
      ['an entity', 'channel/a', ['strategy.yaml# error']],
      ['a folder', 'channels', ['strategy.yaml# error']],
      ['another entity', 'channel/b', ['strategy.yaml# error', 'channels/a.yaml# error']],
      ['one that is misspelt', 'channel/aa', ['strategy.yaml# error']],
    ] as const
  ).map(
    ([what, covered, found]): Case => [
      reviewOverdue,
      `a review in the log that covers ${what}`,
      {
        'strategy.yaml': strategy('review_every: 6 months\napproved: {by: board, date: 2020-01-01}\n'),
        'channels/a.yaml': channel('review_every: 6 months\n'),
        'channels/b.yaml': channel(),
        'reviews/2026-10-12.yaml': `date: 2026-10-12\ncovered: [${covered}]\n`,
        'reviews/2026-01-12.yaml': `date: 2026-01-12\ncovered: [${covered}]\n`,
      },
      found,
    ],
  ),
  [
    reviewOverdue,
    'an archived strategy',
    { 'strategy.yaml': strategy('status: archived\nreview_every: 1 month\nreviewed: {date: 2020-01-01}\n') },
    [],
  ],

  [
    reviewDate,
    'each kind of date',
    {
      'reviews/2027-01-01.yaml': 'date: 2027-01-01\n',
      'channels/a.yaml': channel('reviewed: {date: 2027-01-01}\n'),
      'competitors/c.yaml':
        'name: Museum\ntype: direct\nobservations: [{metric: mentions, value: 3, date: 2026-11-24}]\n',
      'measurements/2026.csv': csv('2026-11-23,mentions,3,,', '2026-11-24,mentions,3,,'),
      'strategy.yaml': strategy('approved: {by: Dean, date: 2026-11-24}\n'),
      'goals/g.yaml': goal('{metric: signups, baseline: {value: 4, date: 2026-11-24}}'),
    },
    [
      'channels/a.yaml#/reviewed/date error',
      'strategy.yaml#/approved/date error',
      'goals/g.yaml#/metrics/0/baseline/date error',
      'reviews/2027-01-01.yaml#/date error',
      'competitors/c.yaml#/observations/0/date error',
      'measurements/2026.csv# error',
    ],
  ],
  [reviewDate, 'today', { 'reviews/2026-11-23.yaml': 'date: 2026-11-23\n' }, []],
  [reviewDate, 'the next review', { 'strategy.yaml': strategy('review: {next: 2027-05-17}\n') }, []],

  [
    reviewLapsed,
    'another fingerprint',
    { 'channels/a.yaml': channel('reviewed: {date: 2026-11-01, fingerprint: 0f3c9a5512d7e846}\n') },
    ['channels/a.yaml#/reviewed/fingerprint warning'],
  ],
  [reviewLapsed, 'no fingerprint', { 'channels/a.yaml': channel('reviewed: {date: 2026-11-01}\n') }, []],
  [
    reviewLapsed,
    'a file that could not be read whole',
    { 'channels/a.yaml': channel('wy: a\nreviewed: {date: 2026-11-01, fingerprint: 0f3c9a5512d7e846}\n') },
    [],
  ],

  [
    deadlinePassed,
    'yesterday',
    { 'goals/g.yaml': goal(until('2026-11-22')) },
    ['goals/g.yaml#/metrics/0/target/date warning'],
  ],
  [deadlinePassed, 'today', { 'goals/g.yaml': goal(until('2026-11-23')) }, []],
  [
    deadlinePassed,
    'two targets of one goal, once',
    { 'goals/g.yaml': goal(`{metric: mentions}, ${until('2026-11-22')}, ${until('2026-06-30')}`) },
    ['goals/g.yaml#/metrics/1/target/date warning'],
  ],
  [
    deadlinePassed,
    'a proposed goal',
    { 'goals/g.yaml': goal(until('2026-11-22'), 'status: proposed\n') },
    ['goals/g.yaml#/metrics/0/target/date warning'],
  ],
  ...['met', 'missed', 'dropped', 'acheived'].map(
    (status): Case => [
      deadlinePassed,
      `a goal with the status ${status}`,
      { 'goals/g.yaml': goal(until('2026-01-22'), `status: ${status}\n`) },
      [],
    ],
  ),
  [deadlinePassed, 'an archived strategy', { ...archived, 'goals/g.yaml': goal(until('2026-01-22')) }, []],

  [readings, 'a baseline alone', { 'goals/g.yaml': goal(monthly) }, ['goals/g.yaml#/metrics/0/every warning']],
  [
    readings,
    'a reading at the end of last month',
    { 'goals/g.yaml': goal(monthly), 'measurements/r.csv': csv('2026-10-31,signups,5,,') },
    [],
  ],
  [
    readings,
    'a reading that is too old',
    { 'goals/g.yaml': goal(monthly), 'measurements/r.csv': csv('2026-10-21,signups,5,,') },
    ['goals/g.yaml#/metrics/0/every warning'],
  ],
  [
    readings,
    'a reading of a channel, for the whole',
    {
      'goals/g.yaml': goal(monthly),
      'measurements/r.csv': csv('2026-10-31,signups,5,blog,'),
      'channels/blog.yaml': channel(),
    },
    [],
  ],
  [
    readings,
    'a reading of a competitor',
    {
      'competitors/c.yaml': 'name: Museum\ntype: direct\n',
      'goals/g.yaml': goal(monthly),
      'measurements/r.csv': csv('2026-10-31,signups,5,,c'),
    },
    ['goals/g.yaml#/metrics/0/every warning'],
  ],
  [
    readings,
    'a reading that is empty',
    { 'goals/g.yaml': goal(monthly), 'measurements/r.csv': csv('2026-10-31,signups,,,') },
    ['goals/g.yaml#/metrics/0/every warning'],
  ],
  [
    readings,
    'a row that could not be read but names the metric',
    { 'goals/g.yaml': goal(monthly), 'measurements/r.csv': csv('31/10/2026,signups,5,,') },
    [],
  ],
  [
    readings,
    'a misspelt metric',
    { 'goals/g.yaml': goal(monthly), 'measurements/r.csv': csv('2026-10-31,signup,5,,') },
    [],
  ],
  [
    readings,
    'a row of something else that could not be read',
    { 'goals/g.yaml': goal(monthly), 'measurements/r.csv': csv('31/10/2026,mentions,5,,') },
    ['goals/g.yaml#/metrics/0/every warning'],
  ],
  [
    readings,
    'a rate whose inputs were read on one day',
    {
      'channels/blog.yaml': channel(),
      'goals/g.yaml': goal(rate),
      'measurements/r.csv': csv('2026-10-31,clicks,5,blog,', '2026-10-31,impressions,500,blog,'),
    },
    [],
  ],
  [
    readings,
    'a rate of which one input was read on another channel',
    {
      'channels/blog.yaml': channel(),
      'channels/x.yaml': channel(),
      'goals/g.yaml': goal(rate),
      'measurements/r.csv': csv('2026-10-31,clicks,5,blog,', '2026-10-31,impressions,500,x,'),
    },
    ['goals/g.yaml#/metrics/0/every warning'],
  ],
  [
    readings,
    'a metric whose formula runs in a circle',
    {
      'metrics.yaml':
        'a: {name: A, definition: A, unit: ratio, direction: up, formula: {difference: [b, b]}}\nb: {name: B, definition: B, unit: ratio, direction: up, formula: {difference: [a, a]}}\n',
      'goals/g.yaml': goal('{metric: a, baseline: {value: 4, date: 2026-01-31}, every: 1 month}'),
    },
    ['goals/g.yaml#/metrics/0/every warning'],
  ],
  [readings, 'nothing to count from', { 'goals/g.yaml': goal('{metric: signups, every: 1 month}') }, []],
  [readings, 'no rhythm', { 'goals/g.yaml': goal('{metric: signups, baseline: {value: 4, date: 2020-01-31}}') }, []],
  [readings, 'a goal that was met', { 'goals/g.yaml': goal(monthly, 'status: met\n') }, []],
  [readings, 'a paused channel', { 'goals/g.yaml': goal(rate), 'channels/blog.yaml': channel('status: paused\n') }, []],
  [
    readings,
    'a reading that would come after the target',
    {
      'goals/g.yaml': goal(
        '{metric: signups, baseline: {value: 4, date: 2026-05-31}, target: {value: 9, date: 2026-06-30}, every: 3 months}',
      ),
    },
    [],
  ],
  [
    readings,
    'a tactic that lies ahead, and one that runs',
    {
      'channels/blog.yaml': channel(
        `tactics:\n  a: {what: A, start: 2026-12-01, measures: [${monthly}]}\n  b: {what: B, start: 2026-02-01, measures: [${monthly}]}\n`,
      ),
    },
    ['channels/blog.yaml#/tactics/b/measures/0/every warning'],
  ],
  [
    readings,
    'success of a channel',
    { 'channels/blog.yaml': channel(`success: [${monthly}]\n`) },
    ['channels/blog.yaml#/success/0/every warning'],
  ],

  [
    foundational,
    'nothing',
    { 'strategy.yaml': strategy(), 'channels/b.yaml': channel('stability: evolving\n') },
    ['strategy.yaml# info'],
  ],
  [
    foundational,
    'one entity',
    { 'strategy.yaml': strategy(), 'channels/b.yaml': channel('stability: foundational\n') },
    [],
  ],
  [foundational, 'a file that cannot be read', { 'strategy.yaml': strategy(), 'channels/b.yaml': 'name Blog' }, []],
  [foundational, 'a value that is none', { 'strategy.yaml': strategy('stability: fundamental\n') }, []],

  [
    waiverExpired,
    'one of two',
    {
      'channels/b.yaml': channel(
        'waivers:\n  - {rule: traced, reason: So.}\n  - {rule: written, reason: So., until: 2026-11-22}\n  - {rule: living, reason: So., until: 2026-11-23}\n',
      ),
    },
    ['channels/b.yaml#/waivers/1/until error'],
  ],
  [
    waiverExpired,
    'the strategy’s own',
    { 'strategy.yaml': strategy('waivers: [{rule: written, reason: So., until: 2026-11-22}]\n') },
    ['strategy.yaml#/waivers/0/until error'],
  ],

  [
    planPassed,
    'tactics and experiments',
    {
      'channels/b.yaml': channel(
        [
          'tactics:',
          '  a: {what: A, end: 2026-11-22}',
          '  b: {what: B, end: 2026-11-22, status: running}',
          '  c: {what: C, end: 2026-11-22, status: stopped}',
          '  d: {what: D, end: 2026-11-23, status: running}',
          '  e: {what: E}',
          '  f: {what: F, end: 2026-11-22, status: finished}',
          'experiments:',
          '  g: {hypothesis: G, end: 2026-11-22}',
          '  h: {hypothesis: H, end: 2026-11-22, result: None.}',
          '  i: {hypothesis: I, end: 2026-11-22, learned: To ask first.}',
          '  j: {hypothesis: J}',
          '',
        ].join('\n'),
      ),
    },
    [
      'channels/b.yaml#/tactics/a/end warning',
      'channels/b.yaml#/tactics/b/end warning',
      'channels/b.yaml#/experiments/g/end warning',
    ],
  ],
  [
    planPassed,
    'a retired channel',
    { 'channels/b.yaml': channel('status: retired\ntactics: {a: {what: A, end: 2026-11-22}}\n') },
    [],
  ],
];

describe('the living family', () => {
  it.each(cases.map(([rule, what, files, found]) => ({ id: rule.id, rule, what, files, found })))('$id: $what', ({
    rule,
    files,
    found,
  }) => {
    const places = findingsOf(files, { only: rule }).map((each) => `${each.file}#${each.pointer} ${each.severity}`);
    expect(places).toEqual(found);
  });

  it.each(
    [
      deadlinePassed,
      expired,
      foundational,
      period,
      planPassed,
      readings,
      reviewDate,
      reviewLapsed,
      reviewOverdue,
      waiverExpired,
    ].map((rule) => ({ id: rule.id, rule })),
  )('$id: the bad example fires, the good one does not', ({ rule }) => {
    expect(findingsOf(rule.example.bad, { only: rule })).not.toEqual([]);
    expect(findingsOf(rule.example.good, { only: rule })).toEqual([]);
  });

  it('counts a month from its end', () => {
    const files = { 'goals/g.yaml': goal(monthly), 'measurements/r.csv': csv('2026-11-30,signups,5,,') };
    expect(findingsOf(files, { only: readings, today: '2026-12-31' })).toEqual([]);
    expect(findingsOf(files, { only: readings, today: '2027-01-01' })).toHaveLength(1);
  });
});
