import { describe, expect, it } from 'vitest';
import caseClash from '../../src/rules/file/case-clash.ts';
import unexpected from '../../src/rules/file/unexpected.ts';
import refUnknown from '../../src/rules/ref/unknown.ts';
import type { FileProblem } from '../../src/workspace/files.ts';
import { findingsIn, workspaceFrom } from '../support/rules.ts';

const STRATEGY = { 'strategy.yaml': 'format: 1\nname: a\norganization: b\n' };
const AUDIENCE = 'name: a\n';

/** What is said of file names: rule, path, English sentence. */
function said(files: Readonly<Record<string, string>>, unread: readonly FileProblem[] = []): readonly string[] {
  const workspace = workspaceFrom({ ...STRATEGY, ...files }, unread);
  const findings = findingsIn(workspace, { only: [unexpected, caseClash, refUnknown] });
  return findings.map(({ rule, file, message }) => `${rule} ${file}: ${message}`);
}

describe('names that the format knows', () => {
  it('are all of these', () => {
    const folders = ['audiences', 'goals', 'pillars', 'channels', 'competitors', 'practices', 'opportunities'];
    const paths = folders.flatMap((folder) => [`${folder}/a.yaml`, `${folder}/first-years-2.yaml`]);
    const files = Object.fromEntries(
      [...paths, 'reviews/2026-03-20.yaml', 'metrics.yaml', 'strategy.config.yaml'].map((path) => [path, '']),
    );
    expect(said(files)).toEqual([]);
  });

  it('leave other tools their files', () => {
    const names = [
      'azure-pipelines.yml',
      'bitbucket-pipelines.yml',
      'mkdocs.yml',
      'docker-compose.yaml',
      'codecov.yml',
    ];
    expect(said(Object.fromEntries(names.map((name) => [name, 'a: 1\n'])))).toEqual([]);
  });

  it('leave a strategy below this one alone, whatever is wrong with its names', () => {
    const nested = {
      'examples/one/strategy.yaml': 'x',
      'examples/one/audience/a.yml': 'x',
      'examples/one/Goals/A.yaml': 'x',
    };
    expect(said(nested)).toEqual([]);
    expect(said({ ...nested, 'examples/two.yaml': 'x' })).toHaveLength(1);
  });

  it('are those of an entity that is called like a file or a kind, too', () => {
    const files = {
      'channels/strategy.yaml': 'name: a\n',
      'channels/channel.yaml': 'name: b\n',
      'channels/B C.yaml': '',
    };
    const workspace = workspaceFrom({ ...STRATEGY, ...files });
    expect([...workspace.entities.channel.values()].map(({ entity }) => entity)).toEqual([
      'channel/B C',
      'channel/channel',
      'channel/strategy',
    ]);
    expect(said(files)).toHaveLength(1);
  });

  it('include what the config names', () => {
    const config = 'extends: [./team/base.yaml]\nbaseline: old.yaml\nrender: {theme: look.yml, templates: ./words/}\n';
    const files = {
      'strategy.config.yaml': config,
      'team/base.yaml': 'extends: [team/further.yml]\n',
      'team/further.yml': 'rules: {}\n',
      'old.yaml': '',
      'look.yml': '',
      'words/any.yaml': '',
    };
    expect(said(files)).toEqual([]);
  });
});

describe('names of entities', () => {
  it.each([
    ['a'.repeat(64), 0],
    ['a'.repeat(65), 1],
    ['a--b', 1],
    ['-a', 1],
    ['a-', 1],
    ['a_b', 1],
    ['a.b', 1],
    ['2026', 0],
  ])('have an id: %s', (id, count) => {
    expect(said({ [`goals/${id}.yaml`]: 'name: a\n' })).toHaveLength(count);
  });

  it('are proposed as they may be, also where the ending is wrong', () => {
    expect(said({ 'goals/Come to mind.yml': 'name: a\n' })).toEqual([
      expect.stringContaining('"goals/come-to-mind.yaml"'),
    ]);
  });

  it('are not proposed where they cannot be one', () => {
    const files = {
      'goals/Come to mind.yaml': 'name: a\n',
      'channels/News.yaml': 'name: b\ngoals: [come-to-mind]\n',
      'reviews/2026-01-05.yaml': 'date: 2026-01-05\nby: [Ana]\ncovered: [channel/News, channel/news]\n',
    };
    const unknown = said(files).filter((line) => line.startsWith('ref/unknown'));
    expect(unknown).toEqual([
      'ref/unknown channels/News.yaml: There is no "come-to-mind" in goals/.',
      'ref/unknown reviews/2026-01-05.yaml: There is no "channel/news".',
    ]);
  });

  it('clash with others that only a capital tells from them, wherever the others stand', () => {
    const clash = (path: string) =>
      said({ 'goals/a.yaml': '', [path]: '' }).filter((line) => line.startsWith('file/case-clash'));
    expect(clash('goals/A.yaml')).toHaveLength(1);
    expect(clash('Goals/a.yaml')).toHaveLength(1);
    expect(clash('goals/b.yaml')).toHaveLength(0);
  });
});

describe('file/unexpected', () => {
  it.each<[string, string]>([
    ['strategy.yml', 'rename it to "strategy.yaml".'],
    ['audiences/parents.yml', 'rename it to "audiences/parents.yaml".'],
    ['audiences/parents.YAML', 'rename it to "audiences/parents.yaml".'],
    ['audiences/parents.Yml', 'rename it to "audiences/parents.yaml".'],
    ['audiences/Parents of pupils.yaml', 'such as "parents-of-pupils.yaml".'],
    ['audiences/élèves.yaml', 'such as "eleves.yaml".'],
    ['audiences/first_years.yaml', 'such as "first-years.yaml".'],
    ['audiences/a.yaml.yaml', 'such as "a-yaml.yaml".'],
    ['audiences/--.yaml', 'with hyphens between, at most 64.'],
    [`audiences/${'long-'.repeat(13)}.yaml`, `such as "${'long-'.repeat(12)}long.yaml".`],
    ['audience/parents.yaml', 'did you mean "audiences/parents.yaml"?'],
    ['Audiences/parents.yaml', 'did you mean "audiences/parents.yaml"?'],
    ['metric.yaml', 'did you mean "metrics.yaml"?'],
    ['audiences/more/parents.yaml', 'files belong into audiences, goals, pillars, channels, competitors, practices,'],
    ['people/parents.yaml', 'files belong into audiences,'],
    ['measurements/2026.yaml', 'files belong into audiences,'],
  ])('%s', (path, sentence) => {
    const findings = said({ [path]: AUDIENCE });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(`file/unexpected ${path}: "${path}" `);
    expect(findings[0]).toContain(sentence);
  });

  it.each<[FileProblem['code'], string, string]>([
    ['link', '', 'is a symbolic link, which is not followed; put the file itself there.'],
    ['not-a-file', '', 'is a pipe, a device or the like and is not read; put an ordinary file there.'],
    ['too-large', '1', 'is larger than 1 MiB, which is the most that is read; split it.'],
    ['unreadable', 'EACCES', 'cannot be read (EACCES).'],
  ])('%s', (code, detail, sentence) => {
    const path = 'channels/blog.yaml';
    expect(said({}, [{ path, code, detail }])).toEqual([`file/unexpected ${path}: "${path}" ${sentence}`]);
    expect(said({}, [{ path: 'docs', code, detail }])).toEqual([]);
  });

  it('says once that an entity is not read, and nothing of who refers to it', () => {
    const goal = { 'goals/a.yaml': 'name: a\noutcome: b\naudiences: [parents]\n' };
    expect(said({ ...goal, 'audiences/parents.yml': '' })).toHaveLength(1);
    expect(said({ ...goal, 'audience/parents.yaml': '' })).toHaveLength(1);
    expect(said(goal, [{ path: 'audiences/parents.yaml', code: 'link', detail: '' }])).toHaveLength(1);
    expect(said(goal, [{ path: 'strategy.yaml', code: 'too-many', detail: '20000' }])).toHaveLength(1);
    expect(said(goal, [{ path: 'strategy.yaml', code: 'too-much', detail: '32' }])).toEqual([
      'file/unexpected strategy.yaml: The files here have more than 32 MiB together; the rest is not read.',
    ]);
    expect(said(goal)).toEqual([expect.stringContaining('ref/unknown goals/a.yaml: There is no "parents"')]);
  });

  it('asks nothing of a strategy.yaml that is not read', () => {
    const workspace = workspaceFrom({}, [{ path: 'strategy.yaml', code: 'link', detail: '' }]);
    expect(workspace.strategy.complete).toBe(false);
    expect(findingsIn(workspace).map(({ rule }) => rule)).toEqual(['file/unexpected', 'competitive/none']);
  });
});

describe('file/case-clash', () => {
  it('is said beside what is wrong with a name', () => {
    expect(said({ 'audiences/parents.yaml': AUDIENCE, 'audiences/Parents.yaml': AUDIENCE })).toEqual([
      expect.stringContaining('file/unexpected audiences/Parents.yaml'),
      'file/case-clash audiences/Parents.yaml: "audiences/Parents.yaml" and "audiences/parents.yaml" are one name on many computers; rename one of them.',
    ]);
  });

  it('sees through forms of letters', () => {
    const clashes = said({ 'audiences/\u00e9.yaml': '', 'audiences/e\u0301.yaml': '' });
    expect(clashes.filter((sentence) => sentence.startsWith('file/case-clash'))).toHaveLength(1);
  });

  it('sees tables of readings, too', () => {
    expect(said({ 'measurements/a.csv': '', 'measurements/A.csv': '' })).toHaveLength(1);
    expect(said({ 'measurements/a.csv': '', 'measurements/b.csv': '' })).toEqual([]);
  });
});
