import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { findingsOf } from '../support/rules.ts';

/** The findings of all rules whose ids are asked for: rule, file and pointer. */
function told(files: Readonly<Record<string, string>>, ...ids: readonly string[]): readonly string[] {
  const only = rules.filter(({ id }) => ids.includes(id));
  expect(only.length).toBe(ids.length);
  return findingsOf(files, { only }).map(({ rule, file, pointer }) => `${rule} ${file} ${pointer}`.trim());
}

const metrics = (unit: string) =>
  `visits:\n  name: Visits\n  definition: People who came.\n  ${unit}\n  direction: up\n`;

describe('readings of one unknown name', () => {
  const readings = 'date,metric,value\n2026-09-30,visits,1\n2026-10-31,visits,2\n2026-10-31,callers,2\n';

  it('are told once for each file, with the number of rows', () => {
    const only = rules.filter(({ id }) => id === 'readings/unknown');
    const found = findingsOf({ 'measurements/a.csv': readings, 'measurements/b.csv': readings }, { only });
    expect(found.map(({ file, message }) => `${file} ${message}`)).toEqual([
      expect.stringMatching(/^measurements\/a\.csv There is no metric "visits", which 2 rows name/),
      expect.stringMatching(/^measurements\/a\.csv There is no metric "callers"[;.]/),
      expect.stringMatching(/^measurements\/b\.csv There is no metric "visits", which 2 rows name/),
      expect.stringMatching(/^measurements\/b\.csv There is no metric "callers"[;.]/),
    ]);
  });

  it('are silent where the metric has a slip of its own', () => {
    const files = { 'metrics.yaml': metrics('units: count'), 'measurements/a.csv': readings };
    expect(told(files, 'schema/unknown-key', 'readings/unknown')).toEqual([
      'schema/unknown-key metrics.yaml /visits/units',
      'readings/unknown measurements/a.csv',
    ]);
    const fine = { ...files, 'metrics.yaml': metrics('unit: count') };
    expect(told(fine, 'schema/unknown-key', 'readings/unknown')).toEqual(['readings/unknown measurements/a.csv']);
  });

  it('are silent where the channel lies in a file that is not read', () => {
    const files = {
      'channels/blog.yml': 'name: Blog\nplatform: blog\n',
      'measurements/a.csv': 'date,metric,channel,value\n2026-09-30,clicks,blog,1\n2026-09-30,clicks,vlog,1\n',
    };
    expect(told(files, 'file/unexpected', 'readings/unknown')).toEqual([
      'file/unexpected channels/blog.yml',
      'readings/unknown measurements/a.csv',
    ]);
  });
});

const goal = (measure: string) => `name: A\noutcome: b\nmetrics:\n  - metric: clicks\n    ${measure}\n`;
const ways = ['measurable/direction', 'measurable/range', 'measurable/milestones'];

describe('the way of a measure', () => {
  it.each([
    [
      'baseline: {value: 10}\n    target: {value: -5}\n    milestones: [{value: 12, date: 2027-01-31}]',
      ['measurable/range goals/a.yaml /metrics/0/target/value'],
    ],
    [
      'baseline: {value: -10}\n    target: {value: -20}\n    milestones: [{value: 12, date: 2027-01-31}]',
      [
        'measurable/range goals/a.yaml /metrics/0/baseline/value',
        'measurable/range goals/a.yaml /metrics/0/target/value',
      ],
    ],
    [
      'baseline: {value: 10}\n    target: {value: 5}\n    milestones: [{value: 12, date: 2027-01-31}]',
      ['measurable/direction goals/a.yaml /metrics/0/target/value'],
    ],
    [
      'baseline: {value: 10}\n    target: {value: 20}\n    milestones: [{value: 22, date: 2027-01-31}]',
      ['measurable/milestones goals/a.yaml /metrics/0/milestones/0/value'],
    ],
    ['baseline: {value: 10}\n    target: {value: 5, knd: reverse}', []],
  ])('of %j is judged once', (measure, expected) => {
    expect([...told({ 'goals/a.yaml': goal(measure) }, ...ways)].sort()).toEqual([...expected].sort());
  });
});

describe('what is missing', () => {
  it('is told where somebody names it, not again where it should be', () => {
    const files = {
      'competitors/rival.yaml': 'name: Rival\ntype: direct\n',
      'audiences/parents.yaml': 'name: Parents\n',
      'opportunities/film.yaml': 'name: Film\nidea: a\nfrom: [rival/slow-answers, parents/rooms]\n',
    };
    const ids = ['ref/unknown', 'competitive/weakness', 'specific/audience-needs'];
    expect(told(files, ...ids)).toEqual([
      'ref/unknown opportunities/film.yaml /from/0',
      'ref/unknown opportunities/film.yaml /from/1',
    ]);
    const unnamed = { ...files, 'opportunities/film.yaml': 'name: Film\nidea: a\n' };
    expect(told(unnamed, ...ids)).toHaveLength(2);
  });

  it('leaves the scores of opportunities alone where a question has a slip', () => {
    const scored = { 'opportunities/film.yaml': 'name: Film\nidea: a\nscores: {reach: 3}\n' };
    const strategy = (key: string) =>
      `format: 1\nname: a\norganization: b\nevaluation: {criteria: {reach: {${key}: For whom?}}}\n`;
    const ids = ['ref/unknown', 'schema/unknown-key'];
    expect(told({ ...scored, 'strategy.yaml': strategy('qestion') }, ...ids)).toEqual([
      'schema/unknown-key strategy.yaml /evaluation/criteria/reach/qestion',
    ]);
    expect(told({ ...scored, 'strategy.yaml': strategy('question').replace('reach', 'range') }, ...ids)).toEqual([
      'ref/unknown opportunities/film.yaml /scores/reach',
    ]);
  });

  it('is no type that a competitor without one may have', () => {
    const rival = { 'competitors/rival.yaml': 'name: Rival\ntype: direct\n' };
    expect(told(rival, 'competitive/types')).toHaveLength(1);
    expect(told({ ...rival, 'competitors/other.yaml': 'name: Other\n' }, 'competitive/types')).toEqual([]);
  });

  it('may be the share of a pillar that somebody names in vain', () => {
    const pillar = {
      'pillars/books.yaml': 'name: Books\nshare: 60\n',
      'pillars/films.yaml': 'name: Films\nshare: 30\n',
    };
    const channel = 'name: Blog\nplatform: blog\ncontent: [{pillar: zoo-walks}]\n';
    expect(told(pillar, 'workable/mix')).toHaveLength(1);
    expect(told({ ...pillar, 'channels/blog.yaml': channel }, 'workable/mix', 'ref/unknown')).toEqual([
      'ref/unknown channels/blog.yaml /content/0/pillar',
    ]);
  });
});

describe('what has ended', () => {
  const measured =
    'name: A\noutcome: b\nmetrics:\n  - metric: clicks\n    channel: blog\n    target: {value: 5, date: 2028-01-31}\n';

  it('is a period, and no deadline lies outside of it any more', () => {
    const strategy = (end: string) => `format: 1\nname: a\norganization: b\nperiod: {start: 2026-01-01, end: ${end}}\n`;
    const ids = ['living/period', 'living/expired'];
    expect(told({ 'strategy.yaml': strategy('2026-11-20'), 'goals/a.yaml': measured }, ...ids)).toEqual([
      'living/expired strategy.yaml /period/end',
    ]);
    expect(told({ 'strategy.yaml': strategy('2027-12-31'), 'goals/a.yaml': measured }, ...ids)).toEqual([
      'living/period goals/a.yaml /metrics/0/target/date',
    ]);
  });

  it('is a channel that a goal counts on: the goal is told once', () => {
    const blog = (status: string) => `name: Blog\nplatform: blog\nstatus: ${status}\nstatus_reason: Nobody came.\n`;
    const ids = ['ref/retired', 'traced/goal-channel'];
    expect(told({ 'goals/a.yaml': measured, 'channels/blog.yaml': blog('retired') }, ...ids)).toEqual([
      'ref/retired goals/a.yaml /metrics/0/channel',
    ]);
    expect(told({ 'goals/a.yaml': measured, 'channels/blog.yaml': blog('active') }, ...ids)).toEqual([
      'traced/goal-channel goals/a.yaml',
    ]);
  });

  it('is a channel that is not there: nobody waits for readings of it', () => {
    const files = { 'goals/a.yaml': `${measured}    every: 1 month\n    baseline: {value: 1, date: 2026-01-31}\n` };
    expect(told(files, 'living/readings', 'ref/unknown')).toEqual(['ref/unknown goals/a.yaml /metrics/0/channel']);
    const blog = { 'channels/blog.yaml': 'name: Blog\nplatform: blog\n' };
    expect(told({ ...files, ...blog }, 'living/readings', 'ref/unknown')).toEqual([
      'living/readings goals/a.yaml /metrics/0/every',
    ]);
  });
});

it('an item of a list is told by its name, not by its number', () => {
  const only = rules.filter(({ id }) => id === 'schema/missing-key');
  const text =
    'name: A\nevidence:\n  - claim: "Most of them\\nlearn of events from other parents"\n  - date: 2026-01-31\n';
  const files = { 'strategy.yaml': 'format: 1\nname: a\norganization: b\n', 'audiences/a.yaml': text };
  expect(findingsOf(files, { only }).map(({ message }) => message.slice(0, 67))).toEqual([
    '`source` is missing in "Most of them learn of events from other…". ',
    expect.stringMatching(/^`claim` is missing in "2026-01-31"\./),
    expect.stringMatching(/^`source` is missing in "2026-01-31"\./),
  ]);
});
