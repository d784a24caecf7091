import { describe, expect, it } from 'vitest';
import benchmark from '../../src/rules/competitive/benchmark.ts';
import none from '../../src/rules/competitive/none.ts';
import observation from '../../src/rules/competitive/observation.ts';
import opportunity from '../../src/rules/competitive/opportunity.ts';
import stale from '../../src/rules/competitive/stale.ts';
import types from '../../src/rules/competitive/types.ts';
import weakness from '../../src/rules/competitive/weakness.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { findingsOf } from '../support/rules.ts';

const direct = 'name: Next Town\ntype: direct\n';
const weak = `${direct}weaknesses: {late: {weakness: Answers late}}\n`;
const goal = 'name: First visits\noutcome: Parents come once.\n';
const opportunityFrom = (from: string) => `name: O\nidea: Answer at night\nfrom: [${from}]\n`;
const seen = (date: string, more = '') => `observations: [{metric: followers, value: 5, date: ${date}${more}}]\n`;

type Files = Readonly<Record<string, string>>;
type Case = readonly [name: string, rule: Rule, files: Files, places: readonly string[]];

function places(rule: Rule, files: Files): readonly string[] {
  return findingsOf(files, { only: rule, today: '2026-11-23' }).map(({ file, pointer }) => `${file}#${pointer}`);
}

const field: readonly Case[] = [
  ['nobody', none, {}, ['strategy.yaml#']],
  ['a file that cannot be read is somebody', none, { 'competitors/a.yaml': 'name: "open\n' }, []],
  ['a file with the wrong ending is somebody', none, { 'competitors/a.yml': direct }, []],
  ['a folder with a slip in its name', none, { 'competitor/a.yaml': direct }, []],
  ['nobody at all has its own rule', types, {}, []],
  ['two types missing, one finding', types, { 'competitors/a.yaml': direct }, ['strategy.yaml#']],
  [
    'a type that does not fit',
    types,
    { 'competitors/a.yaml': direct, 'competitors/b.yaml': 'name: B\ntype: rival\n' },
    [],
  ],
  [
    'no number',
    observation,
    { 'competitors/a.yaml': `${direct}observations: []\n` },
    ['competitors/a.yaml#/observations'],
  ],
  [
    'a reading',
    observation,
    { 'competitors/a.yaml': direct, 'measurements/m.csv': 'date,metric,value,competitor\n2026-10-01,mentions,7,a\n' },
    [],
  ],
  [
    'a dated benchmark',
    observation,
    {
      'competitors/a.yaml': direct,
      'goals/g.yaml': `${goal}metrics: [{metric: signups, benchmark: {value: 3, date: 2026-10-01, competitor: a}}]\n`,
    },
    [],
  ],
  [
    'an observation that does not fit',
    observation,
    { 'competitors/a.yaml': `${direct}observations: [{metric: followers, value: 5}]\n` },
    [],
  ],
  ['an adjacent one needs no weakness', weakness, { 'competitors/a.yaml': 'name: A\ntype: adjacent\n' }, []],
  ['a misspelt key', weakness, { 'competitors/a.yaml': `${direct}weaknesess: {late: {weakness: Late}}\n` }, []],
];

const ages: readonly Case[] = [
  ['six months to the day', stale, { 'competitors/a.yaml': direct + seen('2026-05-23') }, []],
  [
    'a day more',
    stale,
    { 'competitors/a.yaml': direct + seen('2026-05-22') },
    ['competitors/a.yaml#/observations/0/date'],
  ],
  ['no number at all has its own rule', stale, { 'competitors/a.yaml': direct }, []],
  [
    'the newest counts',
    stale,
    {
      'competitors/a.yaml': `${direct}observations:\n  - {metric: likes, value: 5, date: 2026-11-01}\n  - {metric: followers, value: 5, date: 2025-01-01}\n`,
    },
    [],
  ],
  [
    'and is the one to change',
    stale,
    {
      'competitors/a.yaml': `${direct}observations:\n  - {metric: likes, value: 5, date: 2024-11-01}\n  - {metric: followers, value: 5, date: 2025-01-01}\n`,
    },
    ['competitors/a.yaml#/observations/1/date'],
  ],
  [
    'a fresh reading',
    stale,
    {
      'competitors/a.yaml': direct + seen('2025-01-01'),
      'measurements/m.csv': 'date,metric,value,competitor\n2026-10-01,mentions,7,a\n',
    },
    [],
  ],
  [
    'an old reading alone',
    stale,
    { 'competitors/a.yaml': direct, 'measurements/m.csv': 'date,metric,value,competitor\n2025-10-01,mentions,7,a\n' },
    ['competitors/a.yaml#'],
  ],
  [
    'the option',
    stale,
    {
      'strategy.config.yaml': 'rules: {competitive/stale: {options: {months: 24}}}\n',
      'competitors/a.yaml': direct + seen('2025-01-01'),
    },
    [],
  ],
];

const conclusions: readonly Case[] = [
  ['nothing made of it', opportunity, { 'competitors/a.yaml': weak }, ['competitors/a.yaml#/weaknesses/late']],
  [
    'either way to write it',
    opportunity,
    { 'competitors/a.yaml': weak, 'opportunities/o.yaml': opportunityFrom('competitor/a/late') },
    [],
  ],
  [
    'a declined opportunity is an answer',
    opportunity,
    {
      'competitors/a.yaml': weak,
      'opportunities/o.yaml': `${opportunityFrom('a/late')}decision: {verdict: decline}\n`,
    },
    [],
  ],
  [
    'a reference with a slip',
    opportunity,
    { 'competitors/a.yaml': weak, 'opportunities/o.yaml': opportunityFrom('a/lates') },
    [],
  ],
  [
    'an opportunity that cannot be read',
    opportunity,
    { 'competitors/a.yaml': weak, 'opportunities/o.yaml': 'name: "open\n' },
    [],
  ],
  [
    'another metric',
    benchmark,
    { 'competitors/a.yaml': direct + seen('2026-10-01'), 'goals/g.yaml': `${goal}metrics: [{metric: clicks}]\n` },
    [],
  ],
  [
    'the same metric, one finding a goal',
    benchmark,
    {
      'competitors/a.yaml': direct + seen('2026-10-01'),
      'goals/g.yaml': `${goal}metrics: [{metric: clicks}, {metric: followers}, {metric: followers}]\n`,
    },
    ['goals/g.yaml#/metrics/1'],
  ],
  [
    'a metric that the team refuses to steer by',
    benchmark,
    {
      'strategy.yaml':
        'format: 1\nname: Library\norganization: Library\nnon_metrics: [{metric: followers, why: It flatters.}]\n',
      'competitors/a.yaml': direct + seen('2026-10-01'),
      'goals/g.yaml': `${goal}metrics: [{metric: followers}]\n`,
    },
    [],
  ],
  [
    'a value that is only to be held, and one to be reached',
    benchmark,
    {
      'competitors/a.yaml': direct + seen('2026-10-01'),
      'goals/g.yaml': `${goal}metrics: [{metric: followers, target: {value: 4, kind: hold}}, {metric: followers}]\n`,
    },
    ['goals/g.yaml#/metrics/1'],
  ],
  [
    'a goal that compares already',
    benchmark,
    {
      'competitors/a.yaml': direct + seen('2026-10-01'),
      'goals/g.yaml': `${goal}metrics: [{metric: clicks, benchmark: {value: 4}}, {metric: followers}]\n`,
    },
    [],
  ],
  [
    'another platform',
    benchmark,
    {
      'competitors/a.yaml': direct + seen('2026-10-01', ', channel: tiktok'),
      'channels/c.yaml': 'name: C\nplatform: facebook\n',
      'goals/g.yaml': `${goal}metrics: [{metric: followers, channel: c}]\n`,
    },
    [],
  ],
  [
    'a goal that is over',
    benchmark,
    {
      'competitors/a.yaml': direct + seen('2026-10-01'),
      'goals/g.yaml': `${goal}status: met\nmetrics: [{metric: followers}]\n`,
    },
    [],
  ],
  [
    'a benchmark that does not fit',
    benchmark,
    {
      'competitors/a.yaml': direct + seen('2026-10-01'),
      'goals/g.yaml': `${goal}metrics: [{metric: followers, benchmark: 40}]\n`,
    },
    [],
  ],
];

describe('rules of the family competitive', () => {
  it.each([...field, ...ages, ...conclusions])('%s', (_, rule, files, expected) => {
    expect(places(rule, files)).toEqual(expected);
  });

  it.each([none, types, observation, stale, weakness, opportunity, benchmark])('$id: examples', (rule) => {
    expect(findingsOf(rule.example.bad, { only: rule })).toHaveLength(1);
    expect(findingsOf(rule.example.good, { only: rule })).toEqual([]);
  });
});
