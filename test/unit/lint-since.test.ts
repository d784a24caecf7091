import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commit, git, repository, write } from '../support/repository.ts';
import { strategy, temporaryFolder, testWorld } from '../support/world.ts';

const STRATEGY = 'format: 1\nname: A\norganization: B\n';
const AUDIENCE = 'name: Parents\npriority: primary\n';
const CHANNEL = 'name: News\nplatform: newsletter\naudiences: [a]\n';

const strategyFiles = { 'strategy.yaml': STRATEGY, 'audiences/a.yaml': AUDIENCE, 'channels/n.yaml': CHANNEL };

async function since(folder: string, revision: string) {
  const { code, out, err } = await strategy(['lint', folder, '--since', revision, '--json']);
  const findings =
    out === '' ? [] : (JSON.parse(out) as { findings: { rule: string; entity?: string; file: string }[] }).findings;
  return { code, err, findings, entities: [...new Set(findings.map(({ entity, file }) => entity ?? file))] };
}

describe('lint --since', () => {
  it('shows findings of what changed in meaning, and those that the change brought elsewhere', async () => {
    const folder = repository(strategyFiles);
    expect((await since(folder, 'HEAD')).findings).toEqual([]);
    write(folder, { 'audiences/a.yaml': `# only a comment\n${AUDIENCE}` });
    expect((await since(folder, 'HEAD')).findings).toEqual([]);
    write(folder, { 'channels/n.yaml': CHANNEL.replace('audiences: [a]', 'audiences: []') });
    const { entities, findings, err } = await since(folder, 'HEAD');
    expect(entities).toEqual(['audience/a', 'channel/n']);
    expect(findings.filter(({ entity }) => entity === 'audience/a').map(({ rule }) => rule)).toEqual([
      'traced/audience-unserved',
    ]);
    expect(err).toMatch(
      /^Only what changed since HEAD \(1 part of the strategy\); \d+ other findings are not shown\.\n$/,
    );
  });

  it('shows new files, readings and files that cannot be read', async () => {
    const folder = repository(strategyFiles);
    write(folder, { 'goals/g.yaml': 'name:G\n', 'measurements/m.csv': 'date,metric,value\nx,reach,1\n' });
    expect((await since(folder, 'HEAD')).entities).toEqual(['goal/g', 'measurements/m.csv']);
  });

  it('works in a subfolder with odd names, after the folder was renamed, and on a detached head', async () => {
    const inside = Object.fromEntries(
      Object.entries(strategyFiles).map(([path, text]) => [`Plan d'été "1"/${path}`, text]),
    );
    const folder = repository({ ...inside, 'README.md': 'x' });
    renameSync(join(folder, `Plan d'été "1"`), join(folder, 'plan'));
    commit(folder, { 'plan/audiences/b.yaml': 'name: Everyone\n' });
    git(folder, 'checkout', '-q', '--detach');
    const { entities } = await since(join(folder, 'plan'), 'main~1');
    expect(entities).toEqual(['audience/b', 'strategy'].filter((name) => entities.includes(name)));
    expect(entities).toContain('audience/b');
  });

  it('treats everything as new where there was no strategy', async () => {
    const folder = repository({ 'README.md': 'x' });
    commit(folder, strategyFiles);
    const { err, findings } = await since(folder, 'HEAD~1');
    expect(err).toBe('There was no strategy at HEAD~1, so everything is new.\n');
    expect(findings.length).toBeGreaterThan(5);
  });

  it('does not follow a link that was committed', async () => {
    const folder = repository(strategyFiles);
    symlinkSync('/etc/passwd', join(folder, 'audiences/z.yaml'));
    commit(folder, {});
    rmSync(join(folder, 'audiences/z.yaml'));
    const { code, err, findings } = await since(folder, 'HEAD');
    expect([code, `${err}${JSON.stringify(findings)}`]).toEqual([0, expect.not.stringContaining('root:')]);
  });
});

describe('a revision that cannot be had', () => {
  it.each([
    'nowhere',
    '',
    '--output=stolen',
    '--upload-pack=x',
    'HEAD..main',
    ':/x',
    'a b',
    '\u001b[31m',
    'HEAD^{tree}',
    'main:strategy.yaml',
  ])('is said in words: %j', async (revision) => {
    const folder = repository(strategyFiles);
    const { code, err } = await strategy(['lint', folder, `--since=${revision}`]);
    expect(code).toBe(2);
    expect(err).toContain('There is no revision');
    expect(err).not.toContain('\u001b');
  });

  it('is explained where there is no repository, no git, or only a part of the history', async () => {
    const folder = temporaryFolder(strategyFiles);
    expect(await strategy(['lint', folder, '--since', 'HEAD'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('no git repository'),
    });
    const whole = repository(strategyFiles);
    commit(whole, { 'audiences/b.yaml': 'name: B\n' });
    const part = join(temporaryFolder(), 'part');
    git(dirname(part), 'clone', '-q', '--depth', '1', `file://${whole}`, part);
    expect(await strategy(['lint', part, '--since', 'HEAD~1'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('fetch-depth: 0'),
    });
    const { nodeGit } = await import('../../src/world/node-git.ts');
    expect(nodeGit({ PATH: '/nowhere' }).strategyAt(whole, 'HEAD')).toEqual({ problem: 'no-git', detail: '' });
  });
});

describe('what a repository brings along', () => {
  it('is read until it is too much', async () => {
    const table = ' '.repeat(8 << 20);
    const tables = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`measurements/${name}.csv`, table]));
    const folder = repository({ ...strategyFiles, ...tables });
    const { nodeGit } = await import('../../src/world/node-git.ts');
    const past = nodeGit(process.env).strategyAt(folder, 'HEAD');
    if (!('files' in past)) throw new Error(past.problem);
    expect([...past.files.files.keys()].filter((path) => path.endsWith('.csv'))).toEqual(
      Object.keys(tables).slice(0, 3),
    );
    expect(past.files.problems).toEqual([{ path: 'strategy.yaml', code: 'too-much', detail: '32' }]);
  });

  it('is not run: monitors, hooks, filters, replaced objects', async () => {
    const folder = repository({ ...strategyFiles, '.gitattributes': '*.yaml filter=evil diff=evil\n' });
    const trap = join(folder, 'ran');
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'filter.evil.smudge',
      'filter.evil.clean',
      'diff.evil.textconv',
      'core.sshCommand',
    ]) {
      git(folder, 'config', key, `touch ${trap}; cat`);
    }
    const { existsSync } = await import('node:fs');
    expect((await since(folder, 'HEAD')).findings).toEqual([]);
    expect(existsSync(trap)).toBe(false);
  });

  it('is one thing only: no process is started without --since', async () => {
    const folder = repository(strategyFiles);
    const world = testWorld({ provided: { git: () => Promise.reject(new Error('started')) } });
    const { run } = await import('../../src/cli/run.ts');
    expect(await run(['lint', folder, '--only', 'yaml'], world)).toBe(0);
  });
});
