import { describe, expect, it } from 'vitest';
import { explainRule } from '../../src/explain/explain-rule.ts';
import { familyOf } from '../../src/findings/settings.ts';
import { rules } from '../../src/rules/index.ts';
import { loadingFindings } from '../support/marks.ts';
import { oneFinding, type Row, STRATEGY } from '../support/one-finding.ts';
import { findingsIn, findingsOf, workspaceOf } from '../support/rules.ts';
import { formatSchemas, type Schema } from '../support/schemas.ts';
import { strategy, temporaryFolder } from '../support/world.ts';

const withOptions = rules.filter(({ options }) => options !== undefined);

/** A config that sets every option of a rule. */
function configOf(id: string, options: Readonly<Record<string, number>>): string {
  return `rules:\n  ${id}: {options: ${JSON.stringify(options)}}\n`;
}

describe('the options of', () => {
  it.each(withOptions.map((rule) => [rule.id, rule] as const))('%s take effect up to their limits', (id, rule) => {
    const options = Object.entries(rule.options ?? {});
    const found = (config: string) =>
      findingsOf({ ...rule.example.bad, ...(config && { 'strategy.config.yaml': config }) }, { only: rule });
    const all = (limit: 'default' | 'maximum') =>
      Object.fromEntries(options.map(([name, option]) => [name, option[limit]]));
    expect(found(configOf(id, all('default')))).toEqual(found(''));
    expect(found('')).not.toEqual([]);
    expect(found(configOf(id, all('maximum')))).toEqual([]);
  });

  it.each(withOptions.map((rule) => [rule.id, rule] as const))('%s are explained with their limits', (id, rule) => {
    const [english, french] = [explainRule(rule, 'en'), explainRule(rule, 'fr')];
    for (const [name, { default: usual, description, minimum, maximum }] of Object.entries(rule.options ?? {})) {
      expect(minimum).toBeLessThan(maximum);
      expect(english).toContain(`- \`${name}\` (a `);
      expect(english).toContain(`${usual} if you say nothing): ${description.en}`);
      expect(french).toContain(`si vous ne dites rien)\u00a0: ${description.fr}`);
    }
    expect(english).toContain(`rules:\n  ${id}: {options: {`);
  });

  it('rules are listed with what is set and what may be', async () => {
    const cwd = temporaryFolder({
      'strategy.yaml': STRATEGY,
      'strategy.config.yaml': configOf('workable/mix', { tolerance: 2 }),
    });
    const { out } = await strategy(['rules', '--json'], { cwd });
    const listed = JSON.parse(out).rules.find(({ id }: { readonly id: string }) => id === 'workable/mix');
    const { tolerance } = listed.options;
    expect(tolerance).toMatchObject({ value: 2, type: 'number', default: 0.5, minimum: 0, maximum: 10 });
  });
});

const stale = '/rules/competitive~1stale/options';
const wrongSettings: readonly Row[] = [
  [
    'rules: {competitive/stale: {severity: warning, options: {⟦monhts⟧: 3}}}\n',
    'schema/unknown-key',
    `${stale}/monhts`,
    '`monhts` is not an option of `competitive/stale`; did you mean `months`?',
  ],
  [
    'rules: {competitive/stale: {options: {⟦weeks⟧: 3}}}\n',
    'schema/unknown-key',
    `${stale}/weeks`,
    '`weeks` is not an option of `competitive/stale`; the only one is months.',
  ],
  [
    'rules: {specific/too-many-goals: {options: {⟦least⟧: 3}}}\n',
    'schema/unknown-key',
    '/rules/specific~1too-many-goals/options/least',
    '`least` is not an option of `specific/too-many-goals`; the options are first, max.',
  ],
  [
    'rules: {competitive/stale: {options: {months: ⟦"3"⟧}}}\n',
    'schema/type',
    `${stale}/months`,
    '`months` must be a plain number: write `3` instead of "3".',
  ],
  ['rules: {competitive/stale: {options: {months: ⟦2.5⟧}}}\n', 'schema/type', `${stale}/months`, /a whole number/],
  ['rules: {competitive/stale: {options: ⟦12⟧}}\n', 'schema/type', stale, /map with keys of its own \(months\)/],
  [
    'rules: {competitive/stale: {options: {months: ⟦0⟧}}}\n',
    'schema/value',
    `${stale}/months`,
    '`months` is "0", which is below 1, the least that is possible here.',
  ],
  ['rules: {competitive/stale: {options: {months: ⟦61⟧}}}\n', 'schema/value', `${stale}/months`, /is above 60/],
  [
    'rules: {written/owner: {severity: error, ⟦options⟧: {days: 1}}}\n',
    'schema/unknown-key',
    '/rules/written~1owner/options',
    '`written/owner` takes no options; give it a severity alone.',
  ],
  [
    'rules: {workable: {⟦options⟧: {max: 9}}}\n',
    'schema/unknown-key',
    '/rules/workable/options',
    '`workable` takes no options, since it is a whole family; set those of its rules.',
  ],
  [
    'rules: {custom/own: {⟦options⟧: {max: 9}}}\n',
    'schema/unknown-key',
    '/rules/custom~1own/options',
    '`custom/own` takes no options; give it a severity alone.',
  ],
  ['rules: {workable: {⟦severty⟧: off}}\n', 'schema/unknown-key', '/rules/workable/severty', /did you mean `severity`/],
  ['rules: {workable/mix: ⟦of⟧}\n', 'schema/value', '/rules/workable~1mix', /did you mean `off`\?$/],
  [
    'overrides:\n  - files: ["*"]\n    rules: {competitive/stale: {options: {⟦month⟧: 3}}}\n',
    'schema/unknown-key',
    '/overrides/0/rules/competitive~1stale/options/month',
    /an option of `competitive\/stale`; did you mean `months`\?$/,
  ],
];
describe('a setting in the config', () => {
  oneFinding('strategy.config.yaml', '', wrongSettings);

  it('of a rule that is not there is left to the rule that says so', () => {
    const config = 'rules: {competitive/stael: {options: {monhts: "x"}}, x_ours: [anything]}\n';
    const files = { 'strategy.yaml': STRATEGY, 'strategy.config.yaml': config };
    expect(loadingFindings(files)).toEqual([]);
    const found = findingsIn(workspaceOf(files)).filter(({ rule }) => /^(schema|config)/.test(rule));
    expect(found.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([
      'config/unknown-rule /rules/competitive~1stael',
    ]);
  });
});

describe('options in overrides', () => {
  const competitor = (date: string) =>
    `name: Museum\ntype: direct\nobservations: [{metric: followers, value: 1, date: ${date}, source: Its page}]\n`;
  const files = { 'competitors/near.yaml': competitor('2026-07-01'), 'competitors/far.yaml': competitor('2026-04-01') };
  const stale = (config: string) => {
    const found = findingsIn(workspaceOf({ ...files, 'strategy.config.yaml': config }));
    return found
      .filter(({ rule }) => rule === 'competitive/stale')
      .map(({ file, message }) => [file, message.split(',')[1]]);
  };
  const override = (file: string, months: number) =>
    `overrides: [{files: [${file}], rules: {competitive/stale: {options: {months: ${months}}}}}]\n`;
  const said = (file: string, months: number) => [
    `competitors/${file}.yaml`,
    ` more than ${months} months ago; look again and note what you see.`,
  ];

  it.each([
    ['{}\n', [said('far', 6)]],
    [override('competitors/far.yaml', 12), []],
    [override('competitors/near.yaml', 3), [said('near', 3), said('far', 6)]],
    [override('"competitors/*"', 3), [said('far', 3), said('near', 3)]],
    [`rules: {competitive/stale: {options: {months: 12}}}\n${override('competitors/near.yaml', 3)}`, [said('near', 3)]],
    [override('strategy.yaml', 1), [said('far', 6)]],
  ])('%j', (config, expected) => expect(stale(config).sort()).toEqual([...expected].sort()));

  it('hold for what is said of the whole strategy where it is said', () => {
    const channels = Object.fromEntries([1, 2, 3].map((id) => [`channels/c${id}.yaml`, 'name: C\nplatform: event\n']));
    const count = (file: string) => {
      const config = `overrides: [{files: [${file}], rules: {workable/channels: {options: {max: 2}}}}]\n`;
      const found = findingsIn(workspaceOf({ ...channels, 'strategy.config.yaml': config }));
      return found.filter(({ rule }) => rule === 'workable/channels').length;
    };
    expect([count('strategy.yaml'), count('"channels/*"')]).toEqual([1, 0]);
  });
});

describe('the schema of rule settings', () => {
  const schema = formatSchemas.find(({ $id }) => $id === 'rule-settings.schema.json');
  const properties = (schema?.properties ?? {}) as Readonly<Record<string, Schema>>;

  it('names every rule with its summary, and every family', () => {
    const ids = rules.map(({ id }) => id);
    expect(Object.keys(properties).sort()).toEqual([...new Set([...ids, ...ids.map(familyOf)])].sort());
    for (const { id, words } of rules) expect(properties[id]?.description).toContain(`${words.en.summary}.`);
  });
});
