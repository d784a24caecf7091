import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/rules/rule.ts';
import audienceElsewhere from '../../src/rules/traced/audience-elsewhere.ts';
import audienceUnserved from '../../src/rules/traced/audience-unserved.ts';
import channelAudience from '../../src/rules/traced/channel-audience.ts';
import channelGoal from '../../src/rules/traced/channel-goal.ts';
import channelSuccess from '../../src/rules/traced/channel-success.ts';
import goalAudience from '../../src/rules/traced/goal-audience.ts';
import goalChannel from '../../src/rules/traced/goal-channel.ts';
import goalSupports from '../../src/rules/traced/goal-supports.ts';
import needUnserved from '../../src/rules/traced/need-unserved.ts';
import objectiveUnserved from '../../src/rules/traced/objective-unserved.ts';
import pillarGoal from '../../src/rules/traced/pillar-goal.ts';
import pillarUnused from '../../src/rules/traced/pillar-unused.ts';
import tacticGoal from '../../src/rules/traced/tactic-goal.ts';
import tacticMeasure from '../../src/rules/traced/tactic-measure.ts';
import { findingsOf } from '../support/rules.ts';

const objectives =
  'format: 1\nname: Valley Library\norganization: Valley Library\nbusiness_objectives: {members: {statement: More members}}\n';
const channel = 'name: Letter\nplatform: newsletter\n';
const feed = 'name: Feed\nplatform: instagram\n';
const goal = 'name: First visits\noutcome: Parents come once.\n';
const unmet = 'name: Parents\nneeds: {rain: {need: Where to go, met: unmet}, sun: {need: Where to sit, met: met}}\n';

type Files = Readonly<Record<string, string>>;
type Case = readonly [name: string, rule: Rule, files: Files, places: readonly string[]];

function places(rule: Rule, files: Files): readonly string[] {
  return findingsOf(files, { only: rule }).map(({ file, pointer }) => `${file}#${pointer}`);
}

const goals: readonly Case[] = [
  ['a goal, where no objective is declared', goalSupports, { 'goals/a.yaml': goal }, []],
  [
    'an empty list',
    goalSupports,
    { 'strategy.yaml': objectives, 'goals/a.yaml': `${goal}supports: []\n` },
    ['goals/a.yaml#/supports'],
  ],
  [
    'an unknown objective',
    goalSupports,
    { 'strategy.yaml': objectives, 'goals/a.yaml': `${goal}supports: [profit]\n` },
    [],
  ],
  ['a misspelt key', goalSupports, { 'strategy.yaml': objectives, 'goals/a.yaml': `${goal}suports: [members]\n` }, []],
  ['a goal that is met', goalSupports, { 'strategy.yaml': objectives, 'goals/a.yaml': `${goal}status: met\n` }, []],
  [
    'no goals at all',
    objectiveUnserved,
    { 'strategy.yaml': objectives },
    ['strategy.yaml#/business_objectives/members'],
  ],
  [
    'a dropped goal',
    objectiveUnserved,
    { 'strategy.yaml': objectives, 'goals/a.yaml': `${goal}status: dropped\nsupports: [members]\n` },
    ['strategy.yaml#/business_objectives/members'],
  ],
  [
    'a met goal',
    objectiveUnserved,
    { 'strategy.yaml': objectives, 'goals/a.yaml': `${goal}status: met\nsupports: [members]\n` },
    [],
  ],
  [
    'an id with a slip',
    objectiveUnserved,
    { 'strategy.yaml': objectives, 'goals/a.yaml': `${goal}supports: [member]\n` },
    [],
  ],
  [
    'a goal in a file of the wrong ending',
    objectiveUnserved,
    { 'strategy.yaml': objectives, 'goals/a.yml': `${goal}supports: [members]\n` },
    [],
  ],
  [
    'a goal file that cannot be read',
    objectiveUnserved,
    { 'strategy.yaml': objectives, 'goals/a.yaml': `${goal}supports: [members\n` },
    [],
  ],
  [
    'a goal with another fault',
    objectiveUnserved,
    { 'strategy.yaml': objectives, 'goals/a.yaml': `${goal}priority: high\n` },
    ['strategy.yaml#/business_objectives/members'],
  ],
  [
    'a paused channel does not serve',
    goalChannel,
    { 'goals/a.yaml': goal, 'channels/a.yaml': `${channel}status: paused\ngoals: [a]\n` },
    ['goals/a.yaml#'],
  ],
  [
    'a pilot does',
    goalChannel,
    { 'goals/a.yaml': goal, 'channels/a.yaml': `${channel}status: pilot\ngoals: [a]\n` },
    [],
  ],
  [
    'a tactic does, and has its own rule',
    goalChannel,
    { 'goals/a.yaml': goal, 'channels/a.yaml': `${channel}tactics: {t: {what: Bag, goal: a}}\n` },
    [],
  ],
  ['a proposed goal needs no channel', goalChannel, { 'goals/a.yaml': `${goal}status: proposed\n` }, []],
  [
    'a reference with a slip, and a goal that it cannot mean',
    goalChannel,
    { 'goals/visits.yaml': goal, 'goals/books.yaml': goal, 'channels/a.yaml': `${channel}goals: [visit]\n` },
    ['goals/books.yaml#'],
  ],
  ['a status that does not fit', goalChannel, { 'goals/a.yaml': `${goal}status: abandoned\n` }, []],
  [
    'a broken measure of a tactic hides nothing',
    goalChannel,
    {
      'goals/a.yaml': goal,
      'channels/a.yaml': `${channel}tactics: {t: {what: Bag, measures: [{metric: signups, every: often}]}}\n`,
    },
    ['goals/a.yaml#'],
  ],
  ['an unknown audience', goalAudience, { 'goals/a.yaml': `${goal}audiences: [nobody]\n` }, []],
  ['a missed goal', goalAudience, { 'goals/a.yaml': `${goal}status: missed\n` }, []],
  ['no audience', goalAudience, { 'goals/a.yaml': goal }, ['goals/a.yaml#']],
];

const channels: readonly Case[] = [
  [
    'paused and retired channels',
    channelGoal,
    { 'channels/a.yaml': `${channel}status: retired\n`, 'channels/b.yaml': `${channel}status: paused\n` },
    [],
  ],
  ['a channel that may be retired', channelGoal, { 'channels/a.yaml': `${channel}status: retird\n` }, []],
  ['a pilot', channelGoal, { 'channels/a.yaml': `${channel}status: pilot\n` }, ['channels/a.yaml#']],
  ['an unknown goal', channelGoal, { 'channels/a.yaml': `${channel}goals: [x]\n` }, []],
  [
    'an empty list of audiences',
    channelAudience,
    { 'channels/a.yaml': `${channel}audiences: []\n` },
    ['channels/a.yaml#/audiences'],
  ],
  ['an audience in place of a list', channelAudience, { 'channels/a.yaml': `${channel}audiences: parents\n` }, []],
  ['a signal', channelSuccess, { 'channels/a.yaml': `${channel}signals: [{signal: They ask}]\n` }, []],
  [
    'a measure of a goal on this channel',
    channelSuccess,
    { 'goals/a.yaml': `${goal}metrics: [{metric: clicks, channel: a}]\n`, 'channels/a.yaml': channel },
    [],
  ],
  [
    'a measure of a goal on another',
    channelSuccess,
    { 'goals/a.yaml': `${goal}metrics: [{metric: clicks, channel: b}]\n`, 'channels/a.yaml': channel },
    ['channels/a.yaml#'],
  ],
  [
    'a measured tactic',
    channelSuccess,
    { 'channels/a.yaml': `${channel}tactics: {t: {what: Bag, measures: [{metric: clicks}]}}\n` },
    [],
  ],
  ['neither', channelSuccess, { 'channels/a.yaml': `${channel}success: []\n` }, ['channels/a.yaml#/success']],
  [
    'a goal of another channel',
    tacticGoal,
    {
      'goals/a.yaml': goal,
      'goals/b.yaml': goal,
      'channels/a.yaml': `${channel}goals: [a]\ntactics: {t: {what: Bag, goal: b}}\n`,
    },
    ['channels/a.yaml#/tactics/t/goal'],
  ],
  [
    'an unknown goal of a tactic',
    tacticGoal,
    { 'goals/a.yaml': goal, 'channels/a.yaml': `${channel}goals: [a]\ntactics: {t: {what: Bag, goal: b}}\n` },
    [],
  ],
  [
    'a channel that serves nothing has that finding alone',
    tacticGoal,
    { 'goals/a.yaml': goal, 'channels/a.yaml': `${channel}tactics: {t: {what: Bag, goal: a}}\n` },
    [],
  ],
  [
    'a channel with an unknown goal',
    tacticGoal,
    { 'goals/a.yaml': goal, 'channels/a.yaml': `${channel}goals: [b]\ntactics: {t: {what: Bag, goal: a}}\n` },
    [],
  ],
  [
    'a tactic that is done',
    tacticGoal,
    { 'goals/a.yaml': goal, 'channels/a.yaml': `${channel}goals: [a]\ntactics: {t: {what: Bag, status: done}}\n` },
    [],
  ],
  [
    'done, stopped and on a retired channel',
    tacticMeasure,
    {
      'channels/a.yaml': `${channel}tactics: {t: {what: Bag, status: done}, u: {what: Bag, status: stopped}}\n`,
      'channels/b.yaml': `${channel}status: retired\ntactics: {t: {what: Bag}}\n`,
    },
    [],
  ],
  [
    'a measure that does not fit',
    tacticMeasure,
    { 'channels/a.yaml': `${channel}tactics: {t: {what: Bag, measures: [clicks]}}\n` },
    [],
  ],
  [
    'each tactic without one',
    tacticMeasure,
    { 'channels/a.yaml': `${channel}tactics: {t: {what: Bag}, u: {what: Box, measures: []}}\n` },
    ['channels/a.yaml#/tactics/t', 'channels/a.yaml#/tactics/u/measures'],
  ],
];

const audiences: readonly Case[] = [
  [
    'tertiary, or without a priority',
    audienceUnserved,
    { 'audiences/a.yaml': 'name: A\npriority: tertiary\n', 'audiences/b.yaml': 'name: B\n' },
    [],
  ],
  [
    'a channel that meets a need of theirs',
    audienceUnserved,
    { 'audiences/a.yaml': `${unmet}priority: primary\n`, 'channels/a.yaml': `${channel}needs: [a/rain]\n` },
    [],
  ],
  [
    'a tactic for them',
    audienceUnserved,
    {
      'audiences/a.yaml': 'name: A\npriority: secondary\n',
      'channels/a.yaml': `${channel}tactics: {t: {what: Bag, audience: a}}\n`,
    },
    [],
  ],
  [
    'a retired channel',
    audienceUnserved,
    {
      'audiences/a.yaml': 'name: A\npriority: secondary\n',
      'channels/a.yaml': `${channel}status: retired\naudiences: [a]\n`,
    },
    ['audiences/a.yaml#'],
  ],
  [
    'a reference with a slip',
    audienceUnserved,
    { 'audiences/parents.yaml': 'name: A\npriority: primary\n', 'channels/a.yaml': `${channel}audiences: [parent]\n` },
    [],
  ],
  [
    'a place without a platform',
    audienceElsewhere,
    {
      'audiences/a.yaml': 'name: A\ngoes_to: [{where: The market}]\n',
      'channels/a.yaml': `${feed}audiences: [a]\n`,
    },
    [],
  ],
  [
    'a place that names the platform in words',
    audienceElsewhere,
    {
      'audiences/a.yaml':
        'name: A\ngoes_to: [{where: Facebook groups, platform: facebook}, {where: "The library on Instagram, at seven"}]\n',
      'channels/a.yaml': `${feed}audiences: [a]\n`,
    },
    [],
  ],
  [
    'a place of one’s own, to which nobody is said to go',
    audienceElsewhere,
    {
      'audiences/a.yaml': 'name: A\ngoes_to: [{where: Groups, platform: facebook}]\n',
      'channels/letter.yaml': `${channel}audiences: [a]\n`,
      'channels/site.yaml': 'name: Site\nplatform: website\naudiences: [a]\n',
      'channels/blog.yaml': 'name: Blog\nplatform: blog\naudiences: [a]\n',
      'channels/talks.yaml': 'name: Talks\nplatform: podcast\naudiences: [a]\n',
      'channels/fair.yaml': 'name: Fair\nplatform: event\naudiences: [a]\n',
      'channels/desk.yaml': 'name: Desk\nplatform: other\naudiences: [a]\n',
    },
    [],
  ],
  [
    'a pilot, which is there to find out',
    audienceElsewhere,
    {
      'audiences/a.yaml': 'name: A\ngoes_to: [{where: Groups, platform: facebook}]\n',
      'channels/a.yaml': `${feed}status: pilot\naudiences: [a]\n`,
    },
    [],
  ],
  [
    'a word that only begins like it',
    audienceElsewhere,
    {
      'audiences/a.yaml': 'name: A\ngoes_to: [{where: Feeder and Instagramers, platform: facebook}]\n',
      'channels/a.yaml': `${feed}audiences: [a]\n`,
    },
    ['channels/a.yaml#/audiences/0'],
  ],
  [
    'a paused channel',
    audienceElsewhere,
    {
      'audiences/a.yaml': 'name: A\ngoes_to: [{where: Groups, platform: facebook}]\n',
      'channels/a.yaml': `${feed}status: paused\naudiences: [a]\n`,
    },
    [],
  ],
  [
    'a place that does not fit',
    audienceElsewhere,
    {
      'audiences/a.yaml': 'name: A\ngoes_to: [{where: Groups, platform: facebook}, {where: Feeds, platform: feeds}]\n',
      'channels/a.yaml': `${feed}audiences: [a]\n`,
    },
    [],
  ],
  [
    'the one of two audiences',
    audienceElsewhere,
    {
      'audiences/a.yaml': 'name: A\ngoes_to: [{where: Pictures, platform: instagram}]\n',
      'audiences/b.yaml': 'name: B\ngoes_to: [{where: Groups, platform: facebook}]\n',
      'channels/a.yaml': `${feed}audiences: [a, b]\n`,
    },
    ['channels/a.yaml#/audiences/1'],
  ],
  ['a need, and one that is met', needUnserved, { 'audiences/a.yaml': unmet }, ['audiences/a.yaml#/needs/rain']],
  [
    'a declined opportunity',
    needUnserved,
    {
      'audiences/a.yaml': unmet,
      'opportunities/o.yaml': 'name: O\nidea: A tent\nfrom: [a/rain]\ndecision: {verdict: decline}\n',
    },
    ['audiences/a.yaml#/needs/rain'],
  ],
  [
    'an undecided opportunity',
    needUnserved,
    { 'audiences/a.yaml': unmet, 'opportunities/o.yaml': 'name: O\nidea: A tent\nfrom: [audience/a/rain]\n' },
    [],
  ],
  [
    'a later opportunity',
    needUnserved,
    {
      'audiences/a.yaml': unmet,
      'opportunities/o.yaml': 'name: O\nidea: A tent\nfrom: [a/rain]\ndecision: {verdict: later}\n',
    },
    [],
  ],
  [
    'a retired channel does not take it up',
    needUnserved,
    { 'audiences/a.yaml': unmet, 'channels/a.yaml': `${channel}status: retired\nneeds: [a/rain]\n` },
    ['audiences/a.yaml#/needs/rain'],
  ],
  [
    'a reference to it with a slip',
    needUnserved,
    { 'audiences/a.yaml': unmet, 'pillars/p.yaml': 'name: P\nneeds: [a/rains]\n' },
    [],
  ],
  [
    'nobody knows whether it is met',
    needUnserved,
    { 'audiences/a.yaml': 'name: A\nneeds: {x: {need: X, met: unknown}, y: {need: Y}}\n' },
    [],
  ],
];

const pillars: readonly Case[] = [
  [
    'a paused channel',
    pillarUnused,
    { 'pillars/p.yaml': 'name: P\n', 'channels/a.yaml': `${channel}status: paused\ncontent: [{pillar: p}]\n` },
    ['pillars/p.yaml#'],
  ],
  [
    'a channel that cannot be read',
    pillarUnused,
    { 'pillars/p.yaml': 'name: P\n', 'channels/a.yaml': `${channel}content: [{pillar: p}\n` },
    [],
  ],
  [
    'a reference with a slip',
    pillarUnused,
    { 'pillars/books.yaml': 'name: P\n', 'channels/a.yaml': `${channel}content: [{pillar: boks}]\n` },
    [],
  ],
  ['an unknown goal', pillarGoal, { 'pillars/p.yaml': 'name: P\ngoals: [x]\n' }, []],
  ['an empty list of goals', pillarGoal, { 'pillars/p.yaml': 'name: P\ngoals: []\n' }, ['pillars/p.yaml#/goals']],
];

describe('rules of the family traced', () => {
  it.each([...goals, ...channels, ...audiences, ...pillars])('%s', (_, rule, files, expected) => {
    expect(places(rule, files)).toEqual(expected);
  });

  it.each([
    ...new Set([...goals, ...channels, ...audiences, ...pillars].map(([, rule]) => rule)),
  ])('$id: examples', (rule) => {
    expect(findingsOf(rule.example.bad, { only: rule })).toHaveLength(1);
    expect(findingsOf(rule.example.good, { only: rule })).toEqual([]);
  });
});
