import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/rules/rule.ts';
import backup from '../../src/rules/written/backup.ts';
import mission from '../../src/rules/written/mission.ts';
import onboarding from '../../src/rules/written/onboarding.ts';
import onePage from '../../src/rules/written/one-page.ts';
import owner from '../../src/rules/written/owner.ts';
import placeholder from '../../src/rules/written/placeholder.ts';
import voice from '../../src/rules/written/voice.ts';
import voiceExample from '../../src/rules/written/voice-example.ts';
import { findingsOf } from '../support/rules.ts';

const strategy = 'format: 1\nname: Valley Library online\norganization: Valley Library\n';
const channel = 'name: Letter\nplatform: newsletter\n';
const goal = 'name: First visits\noutcome: Parents come once.\n';

type Files = Readonly<Record<string, string>>;

/** Where a rule fires, as `file#pointer`. */
function places(rule: Rule, files: Files): readonly string[] {
  return findingsOf(files, { only: rule }).map(({ file, pointer }) => `${file}#${pointer}`);
}

const cases: readonly (readonly [string, Rule, Files, readonly string[]])[] = [
  [
    'one finding a value, at the value, in every kind of file',
    placeholder,
    {
      'strategy.yaml': `${strategy}summary: TBD, and TODO\nvoice: {traits: [{trait: Plain, do: [lorem ipsum]}]}\n`,
      'goals/a.yaml': `${goal}metrics:\n  - metric: signups\n    baseline: {value: 3, source: "???"}\n`,
      'audiences/a.yaml': 'name: A\nneeds: {x: {need: to be defined}}\n',
      'reviews/2026-10-01.yaml': 'date: 2026-10-01\nlearned: [Fine, TBD]\n',
      'metrics.yaml': 'calls: {name: Calls, definition: TODO, unit: count, direction: up}\n',
    },
    [
      'strategy.yaml#/summary',
      'strategy.yaml#/voice/traits/0/do/0',
      'metrics.yaml#/calls/definition',
      'audiences/a.yaml#/needs/x/need',
      'goals/a.yaml#/metrics/0/baseline/source',
      'reviews/2026-10-01.yaml#/learned/1',
    ],
  ],
  ['a placeholder for an owner', placeholder, { 'goals/a.yaml': `${goal}owner: TBD\n` }, ['goals/a.yaml#/owner']],
  [
    'keys, references, addresses, campaign patterns and the team’s own keys',
    placeholder,
    {
      'strategy.yaml': `${strategy}tracking: {utm: {campaign: "[year of start]-<name>-XXX"}}\nglossary: {TBD: Nobody knows yet.}\n`,
      'goals/tbd.yaml': goal,
      'channels/a.yaml': `${channel}url: https://library.example/TODO\ngoals: [tbd, xxx]\nx_state: TODO\n`,
    },
    [],
  ],
  [
    'texts about words and templates, but not a gap among them',
    placeholder,
    {
      'strategy.yaml': `${strategy}voice:\n  words: [{use: date follows, instead_of: TBD}]\n  traits: [{trait: Plain, avoid: [Dates that are TBD, TBD]}]\n  examples: [{say: "Hello [first name], come in", rather_than: "[Greeting of the day] TBD"}]\nnon_metrics: [{metric: number we come up with in May}]\ngovernance: {escalation: [{level: 1, when: Fire, decides: x, holding_statement: "We know of [what happened]."}]}\n`,
    },
    ['strategy.yaml#/voice/traits/0/avoid/1'],
  ],
  [
    'the team’s own words',
    placeholder,
    {
      'strategy.config.yaml': 'words: {placeholders: {add: [coming soon], remove: [tbd]}}\n',
      'goals/a.yaml': `${goal}why: TBD\nnotes: Coming soon.\n`,
    },
    ['goals/a.yaml#/notes'],
  ],
  ['no mission', mission, { 'strategy.yaml': strategy }, ['strategy.yaml#']],
  [
    'a mission under a misspelt key is one slip, not two',
    mission,
    { 'strategy.yaml': `${strategy}content_misson: {statement: We help.}\n` },
    [],
  ],
  ['a mission that does not fit', mission, { 'strategy.yaml': `${strategy}content_mission: We help.\n` }, []],
  ['a file that cannot be read', mission, { 'strategy.yaml': `${strategy}summary: "open\n` }, []],
  [
    'another key that is wrong does not hide it',
    mission,
    { 'strategy.yaml': `${strategy}status: finished\n` },
    ['strategy.yaml#'],
  ],
  ['no voice', voice, { 'strategy.yaml': strategy }, ['strategy.yaml#']],
  [
    'an empty list of traits',
    voice,
    { 'strategy.yaml': `${strategy}voice: {traits: []}\n` },
    ['strategy.yaml#/voice/traits'],
  ],
  ['a trait that does not fit', voice, { 'strategy.yaml': `${strategy}voice: {traits: [{trait: 3}]}\n` }, []],
  [
    'a strategy, an active goal, a proposed goal and a pilot without owner',
    owner,
    {
      'strategy.yaml': strategy,
      'goals/a.yaml': goal,
      'goals/b.yaml': `${goal}status: proposed\n`,
      'goals/c.yaml': `${goal}owner: editor\n`,
      'channels/a.yaml': `${channel}status: pilot\n`,
    },
    ['strategy.yaml#', 'goals/a.yaml#', 'goals/b.yaml#', 'channels/a.yaml#'],
  ],
  [
    'what is over needs no owner, nor what may be over',
    owner,
    {
      'strategy.yaml': `${strategy}owner: editor\n`,
      'goals/a.yaml': `${goal}status: met\n`,
      'goals/b.yaml': `${goal}status: dropped\n`,
      'goals/c.yaml': `${goal}status: abandoned\n`,
      'channels/a.yaml': `${channel}status: retired\n`,
      'channels/b.yaml': `${channel}status: paused\n`,
    },
    [],
  ],
  ['no owner is not also no backup', backup, { 'channels/a.yaml': channel }, []],
  ['an owner alone', backup, { 'channels/a.yaml': `${channel}owner: Ann\n` }, ['channels/a.yaml#']],
  [
    'a backup who is the owner, also under a role',
    backup,
    {
      'strategy.yaml': `${strategy}governance: {roles: {editor: {name: Editor, person: Ann}, press: {name: Press}}}\n`,
      'channels/a.yaml': `${channel}owner: Ann\nbackup: ann\n`,
      'channels/b.yaml': `${channel}owner: editor\nbackup: Ann\n`,
      'channels/c.yaml': `${channel}owner: editor\nbackup: press\n`,
      'channels/d.yaml': `${channel}owner: press\nbackup: press\n`,
    },
    ['channels/a.yaml#/backup', 'channels/b.yaml#/backup', 'channels/d.yaml#/backup'],
  ],
  ['a retired channel needs no backup', backup, { 'channels/a.yaml': `${channel}owner: Ann\nstatus: retired\n` }, []],
  [
    'each trait that shows nothing',
    voiceExample,
    {
      'strategy.yaml': `${strategy}voice: {traits: [{trait: Plain, avoid: [Jargon]}, {trait: Warm}, {trait: Calm, do: []}]}\n`,
    },
    ['strategy.yaml#/voice/traits/1', 'strategy.yaml#/voice/traits/2'],
  ],
  [
    'an example that does not fit',
    voiceExample,
    { 'strategy.yaml': `${strategy}voice: {traits: [{trait: Plain, do: Say it}]}\n` },
    [],
  ],
  ['nothing to read', onboarding, { 'strategy.yaml': strategy }, ['strategy.yaml#']],
  [
    'a role that is named and reads nothing',
    onboarding,
    { 'strategy.yaml': `${strategy}governance: {onboarding: [{role: editor}]}\n` },
    ['strategy.yaml#/governance/onboarding'],
  ],
  [
    'one role that reads is enough',
    onboarding,
    { 'strategy.yaml': `${strategy}governance: {onboarding: [{role: editor}, {role: intern, read: [All]}]}\n` },
    [],
  ],
  ['450 words', onePage, { 'channels/a.yaml': `${channel}purpose: ${'word '.repeat(448)}\n` }, []],
  ['451 words', onePage, { 'channels/a.yaml': `${channel}purpose: ${'word '.repeat(449)}\n` }, ['channels/a.yaml#']],
  [
    'a long story of a retired channel, or in a waiver',
    onePage,
    {
      'channels/a.yaml': `${channel}status: retired\nnotes: ${'word '.repeat(600)}\n`,
      'channels/b.yaml': `${channel}waivers: [{rule: measurable, reason: ${'word '.repeat(600)}}]\n`,
    },
    [],
  ],
];

describe('rules of the family written', () => {
  it.each(cases)('%s', (_, rule, files, expected) => {
    expect(places(rule, files)).toEqual(expected);
  });

  it.each([placeholder, mission, voice, owner, backup, voiceExample, onboarding, onePage])('$id: examples', (rule) => {
    expect(findingsOf(rule.example.bad, { only: rule })).toHaveLength(1);
    expect(findingsOf(rule.example.good, { only: rule })).toEqual([]);
  });
});
