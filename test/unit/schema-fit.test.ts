import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../src/findings/place.ts';
import { allKinds, type Kind, kindAt } from '../../src/model/kinds.ts';
import { type Pointer, toPointer, valueAt } from '../../src/model/pointer.ts';
import { kindSchemas } from '../../src/model/schemas.ts';
import { type Fit, fitToSchema } from '../../src/workspace/fit.ts';
import { at } from '../../src/workspace/spot.ts';
import { validators } from '../../src/workspace/validators.generated.js';
import type { Entity } from '../../src/workspace/workspace.ts';
import { loadingFindings, withMarks } from '../support/marks.ts';
import { oneFinding, type Row, STRATEGY } from '../support/one-finding.ts';
import { workspaceFrom } from '../support/rules.ts';
import { tries } from '../support/runs.ts';
import { applySlip, examples, exampleValues, leftovers, slips } from '../support/slips.ts';
import { plainText } from '../support/yaml.ts';

const metric = 'visits:\n  name: Visits\n  definition: People who come in.\n  unit: count\n  direction: up\n';

const ofMetrics: readonly Row[] = [
  [
    '  formula: ⟦a / b⟧\n',
    'schema/type',
    '/visits/formula',
    /map with keys of its own \(ratio, times, difference, share_of\)/,
  ],
  [
    '  ⟦formula⟧: {}\n',
    'schema/missing-key',
    '/visits/formula',
    /^`ratio` or `difference` or `share_of` is missing here\./,
  ],
  ['  formula: {ratio: ⟦[reach]⟧}\n', 'schema/value', '/visits/formula/ratio', /write at least 2, or delete/],
  ['  formula: {ratio: [reach, views], times: ⟦x⟧}\n', 'schema/type', '/visits/formula/times', /must be a number/],
  [
    '  formula: {⟦ratios⟧: [reach, views]}\n',
    'schema/unknown-key',
    '/visits/formula/ratios',
    /did you mean `ratio`\?$/,
  ],
  ['  formula: {⟦share-of⟧: reach}\n', 'schema/unknown-key', '/visits/formula/share-of', /did you mean `share_of`\?$/],
  [
    '  formula: {ratio: [reach, views], ⟦share_of⟧: reach}\n',
    'schema/value',
    '/visits/formula/share_of',
    /^Give either `ratio` or `share_of`, not both\.$/,
  ],
  ['  ⟦unit⟧: percent\n', 'yaml/syntax', '', /^`unit` is already there in this map/],
  [
    '  vanity: ⟦yes⟧\n',
    'schema/type',
    '/visits/vanity',
    '`vanity` must be true or false, such as `false`; the text "yes" is none.',
  ],
  ['⟦X Y⟧: {name: a, definition: b, unit: count, direction: up}\n', 'schema/value', '/X Y', /is not an id/],
  ['other: ⟦nice⟧\n', 'schema/type', '/other', /must be a map with keys of its own \(name, definition, unit,/],
  [
    'other: {name: a, definition: b, unit: ⟦persent⟧, direction: up}\n',
    'schema/value',
    '/other/unit',
    /did you mean `percent`\?$/,
  ],
];

const ofConfig: readonly Row[] = [
  ['extends: ⟦strict⟧\n', 'schema/type', '/extends', /^`extends` must be a list .* such as `\[recommended\]`/],
  [
    'extends: [⟦strct⟧]\n',
    'ref/unknown',
    '/extends/0',
    'There is no "strct" in recommended, strict; did you mean "strict"?',
  ],
  [
    'rules: {written: ⟦of⟧}\n',
    'schema/value',
    '/rules/written',
    /not one of off, info, warning, error; did you mean `off`\?$/,
  ],
  ['rules: {written: {severity: ⟦of⟧}}\n', 'schema/value', '/rules/written/severity', /did you mean `off`\?$/],
  [
    'rules: {written: {⟦sverity⟧: off}}\n',
    'schema/unknown-key',
    '/rules/written/sverity',
    /did you mean `severity`\?$/,
  ],
  ['rules: {written: ⟦false⟧}\n', 'schema/type', '/rules/written', /and `false` is not/],
  ['rules: ⟦[written]⟧\n', 'schema/type', '/rules', /must be a map/],
  ['overrides: [{files: ⟦"channels/*"⟧, rules: {}}]\n', 'schema/type', '/overrides/0/files', /must be a list/],
  ['overrides: [{⟦rules⟧: {}}]\n', 'schema/missing-key', '/overrides/0', /^`files` is missing here\./],
  ['custom: {x: {kind: ⟦chanel⟧, message: hi}}\n', 'schema/value', '/custom/x/kind', /did you mean `channel`\?$/],
  ['custom: {⟦x⟧: {kind: channel}}\n', 'schema/missing-key', '/custom/x', /^`message` is missing here\./],
  ['custom: {x: {kind: channel, message: ⟦3⟧}}\n', 'schema/type', '/custom/x/message', /must be text or a map/],
  [
    'custom: {x: {kind: channel, message: {⟦eng lish⟧: hi}}}\n',
    'schema/value',
    '/custom/x/message/eng lish',
    /not written as the format expects/,
  ],
  [
    'render: {formats: [html, ⟦wrd⟧]}\n',
    'schema/value',
    '/render/formats/1',
    'This item is "wrd", which is not one of markdown, html, pdf.',
  ],
];

const ofStrategy: readonly Row[] = [
  ['voice: ⟦friendly⟧\n', 'schema/type', '/voice', /map with keys of its own \(summary, traits, words, examples\)/],
  ['voice: {traits: [⟦Warm⟧, {trait: Clear}]}\n', 'schema/type', '/voice/traits/0', /^This item must be a map/],
  [
    'business_objectives: ⟦[{statement: x}]⟧\n',
    'schema/type',
    '/business_objectives',
    /must be a map with keys of its own/,
  ],
  ['glossary: {⟦"a\\nb"⟧: x}\n', 'schema/value', '/glossary/a\nb', /must stay on one line\.$/],
  [
    'governance: {escalation: [{level: ⟦true⟧, when: x, decides: y}]}\n',
    'schema/type',
    '/governance/escalation/0/level',
    /text or a whole number/,
  ],
  ['resources: {budget: {amount: ⟦20k⟧}}\n', 'schema/type', '/resources/budget/amount', /write `20000`/],
  [
    'resources: {budget: {split: [{on: x, share: ⟦"3,5 %"⟧}]}}\n',
    'schema/type',
    '/resources/budget/split/0/share',
    /write `3\.5`/,
  ],
];

describe('metrics.yaml', () => oneFinding('metrics.yaml', metric, ofMetrics));
describe('strategy.config.yaml', () => oneFinding('strategy.config.yaml', '', ofConfig));
describe('strategy.yaml', () => {
  oneFinding('strategy.yaml', STRATEGY, ofStrategy);
  oneFinding('strategy.yaml', '', [
    ['⟦name⟧: a\norganization: b\n', 'schema/missing-key', '', /^`format` is missing here\. .*`format: 1`\.$/],
    ['format: ⟦2⟧\nname: a\norganization: b\n', 'schema/value', '/format', '`format` is "2", which is not one of 1.'],
    ['format: ⟦"1"⟧\nname: a\norganization: b\n', 'schema/type', '/format', /write `1` instead of "1"\.$/],
  ]);
});

describe('what fits', () => {
  /** What other rules say of an item lies where the item is typed, however many before it do not fit. */
  it.each<[string, string, (string | number)[]]>([
    ['goals/a.yaml', 'tags: [1, a, 2, ⟦b⟧, 3]\n', ['tags', 1]],
    ['goals/a.yaml', 'tags: [a, 1, 2, 3, ⟦b⟧]\n', ['tags', 1]],
    [
      'goals/a.yaml',
      'metrics:\n  - reach\n  - {metric: x, milestones: [1, {value: 2, date: ⟦2026-01-01⟧}]}\n',
      ['metrics', 0, 'milestones', 0, 'date'],
    ],
    ['goals/a.yaml', 'metrics:\n  - {metric: x, target: {}, every: ⟦1 month⟧}\n', ['metrics', 0, 'every']],
    ['audiences/a.yaml', 'needs: {0: x, 1: {need: ⟦y⟧}}\n', ['needs', '1', 'need']],
    ['channels/a.yaml', 'content: [{share: 1}, {what: b, share: ⟦2⟧}]\n', ['content', 0, 'share']],
    ['channels/a.yaml', 'hashtags: [*x, 010, ⟦a⟧]\n', ['hashtags', 0]],
  ])('%s %j', (file, marked, steps) => {
    const text = plainText(marked);
    const workspace = workspaceFrom({ 'strategy.yaml': STRATEGY, [file]: text });
    const [kind, id] = [file.split('/')[0]?.slice(0, -1), 'a'];
    const entity = workspace.entities[kind as 'goal'].get(id) as Entity;
    const { start, end } = rangeOf(workspace, at(entity, ...steps));
    expect(withMarks(text, start, end)).toBe(marked);
    expect(valueAt(entity.value, toPointer(steps))).toBeDefined();
  });

  it('never holds back a second slip of the same value', () => {
    const files = { 'strategy.yaml': STRATEGY, 'goals/a.yaml': 'name: a\noutcome: b\ntags: [1, {c: d}]\nstage: x\n' };
    expect(loadingFindings(files).map(({ pointer }) => pointer)).toEqual(['/tags/0', '/tags/1', '/stage']);
  });
});

describe('any file with slips in it', () => {
  it.each(exampleFiles())('$path: the rest fits, and all that was taken out was said', ({ kind, value }) => {
    fc.assert(
      fc.property(fc.array(slips, { minLength: 1, maxLength: 4 }), (changes) => {
        const changed = structuredClone(value);
        for (const slip of changes) applySlip(changed, slip);
        const before = JSON.stringify(changed);
        const fit = fitToSchema(kind, changed);
        expect(JSON.stringify(changed)).toBe(before);
        expect(remaining(kind, fit)).toEqual([]);
        for (const pointer of fit.removed) expect([pointer, explains(fit, pointer)]).toEqual([pointer, true]);
        for (const { pointer } of fit.problems) expect(valueAt(changed, pointer)).toBeDefined();
      }),
      tries(100),
    );
  });
});

describe('one wrong value', () => {
  const scalars = leftovers.filter((value) => typeof value !== 'object' || value === null);
  it.each(exampleFiles())('in $path is said once', ({ kind, value }) => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), scalars, (where, to) => {
        const changed = structuredClone(value);
        applySlip(changed, { at: where, change: 'replace', to });
        expect(fitToSchema(kind, changed).problems.length).toBeLessThan(2);
      }),
      tries(60),
    );
  });
});

interface ExampleFile {
  readonly path: string;
  readonly kind: Kind;
  readonly value: object;
}

describe('the length of a text', () => {
  it.each([
    ['an empty text', '', false],
    ['one character', 'a', true],
    ['as many as there may be', 'a'.repeat(1000), true],
    ['one more', 'a'.repeat(1001), false],
    ['as many that take two units each', '😀'.repeat(1000), true],
    ['one more of those', '😀'.repeat(1001), false],
    ['fewer characters than units', `${'😀'.repeat(10)}${'a'.repeat(990)}`, true],
  ])('is counted in characters: %s', (_, name, isSound) => {
    expect(validators.goal({ name, outcome: 'People come.' })).toBe(isSound);
  });
});

/** The largest file of each kind among the examples; of a kind that none has, the example of its schema. */
function exampleFiles(): readonly ExampleFile[] {
  const files = examples.flatMap((name) =>
    [...exampleValues(name)].map(([path, value]) => ({ path: `${name}/${path}`, kind: kindAt(path)?.kind, value })),
  );
  const size = ({ value }: { value: object }) => JSON.stringify(value).length;
  return allKinds.map((kind) => {
    const [shown] = kindSchemas[kind].examples ?? [];
    const ofKind = files.filter((file) => file.kind === kind);
    if (ofKind.length === 0) return { path: `${kind}.schema.json`, kind, value: shown as object };
    return { ...ofKind.reduce((large, file) => (size(file) > size(large) ? file : large)), kind };
  });
}

/** Complaints about the part that fits, but for keys that the file lacks at its top. */
function remaining(kind: Kind, { value }: Fit): readonly string[] {
  if (validators[kind](value)) return [];
  const errors = validators[kind].errors ?? [];
  return errors.flatMap(({ keyword, instancePath }) =>
    keyword === 'required' && instancePath === '' ? [] : [instancePath],
  );
}

/** True if a problem speaks of what was taken out, of something in it, or of what holds it. */
function explains({ problems }: Fit, removed: Pointer): boolean {
  return problems.some(
    ({ pointer }) => `${pointer}/`.startsWith(`${removed}/`) || `${removed}/`.startsWith(`${pointer}/`),
  );
}
