import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../src/findings/check.ts';
import { placeFindings } from '../../src/findings/place.ts';
import { everyRule } from '../../src/findings/settings.ts';
import { rules } from '../../src/rules/index.ts';
import { type Layout, layouts, typed } from '../support/layouts.ts';
import { workspaceFrom } from '../support/rules.ts';
import { tries } from '../support/runs.ts';

/**
 * A strategy with faults in it. What is wrong is written in words (`zq…`) and numbers that stand nowhere else, so that
 * their places are found by looking for them in the text.
 */
const files = {
  'strategy.yaml': {
    format: 1,
    name: '😀 é',
    organization: 'Town library 😀',
    zqtop: 'unknown at the top',
    non_goals: [{ what: '😀 Rankings', zqinlist: 'unknown in an item' }],
    resources: { hours_per_week: 'zqhours', tools: [{ name: 'é', for: '😀' }] },
    period: { start: 'zqstart', end: '2030-12-31' },
  },
  'audiences/parents.yaml': {
    name: 'Parents 😀',
    who: 'TBD zqwho',
    barriers: 'zqbarriers',
    needs: {
      'zq-need': { met: 'met' },
      known: { need: '😀😀', zqinmap: 'unknown in a map', evidence: 'To be defined zqevidence' },
    },
    x_note: { anchor: 'zqnote', value: 'é 😀' },
    motives: { anchor: 'zqnote' },
    goes_to: [{ where: '😀 é', platform: 'zqplatform', share: 40 }, { where: 'Here' }],
  },
  'goals/visits.yaml': {
    name: 'Visits 😀',
    outcome: 'Parents é come once.',
    audiences: ['parents', 'zq-audience'],
    metrics: [
      { metric: 'clicks', baseline: { value: 7919 }, target: { value: 613, date: '2029-05-31' } },
      { metric: 'zq-metric', why: '😀' },
    ],
    signals: [{ signal: 'a 😀' }, { signal: 'b', every: 'zqoften' }],
  },
  'channels/blog.yaml': {
    name: 'Blog 😀',
    platform: 'blog',
    goals: ['visits'],
    x_readers: { anchor: 'zqreaders', value: ['parents', 'zq-reader'] },
    audiences: { anchor: 'zqreaders' },
    content: [
      { what: '😀 Books', share: 71, why: 'é' },
      { what: 'Films', share: 73, why: 'é' },
    ],
    tactics: { 'zq-tactic': { why: '😀', status: 'running' } },
  },
};

type File = keyof typeof files;

/** Every finding that these rules have, and the text that it must be shown at. */
const planted: Readonly<Record<File, readonly (readonly [rule: string, text: string])[]>> = {
  'strategy.yaml': [
    ['schema/unknown-key', 'zqtop'],
    ['schema/unknown-key', 'zqinlist'],
    ['schema/type', 'zqhours'],
    ['schema/value', 'zqstart'],
  ],
  'audiences/parents.yaml': [
    ['written/placeholder', 'TBD zqwho'],
    ['schema/type', 'zqbarriers'],
    // An alias is shown where it is typed, what is wrong inside of it where that is typed.
    ['schema/type', '*zqnote'],
    ['schema/missing-key', 'zq-need'],
    ['schema/unknown-key', 'zqinmap'],
    ['written/placeholder', 'To be defined zqevidence'],
    ['schema/value', 'zqplatform'],
  ],
  'goals/visits.yaml': [
    ['ref/unknown', 'zq-audience'],
    ['measurable/direction', '613'],
    ['measurable/metric-unknown', 'zq-metric'],
    ['schema/value', 'zqoften'],
  ],
  'channels/blog.yaml': [
    ['ref/unknown', 'zq-reader'],
    ['workable/mix', 'content'],
    ['schema/missing-key', 'zq-tactic'],
  ],
};

const names = Object.keys(files) as File[];
const asked = new Set(Object.values(planted).flatMap((list) => list.map(([rule]) => rule)));

/** Rule, file, and from where to where: lines and columns from 1, columns in UTF-16 units, the end one after the last. */
type Shown = readonly [rule: string, file: string, from: string, to: string];

/** Where a text that stands once in a file stands, with its quotes. */
function placeOf(file: string, text: string, sought: string): readonly [from: string, to: string] {
  expect(text.split(sought).length).toBe(2);
  const at = text.indexOf(sought);
  const isQuoted = /["']/.test(text[at - 1] ?? '') && text[at - 1] === text[at + sought.length];
  const start = isQuoted ? at - 1 : at;
  const before = text.slice(0, start).split('\n');
  const column = (before.at(-1) ?? file).length + 1;
  const width = sought.length + (isQuoted ? 2 : 0);
  return [`${before.length}:${column}`, `${before.length}:${column + width}`];
}

function expected(texts: ReadonlyMap<string, string>): readonly Shown[] {
  return names.flatMap((file) => {
    const text = (texts.get(file) ?? '').replace(/^\ufeff/, '');
    return planted[file].map(([rule, sought]): Shown => [rule, file, ...placeOf(file, text, sought)]);
  });
}

function shown(texts: ReadonlyMap<string, string>): readonly Shown[] {
  const workspace = workspaceFrom(Object.fromEntries(texts));
  expect(workspace.problems.filter(({ rule }) => rule === 'yaml/syntax')).toEqual([]);
  const found = checkWorkspace(workspace, { rules, today: '2026-11-23', choice: everyRule });
  return placeFindings(workspace, found)
    .filter(({ rule }) => asked.has(rule))
    .map(({ rule, at, range: { start, end } }) => [
      rule,
      at.file,
      `${start.line}:${start.column}`,
      `${end.line}:${end.column}`,
    ]);
}

function inOrder(list: readonly Shown[]): readonly string[] {
  return list.map((one) => one.join(' ')).sort();
}

describe('a strategy with faults, typed in any way', () => {
  it('has each finding at the key or value that is wrong, and no other', () => {
    const all = fc.tuple(layouts, layouts, layouts, layouts);
    fc.assert(
      fc.property(all, (tapes: readonly Layout[]) => {
        const texts = new Map(names.map((file, index) => [file, typed(files[file], tapes[index] ?? [])]));
        expect(inOrder(shown(texts))).toEqual(inOrder(expected(texts)));
      }),
      tries(120, 20261123),
    );
  });
});
