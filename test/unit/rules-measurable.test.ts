import { describe, expect, it } from 'vitest';
import activity from '../../src/rules/measurable/activity.ts';
import baseline from '../../src/rules/measurable/baseline.ts';
import benchmark from '../../src/rules/measurable/benchmark.ts';
import compounding from '../../src/rules/measurable/compounding.ts';
import deadline from '../../src/rules/measurable/deadline.ts';
import direction from '../../src/rules/measurable/direction.ts';
import discouraged from '../../src/rules/measurable/discouraged.ts';
import formulaMismatch from '../../src/rules/measurable/formula-mismatch.ts';
import goal from '../../src/rules/measurable/goal.ts';
import metricUnknown from '../../src/rules/measurable/metric-unknown.ts';
import milestones from '../../src/rules/measurable/milestones.ts';
import range from '../../src/rules/measurable/range.ts';
import source from '../../src/rules/measurable/source.ts';
import target from '../../src/rules/measurable/target.ts';
import twoTargets from '../../src/rules/measurable/two-targets.ts';
import vanityOnly from '../../src/rules/measurable/vanity-only.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { findingsOf } from '../support/rules.ts';

const parts = [goal, baseline, target, deadline];
const rules = [
  ...parts,
  activity,
  benchmark,
  compounding,
  direction,
  discouraged,
  formulaMismatch,
  metricUnknown,
  milestones,
  range,
  source,
  twoTargets,
  vanityOnly,
];

/** A goal with measures in flow style, one a line. */
function goalWith(measures: readonly string[], rest = ''): string {
  return `name: Visits\noutcome: Parents come once.\n${rest}metrics:\n${measures.map((each) => `  - ${each}\n`).join('')}`;
}

/** Rule (without its family) and pointer of each finding on one goal. */
function onGoal(only: Rule | readonly Rule[], measures: readonly string[], rest = ''): string[] {
  return inFiles(only, { 'goals/g.yaml': goalWith(measures, rest) });
}

function inFiles(only: Rule | readonly Rule[], files: Readonly<Record<string, string>>): string[] {
  return findingsOf(files, { only }).map(({ rule, pointer }) => `${rule.slice('measurable/'.length)} ${pointer}`);
}

const BASE = 'baseline: {value: 40, date: 2026-01-31, source: Desk}';
const END = 'target: {value: 80, date: 2026-12-31}';

describe('measurable: examples', () => {
  it.each(rules)('$id', (rule) => {
    expect(findingsOf(rule.example.bad, { only: rule })).toHaveLength(1);
    expect(findingsOf(rule.example.good, { only: rule })).toEqual([]);
  });
});

describe('measurable: what a measure lacks', () => {
  it.each<[string, string, string[]]>([
    ['nothing', `{metric: signups, ${BASE}, ${END}}`, []],
    ['everything', '{metric: signups}', ['baseline /metrics/0', 'target /metrics/0']],
    ['a baseline', `{metric: signups, ${END}}`, ['baseline /metrics/0']],
    ['a date', `{metric: signups, ${BASE}, target: {value: 80}}`, ['deadline /metrics/0/target']],
    ['nothing, with thresholds alone', '{metric: signups, decide: [{below: 5, then: Stop}]}', []],
    ['nothing, held at a value', '{metric: signups, target: {value: 40, kind: hold}}', []],
    ['a baseline, held by a change', '{metric: signups, target: {change: "+0%", kind: hold}}', ['baseline /metrics/0']],
    ['nothing, with a change that repeats', `{metric: signups, ${BASE}, target: {change: "+5%", per: 1 year}}`, []],
    ['nothing that can be read', '{metric: signups, baseline: many, target: {date: 2026-12-31}}', []],
    ['nothing but a misspelt key', `{metric: signups, basline: {value: 4}, ${END}}`, []],
    ['a date beside a misspelt one', `{metric: signups, ${BASE}, target: {value: 80, dat: 2026-12-31}}`, []],
  ])('%s', (_, measure, found) => {
    expect(onGoal(parts, [measure])).toEqual(found);
  });

  it('is an error where a change has nothing to start from', () => {
    const files = {
      'goals/g.yaml': goalWith([
        '{metric: signups, target: {change: "+20%", date: 2026-12-31}}',
        `{metric: leads, ${END}}`,
      ]),
    };
    expect(findingsOf(files, { only: baseline }).map(({ severity }) => severity)).toEqual(['error', 'warning']);
  });

  it.each<[string, string, string[]]>([
    ['a share of nothing', 'baseline: {value: 0}, target: {change: "+20%"', ['baseline /metrics/0/target/change']],
    ['a number more than nothing', 'baseline: {value: 0}, target: {change: "+20"', []],
    ['a share of a range from nothing', 'baseline: {value: {min: 0, max: 4}}, target: {change: "+20%"', []],
  ])('is asked for where the target is %s', (_, text, found) => {
    const measure = `{metric: signups, ${text}, date: 2026-12-31}}`;
    expect(onGoal([...parts, direction], [measure])).toEqual(found);
    const [first] = findingsOf({ 'goals/g.yaml': goalWith([measure]) }, { only: baseline });
    if (found.length > 0)
      expect(first).toMatchObject({ severity: 'error', message: expect.stringContaining('any percentage of 0 is 0') });
  });

  it.each(['met', 'missed', 'dropped', 'proposed'])('is not asked of a goal that is %s', (status) => {
    expect(onGoal(parts, ['{metric: signups}'], `status: ${status}\n`)).toEqual([]);
    expect(inFiles(parts, { 'goals/g.yaml': `name: G\noutcome: O\nstatus: ${status}\n` })).toEqual([]);
  });

  it('is asked of active and pilot channels, open tactics and running experiments alone', () => {
    const plan = (status: string) =>
      `name: C\nplatform: blog\nstatus: ${status}\nsuccess: [{metric: clicks, ${BASE}}]\ntactics:\n  a: {what: A, status: running, measures: [{metric: clicks, ${BASE}}]}\n  b: {what: B, status: done, measures: [{metric: clicks}]}\nexperiments:\n  c: {hypothesis: C, measure: {metric: saves, ${BASE}}}\n  d: {hypothesis: D, measure: {metric: saves}, result: No}\n`;
    const open = ['target /success/0', 'target /tactics/a/measures/0', 'target /experiments/c/measure'];
    expect(inFiles(parts, { 'channels/c.yaml': plan('active') })).toEqual(open);
    expect(inFiles(parts, { 'channels/c.yaml': plan('pilot') })).toEqual(open);
    expect(inFiles(parts, { 'channels/c.yaml': plan('retired') })).toEqual([]);
    expect(inFiles(parts, { 'channels/c.yaml': plan('actve') })).toEqual([]);
  });

  it('takes the end of a tactic for the date of its measure', () => {
    const tactic = (rest: string) => ({
      'channels/c.yaml': `name: C\nplatform: blog\ntactics: {a: {what: A, ${rest}measures: [{metric: clicks, ${BASE}, target: {value: 90}}]}}\n`,
    });
    expect(inFiles(deadline, tactic('end: 2026-12-31, '))).toEqual([]);
    expect(inFiles(deadline, tactic(''))).toEqual(['deadline /tactics/a/measures/0/target']);
  });

  it('is not a goal’s measure where it has signals, or where they cannot be read', () => {
    const of = (rest: string) => inFiles(goal, { 'goals/g.yaml': `name: G\noutcome: O\n${rest}` });
    expect(of('')).toEqual(['goal ']);
    expect(of('metrics: []\nsignals: []\n')).toEqual(['goal ']);
    expect(of('signals: [{signal: Users answer users}]\n')).toEqual([]);
    expect(of('metric: [{metric: signups}]\n')).toEqual([]);
    expect(of('signals: often\n')).toEqual([]);
    expect(of('name: G\n')).toEqual([]);
  });
});

describe('measurable/source', () => {
  it('asks of baseline and benchmark, each', () => {
    const measure = `{metric: signups, baseline: {value: 4}, ${END}, benchmark: {value: 9, date: 2026-01-31}}`;
    expect(onGoal(source, [measure])).toEqual(['source /metrics/0/baseline', 'source /metrics/0/benchmark']);
  });

  it('finds a benchmark’s source in what was observed of the competitor', () => {
    const observed = (metric: string) => ({
      'competitors/c.yaml': `name: C\ntype: direct\nobservations: [{metric: ${metric}, value: 9, date: 2026-01-31, source: Report}]\n`,
      'goals/g.yaml': goalWith([`{metric: signups, ${BASE}, ${END}, benchmark: {value: 9, competitor: c}}`]),
    });
    expect(inFiles(source, observed('signups'))).toEqual([]);
    expect(inFiles(source, observed('leads'))).toEqual(['source /metrics/0/benchmark']);
  });

  it('is silent of what is over and of what could not be read', () => {
    const measure = `{metric: signups, baseline: {value: 4}, ${END}}`;
    expect(onGoal(source, [measure], 'status: met\n')).toEqual([]);
    expect(onGoal(source, [`{metric: signups, baseline: {value: 4, source: [Desk]}, ${END}}`])).toEqual([]);
  });
});

describe('measurable/metric-unknown', () => {
  const messageOf = (id: string) =>
    findingsOf({ 'goals/g.yaml': goalWith([`{metric: ${id}, ${BASE}, ${END}}`]) }, { only: metricUnknown })[0]?.message;

  it.each<[string, string]>([
    ['folowers', '"followers"'],
    ['engagement-rate', '"engagement-rate-by-reach" or'],
    ['ctr', '"click-through-rate"'],
    ['open-rate', '"newsletter-open-rate"'],
    ['happiness', 'define it'],
  ])('proposes for %s: %s', (id, proposal) => {
    expect(messageOf(id)).toContain(proposal);
  });

  it('looks wherever a metric is named', () => {
    const files = {
      'metrics.yaml':
        'my-rate: {name: R, definition: D, unit: ratio, direction: up, formula: {ratio: [nope-a, clicks]}}\n',
      'competitors/c.yaml': 'name: C\ntype: direct\nobservations: [{metric: nope-b, value: 9, date: 2026-01-31}]\n',
      'goals/g.yaml': goalWith(
        [`{metric: my-rate, ${BASE}, benchmark: {value: 1, metric: nope-c}}`],
        'value: {per: nope-d, amount: 1, currency: EUR}\n',
      ),
    };
    expect(inFiles(metricUnknown, files).sort()).toEqual([
      'metric-unknown /metrics/0/benchmark/metric',
      'metric-unknown /my-rate/formula/ratio/0',
      'metric-unknown /observations/0/metric',
      'metric-unknown /value/per',
    ]);
  });

  it.each<[string, Record<string, string>]>([
    ['an own metric', { 'metrics.yaml': 'visits: {name: V, definition: D, unit: count, direction: up}\n' }],
    ['one that does not fit', { 'metrics.yaml': 'visits: {name: V, unit: counts}\n' }],
    ['a file that cannot be read', { 'metrics.yaml': 'visits: {name: "V\n' }],
    ['a file in the wrong place', { 'metrics.yml': 'visits: {name: V}\n' }],
  ])('is silent with %s', (_, files) => {
    expect(
      inFiles(metricUnknown, { ...files, 'goals/g.yaml': goalWith([`{metric: visits, ${BASE}, ${END}}`]) }),
    ).toEqual([]);
  });

  it('is silent of retired channels and refused metrics, and is the only one to speak', () => {
    const files = {
      'strategy.yaml':
        'format: 1\nname: E\norganization: E\nnon_metrics: [{metric: nope}, {metric: advertising-value-equivalency}]\n',
      'channels/c.yaml': 'name: C\nplatform: x\nstatus: retired\nsuccess: [{metric: nope}]\n',
    };
    expect(inFiles(rules, files)).toEqual([]);
    expect(onGoal(rules, [`{metric: nope, ${BASE}, ${END}}`], 'stage: awareness\n')).toEqual([
      'metric-unknown /metrics/0/metric',
    ]);
  });
});

describe('measurable/direction', () => {
  it.each<[string, string, string[]]>([
    ['fewer clicks', `{metric: clicks, ${BASE}, target: {value: 20}}`, ['direction /metrics/0/target/value']],
    [
      'a slower answer',
      `{metric: response-time, ${BASE}, target: {change: "+10%"}}`,
      ['direction /metrics/0/target/change'],
    ],
    ['a faster answer', `{metric: response-time, ${BASE}, target: {change: "-10%"}}`, []],
    ['the same number', `{metric: clicks, ${BASE}, target: {value: 40}}`, []],
    ['held below', `{metric: clicks, ${BASE}, target: {value: 20, kind: hold}}`, []],
    ['reversed', `{metric: clicks, ${BASE}, target: {value: 20, kind: reverse}}`, []],
    ['within its range', '{metric: clicks, baseline: {value: {min: 25, max: 33}}, target: {value: 30}}', []],
    [
      'below its range',
      '{metric: clicks, baseline: {value: {min: 25, max: 33}}, target: {value: 20}}',
      ['direction /metrics/0/target/value'],
    ],
    [
      'a range that shrinks',
      '{metric: clicks, baseline: {value: {min: 25, max: 33}}, target: {change: "-1"}}',
      ['direction /metrics/0/target/change'],
    ],
    ['up from a score below zero', '{metric: net-sentiment, baseline: {value: -20}, target: {change: "+50%"}}', []],
    ['no baseline', '{metric: clicks, target: {change: "-20%"}}', []],
  ])('%s', (_, measure, found) => {
    expect(onGoal(direction, [measure])).toEqual(found);
    expect(onGoal(direction, [measure], 'status: dropped\n')).toEqual([]);
  });

  it('knows the direction of the team’s own metrics', () => {
    const files = {
      'metrics.yaml': 'calls: {name: Calls, definition: D, unit: count, direction: down}\n',
      'goals/g.yaml': goalWith([
        `{metric: calls, ${BASE}, target: {value: 80}}`,
        `{metric: calls, ${BASE}, target: {value: 8}}`,
      ]),
    };
    expect(inFiles(direction, files)).toEqual(['direction /metrics/0/target/value']);
  });
});

describe('measurable/range', () => {
  it.each<[string, string, string[]]>([
    ['a share over 100', '{metric: share-of-voice, baseline: {value: 120}}', ['range /metrics/0/baseline/value']],
    [
      'a share that grows over 100',
      '{metric: share-of-voice, baseline: {value: 90}, target: {change: "+20%"}}',
      ['range /metrics/0/target/change'],
    ],
    [
      'an impossible start, once',
      '{metric: share-of-voice, baseline: {value: 120}, target: {change: "+20%"}}',
      ['range /metrics/0/baseline/value'],
    ],
    ['a negative count', '{metric: clicks, target: {value: -1}}', ['range /metrics/0/target/value']],
    ['a fraction of a count', '{metric: clicks, target: {value: 12.5}}', ['range /metrics/0/target/value']],
    [
      'a range that leaves it',
      '{metric: share-of-voice, baseline: {value: {min: 90, max: 110}}}',
      ['range /metrics/0/baseline/value'],
    ],
    [
      'a milestone',
      '{metric: share-of-voice, milestones: [{value: 101, date: 2026-06-30}]}',
      ['range /metrics/0/milestones/0/value'],
    ],
    [
      'a threshold',
      '{metric: share-of-voice, decide: [{at_least: 130, then: Rest}]}',
      ['range /metrics/0/decide/0/at_least'],
    ],
    ['a threshold between two counts', '{metric: clicks, decide: [{below: 2.5, then: Rest}]}', []],
    [
      'a benchmark’s own metric',
      '{metric: clicks, benchmark: {value: 120, metric: share-of-voice}}',
      ['range /metrics/0/benchmark/value'],
    ],
    ['an average of others', '{metric: clicks, benchmark: {value: 12.5}}', []],
    ['a computed fraction', '{metric: clicks, baseline: {value: 41}, target: {change: "+20%"}}', []],
    ['growth over 100 percent', '{metric: follower-growth-rate, target: {value: 150}}', []],
    ['a return below zero', '{metric: return-on-investment, baseline: {value: -20}}', []],
    ['a net growth below zero', '{metric: net-follower-growth, baseline: {value: -20}}', []],
    ['an engagement rate over 100', '{metric: engagement-rate-by-followers, baseline: {value: 104}}', []],
  ])('%s', (_, measure, found) => {
    expect(onGoal(range, [measure])).toEqual(found);
  });

  it('looks at competitors, and never at a percentage of the team’s own', () => {
    const files = {
      'metrics.yaml': 'growth: {name: G, definition: D, unit: percent, direction: up}\n',
      'goals/g.yaml': goalWith(['{metric: growth, baseline: {value: 140}}']),
      'competitors/c.yaml':
        'name: C\ntype: direct\nobservations:\n  - {metric: share-of-voice, value: 101, date: 2026-01-31}\n  - {metric: posts-published, value: 3.5, date: 2026-01-31}\n',
    };
    expect(inFiles(range, files)).toEqual(['range /observations/0/value']);
  });
});

describe('measurable/range in readings', () => {
  it('is told once a file, metric and fault, at the first row; averages of others may be fractions', () => {
    const files = {
      'competitors/c.yaml': 'name: C\ntype: direct\n',
      'measurements/a.csv':
        'date,metric,value,competitor\n2026-01-31,signups,4,\n2026-02-28,signups,-4,\n2026-03-31,signups,-5,\n' +
        '2026-04-30,signups,2.5,\n2026-04-30,signups,2.5,c\n2026-04-30,share-of-voice,104,\n',
    };
    expect(findingsOf(files, { only: range }).map(({ file, message }) => `${file} ${message.split(';')[0]}`)).toEqual([
      'measurements/a.csv "measurements/a.csv" gives signups as -4, but it is never below 0 (so does one more row)',
      'measurements/a.csv "measurements/a.csv" gives signups as 2.5, but it is counted in whole numbers',
      'measurements/a.csv "measurements/a.csv" gives share-of-voice as 104, but it is never above 100',
    ]);
  });
});

describe('measurable/vanity-only and activity', () => {
  const both = [vanityOnly, activity];
  it.each<[string, string[], string, string[]]>([
    ['vanity and output', ['followers', 'new-followers'], '', ['vanity-only /metrics']],
    ['vanity and work', ['reach', 'posts-published'], '', ['vanity-only /metrics']],
    ['work alone', ['posts-published', 'hours-spent'], '', ['activity /metrics']],
    ['saving hours', ['hours-spent'], '', []],
    ['a served public', ['response-time'], '', []],
    ['vanity and outcome', ['followers', 'signups'], '', []],
    ['vanity and a signal', ['followers'], 'signals: [{signal: Parents bring parents}]\n', []],
    ['vanity and a metric nobody knows', ['followers', 'nope'], '', []],
    ['a goal that is over', ['followers'], 'status: met\n', []],
    ['a goal whose signals cannot be read', ['followers'], 'signals: many\n', []],
  ])('%s', (_, metrics, rest, found) => {
    expect(
      onGoal(
        both,
        metrics.map((metric) => `{metric: ${metric}}`),
        rest,
      ),
    ).toEqual(found);
  });

  it('does not judge a list of which an item could not be read', () => {
    expect(onGoal(vanityOnly, ['{metric: followers}', '{baseline: {value: 1}}'])).toEqual([]);
    expect(onGoal(vanityOnly, ['{metric: followers, every: often}'])).toEqual(['vanity-only /metrics']);
  });

  it('knows the level of the team’s own metrics', () => {
    const own = (rest: string) => ({
      'metrics.yaml': `workshops: {name: W, definition: D, unit: count, direction: up${rest}}\n`,
      'goals/g.yaml': goalWith(['{metric: workshops}']),
    });
    expect(inFiles(both, own(''))).toEqual([]);
    expect(inFiles(both, own(', level: activity, stage: engagement'))).toEqual(['activity /metrics']);
    expect(inFiles(both, own(', vanity: true'))).toEqual(['vanity-only /metrics']);
  });
});

describe('measurable/discouraged', () => {
  it('finds it as a measure and as what a unit is worth', () => {
    const found = onGoal(
      discouraged,
      ['{metric: advertising-value-equivalency}'],
      'value: {per: advertising-value-equivalency, amount: 1, currency: EUR}\n',
    );
    expect(found).toEqual(['discouraged /metrics/0/metric', 'discouraged /value/per']);
  });

  it('gives the team’s own reason', () => {
    const files = {
      'metrics.yaml':
        'scrolls: {name: S, definition: D, unit: count, direction: up, discouraged: Counts scrolling past.}\n',
      'goals/g.yaml': goalWith(['{metric: scrolls}']),
    };
    expect(findingsOf(files, { only: discouraged })[0]?.message).toContain('(Counts scrolling past)');
  });

  it('finds what the team refuses to steer by, by its id alone', () => {
    const files = {
      'strategy.yaml':
        'format: 1\nname: L\norganization: L\nnon_metrics: [{metric: likes}, {metric: Number of comments}]\n',
      'goals/g.yaml': goalWith(['{metric: likes}', '{metric: comments}']),
    };
    const found = findingsOf(files, { only: discouraged });
    expect(found.map(({ pointer }) => pointer)).toEqual(['/metrics/0/metric']);
    expect(found[0]?.message).toContain('refuses to steer by (`non_metrics`)');
  });

  it('is silent of what is over and of competitors', () => {
    expect(onGoal(discouraged, ['{metric: advertising-value-equivalency}'], 'status: dropped\n')).toEqual([]);
    const seen =
      'name: C\ntype: direct\nobservations: [{metric: advertising-value-equivalency, value: 9, date: 2026-01-31}]\n';
    expect(inFiles(discouraged, { 'competitors/c.yaml': seen })).toEqual([]);
  });
});

describe('measurable/formula-mismatch', () => {
  const own = (formula: string) => `mine: {name: M, definition: D, unit: percent, direction: up${formula}}\n`;
  const named = (metric: string, other: string, metrics = own('')) =>
    inFiles(formulaMismatch, {
      'metrics.yaml': metrics,
      'goals/g.yaml': goalWith([`{metric: ${metric}, benchmark: {value: 3, metric: ${other}}}`]),
    });

  it.each<[string, string, boolean]>([
    ['engagement-rate-by-reach', 'engagement-rate-by-followers', true],
    ['brand-awareness-unaided', 'brand-awareness-aided', true],
    ['reach', 'impressions', true],
    ['engagement-rate-by-reach', 'engagement-rate-by-reach', false],
    ['engagement-rate-by-reach', 'mine', false],
    ['clicks', 'mine', true],
    ['engagement-rate-by-reach', 'nope', false],
  ])('%s against %s', (metric, other, isFound) => {
    expect(named(metric, other)).toEqual(isFound ? ['formula-mismatch /metrics/0/benchmark/metric'] : []);
  });

  it('compares the formulas of the team’s own metrics', () => {
    const same = own(', formula: {times: 100, ratio: [engagements, reach]}');
    expect(named('mine', 'engagement-rate-by-reach', same)).toEqual([]);
    expect(named('mine', 'engagement-rate-by-followers', same)).toHaveLength(1);
  });

  it('recognises a benchmark that was observed as another variant', () => {
    const files = (observations: string) => ({
      'competitors/c.yaml': `name: C\ntype: direct\nobservations: [${observations}]\n`,
      'goals/g.yaml': goalWith([
        '{metric: engagement-rate-by-reach, benchmark: {value: 1.2, date: 2026-01-31, competitor: c}}',
      ]),
    });
    const other = '{metric: engagement-rate-by-followers, value: 1.2, date: 2026-01-31}';
    const own = '{metric: engagement-rate-by-reach, value: 1.2, date: 2026-01-31}';
    expect(inFiles(formulaMismatch, files(other))).toEqual(['formula-mismatch /metrics/0/benchmark/value']);
    expect(inFiles(formulaMismatch, files(`${other}, ${own}`))).toEqual([]);
    expect(inFiles(formulaMismatch, files(other.replace('1.2', '1.3')))).toEqual([]);
    expect(inFiles(formulaMismatch, files(other.replace('engagement-rate-by-followers', 'save-rate')))).toEqual([]);
  });

  it('recognises a baseline that was read as another variant, on the same channel alone', () => {
    const files = (channel: string) => ({
      'channels/a.yaml':
        'name: A\nplatform: instagram\nsuccess: [{metric: engagement-rate-by-reach, baseline: {value: 1.2, date: 2026-01-31}}]\n',
      'channels/b.yaml': 'name: B\nplatform: facebook\n',
      'measurements/2026.csv': `date,metric,value,channel\n2026-01-31,engagement-rate-by-followers,1.2,${channel}\n`,
    });
    expect(inFiles(formulaMismatch, files('a'))).toEqual(['formula-mismatch /success/0/baseline/value']);
    expect(inFiles(formulaMismatch, files('b'))).toEqual([]);
  });
});

describe('measurable/two-targets', () => {
  const two = (one: string, other: string) =>
    onGoal(twoTargets, [`{metric: signups, ${one}}`, `{metric: signups, ${other}}`]);
  it.each<[string, string, string, string[]]>([
    ['two numbers', END, 'target: {value: 90, date: 2026-12-31}', ['two-targets /metrics/1/target/value']],
    ['the same number', END, END, []],
    ['another day', END, 'target: {value: 90, date: 2027-12-31}', []],
    ['another channel', END, 'channel: blog, target: {value: 90, date: 2026-12-31}', []],
    ['no day at all', 'target: {value: 80}', 'target: {value: 90}', ['two-targets /metrics/1/target/value']],
    ['a change that comes to the same', END, `${BASE}, target: {change: "+100%", date: 2026-12-31}`, []],
    [
      'a change that is rounded',
      'target: {value: 49, date: 2026-12-31}',
      'baseline: {value: 41}, target: {change: "+20%", date: 2026-12-31}',
      [],
    ],
    [
      'a change to another number',
      END,
      `${BASE}, target: {change: "+20%", date: 2026-12-31}`,
      ['two-targets /metrics/1/target/change'],
    ],
    [
      'two changes from nowhere',
      'target: {change: "+20%"}',
      'target: {change: "+30%"}',
      ['two-targets /metrics/1/target/change'],
    ],
    [
      'two changes that repeat',
      `${BASE}, target: {change: "+20%", per: 3 months}`,
      `${BASE}, target: {change: "+30%", per: 3 months}`,
      ['two-targets /metrics/1/target/change'],
    ],
    [
      'changes of different rhythm',
      `${BASE}, target: {change: "+5%", per: 1 month}`,
      `${BASE}, target: {change: "+30%", per: 3 months}`,
      [],
    ],
    ['a change that may be anything', END, 'target: {change: "+30%", date: 2026-12-31}', []],
  ])('%s', (_, one, other, found) => {
    expect(two(one, other)).toEqual(found);
  });

  it('tells of each measure that differs from the first, and of none that is over', () => {
    const of = (value: number) => goalWith([`{metric: signups, target: {value: ${value}, date: 2026-12-31}}`]);
    const files = {
      'goals/a.yaml': of(80),
      'goals/b.yaml': of(90),
      'goals/c.yaml': of(80),
      'goals/d.yaml': `${of(70)}status: dropped\n`,
    };
    expect(findingsOf(files, { only: twoTargets }).map(({ file }) => file)).toEqual(['goals/b.yaml']);
  });
});

describe('measurable/two-targets in words', () => {
  const words = (files: Record<string, string>) =>
    findingsOf(files, { only: twoTargets }).map(({ message }) => message.split(';')[0]);
  const target = (value: number) => `{metric: signups, target: {value: ${value}, date: 2026-12-31}}`;

  it('names one goal once, and two goals both', () => {
    expect(words({ 'goals/a.yaml': goalWith([target(80), target(90)]) })).toEqual([
      '"Visits" sets signups by 2026-12-31 to 90 and, in another measure, to 80',
    ]);
    expect(words({ 'goals/a.yaml': goalWith([target(80)]), 'goals/b.yaml': goalWith([target(90)]) })).toEqual([
      '"Visits" sets signups to 90 by 2026-12-31, but "Visits" sets it to 80',
    ]);
  });
});

describe('measurable/two-targets across files', () => {
  it('compares a goal’s measure of a channel with the channel’s own', () => {
    const files = {
      'goals/g.yaml': goalWith([`{metric: clicks, channel: blog, ${END}}`]),
      'channels/blog.yaml':
        'name: Blog\nplatform: blog\nsuccess: [{metric: clicks, target: {value: 90, date: 2026-12-31}}]\n',
    };
    expect(findingsOf(files, { only: twoTargets }).map(({ file }) => file)).toEqual(['channels/blog.yaml']);
  });

  it('lets tactics aim for their own part, unless they start from the same figure', () => {
    const plan = (start: number, value: number) => ({
      'channels/blog.yaml': `name: Blog\nplatform: blog\nsuccess: [{metric: clicks, ${BASE}, ${END}}]\ntactics: {a: {what: A, measures: [{metric: clicks, baseline: {value: ${start}, date: 2026-01-31}, target: {value: ${value}, date: 2026-12-31}}]}}\n`,
    });
    expect(inFiles(twoTargets, plan(0, 30))).toEqual([]);
    expect(inFiles(twoTargets, plan(12, 30))).toEqual([]);
    expect(inFiles(twoTargets, plan(40, 60))).toEqual(['two-targets /tactics/a/measures/0/target/value']);
  });
});

describe('measurable/milestones', () => {
  const of = (steps: string, way = `${BASE}, ${END}`) =>
    onGoal(milestones, [`{metric: signups, ${way}, milestones: [${steps}]}`]);
  it.each<[string, string, string[]]>([
    ['in order', '{value: 50, date: 2026-04-30}, {value: 60, date: 2026-08-31}', []],
    ['up and down between the two', '{value: 60, date: 2026-04-30}, {value: 50, date: 2026-08-31}', []],
    ['on both ends', '{value: 40, date: 2026-01-31}, {value: 80, date: 2026-12-31}', []],
    [
      'swapped',
      '{value: 60, date: 2026-08-31}, {value: 50, date: 2026-04-30}',
      ['milestones /metrics/0/milestones/1/date'],
    ],
    [
      'twice on one day',
      '{value: 50, date: 2026-04-30}, {value: 60, date: 2026-04-30}',
      ['milestones /metrics/0/milestones/1/date'],
    ],
    ['before the baseline', '{value: 50, date: 2025-12-31}', ['milestones /metrics/0/milestones/0/date']],
    ['after the target', '{value: 50, date: 2027-04-30}', ['milestones /metrics/0/milestones/0/date']],
    ['beyond the target', '{value: 90, date: 2026-04-30}', ['milestones /metrics/0/milestones/0/value']],
    ['wrong in both, once', '{value: 90, date: 2027-04-30}', ['milestones /metrics/0/milestones/0/date']],
  ])('%s', (_, steps, found) => {
    expect(of(steps)).toEqual(found);
  });

  it.each<[string, string, number, number]>([
    ['a way down', 'baseline: {value: 40}, target: {value: 10}', 20, 0],
    ['a computed end', 'baseline: {value: 41}, target: {change: "+20%"}', 60, 1],
    ['a rounded computed end', 'baseline: {value: 41}, target: {change: "+20%"}', 49, 0],
    ['a range to start from', 'baseline: {value: {min: 25, max: 33}}, target: {value: 50}', 30, 0],
    ['a level that is held', 'baseline: {value: 40}, target: {value: 40, kind: hold}', 42, 0],
    ['a change that repeats', 'baseline: {value: 40}, target: {change: "+20%", per: 3 months}', 60, 0],
    ['no baseline', 'target: {value: 80}', 90, 0],
  ])('%s', (_, way, value, count) => {
    expect(of(`{value: ${value}, date: 2026-04-30}`, way)).toHaveLength(count);
  });
});

describe('measurable/compounding', () => {
  it.each([
    ['1 month', 'by +20% every month,', 'de +20\u00a0% tous les mois,'],
    ['2 weeks', 'by +20% every 2 weeks,', 'de +20\u00a0% toutes les 2\u00a0semaines,'],
  ])('says how often in words: %s', (per, english, french) => {
    const facts = { metric: 'reach', name: 'A', change: '+20%', per, year: 100 };
    expect(compounding.words.en.message(facts)).toContain(english);
    expect(compounding.words.fr.message(facts)).toContain(french);
  });

  it.each<[string, string]>([
    ['"+20%", per: 3 months', '+107.36%'],
    ['"+30%", per: 3 months', '+185.61%'],
    ['"+25%", per: 3 months', '+144.14%'],
    ['"+50%", per: 3 months', '+406.25%'],
    ['"-5%", per: 1 month', '-45.96%'],
  ])('%s', (change, shown) => {
    const files = { 'goals/g.yaml': goalWith([`{metric: signups, ${BASE}, target: {change: ${change}}}`]) };
    expect(findingsOf(files, { only: compounding })[0]?.message).toContain(shown);
  });

  it.each([
    '"+20%"',
    '"+20%", per: 1 year',
    '"+20%", per: 2 years',
    '"+5 points", per: 1 month',
    '"+50", per: 1 month',
    '"+0%", per: 1 month',
  ])('is silent of %s', (change) => {
    expect(onGoal(compounding, [`{metric: signups, ${BASE}, target: {change: ${change}}}`])).toEqual([]);
  });
});

describe('measurable/benchmark', () => {
  const awareness = 'stage: awareness\n';
  it('asks one goal once', () => {
    const measures = [`{metric: reach, ${BASE}}`, `{metric: views, ${BASE}}`];
    expect(onGoal(benchmark, measures, awareness)).toEqual(['benchmark /metrics/0']);
  });

  it.each<[string, string[], string]>([
    ['goals of another stage', ['{metric: reach}'], 'stage: loyalty\n'],
    ['a benchmark in any measure', ['{metric: reach}', '{metric: views, benchmark: {value: 9}}'], awareness],
    ['a share, which compares by itself', ['{metric: reach}', '{metric: share-of-voice}'], awareness],
    ['a benchmark that could not be read', ['{metric: reach, benchmark: high}'], awareness],
    ['a goal that is over', ['{metric: reach}'], `${awareness}status: missed\n`],
  ])('is silent of %s', (_, measures, rest) => {
    expect(onGoal(benchmark, measures, rest)).toEqual([]);
  });

  it('leaves a metric on which a competitor was observed to the rule about competitors', () => {
    const files = {
      'goals/g.yaml': goalWith(['{metric: mentions}'], awareness),
      'competitors/c.yaml': 'name: C\ntype: direct\nobservations: [{metric: mentions, value: 9, date: 2026-01-31}]\n',
    };
    expect(inFiles(benchmark, files)).toEqual([]);
  });
});
