import { describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../src/findings/check.ts';
import { placeFindings } from '../../src/findings/place.ts';
import { everyRule } from '../../src/findings/settings.ts';
import { rulesFor } from '../../src/rules/all.ts';
import unknownRule from '../../src/rules/config/unknown-rule.ts';
import { customRules } from '../../src/rules/custom.ts';
import { wordLists } from '../../src/rules/word-lists.ts';
import { oneFinding, type Row, STRATEGY } from '../support/one-finding.ts';
import { type Found, findingsIn, workspaceOf } from '../support/rules.ts';

/** What the rules about the configuration say, as `rule file#pointer`. */
function configFindings(files: Readonly<Record<string, string>>): readonly string[] {
  const workspace = workspaceOf({ 'strategy.yaml': STRATEGY, ...files });
  const found = findingsIn(workspace, { only: rulesFor(workspace.configs) });
  return found
    .filter(({ rule }) => /^(config|custom|schema|file)\//.test(rule))
    .map(shown)
    .sort();
}

function shown({ rule, file, pointer }: Found): string {
  return `${rule} ${file}#${pointer}`;
}

describe('a config that is extended', () => {
  const extending = { 'strategy.config.yaml': 'extends: [a.yaml]\n' };

  it('is searched for rules that are not there', () => {
    const files = {
      ...extending,
      'a.yaml': 'extends: [b.yaml]\nrules: {yaml/sintax: off}\n',
      'b.yaml': 'overrides: [{files: [strategy.yaml], rules: {writen: off}}]\n',
    };
    expect(configFindings(files)).toEqual([
      'config/unknown-rule a.yaml#/rules/yaml~1sintax',
      'config/unknown-rule b.yaml#/overrides/0/rules/writen',
    ]);
  });

  it('is searched for overrides that match no file', () => {
    const files = { ...extending, 'a.yaml': 'overrides: [{files: ["canals/*"], rules: {written: off}}]\n' };
    expect(configFindings(files)).toEqual(['config/unused-override a.yaml#/overrides/0/files']);
  });

  it('may have so many patterns that the last ones are not tried, which is told', () => {
    const long = (count: number) => `{files: ["goals/${'a'.repeat(900)}*${count}"], rules: {written/owner: off}}`;
    const most = Array.from({ length: 400 }, (_, count) => long(count));
    const workspace = workspaceOf({
      'strategy.yaml': STRATEGY,
      ...Object.fromEntries(Array.from({ length: 60 }, (_, count) => [`goals/${'g'.repeat(50)}${count}.yaml`, ''])),
      'strategy.config.yaml': `overrides: [${[...most, '{files: ["goals/*", goals/a.yaml], rules: {written: off}}'].join(', ')}]\n`,
    });
    const found = findingsIn(workspace).filter(({ rule }) => rule === 'config/unused-override');
    expect(found).toHaveLength(401);
    expect(found.map(({ severity }) => severity)).toEqual(expect.arrayContaining(['warning', 'error']));
    expect(found.at(-1)?.severity).toBe('error');
  });

  it('may set the own rules of any other', () => {
    const rule = (id: string) => `custom: {${id}: {kind: review, message: Hi.}}\n`;
    const files = {
      'strategy.config.yaml': `extends: [a.yaml]\nrules: {custom/theirs: off, custom: info}\n${rule('ours')}`,
      'a.yaml': `rules: {custom/ours: off, custom/nobodys: off}\n${rule('theirs')}`,
    };
    expect(configFindings(files)).toEqual(['config/unknown-rule a.yaml#/rules/custom~1nobodys']);
  });

  it('is told apart from the others that have the same slip', () => {
    const slip = 'rules: {yaml/sintax: off}\n';
    const files = { 'strategy.config.yaml': `extends: [a.yaml]\n${slip}`, 'a.yaml': slip };
    const workspace = workspaceOf(files);
    const findings = checkWorkspace(workspace, { rules: [unknownRule], today: '2026-11-23', choice: everyRule });
    const placed = placeFindings(workspace, findings);
    expect(placed.map(({ at, entity }) => [at.file, entity])).toEqual([
      ['a.yaml', undefined],
      ['strategy.config.yaml', 'config'],
    ]);
    expect(new Set(placed.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });
});

const CUSTOM = 'custom:\n  own:\n    message: Hi.\n';

const ofFields: readonly Row[] = [
  [
    '    kind: channel\n    where: {⟦platfrom⟧: linkedin}\n',
    'schema/unknown-key',
    '/custom/own/where/platfrom',
    '`platfrom` is not a key of the kind `channel`; did you mean `platform`?',
  ],
  [
    '    kind: channel\n    where: {⟦cadence.wyh⟧: x}\n',
    'schema/unknown-key',
    '/custom/own/where/cadence.wyh',
    '`cadence.wyh` is not a key of the kind `channel`; did you mean `cadence.why`?',
  ],
  [
    '    kind: channel\n    where: {platform: ⟦linkdin⟧}\n',
    'schema/value',
    '/custom/own/where/platform',
    /^`platform` is "linkdin", which is not one of .*; did you mean `linkedin`\?$/,
  ],
  [
    '    kind: goal\n    where: {status: [active, ⟦run⟧]}\n',
    'schema/value',
    '/custom/own/where/status/1',
    /^This item/,
  ],
  [
    '    kind: channel\n    require: {fields: [owner, ⟦bakcup⟧]}\n',
    'schema/value',
    '/custom/own/require/fields/1',
    'This item is "bakcup", which is not a key of the kind `channel`; did you mean `backup`?',
  ],
  [
    '    kind: audience\n    require: {fields: [⟦cadence⟧]}\n',
    'schema/value',
    '/custom/own/require/fields/0',
    'This item is "cadence", which is not a key of the kind `audience`.',
  ],
  [
    '    kind: audience\n    require: {links: {to: ⟦channel⟧}}\n',
    'schema/value',
    '/custom/own/require/links/to',
    '`to` is "channel", which is a kind that files of the kind `audience` never refer to; they refer to competitor.',
  ],
  [
    '    kind: practice\n    require: {links: {from: ⟦goal⟧}}\n',
    'schema/value',
    '/custom/own/require/links/from',
    '`from` is "goal", which is a kind whose files never refer to the kind `practice`; those that do are opportunity, review.',
  ],
  [
    '    kind: audience\n    require: {links: {from: channel, where: {⟦priority⟧: 1}}}\n',
    'schema/unknown-key',
    '/custom/own/require/links/where/priority',
    '`priority` is not a key of the kind `channel`; the keys are name, platform, account, url, status, since, status_reason, owner, backup, purpose, role, audiences ….',
  ],
];

describe('an own rule', () => {
  describe('that asks for what its kind does not have', () => {
    oneFinding('strategy.config.yaml', CUSTOM, ofFields);
  });

  it.each([
    'kind: channel\n    where: {x_team: a, cadence.x_ours.deep: 1, platform: [linkedin, x]}\n',
    'kind: audience\n    require: {fields: [needs.first-visit.evidence, x_team, size.value]}\n',
    'kind: goal\n    where: {priority: 1, status: active, tags: spring}\n',
    'kind: audience\n    require: {links: {from: channel, where: {status: [active, pilot]}}}\n',
    'kind: review\n    require: {links: {to: strategy}}\n',
  ])('may say: %s', (rule) => {
    expect(configFindings({ 'strategy.config.yaml': `${CUSTOM}    ${rule}` })).toEqual([]);
  });

  it('is one of many with slips, of which the first are shown and the rest is counted', () => {
    const fields = Array.from({ length: 5_000 }, (_, index) => `platfrom${index}`).join(', ');
    const config = `${CUSTOM}    kind: channel\n    require: {fields: [${fields}]}\n`;
    const found = findingsIn(workspaceOf({ 'strategy.config.yaml': config })).filter(({ file }) => /config/.test(file));
    expect(found.length).toBe(51);
    expect(found.find(({ rule }) => rule === 'yaml/syntax')?.message).toMatch(/^There are 4950 more problems/);
  });

  it('is not tried where there are too many for so many files, which is told', () => {
    const words = Array.from({ length: 10_000 }, (_, index) => `w${index}`).join(', ');
    const rule = (id: string, where: string) =>
      `  ${id}: {kind: goal, message: Hi., where: {x_a: ${where}}, require: {fields: [owner]}}\n`;
    const workspace = workspaceOf({
      'strategy.yaml': STRATEGY,
      ...Object.fromEntries(
        Array.from({ length: 150 }, (_, index) => [`goals/g${index}.yaml`, 'name: G\noutcome: O\nx_a: w1\n']),
      ),
      'strategy.config.yaml': `custom:\n${rule('a', `[${words}]`)}${rule('b', 'w2')}${['c', 'd', 'e', 'f'].map((id) => rule(id, `[${words}]`)).join('')}`,
    });
    const found = findingsIn(workspace, { only: customRules(workspace.configs) });
    const own = (id: string) => found.filter(({ rule: name }) => name === `custom/${id}`);
    expect(own('a')).toHaveLength(150);
    expect(own('c')).toHaveLength(150);
    expect(own('b')).toEqual([]);
    expect(own('d').map(shown)).toEqual(['custom/d strategy.config.yaml#/custom/d']);
    expect([own('d')[0]?.severity, own('d')[0]?.message]).toEqual([
      'error',
      'The rule "d" is not tried: with the own rules before, it would take too long on so many files; use fewer.',
    ]);
    expect([own('e'), own('f')].map((one) => one.length)).toEqual([1, 1]);
  });

  it('finds nothing while it is not written right', () => {
    const found = (rule: string) => {
      const workspace = workspaceOf({
        'strategy.yaml': STRATEGY,
        'channels/blog.yaml': 'name: Blog\nplatform: blog\n',
        'strategy.config.yaml': `${CUSTOM}    kind: channel\n${rule}`,
      });
      return findingsIn(workspace, { only: customRules(workspace.configs) }).map(shown);
    };
    expect(found('    require: {fields: [backup]}\n')).toEqual(['custom/own channels/blog.yaml#']);
    expect(found('    require: {fields: [bakcup]}\n')).toEqual([]);
    expect(found('    where: {status: [actve]}\n    require: {fields: [backup]}\n')).toEqual([]);
    expect(found('    wehre: {status: paused}\n    require: {fields: [backup]}\n')).toEqual([]);
    expect(found('    where: {status: @x}\n    require: {fields: [backup]}\n')).toEqual([]);
  });
});

describe('word lists', () => {
  const lists = (config: string) => wordLists(workspaceOf({ 'strategy.config.yaml': config }).configs);

  it('hold both languages at once, add and remove', () => {
    const { vagueAudiences, placeholders } = lists(
      'words: {vague_audiences: {add: [Les Riverains, all residents], remove: [Grand public, the world]}, placeholders: {remove: ["???"]}}\n',
    );
    expect(vagueAudiences).toEqual(expect.arrayContaining(['les riverains', 'all residents', 'everyone', 'tous']));
    for (const gone of ['grand public', 'the world']) expect(vagueAudiences).not.toContain(gone);
    expect(placeholders).not.toContain('???');
    expect(placeholders).toContain('à définir');
  });

  const rows: readonly Row[] = [
    [
      'words: {vague_audiences: {remove: [the public, ⟦generl public⟧]}}\n',
      'schema/value',
      '/words/vague_audiences/remove/1',
      'This item is "generl public", which is not in this list, so that nothing is removed; did you mean `general public`?',
    ],
    [
      'words: {placeholders: {remove: [⟦"!!!"⟧]}}\n',
      'schema/value',
      '/words/placeholders/remove/0',
      'This item is "!!!", which is not in this list, so that nothing is removed; delete the line.',
    ],
    [
      'words: {vague_goals: {add: [shine], remove: [⟦shine⟧]}}\n',
      'schema/value',
      '/words/vague_goals/remove/0',
      /not in this list/,
    ],
  ];
  describe('that remove what they do not hold', () => oneFinding('strategy.config.yaml', '', rows));

  it('count what an extended config added, and warn where it is typed', () => {
    const found = findingsIn(
      workspaceOf({
        'strategy.config.yaml': 'extends: [a.yaml]\nwords: {vague_goals: {remove: [Shine!]}}\n',
        'a.yaml': 'words: {vague_goals: {add: [shine], remove: [glow]}}\n',
      }),
    ).filter(({ rule }) => rule === 'schema/value');
    expect(found.map((one) => `${one.severity} ${shown(one)}`)).toEqual([
      'warning schema/value a.yaml#/words/vague_goals/remove/0',
    ]);
  });
});

describe('a review', () => {
  it.each([
    ['reviews/spring.yaml', 'date: 2026-03-20\n', /so rename it to "2026-03-20\.yaml"\.$/],
    ['reviews/2026-3-20.yaml', 'date: 2026-03-20\n', /so rename it to "2026-03-20\.yaml"\.$/],
    ['reviews/2026-02-30.yaml', 'learned: [Much]\n', /so rename it like "2026-03-20\.yaml"\.$/],
    ['reviews/Spring review.yaml', 'date: some day\n', /so rename it like "2026-03-20\.yaml"\.$/],
  ])('called %s is named after no day', (path, text, message) => {
    const found = findingsIn(workspaceOf({ [path]: text })).filter(({ rule }) => rule === 'file/unexpected');
    expect(found).toMatchObject([{ file: path, message: expect.stringMatching(message) }]);
  });

  it('is not told to take the name of another', () => {
    const files = { 'reviews/spring.yaml': 'date: 2026-03-20\n', 'reviews/2026-03-20.yaml': 'date: 2026-03-20\n' };
    const found = findingsIn(workspaceOf(files)).filter(({ rule }) => rule === 'file/unexpected');
    expect(found).toMatchObject([{ file: 'reviews/spring.yaml', message: expect.stringContaining('rename it like') }]);
  });
});
