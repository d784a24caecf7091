import { describe, expect, it } from 'vitest';
import { loadingFindings } from '../support/marks.ts';
import { oneFinding, type Row, STRATEGY } from '../support/one-finding.ts';

const goal = 'name: Visits\noutcome: Parents come.\n';
const measure = `${goal}metrics:\n  - metric: reach\n`;
const channel = 'name: Blog\nplatform: blog\n';

const ofMeasure: readonly Row[] = [
  [
    '    target: ⟦many⟧\n',
    'schema/type',
    '/metrics/0/target',
    '`target` must be a map with keys of its own (value, change, per, date, kind), such as `{value: 3.5, date: 2026-12-31}`; the text "many" is none.',
  ],
  ['    ⟦target⟧: {}\n', 'schema/missing-key', '/metrics/0/target', /^`value` or `change` is missing in "reach"\./],
  ['    ⟦target⟧: {date: 2026-01-01}\n', 'schema/missing-key', '/metrics/0/target', /^`value` or `change` is missing/],
  [
    '    ⟦target⟧: {value: 1, change: "+2%"}\n',
    'schema/value',
    '/metrics/0/target',
    'Give either `value` or `change`, not both.',
  ],
  [
    '    target: {⟦valeu⟧: 1}\n',
    'schema/unknown-key',
    '/metrics/0/target/valeu',
    '`valeu` is not a key here; did you mean `value`?',
  ],
  [
    '    target: {value: ⟦"12,400"⟧}\n',
    'schema/type',
    '/metrics/0/target/value',
    '`value` must be a plain number: write `12400` instead of "12,400".',
  ],
  ['    target: {value: ⟦"42"⟧}\n', 'schema/type', '/metrics/0/target/value', /write `42` instead of "42"\.$/],
  ['    target: {value: ⟦20k⟧}\n', 'schema/type', '/metrics/0/target/value', /write `20000` instead of "20k"\.$/],
  ['    target: {value: ⟦1_000⟧}\n', 'schema/type', '/metrics/0/target/value', /write `1000` instead of "1_000"\.$/],
  ['    baseline:\n      value: ⟦3,5 %⟧\n', 'schema/type', '/metrics/0/baseline/value', /write `3\.5` instead of/],
  [
    '    baseline: {value: 3,⟦5⟧, date: 2026-01-01}\n',
    'schema/unknown-key',
    '/metrics/0/baseline/5',
    /^The comma before `5` separates keys here; write decimals with a point/,
  ],
  ['    baseline: {value: {⟦mn⟧: 1, max: 2}}\n', 'schema/unknown-key', '/metrics/0/baseline/value/mn', /`min`\?$/],
  [
    '    baseline: {⟦value⟧: {min: 1}}\n',
    'schema/missing-key',
    '/metrics/0/baseline/value',
    /^`max` is missing in "reach"\./,
  ],
  ['    baseline: {value: {min: ⟦a⟧, max: 2}}\n', 'schema/type', '/metrics/0/baseline/value/min', /must be a number/],
  [
    '    baseline: {value: ⟦[1, 2]⟧}\n',
    'schema/type',
    '/metrics/0/baseline/value',
    '`value` must be a number or a map with keys of its own (min, max), such as `2.1`.',
  ],
  ['    baseline: {⟦value⟧: }\n', 'schema/type', '/metrics/0/baseline/value', /^`value` is empty: write a number or /],
  [
    '    ⟦baseline⟧: {date: 2026-01-01}\n',
    'schema/missing-key',
    '/metrics/0/baseline',
    /^`value` is missing in "reach"\./,
  ],
  ['    baseline: ⟦20⟧\n', 'schema/type', '/metrics/0/baseline', /and `20` is not\.$/],
  [
    '    decide: [⟦{below: 3, at_least: 4, then: x}⟧]\n',
    'schema/value',
    '/metrics/0/decide/0',
    'Give either `below` or `at_least`, not both.',
  ],
  [
    '    baseline: {value: ⟦{min: 33, max: 25}⟧}\n',
    'schema/value',
    '/metrics/0/baseline/value',
    '`value` has 33 as its `min` and 25 as its `max`, and min is larger than max; put the smaller number under `min`.',
  ],
  ['    decide: [{⟦then⟧: x}]\n', 'schema/missing-key', '/metrics/0/decide/0', /^`below` or `at_least` is missing/],
  [
    '    milestones: [{value: 1, date: ⟦2026-02-30⟧}]\n',
    'schema/value',
    '/metrics/0/milestones/0/date',
    /no|not a day/,
  ],
  ['    every: ⟦monthly⟧\n', 'schema/value', '/metrics/0/every', /is not a length of time; .* such as 3 months\.$/],
  ['    ⟦evry⟧: 1 month\n', 'schema/unknown-key', '/metrics/0/evry', /did you mean `every`\?$/],
];

const ofMeasures: readonly Row[] = [
  ['metrics: ⟦reach⟧\n', 'schema/type', '/metrics', /^`metrics` must be a list \(each item on its own line/],
  ['metrics:\n  ⟦metric: reach⟧\n', 'schema/type', '/metrics', /^`metrics` must be a list/],
  ['metrics:\n  - ⟦reach⟧\n', 'schema/type', '/metrics/0', /^This item must be a map with keys of its own \(metric, /],
  ['metrics:\n  - metric: a\n  -⟦⟧\n', 'schema/type', '/metrics/1', /^This item is empty: /],
  ['metrics:\n  - ⟦every⟧: 1 month\n', 'schema/missing-key', '/metrics/0', /^`metric` is missing here\./],
  ['metrics:\n  - ⟦metrc⟧: reach\n', 'schema/unknown-key', '/metrics/0/metrc', /did you mean `metric`\?$/],
  ['⟦metrics⟧:\n', 'schema/type', '/metrics', /^`metrics` is empty: write a list/],
];

describe('a measure', () => {
  oneFinding('goals/visits.yaml', measure, ofMeasure);
  oneFinding('goals/visits.yaml', goal, ofMeasures);
});

describe('what the text nearly says', () => {
  oneFinding('channels/blog.yaml', channel, [
    [
      'tactics:\n  do-it:\n    ⟦what:x⟧\n',
      'yaml/syntax',
      '/tactics/do-it',
      'There must be a space after the colon: `what: …`.',
    ],
    [
      'tactics:\n  do-it: {⟦what:x⟧, goal: g}\n',
      'yaml/syntax',
      '/tactics/do-it/what:x',
      /a space after the colon: `what: …`/,
    ],
    [
      'tactics:\n  do-it: {what: x, ⟦start:2026-01-01⟧}\n',
      'yaml/syntax',
      '/tactics/do-it/start:2026-01-01',
      /`start: …`/,
    ],
    [
      'cadence:\n  ⟦posts = 3⟧\n',
      'yaml/syntax',
      '/cadence',
      'A value follows a colon, not an equals sign: `posts: …`.',
    ],
    ['content:\n  - ⟦what:x⟧\n', 'yaml/syntax', '/content/0', /a space after the colon/],
    ['hashtags:\n  ⟦-one\n  -two⟧\n', 'yaml/syntax', '/hashtags', /a space after the dash of a list item: `- one/],
    [
      'hashtags:\n  - ⟦Cost: too high⟧\n  - b\n',
      'schema/type',
      '/hashtags/0',
      'This item must be text, and a colon followed by a space makes a key of it: put quotes around `Cost: too high`.',
    ],
    ['cadence: ⟦{min: 5, max: 2, per: week}⟧\n', 'schema/value', '/cadence', /^`cadence` has 5 as its `min` and 2 as/],
    [
      'content: [{what: a, share: ⟦{min: 50, max: 40}⟧}]\n',
      'schema/value',
      '/content/0/share',
      /min is larger than max/,
    ],
    ['account: ⟦*text*⟧\n', 'yaml/syntax', '', /refers to an anchor that is not there/],
    ['cadence: {posts: ⟦010⟧, per: week}\n', 'yaml/syntax', '', /could be read as another number/],
    ['cadence: {limits: [{max: ⟦.inf⟧, per: day}]}\n', 'yaml/syntax', '', /not a number that can be counted with/],
    ['cadence:\n  posts: ⟦%50⟧\n', 'yaml/syntax', '', /^A text that starts with `%` needs quotes/],
    ['hashtags:\n  - ⟦#one⟧\n  - two\n', 'yaml/syntax', '', /starts a comment/],
    ['tactics:\n  do-it:\n    what: ⟦"\\e"⟧\n', 'yaml/syntax', '', /invisible control character \(U\+001B\)/],
  ]);
});

describe('keys', () => {
  oneFinding('goals/visits.yaml', '', [
    ['⟦nme⟧: Visits\noutcome: x\n', 'schema/unknown-key', '/nme', '`nme` is not a key here; did you mean `name`?'],
    ['⟦outcome⟧: x\n', 'schema/missing-key', '', /^`name` is missing here\. .* For example: `name: Fill storytime`\.$/],
    ['name: x\noutcome: y\n⟦Audience⟧: z\n', 'schema/unknown-key', '/Audience', /did you mean `audiences`\?$/],
    [
      'name: x\noutcome: y\n⟦colour⟧: z\n',
      'schema/unknown-key',
      '/colour',
      /^`colour` is not a key here; the keys are name,/,
    ],
    ['⟦name⟧:\noutcome: y\n', 'schema/type', '/name', '`name` is empty: write text, such as `Fill storytime`.'],
    [
      'name: ⟦true⟧\noutcome: y\n',
      'schema/type',
      '/name',
      '`name` must be text, and `true` is not; put it in quotes if it is text.',
    ],
    [
      'name: x\noutcome: y\nreview_every: ⟦6⟧\n',
      'schema/type',
      '/review_every',
      /must be text, such as `.+`, and `6` is not\.$/,
    ],
    ['name: ⟦2026⟧\noutcome: y\n', 'schema/type', '/name', /and `2026` is not; put it in quotes if it is text\.$/],
    ['name: ⟦[a]⟧\noutcome: y\n', 'schema/type', '/name', '`name` must be text, such as `Fill storytime`.'],
    ['name: ⟦"a\\nb"⟧\noutcome: y\n', 'schema/value', '/name', /must stay on one line\.$/],
    ['name: ⟦""⟧\noutcome: y\n', 'schema/value', '/name', '`name` is empty; fill it in.'],
  ]);

  it('of the team are kept', () => {
    const files = { 'strategy.yaml': STRATEGY, 'goals/visits.yaml': `${goal}x_team: {any: [thing]}\n` };
    expect(loadingFindings(files)).toEqual([]);
  });

  it('that are ids are held to their form, once', () => {
    const files = {
      'strategy.yaml': STRATEGY,
      'audiences/a.yaml': 'name: a\nneeds: {Job_1: {need: x}, job-2: {need: y}}\n',
    };
    expect(loadingFindings(files)).toMatchObject(
      [{ rule: 'schema/value', pointer: '/needs/Job_1', message: /is not an id; use lower-case letters/ }].map(
        (finding) => ({ ...finding, message: expect.stringMatching(finding.message) }),
      ),
    );
  });
});

const ofGoal: readonly Row[] = [
  [
    'stage: ⟦awarenes⟧\n',
    'schema/value',
    '/stage',
    /^`stage` is "awarenes", which is not one of .*; did you mean `awareness`\?$/,
  ],
  ['stage: ⟦fame⟧\n', 'schema/value', '/stage', /not one of awareness, consideration, .*, advocacy\.$/],
  ['stage: ⟦[awareness]⟧\n', 'schema/type', '/stage', '`stage` must be text, such as `conversion`.'],
  [
    'priority: ⟦0⟧\n',
    'schema/value',
    '/priority',
    '`priority` is "0", which is below 1, the least that is possible here.',
  ],
  [
    'priority: ⟦1.5⟧\n',
    'schema/type',
    '/priority',
    '`priority` must be a whole number, such as `1`, and `1.5` is not.',
  ],
  ['audiences: ⟦parents⟧\n', 'schema/type', '/audiences', /must be a list .*; the text "parents" is none\.$/],
  [
    'reviewed: {date: ⟦2026-02-30⟧}\n',
    'schema/value',
    '/reviewed/date',
    '`date` is "2026-02-30", which is not a day of the calendar; write year-month-day, such as 2026-11-30.',
  ],
  ['reviewed: {date: ⟦30/11/2026⟧}\n', 'schema/value', '/reviewed/date', /not a day of the calendar/],
  [
    'value: {per: reach, amount: 3, currency: ⟦euro⟧}\n',
    'schema/value',
    '/value/currency',
    /three capital letters, such as EUR\.$/,
  ],
  [
    'waivers: [{⟦rule⟧: written/owner}]\n',
    'schema/missing-key',
    '/waivers/0',
    /^`reason` is missing in "written\/owner"\./,
  ],
];

const ofNeeded: readonly Row[] = [
  ['⟦name⟧: a\n', 'schema/missing-key', '', /^`platform` is missing here\. .*`platform: instagram`\.$/],
  ['name: a\n⟦platfrm⟧: blog\n', 'schema/unknown-key', '/platfrm', /did you mean `platform`\?$/],
  ['name: a\nplatform: ⟦Instagram⟧\n', 'schema/value', '/platform', /; did you mean `instagram`\?$/],
];

const ofChannel: readonly Row[] = [
  ['url: ⟦www.example.org⟧\n', 'schema/value', '/url', /not a full address; it must start with https:/],
  ['url: ⟦javascript:alert(1)⟧\n', 'schema/value', '/url', /not a full address/],
  ['cadence: ⟦daily⟧\n', 'schema/type', '/cadence', /map with keys of its own \(posts, min, max, per, limits\)/],
  [
    'cadence: {posts: 3, per: ⟦fortnight⟧}\n',
    'schema/value',
    '/cadence/per',
    /quarter, year, nor a length of time such as 2 weeks\.$/,
  ],
  ['cadence: {posts: 3, per: ⟦weak⟧}\n', 'schema/value', '/cadence/per', /did you mean `week`\?$/],
  ['cadence: {posts: 3, per: ⟦2⟧}\n', 'schema/type', '/cadence/per', /must be text, and `2` is not/],
  ['cadence: {posts: ⟦-3⟧, per: week}\n', 'schema/value', '/cadence/posts', /is below 0/],
  ['cadence: {limits: [{⟦max⟧: 3}]}\n', 'schema/missing-key', '/cadence/limits/0', /^`per` is missing here\./],
  ['content: [{⟦share⟧: 3}]\n', 'schema/missing-key', '/content/0', /^`what` or `pillar` is missing here\./],
  ['content: [{⟦pilar⟧: x}]\n', 'schema/unknown-key', '/content/0/pilar', /did you mean `pillar`\?$/],
  ['content: [{what: x, share: ⟦"20 %"⟧}]\n', 'schema/type', '/content/0/share', /write `20` instead of "20 %"\.$/],
  ['content: [{what: x, share: ⟦-3⟧}]\n', 'schema/value', '/content/0/share', /is below 0/],
  ['content: [{what: x, share: {min: 1, max: ⟦a⟧}}]\n', 'schema/type', '/content/0/share/max', /must be a number/],
  ['tactics: {⟦Do It⟧: {what: x}}\n', 'schema/value', '/tactics/Do It', /is not an id/],
  ['tactics: ⟦[x]⟧\n', 'schema/type', '/tactics', /must be a map with keys of its own/],
];

describe('values', () => {
  oneFinding('goals/visits.yaml', goal, ofGoal);
  oneFinding('channels/blog.yaml', '', ofNeeded);
  oneFinding('channels/blog.yaml', channel, ofChannel);
});
