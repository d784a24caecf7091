import { describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../src/findings/check.ts';
import { everyRule, type RuleChoice } from '../../src/findings/settings.ts';
import { waive } from '../../src/findings/waive.ts';
import { rules } from '../../src/rules/index.ts';
import type { Severity } from '../../src/rules/rule.ts';
import { findingsIn, workspaceFrom } from '../support/rules.ts';

/** A strategy with one finding of each severity that the tests name, and no config. */
const FILES = {
  'strategy.yaml': 'format: 1\nname: a\norganization: b\nowner: TODO\n',
  'channels/blog.yaml': 'name: Blog\nplatform: blog\nowner: c\npurpose: Because.\n',
  'channels/old.yaml': 'name: Old\nplatform: x\nowner: c\npurpose: Because.\n',
};

const TODAY = '2026-11-23';

/** The severity of each finding of some rules, as `rule file`. */
function severities(config: string, choice: Partial<RuleChoice> = {}, more: Readonly<Record<string, string>> = {}) {
  const workspace = workspaceFrom({ ...FILES, ...more, ...(config && { 'strategy.config.yaml': config }) });
  const findings = checkWorkspace(workspace, { rules, today: TODAY, choice: { ...everyRule, ...choice } });
  const shown = ['written/placeholder', 'written/mission', 'written/backup', 'questioned/cadence'];
  const found = findings.filter(({ rule }) => shown.includes(rule));
  return Object.fromEntries(found.map(({ rule, at, severity }) => [`${rule} ${at.file}`, severity]));
}

function standard(changes: Readonly<Record<string, Severity | undefined>> = {}): Readonly<Record<string, Severity>> {
  const all: Record<string, Severity | undefined> = {
    'written/placeholder strategy.yaml': 'error',
    'written/mission strategy.yaml': 'warning',
    'written/backup channels/blog.yaml': 'info',
    'written/backup channels/old.yaml': 'info',
    'questioned/cadence channels/blog.yaml': 'warning',
    'questioned/cadence channels/old.yaml': 'warning',
    ...changes,
  };
  return Object.fromEntries(Object.entries(all).flatMap(([name, severity]) => (severity ? [[name, severity]] : [])));
}

const strict = standard({
  'written/mission strategy.yaml': 'error',
  'written/backup channels/blog.yaml': 'warning',
  'written/backup channels/old.yaml': 'warning',
  'questioned/cadence channels/blog.yaml': 'error',
  'questioned/cadence channels/old.yaml': 'error',
});

const noBackup = { 'written/backup channels/blog.yaml': undefined, 'written/backup channels/old.yaml': undefined };
const noWritten = {
  ...noBackup,
  'written/placeholder strategy.yaml': undefined,
  'written/mission strategy.yaml': undefined,
};

describe('presets', () => {
  it.each([
    ['', standard()],
    ['{}\n', standard()],
    ['extends: [recommended]\n', standard()],
    ['extends: [strict]\n', strict],
    ['extends: [recommended, strict]\n', strict],
    ['extends: [strict, recommended]\n', standard()],
  ])('%j', (config, expected) => expect(severities(config)).toEqual(expected));
});

describe('rules', () => {
  it.each([
    ['rules: {written/backup: off}\n', standard(noBackup)],
    ['rules: {written: off}\n', standard(noWritten)],
    [
      'rules: {written: off, written/mission: info}\n',
      standard({ ...noWritten, 'written/mission strategy.yaml': 'info' }),
    ],
    [
      'rules: {written/mission: info, written: off}\n',
      standard({ ...noWritten, 'written/mission strategy.yaml': 'info' }),
    ],
    ['rules: {written/mission: {severity: error}}\n', standard({ 'written/mission strategy.yaml': 'error' })],
    ['rules: {written/mission: {options: {}}}\n', standard()],
    ['rules: {written: off, written/mission: {options: {}}}\n', standard(noWritten)],
    [
      'extends: [strict]\nrules: {written/mission: warning}\n',
      { ...strict, 'written/mission strategy.yaml': 'warning' },
    ],
  ])('%j', (config, expected) => expect(severities(config)).toEqual(expected));

  it('have options that the nearest config sets, if they are possible', () => {
    const ids = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'];
    const more = Object.fromEntries(ids.map((id) => [`channels/${id}.yaml`, `name: ${id}\nplatform: event\n`]));
    const count = (config: string) => {
      const workspace = workspaceFrom({ ...FILES, ...more, 'strategy.config.yaml': config });
      return findingsIn(workspace).filter(({ rule }) => rule === 'workable/channels').length;
    };
    const option = (value: string) => `rules: {workable/channels: {options: {max: ${value}}}}\n`;
    expect(['{}', option('8'), option('7'), option('-1'), option('no')].map(count)).toEqual([1, 0, 1, 1, 1]);
  });
});

describe('overrides', () => {
  const override = (files: string, settings: string) => `overrides: [{files: [${files}], rules: ${settings}}]\n`;
  const noBlog = { 'written/backup channels/blog.yaml': undefined };
  it.each([
    [override('channels/blog.yaml', '{written: off}'), standard(noBlog)],
    [override('"channels/b*.yaml"', '{written: off}'), standard(noBlog)],
    [override('"channels/*"', '{written: off}'), standard(noBackup)],
    [override('"**/*.yaml"', '{written: off}'), standard(noWritten)],
    [override('"*.yaml"', '{written/mission: off}'), standard({ 'written/mission strategy.yaml': undefined })],
    [override('"{audiences,channels}/*.yaml"', '{written: off}'), standard(noBackup)],
    [override('nothing, channels/blog.yaml', '{written: off}'), standard(noBlog)],
    [
      `rules: {written/backup: error}\n${override('channels/blog.yaml', '{written/backup: off}')}`,
      standard({ ...noBlog, 'written/backup channels/old.yaml': 'error' }),
    ],
    [
      'overrides:\n  - {files: ["channels/*"], rules: {written: off}}\n  - {files: [channels/old.yaml], rules: {written/backup: error}}\n',
      standard({ ...noBlog, 'written/backup channels/old.yaml': 'error' }),
    ],
  ])('%j', (config, expected) => expect(severities(config)).toEqual(expected));
});

describe('extends', () => {
  const base = (text: string) => ({ 'team/base.yaml': text });
  it.each<[string, string, Readonly<Record<string, Severity>>]>([
    ['extends: [team/base.yaml]\n', 'rules: {written: off}\n', standard(noWritten)],
    ['extends: [./team/base.yaml]\n', 'rules: {written: off}\n', standard(noWritten)],
    ['extends: [team/base.yaml]\n', 'extends: [strict]\n', strict],
    [
      'extends: [team/base.yaml]\nrules: {written: error}\n',
      'rules: {written/backup: off}\n',
      standard({
        'written/mission strategy.yaml': 'error',
        'written/backup channels/blog.yaml': 'error',
        'written/backup channels/old.yaml': 'error',
      }),
    ],
    [
      'extends: [team/base.yaml]\nrules: {written/backup: error}\n',
      'overrides: [{files: ["**"], rules: {written/backup: off}}]\n',
      standard({
        'written/backup channels/blog.yaml': 'error',
        'written/backup channels/old.yaml': 'error',
      }),
    ],
    ['extends: [team/base.yaml, team/base.yaml]\n', 'rules: {written: off}\n', standard(noWritten)],
    [
      'extends: [team/base.yaml]\n',
      'extends: [team/base.yaml, strategy.config.yaml]\nrules: {written: off}\n',
      standard(noWritten),
    ],
  ])('%j of %j', (config, text, expected) => expect(severities(config, {}, base(text))).toEqual(expected));

  it('lays a chain of files over each other, the nearest on top', () => {
    const chain = {
      'a.yaml': 'extends: [b.yaml]\nrules: {written/backup: warning}\n',
      'b.yaml': 'extends: [c.yaml]\nrules: {written/backup: off, written/mission: info}\n',
      'c.yaml': 'rules: {written/backup: off, written/mission: off}\n',
    };
    const expected = standard({
      'written/mission strategy.yaml': 'info',
      'written/backup channels/blog.yaml': 'warning',
      'written/backup channels/old.yaml': 'warning',
    });
    expect(severities('extends: [a.yaml]\n', {}, chain)).toEqual(expected);
  });

  it('says what is wrong in every file, where it is typed', () => {
    const files = {
      ...FILES,
      'strategy.config.yaml': 'extends: [a.yaml, nowhere.yaml, ../outside.yaml]\n',
      'a.yaml': 'extends: [b.yaml, strickt]\nrules: {written: of}\n',
      'b.yaml': 'rules:{}\n',
    };
    const findings = findingsIn(workspaceFrom(files)).filter(({ rule }) => /^(yaml|schema|file|ref)/.test(rule));
    expect(findings.map(({ rule, file, pointer }) => `${rule} ${file} ${pointer}`).sort()).toEqual([
      'ref/unknown a.yaml /extends/1',
      'ref/unknown strategy.config.yaml /extends/1',
      'ref/unknown strategy.config.yaml /extends/2',
      'schema/value a.yaml /rules/written',
      'yaml/syntax b.yaml ',
    ]);
  });

  it('ends, however long the chain is', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [`c${index}.yaml`, `extends: [c${index + 1}.yaml]\n`]),
    );
    expect(severities('extends: [c0.yaml]\n', {}, chain)).toEqual(standard());
  });
});

describe('what is asked for one run', () => {
  it.each<[Partial<RuleChoice>, Readonly<Record<string, Severity>>]>([
    [{ rules: { 'written/mission': 'error' } }, standard({ 'written/mission strategy.yaml': 'error' })],
    [{ rules: { written: 'off' } }, standard(noWritten)],
    [
      { rules: { written: 'off', 'written/mission': 'info' } },
      standard({ ...noWritten, 'written/mission strategy.yaml': 'info' }),
    ],
    [{ only: ['written/mission'] }, { 'written/mission strategy.yaml': 'warning' }],
    [
      { only: ['questioned', 'written/mission'] },
      standard({ ...noBackup, 'written/placeholder strategy.yaml': undefined }),
    ],
  ])('%j', (choice, expected) => expect(severities('', choice)).toEqual(expected));

  it('wins over every config, but does not bring back what was not asked for', () => {
    const config = 'rules: {written: off}\noverrides: [{files: ["**"], rules: {written: off}}]\n';
    expect(severities(config, { rules: { 'written/mission': 'error' } })).toMatchObject({
      'written/mission strategy.yaml': 'error',
    });
    expect(severities('', { only: ['questioned'], rules: { 'written/mission': 'error' } })).not.toHaveProperty([
      'written/mission strategy.yaml',
    ]);
  });
});

describe('waivers', () => {
  /** The rules that are waived, with their reasons, of a channel with these waivers. */
  const waived = (waivers: string): readonly string[] => {
    const blog = `${FILES['channels/blog.yaml']}waivers: ${waivers}\n`;
    const workspace = workspaceFrom({ ...FILES, 'channels/blog.yaml': blog });
    const findings = checkWorkspace(workspace, { rules, today: TODAY, choice: everyRule });
    const selection = waive(workspace, findings, TODAY);
    expect(selection.findings.length + selection.waived.length).toBe(findings.length);
    return selection.waived.map(({ finding, waiver }) => `${finding.rule} ${finding.at.file}: ${waiver.reason}`).sort();
  };

  it.each([
    ['[{rule: written/backup, reason: r}]', ['written/backup channels/blog.yaml: r']],
    ['[{rule: written, reason: r}]', ['written/backup channels/blog.yaml: r']],
    ['[{rule: written, reason: r}, {rule: written/backup, reason: s}]', ['written/backup channels/blog.yaml: r']],
    ['[{rule: written/backup, reason: s}, {rule: written, reason: r}]', ['written/backup channels/blog.yaml: s']],
    [`[{rule: written, reason: r, until: ${TODAY}}]`, ['written/backup channels/blog.yaml: r']],
    ['[{rule: written, reason: r, until: 2026-11-22}]', []],
    [
      '[{rule: written, reason: r, until: 2026-11-22}, {rule: written, reason: s}]',
      ['written/backup channels/blog.yaml: s'],
    ],
    ['[{rule: writ, reason: r}, {rule: written/, reason: r}]', []],
  ])('%s', (waivers, expected) => expect(waived(waivers)).toEqual(expected));
});
