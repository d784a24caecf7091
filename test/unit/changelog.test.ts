import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { outputSchemas } from '../../src/reports/output-schemas.ts';
import { nodeGit } from '../../src/world/node-git.ts';
import { commit, git, repository, write } from '../support/repository.ts';
import { strategy, temporaryFolder } from '../support/world.ts';

const STRATEGY = 'format: 1\nname: Harbour Library\norganization: Harbour Council\n';
const goal = (value: number) =>
  `name: Fill storytime\noutcome: Parents come back.\nmetrics:\n  - metric: signups\n    target: {value: ${value}, date: 2027-06-30}\n`;
const CHANNEL = 'name: News\nplatform: newsletter\nowner: Ana\n';
const files = { 'strategy.yaml': STRATEGY, 'goals/fill.yaml': goal(80), 'channels/news.yaml': CHANNEL };

interface Period {
  readonly period: string;
  readonly from: string;
  readonly until: string;
  readonly beginning?: object;
  readonly reviews: readonly object[];
  readonly reviewed: readonly string[];
  readonly changes: readonly { readonly pointer: string; readonly entity: string; readonly change: string }[];
}

async function historyOf(folder: string, ...argv: readonly string[]) {
  const { code, out, err } = await strategy(['changelog', folder, '--json', ...argv]);
  const report = (out === '' ? { periods: [] } : JSON.parse(out)) as {
    whole: boolean;
    from: string;
    periods: Period[];
  };
  const told = report.periods.map(
    ({ period, changes }) =>
      `${period}: ${changes.map(({ change, entity, pointer }) => `${change} ${entity}${pointer}`).join(', ')}`,
  );
  return { code, err, report, told };
}

const inside = (folder: string, given: Readonly<Record<string, string>> = files) =>
  Object.fromEntries(Object.entries(given).map(([path, text]) => [`${folder}/${path}`, text]));

describe('strategy changelog', () => {
  const tell = () => {
    const folder = repository(files, '2026-07-30');
    commit(folder, { 'goals/fill.yaml': goal(70) }, '2026-08-05');
    commit(folder, { 'goals/fill.yaml': goal(60), 'audiences/a.yaml': 'name: Parents @home\n' }, '2026-08-20');
    commit(folder, { 'goals/fill.yaml': `# only a comment\n${goal(60)}` }, '2026-09-01');
    commit(
      folder,
      {
        'reviews/2026-10-02.yaml':
          'name: Autumn\ndate: 2026-10-02\nby: [Ana, Ben]\nlearned:\n  - |\n    They come *late*.\n\n    # After work\n',
        'goals/fill.yaml': `${goal(60)}reviewed: {date: 2026-10-02, by: Ana}\n`,
      },
      '2026-10-03',
    );
    return folder;
  };

  it('tells what changed in meaning, period by period, the newest first', async () => {
    const { out, err, code } = await strategy(['changelog', tell()]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(`# How the strategy changed: Harbour Library

From Jul 30, 2026 to Oct 3, 2026. Each part tells how the strategy stood at its end, compared with its beginning; what came and went in between is not told.

## October 2026

### Reviews

**Oct 2, 2026 · Autumn** (by Ana and Ben)

*Learned*

- They come *late*.

  **After work**

Read and confirmed: Goal "Fill storytime".

## August 2026

### Commitments

- Audience "Parents @&#8203;home" is new.
- Goal "Fill storytime": metrics "signups" target value goes from 80 to 60 (less is promised than before).

## July 2026

The history begins on Jul 30, 2026, with 1 goal and 1 channel.
`);
  });

  it('by month, quarter or year, in French, and for programs', async () => {
    const folder = tell();
    const changes = 'added audience/a, changed goal/fill/metrics/0/target/value';
    expect((await historyOf(folder)).told).toEqual(['2026-10: ', `2026-08: ${changes}`, '2026-07: ']);
    expect((await historyOf(folder, '--by', 'quarter')).told).toEqual(['2026-Q4: ', `2026-Q3: ${changes}`]);
    const { report } = await historyOf(folder, '--by', 'year');
    expect(new Ajv2020({ strict: false }).validate(outputSchemas['output/changelog'] ?? false, report)).toBe(true);
    expect(report).toMatchObject({
      whole: true,
      from: '2026-07-30',
      until: '2026-10-03',
      periods: [
        {
          period: '2026',
          beginning: { goal: 1, channel: 1 },
          reviews: [{ entity: 'review/2026-10-02', by: ['Ana', 'Ben'] }],
          reviewed: ['goal/fill'],
        },
      ],
    });
    const french = await strategy(['changelog', folder, '--by', 'quarter', '--language', 'fr']);
    expect(french.out).toContain('## 3e trimestre 2026');
    expect((await strategy(['changelog', folder, '--language', 'fr'])).out).toContain('## Août 2026');
  });

  it('says the same as a diff of the beginning and the end of the period', async () => {
    const folder = tell();
    const { report } = await historyOf(folder, '--by', 'year');
    const first = git(folder, 'rev-list', '--max-parents=0', 'HEAD').trim();
    const { out } = await strategy(['diff', '--dir', folder, '--json', first, 'HEAD', '--today', '2026-10-03']);
    const all = (JSON.parse(out) as { changes: Period['changes'] }).changes;
    const own = all.filter(({ entity, pointer }) => !entity.startsWith('review/') && !pointer.startsWith('/reviewed'));
    expect(report.periods[0]?.changes).toEqual(own);
    expect(own.length).toBe(2);
  });

  it('says that what is not committed is not told', async () => {
    const folder = tell();
    write(folder, { 'goals/fill.yaml': goal(10) });
    const { told, err } = await historyOf(folder);
    expect(told[0]).toBe('2026-10: ');
    expect(err).toContain('strategy diff tells what');
  });
});

describe('a file with slips', () => {
  it('is taken as it was when it could last be read, and comes when it can be read', async () => {
    const folder = repository(files, '2026-05-01');
    commit(folder, { 'goals/fill.yaml': 'name:Fill\n\tx', 'goals/new.yaml': 'name:New\n' }, '2026-06-01');
    commit(folder, { 'goals/fill.yaml': goal(90), 'audiences/a.yaml': 'name: A\n' }, '2026-07-01');
    commit(folder, { 'goals/new.yaml': 'name: New\noutcome: x\n' }, '2026-08-01');
    expect((await historyOf(folder)).told).toEqual([
      '2026-08: added goal/new',
      '2026-07: added audience/a, changed goal/fill/metrics/0/target/value',
      '2026-05: ',
    ]);
  });
});

describe('wherever the strategy lies', () => {
  const raised = '2026-08: changed goal/fill/metrics/0/target/value';

  it('follows it from the top into a folder and on to another, with odd names', async () => {
    const folder = repository({ ...files, 'README.md': 'x' }, '2026-05-01');
    git(folder, 'config', 'diff.renames', 'false');
    const moves = [
      ['.', 'plan'],
      ['plan', `Plan d'été "1" ;x`],
    ] as const;
    for (const [index, [from, to]] of moves.entries()) {
      for (const path of ['strategy.yaml', 'goals', 'channels', ...(index > 0 ? ['audiences'] : [])]) {
        write(folder, { [`${to}/.keep`]: '' });
        renameSync(join(folder, from, path), join(folder, to, path));
      }
      commit(folder, { [`${to}/audiences/a${index}.yaml`]: `name: A ${index}\n` }, `2026-0${6 + index}-01`);
    }
    const home = join(folder, moves[1][1]);
    commit(home, { 'goals/fill.yaml': goal(90) }, '2026-08-01');
    const { told, report } = await historyOf(home);
    expect(told).toEqual([raised, '2026-07: added audience/a1', '2026-06: added audience/a0', '2026-05: ']);
    expect(report).toMatchObject({ from: '2026-05-01', whole: true });
  });

  it('tells nothing of other folders, nor of another strategy beside it', async () => {
    const folder = repository({ ...inside('ours'), ...inside('theirs') }, '2026-05-01');
    commit(folder, { 'theirs/goals/fill.yaml': goal(1), 'goals/x.yaml': 'name: X\n' }, '2026-06-01');
    commit(folder, { 'ours/pillars/p.yaml': 'name: P\n' }, '2026-07-01');
    commit(folder, { 'ours/goals/fill.yaml': goal(90) }, '2026-08-01');
    expect((await historyOf(join(folder, 'ours'))).told).toEqual([raised, '2026-07: added pillar/p', '2026-05: ']);
  });

  it('works on a detached head, across merges, and after the strategy was away', async () => {
    const folder = repository(files, '2026-05-01');
    git(folder, 'checkout', '-q', '-b', 'side');
    commit(folder, { 'pillars/p.yaml': 'name: P\n' }, '2026-05-20');
    git(folder, 'checkout', '-q', 'main');
    git(folder, 'merge', '-q', '--no-ff', '--no-commit', 'side');
    commit(folder, {}, '2026-07-01');
    git(folder, 'rm', '-q', 'strategy.yaml');
    commit(folder, {}, '2026-07-02');
    commit(folder, { 'strategy.yaml': STRATEGY, 'goals/fill.yaml': goal(90) }, '2026-08-01');
    git(folder, 'checkout', '-q', '--detach');
    expect((await historyOf(folder)).told).toEqual([raised, '2026-07: added pillar/p', '2026-05: ']);
  });

  it('never goes back in time, whatever the clocks said', async () => {
    const folder = repository(files, '2026-05-01');
    commit(folder, { 'pillars/p.yaml': 'name: P\n' }, '2026-09-01');
    commit(folder, { 'goals/fill.yaml': goal(90) }, '2026-03-01');
    expect((await historyOf(folder)).told).toEqual([
      '2026-09: changed goal/fill/metrics/0/target/value, added pillar/p',
      '2026-05: ',
    ]);
  });
});

describe('a history that cannot be had', () => {
  it.each<[string, () => string, string]>([
    ['no repository', () => temporaryFolder(files), 'in no git repository'],
    [
      'no commit',
      () => {
        const folder = temporaryFolder(files);
        git(folder, 'init', '-q');
        return folder;
      },
      'in no commit yet',
    ],
    [
      'a strategy that is not committed',
      () => {
        const folder = repository({ 'README.md': 'x' });
        write(folder, files);
        return folder;
      },
      'in no commit yet',
    ],
    ['a folder like a flag', () => '--upload-pack=x', 'does not exist'],
  ])('%s', async (_, folderOf, words) => {
    const { code, out, err } = await strategy(['changelog', '--dir', folderOf()]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(err).not.toContain('internal error');
  });

  it('in part, where the copy is shallow: said in words, in the document and to programs', async () => {
    const whole = repository(files, '2026-05-01');
    commit(whole, { 'pillars/p.yaml': 'name: P\n' }, '2026-06-01');
    commit(whole, { 'goals/fill.yaml': goal(90) }, '2026-08-01');
    const part = join(temporaryFolder(), 'part');
    git(dirname(part), 'clone', '-q', '--depth', '2', `file://${whole}`, part);
    const { told, report, err } = await historyOf(part);
    expect(told).toEqual(['2026-08: changed goal/fill/metrics/0/target/value', '2026-06: ']);
    expect(report.whole).toBe(false);
    expect(err).toContain('git fetch --unshallow');
    const { out } = await strategy(['changelog', part]);
    expect(out).toContain('What happened before Jun 1, 2026 is not in this copy.');
    expect(out).toContain('the strategy had 1 goal, 1 pillar, and 1 channel');
  });
});

describe('what git is asked for', () => {
  it('is each version of a file, once', () => {
    const folder = repository(files, '2026-05-01');
    commit(folder, { 'pillars/p.yaml': 'name: P\n' }, '2026-06-01');
    const history = nodeGit({ PATH: process.env.PATH }).historyOf(folder);
    if ('problem' in history) throw new Error(history.detail);
    const states = history.strategiesAfter([0, 1]);
    if ('problem' in states) throw new Error(states.detail);
    const [first, second] = states;
    expect(second?.files.get('goals/fill.yaml')).toBe(first?.files.get('goals/fill.yaml'));
    expect([first?.files.size, second?.files.size]).toEqual([3, 4]);
  });

  it('is nothing where it is not installed', () => {
    expect(nodeGit({ PATH: '/nowhere' }).historyOf(repository(files))).toEqual({ problem: 'no-git', detail: '' });
  });

  it('never runs what the repository brings along', async () => {
    const folder = repository({ ...files, '.gitattributes': '*.yaml filter=evil diff=evil\n' });
    const trap = join(folder, 'ran');
    const program = join(folder, 'evil.sh');
    writeFileSync(program, `#!/bin/sh\ntouch '${trap}'\ncat\n`, { mode: 0o755 });
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'pager.log',
      'diff.external',
      'diff.evil.textconv',
      'filter.evil.clean',
      'gpg.program',
    ])
      git(folder, 'config', key, program);
    git(folder, 'config', 'log.showSignature', 'true');
    expect((await historyOf(folder)).code).toBe(0);
    expect(existsSync(trap)).toBe(false);
  });
});
