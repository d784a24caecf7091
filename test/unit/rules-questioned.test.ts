import { describe, expect, it } from 'vitest';
import cadence from '../../src/rules/questioned/cadence.ts';
import content from '../../src/rules/questioned/content.ts';
import practices from '../../src/rules/questioned/practices.ts';
import purpose from '../../src/rules/questioned/purpose.ts';
import statusReason from '../../src/rules/questioned/status-reason.ts';
import stopContinues from '../../src/rules/questioned/stop-continues.ts';
import verdict from '../../src/rules/questioned/verdict.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { findingsOf } from '../support/rules.ts';

type Files = Record<string, string>;
type Case = readonly [rule: Rule, what: string, files: Files, found: readonly string[]];

const strategy = 'format: 1\nname: Library\norganization: Valley Library\n';
const channel = (more = '', name = 'Blog') => `name: ${name}\nplatform: blog\n${more}`;
const practice = (more = '') => `name: Being there\narea: channel\nwhat: Posts because we always did.\n${more}`;
const stopped = 'verdict: stop\nbecause: Nobody came.\n';

const cases: readonly Case[] = [
  [purpose, 'an active channel', { 'channels/b.yaml': channel() }, ['channels/b.yaml#']],
  [purpose, 'a pilot', { 'channels/b.yaml': channel('status: pilot\n') }, ['channels/b.yaml#']],
  [purpose, 'a paused channel', { 'channels/b.yaml': channel('status: paused\n') }, []],
  [purpose, 'a retired channel', { 'channels/b.yaml': channel('status: retired\n') }, []],
  [purpose, 'a misspelt key, which has its own finding', { 'channels/b.yaml': channel('purpos: To answer.\n') }, []],
  [purpose, 'a file that cannot be read', { 'channels/b.yaml': 'name: Blog\nplatform blog\n' }, []],
  [purpose, 'a wrong type, which has its own finding', { 'channels/b.yaml': channel('purpose: [a]\n') }, []],

  [cadence, 'no cadence', { 'channels/b.yaml': channel() }, ['channels/b.yaml#']],
  [
    cadence,
    'a rate alone',
    { 'channels/b.yaml': channel('cadence: {posts: 2, per: week}\n') },
    ['channels/b.yaml#/cadence'],
  ],
  [
    cadence,
    'a range alone',
    { 'channels/b.yaml': channel('cadence: {max: 2, per: week}\n') },
    ['channels/b.yaml#/cadence'],
  ],
  [cadence, 'a bare trigger', { 'channels/b.yaml': channel('cadence: {trigger: A release}\n') }, []],
  [
    cadence,
    'a trigger with limits',
    { 'channels/b.yaml': channel('cadence: {trigger: A release, limits: [{max: 3, per: week}]}\n') },
    [],
  ],
  [
    cadence,
    'a rate with a trigger',
    { 'channels/b.yaml': channel('cadence: {trigger: A release, posts: 2, per: week}\n') },
    ['channels/b.yaml#/cadence'],
  ],
  ...['{why: Enough.}', '{posts: 3, why: Enough.}', '{limits: [{max: 1, per: day}], why: Enough.}', '{per: week}'].map(
    (text): Case => [
      cadence,
      `neither a rate nor a trigger: ${text}`,
      { 'channels/b.yaml': channel(`cadence: ${text}\n`) },
      ['channels/b.yaml#/cadence'],
    ],
  ),
  [
    cadence,
    'a rate of which a part cannot be read',
    { 'channels/b.yaml': channel('cadence: {posts: 3, per: fortnight, why: Enough.}\n') },
    [],
  ],
  [cadence, 'a reason', { 'channels/b.yaml': channel('cadence: {posts: 2, per: week, why: Enough.}\n') }, []],
  [cadence, 'a paused channel', { 'channels/b.yaml': channel('status: paused\n') }, []],
  [cadence, 'a cadence of a wrong type', { 'channels/b.yaml': channel('cadence: twice a week\n') }, []],
  [cadence, 'a misspelt reason', { 'channels/b.yaml': channel('cadence: {posts: 2, per: week, wy: Enough.}\n') }, []],

  [
    content,
    'each item without a reason',
    {
      'channels/b.yaml': channel(
        'content:\n  - {what: Stories}\n  - {what: Dates, why: Asked for.}\n  - {pillar: p}\n',
      ),
    },
    ['channels/b.yaml#/content/0', 'channels/b.yaml#/content/2'],
  ],
  [
    content,
    'all items without a reason, once',
    { 'channels/b.yaml': channel('content:\n  - {what: Stories}\n  - {what: Dates}\n  - {pillar: p}\n') },
    ['channels/b.yaml#/content'],
  ],
  [content, 'a retired channel', { 'channels/b.yaml': channel('status: retired\ncontent: [{what: Stories}]\n') }, []],
  [content, 'no content', { 'channels/b.yaml': channel() }, []],
  [
    content,
    'an item that is no item, in the file’s own numbering',
    { 'channels/b.yaml': channel('content:\n  - 12\n  - {what: Stories}\n') },
    ['channels/b.yaml#/content/1'],
  ],

  [practices, 'an approved strategy', { 'strategy.yaml': `${strategy}status: approved\n` }, ['strategy.yaml#']],
  [practices, 'a draft', { 'strategy.yaml': strategy }, []],
  [practices, 'an archived strategy', { 'strategy.yaml': `${strategy}status: archived\n` }, []],
  [
    practices,
    'a practice that cannot be read',
    { 'strategy.yaml': `${strategy}status: approved\n`, 'practices/p.yaml': 'what' },
    [],
  ],
  [
    practices,
    'a practice with the wrong ending',
    { 'strategy.yaml': `${strategy}status: approved\n`, 'practices/p.yml': practice() },
    [],
  ],

  [verdict, 'no verdict', { 'practices/p.yaml': practice() }, ['practices/p.yaml#']],
  [verdict, 'a verdict without a because', { 'practices/p.yaml': practice('verdict: keep\n') }, ['practices/p.yaml#']],
  [verdict, 'both', { 'practices/p.yaml': practice(stopped) }, []],
  [
    verdict,
    'a verdict that is none, which has its own finding',
    { 'practices/p.yaml': practice('verdict: maybe\n') },
    [],
  ],

  [
    stopContinues,
    'a channel that goes on, without a date',
    { 'channels/x.yaml': channel(), 'practices/p.yaml': practice(`${stopped}channels: [x]\n`) },
    ['practices/p.yaml#/channels/0'],
  ],
  [
    stopContinues,
    'one of two channels',
    {
      'channels/x.yaml': channel('status: retired\n'),
      'channels/y.yaml': channel('status: pilot\n'),
      'practices/p.yaml': practice(`${stopped}by: 2026-11-22\nchannels: [x, y]\n`),
    },
    ['practices/p.yaml#/channels/1'],
  ],
  [
    stopContinues,
    'the last day',
    { 'channels/x.yaml': channel(), 'practices/p.yaml': practice(`${stopped}by: 2026-11-23\nchannels: [x]\n`) },
    [],
  ],
  [
    stopContinues,
    'a practice that is changed',
    { 'channels/x.yaml': channel(), 'practices/p.yaml': practice('verdict: change\nbecause: So.\nchannels: [x]\n') },
    [],
  ],
  [
    stopContinues,
    'a pillar in use',
    {
      'pillars/quotes.yaml': 'name: Quotes\n',
      'channels/x.yaml': channel('content: [{pillar: quotes}]\n'),
      'practices/p.yaml': practice(`${stopped}pillars: [quotes]\n`).replace('area: channel', 'area: content'),
    },
    ['practices/p.yaml#/pillars/0'],
  ],
  [
    stopContinues,
    'a pillar on a retired channel',
    {
      'pillars/quotes.yaml': 'name: Quotes\n',
      'channels/x.yaml': channel('status: retired\ncontent: [{pillar: quotes}]\n'),
      'practices/p.yaml': practice(`${stopped}pillars: [quotes]\n`).replace('area: channel', 'area: content'),
    },
    [],
  ],
  [
    stopContinues,
    'a way of working, after which its channels go on',
    {
      'channels/x.yaml': channel(),
      'practices/p.yaml': practice(`${stopped}channels: [x]\n`).replace('area: channel', 'area: workflow'),
    },
    [],
  ],
  [stopContinues, 'a channel that is not there', { 'practices/p.yaml': practice(`${stopped}channels: [z]\n`) }, []],

  [statusReason, 'a paused channel', { 'channels/x.yaml': channel('status: paused\n') }, ['channels/x.yaml#']],
  [statusReason, 'a reason', { 'channels/x.yaml': channel('status: paused\nstatus_reason: Nobody there.\n') }, []],
  [statusReason, 'an active channel', { 'channels/x.yaml': channel() }, []],
  [statusReason, 'a misspelt key', { 'channels/x.yaml': channel('status: retired\nstatus_reson: Nobody.\n') }, []],
];

describe('the questioned family', () => {
  it.each(cases.map(([rule, what, files, found]) => ({ id: rule.id, rule, what, files, found })))('$id: $what', ({
    rule,
    files,
    found,
  }) => {
    expect(findingsOf(files, { only: rule }).map(({ file, pointer }) => `${file}#${pointer}`)).toEqual(found);
  });

  it.each(
    [cadence, content, practices, purpose, statusReason, stopContinues, verdict].map((rule) => ({ id: rule.id, rule })),
  )('$id: the bad example fires, the good one does not', ({ rule }) => {
    expect(findingsOf(rule.example.bad, { only: rule })).not.toEqual([]);
    expect(findingsOf(rule.example.good, { only: rule })).toEqual([]);
  });

  it('names content by its pillar where it has no words of its own', () => {
    const files = { 'pillars/p.yaml': 'name: First books\n', 'channels/b.yaml': channel('content: [{pillar: p}]\n') };
    expect(findingsOf(files, { only: content })[0]?.message).toContain('"First books" is content on "Blog"');
  });

  it('counts content where none of it has a reason', () => {
    const files = { 'channels/b.yaml': channel('content: [{what: Stories}, {what: Dates}]\n') };
    expect(findingsOf(files, { only: content }).map(({ message }) => message)).toEqual([
      'None of the 2 kinds of content on "Blog" has a reason; say of each why it belongs on this channel.',
    ]);
  });

  it('says what a cadence lacks', () => {
    const said = (text: string) =>
      findingsOf({ 'channels/b.yaml': channel(`cadence: ${text}\n`) }, { only: cadence })[0]?.message;
    expect(said('{posts: 3, why: Enough.}')).toContain('says neither how many posts in what time nor what makes');
    expect(said('{posts: 3, per: week}')).toContain('has no reason');
  });

  it('says what a practice lacks', () => {
    const [without] = findingsOf({ 'practices/p.yaml': practice() }, { only: verdict });
    const [unreasoned] = findingsOf({ 'practices/p.yaml': practice('verdict: keep\n') }, { only: verdict });
    expect(without?.message).toContain('has no verdict');
    expect(unreasoned?.message).toContain('without a because');
  });
});
