import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/rules/rule.ts';
import type from '../../src/rules/schema/type.ts';
import unknownKey from '../../src/rules/schema/unknown-key.ts';
import value from '../../src/rules/schema/value.ts';
import { oneFinding, STRATEGY } from '../support/one-finding.ts';
import { workspaceFrom } from '../support/rules.ts';

const goal = 'name: Visits\noutcome: Parents come.\n';
const measure = `${goal}metrics:\n  - metric: reach\n`;
const channel = 'name: Blog\nplatform: blog\n';

describe('what a comma does between braces', () => {
  oneFinding('strategy.yaml', STRATEGY, [
    [
      'voice: {traits: [{trait: Factual, means: A fact, ⟦a date⟧, a place.}]}\n',
      'schema/unknown-key',
      '/voice/traits/0/a date',
      'The comma before `a date` ends the text here, and the rest is read as a key; put the whole text of `means` in quotes.',
    ],
    [
      'voice: {traits: [{trait: Factual, means: A fact, ⟦dates⟧\n  , places}]}\n',
      'schema/unknown-key',
      '/voice/traits/0/dates',
      /put the whole text of `means` in quotes/,
    ],
    [
      'voice:\n  traits:\n    - trait: Factual\n      ⟦meanss⟧:\n',
      'schema/unknown-key',
      '/voice/traits/0/meanss',
      /did you/,
    ],
  ]);
  oneFinding('channels/blog.yaml', channel, [
    ['cadence: {posts: 3, ⟦per week⟧}\n', 'yaml/syntax', '/cadence/per week', /^`per week` has no colon/],
    ['cadence:\n  posts: 3\n  per: week\n  ⟦gists⟧:\n', 'schema/unknown-key', '/cadence/gists', /is not a key here/],
  ]);
});

describe('numbers and days', () => {
  oneFinding('goals/visits.yaml', measure, [
    [
      '    target: {value: 40, date: ⟦2027⟧}\n',
      'schema/type',
      '/metrics/0/target/date',
      '`date` is only a year; write a day, such as `2027-12-31`.',
    ],
    [
      '    target: {value: 40, date: ⟦20270630⟧}\n',
      'schema/type',
      '/metrics/0/target/date',
      '`date` is `20270630`, which is no day; write year-month-day, such as `2027-06-30`.',
    ],
    ['    target: {value: ⟦">50"⟧}\n', 'schema/type', '/metrics/0/target/value', /write `50` instead of ">50"\.$/],
    ['    target: {value: ⟦200+⟧}\n', 'schema/type', '/metrics/0/target/value', /write `200` instead of "200\+"\.$/],
    ['    target: {value: ⟦au moins 1 200⟧}\n', 'schema/type', '/metrics/0/target/value', /write `1200` instead of/],
    [
      '    target: ⟦{min: 25, max: 33, date: 2026-12-31}⟧\n',
      'schema/value',
      '/metrics/0/target',
      '`target` is one number with its date, not a range; write one number, such as `value: 25`, instead of `min` and `max`.',
    ],
    [
      '    baseline: ⟦{min: 25, max: 33, date: 2026-01-31}⟧\n',
      'schema/value',
      '/metrics/0/baseline',
      '`baseline` has a range beside its other keys; write it as `value: {min: 25, max: 33}`.',
    ],
  ]);
});

describe('a year alone', () => {
  oneFinding('strategy.yaml', STRATEGY, [
    ['period: {start: ⟦2026⟧}\n', 'schema/type', '/period/start', /such as `2026-01-01`\.$/],
    [
      'period: {end: ⟦"2027"⟧}\n',
      'schema/value',
      '/period/end',
      '`end` is only a year; write a day, such as `2027-12-31`.',
    ],
  ]);
});

describe('words outside a list', () => {
  oneFinding('channels/blog.yaml', 'name: Blog\n', [
    ['platform: ⟦twitter⟧\n', 'schema/value', '/platform', /; did you mean `x`\?$/],
    ['platform: ⟦Insta⟧\n', 'schema/value', '/platform', /; did you mean `instagram`\?$/],
    ['platform: ⟦nextdoor⟧\n', 'schema/value', '/platform', /, event, other; write `other` for anything else\.$/],
    ['platform: ⟦xing⟧\n', 'schema/value', '/platform', /; write `other` for anything else\.$/],
    [
      'platform: blog\nstatus: ⟦sleeping⟧\n',
      'schema/value',
      '/status',
      /is not one of active, pilot, paused, retired\.$/,
    ],
  ]);
});

describe('keys that are ids', () => {
  oneFinding('strategy.yaml', STRATEGY, [
    [
      'business_objectives:\n  ⟦dépenses⟧: {statement: Fewer}\n',
      'schema/value',
      '/business_objectives/dépenses',
      'The key `dépenses` is not an id; use lower-case letters and digits with hyphens between, at most 64: `depenses`.',
    ],
    [
      'business_objectives:\n  ⟦Ω⟧: {statement: Fewer}\n',
      'schema/value',
      '/business_objectives/Ω',
      /, such as first-years\.$/,
    ],
  ]);
});

describe('the space that does not break', () => {
  const said =
    'There is a no-break space beside the colon of `outcome`, which YAML reads as a letter; write `outcome: …` with an ordinary space.';
  oneFinding('goals/visits.yaml', 'name: Visits\n', [
    ['⟦outcome\u00a0⟧: Parents come.\n', 'yaml/syntax', '/outcome\u00a0', said],
    ['⟦outcome:\u00a0Parents come.⟧\nowner: Ann\n', 'yaml/syntax', '', said],
    ['outcome: Parents come.\n⟦owner:\u202fAnn⟧\n', 'yaml/syntax', '', /beside the colon of `owner`/],
  ]);
  oneFinding('channels/blog.yaml', channel, [
    ['tactics:\n  do-it:\n    ⟦what:\u00a0x⟧\n', 'yaml/syntax', '/tactics/do-it', /beside the colon of `what`/],
    ['tactics:\n  ⟦do-it\u00a0⟧: {what: x}\n', 'yaml/syntax', '/tactics/do-it\u00a0', /beside the colon of `do-it`/],
  ]);
});

describe('in French', () => {
  it('tells of commas', () => {
    expect(sentences(unknownKey, { 'channels/b.yaml': `${channel}content: [{what: Un, deux}]\n` })).toEqual([
      'La virgule avant `deux` termine ici le texte, et la suite se lit comme une clé\u00a0; mettez tout le texte de `what` entre guillemets droits.',
    ]);
  });

  it('tells of years, lists and ids', () => {
    const year = { 'channels/b.yaml': `${channel}since: 2027\n` };
    expect(sentences(type, year)).toEqual(['`since` n’est qu’une année\u00a0; écrivez un jour, comme `2027-01-01`.']);
    const text = { 'channels/b.yaml': `${channel}since: "2027"\n` };
    expect(sentences(value, text)).toEqual(['`since` n’est qu’une année\u00a0; écrivez un jour, comme `2027-01-01`.']);
    const key = { 'strategy.yaml': `${STRATEGY}business_objectives: {dépenses: {statement: Moins}}\n` };
    expect(sentences(value, key)[0]).toMatch(/^La clé `dépenses` n’est pas un identifiant.*: `depenses`\.$/);
    const platform = { 'channels/b.yaml': 'name: B\nplatform: xing\n' };
    expect(sentences(value, platform)[0]).toMatch(/\u00a0; écrivez `other` pour tout le reste\.$/);
  });
});

function sentences(rule: Rule, files: Readonly<Record<string, string>>): readonly string[] {
  const { problems } = workspaceFrom({ 'strategy.yaml': STRATEGY, ...files });
  return problems.filter((problem) => problem.rule === rule.id).map(({ facts }) => rule.words.fr.message(facts));
}
