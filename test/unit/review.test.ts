import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { outputSchemas } from '../../src/reports/output-schemas.ts';
import type { Prompts } from '../../src/world/prompts.ts';
import { at, files, read, STRATEGY } from '../support/review.ts';
import { strategy, temporaryFolder, type WorldOptions } from '../support/world.ts';

describe('strategy review', () => {
  it('lists what is due, what comes and what was', async () => {
    const folder = temporaryFolder({
      ...files,
      'reviews/2026-08-01.yaml': 'date: 2026-08-01\nby: [Ana, Ben]\ncovered: [goals]\n',
    });
    const { code, out } = await at(folder);
    expect(code).toBe(0);
    expect(out).toBe(`Harbour Library: what is to be reviewed on Nov 23, 2026

Due
  Strategy (strategy.yaml)
    planned for Nov 20, 2026 (3 days ago); not reviewed yet

Coming
  Jan 1, 2027  Channel "News" (channels/news.yaml)

Reviewed lately
  Aug 1, 2026  Ana, Ben · covered goals

Next: read it with the people it concerns, change what is no longer true, then
record that:
  strategy review ${folder} --done --by NAME
`);
    expect((await at(folder, '--exit-code')).code).toBe(1);
    expect((await at(folder, '--exit-code', '--today', '2026-11-19')).code).toBe(0);
  });

  it('says it for programs, in the shape of its schema', async () => {
    const folder = temporaryFolder(files);
    await at(folder, '--done', '--only', 'goal/fill,audiences', '--by', 'Ana');
    const audience = read(folder, 'audiences/parents.yaml').replace('first', 'second');
    const changed = temporaryFolder({
      ...files,
      'audiences/parents.yaml': audience,
      'goals/fill.yaml': read(folder, 'goals/fill.yaml'),
    });
    const report = JSON.parse((await at(changed, '--json', '--today', '2027-01-01')).out);
    expect(new Ajv2020({ strict: false }).validate(outputSchemas['output/review'] ?? false, report)).toBe(true);
    expect(report).toMatchObject({
      due: [
        { entity: 'strategy', due: '2026-11-20', days_late: 42, last: null, every: '6 months', planned: true },
        { entity: 'channel/news', due: '2027-01-01', days_late: 0, last: '2026-10-01', planned: false },
      ],
      lapsed: [
        { entity: 'audience/parents', reviewed: '2026-11-23', by: 'Ana', itself: true, rests_on: [] },
        { entity: 'goal/fill', itself: false, rests_on: ['audience/parents'], gone: false },
      ],
      coming: [],
    });
    const { out } = await at(changed, '--language', 'fr');
    expect(out).toContain('Objectif «\u00a0Fill storytime\u00a0» (goals/fill.yaml)');
    expect(out).toContain('repose sur public «\u00a0Parents\u00a0», qui a changé depuis');
  });

  it('says where it cannot be known', async () => {
    const { err } = await at(temporaryFolder({ ...files, 'goals/fill.yaml': 'name:Fill\n' }));
    expect(err.replaceAll('\n', ' ')).toContain('1 file could not be read whole');
  });

  it('shows hostile text without obeying it', async () => {
    const folder = temporaryFolder({
      ...files,
      'channels/news.yaml':
        'name: "\\e[31m##[error]x"\nplatform: x\nreview_every: 1 day\nreviewed: {date: 2026-10-01}\n',
    });
    const { out } = await at(folder);
    expect(out).not.toMatch(/\u001b|##\[/);
  });
});

describe('strategy review --done', () => {
  it('writes who, when and the fingerprint, and leaves all else as it was typed', async () => {
    const folder = temporaryFolder({
      ...files,
      'goals/fill.yaml': `\ufeff${files['goals/fill.yaml'].replaceAll('\n', '\r\n')}`,
    });
    const { code, out } = await at(folder, '--done', '--only', 'goals/fill.yaml', '--by', 'Head of "us": all');
    expect([code, out]).toEqual([0, 'goals/fill.yaml\n']);
    const text = read(folder, 'goals/fill.yaml');
    expect(text.startsWith(`\ufeff${files['goals/fill.yaml'].replaceAll('\n', '\r\n')}`)).toBe(true);
    expect(text.replaceAll(/[0-9a-f]{16}-[0-9a-f]{6}\r/g, 'F\r').slice(1 + files['goals/fill.yaml'].length + 3)).toBe(
      `reviewed:\r\n  date: 2026-11-23\r\n  by: 'Head of "us": all'\r\n  fingerprint: F\r\n`,
    );
    expect((await at(folder, '--done', '--only', 'goals/fill.yaml', '--by', 'Head of "us": all')).err).toContain(
      'nothing was written',
    );
    expect(read(folder, 'goals/fill.yaml')).toBe(text);
    for (const [path, before] of Object.entries(files))
      if (path !== 'goals/fill.yaml') expect(read(folder, path)).toBe(before);
  });

  it('without --only takes what is due or has lapsed, and renews marks in their place', async () => {
    const folder = temporaryFolder(files);
    const { out } = await at(folder, '--done', '--by', 'Ana', '--today', '2027-02-01');
    expect(out).toBe('strategy.yaml\nchannels/news.yaml\n');
    expect(read(folder, 'strategy.yaml')).toContain(`${STRATEGY}reviewed:\n  date: 2027-02-01\n  by: Ana\n`);
    expect(read(folder, 'channels/news.yaml')).toMatch(
      /^name: News\nplatform: newsletter\nreview_every: 3 months\nreviewed: \{ ?date: 2027-02-01, by: Ana, x_room: 7, fingerprint: "?[0-9a-f]{16}"? ?\}\n$/,
    );
    const after = await at(folder, '--today', '2027-02-01');
    expect(after.out).toContain('Nothing is due, and nothing has lapsed.');
    expect((await at(folder, '--done', '--by', 'Ana', '--today', '2027-02-01')).err).toContain('nothing to record');
    expect((await strategy(['lint', folder, '--only', 'living', '--today', '2027-02-01', '--json'])).out).not.toContain(
      'living/review',
    );
  });

  it.each<[string, readonly string[]]>([
    ['goals', ['goals/fill.yaml']],
    ['goals/', ['goals/fill.yaml']],
    ['./goals/fill.yaml', ['goals/fill.yaml']],
    ['plan/goals/fill.yaml', ['goals/fill.yaml']],
    ['goal/old', ['goals/old.yaml']],
    ['goals/old', ['goals/old.yaml']],
    ['strategy', ['strategy.yaml']],
    ['goals,audience/parents', ['audiences/parents.yaml', 'goals/fill.yaml']],
  ])('--only %s', async (only, expected) => {
    const cwd = temporaryFolder(
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`plan/${path}`, text])),
    );
    const argv = ['review', 'plan', '--done', '--only', only, '--by', 'Ana'];
    const dry = await strategy([...argv, '--dry-run'], { cwd });
    expect(dry.out).toBe(expected.map((path) => `${path}\n`).join(''));
    expect(read(cwd, 'plan/goals/fill.yaml')).toBe(files['goals/fill.yaml']);
    expect((await strategy(argv, { cwd })).out).toBe(dry.out);
  });
});

describe('the log of reviews', () => {
  it('gets what was learned, in an entry for the day', async () => {
    const folder = temporaryFolder(files);
    const argv = [
      '--done',
      '--only',
      'goals',
      '--learned',
      'Parents come late, after work: tell them.',
      '--next',
      'Ask again',
    ];
    expect((await at(folder, ...argv, '--by', 'Ana')).out).toBe('goals/fill.yaml\nreviews/2026-11-23.yaml\n');
    const first = read(folder, 'reviews/2026-11-23.yaml');
    expect(first).toContain('date: 2026-11-23\nby:\n  - Ana\ncovered:\n  - goal/fill\n');
    await at(folder, '--done', '--only', 'audiences', '--by', 'Ben', '--changed', 'The hour');
    const { out } = await strategy(['export', folder, '--json']);
    expect(JSON.parse(out).reviews['2026-11-23']).toEqual({
      date: '2026-11-23',
      by: ['Ana', 'Ben'],
      covered: ['goal/fill', 'audience/parents'],
      learned: ['Parents come late, after work: tell them.'],
      changed: ['The hour'],
      next: ['Ask again'],
    });
    expect(read(folder, 'reviews/2026-11-23.yaml')).toContain(first.slice(0, first.indexOf('date:')));
  });
});

describe('a review that cannot be recorded', () => {
  const person = (answer: string): WorldOptions => ({
    interactive: true,
    provided: { prompts: async () => ({ text: async () => answer }) as unknown as Prompts },
  });

  it('asks who reviewed it, where somebody can be asked', async () => {
    const folder = temporaryFolder(files);
    const argv = ['review', folder, '--done', '--only', 'goals'];
    expect(await strategy(argv)).toMatchObject({ code: 2, err: expect.stringContaining('--by is missing') });
    expect(read(folder, 'goals/fill.yaml')).toBe(files['goals/fill.yaml']);
    expect((await strategy(argv, person(' Ana '))).out).toBe('goals/fill.yaml\n');
    expect(read(folder, 'goals/fill.yaml')).toContain('by: Ana\n');
  });

  it.each<[string, readonly string[], string]>([
    ['a flag that says nothing alone', ['--only', 'goals', '--by', 'Ana'], '--only, --by only goes with --done'],
    ['a name that is not there', ['--done', '--only', 'goal/fil', '--by', 'Ana'], 'Did you mean goal/fill?'],
    ['a path outside', ['--done', '--only', '../../etc/passwd', '--by', 'Ana'], 'There is nothing called'],
    ['a flag as a name', ['--done', '--only=--upload-pack=x', '--by', 'Ana'], 'There is nothing called'],
    ['the log', ['--done', '--only', 'reviews', '--by', 'Ana'], 'carries no mark of a review'],
    ['nobody', ['--done', '--only', 'goals', '--by', ' '], 'Write a role or a name'],
    ['a name of two lines', ['--done', '--only', 'goals', '--by', 'Ana\nname: x'], 'one line of text'],
    [
      'a file with slips',
      ['--done', '--only', 'pillars,goals', '--by', 'Ana'],
      'not all of this can be read: pillars/bad.yaml',
    ],
  ])('%s', async (_, argv, words) => {
    const folder = temporaryFolder({ ...files, 'pillars/bad.yaml': 'name:Bad\n' });
    const { code, out, err } = await at(folder, ...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(read(folder, 'goals/fill.yaml')).toBe(files['goals/fill.yaml']);
  });

  it('is not written through a link', async () => {
    const outside = temporaryFolder({ 'goal.yaml': files['goals/fill.yaml'] });
    const folder = temporaryFolder({ 'strategy.yaml': STRATEGY, 'goals/x.yaml': 'name: X\noutcome: Y\n' });
    symlinkSync(join(outside, 'goal.yaml'), join(folder, 'goals/linked.yaml'));
    await at(folder, '--done', '--only', 'goals', '--by', 'Ana');
    expect(read(outside, 'goal.yaml')).toBe(files['goals/fill.yaml']);
  });
});
