import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { revisionOf } from '../../src/history/revision.ts';
import { readManifest } from '../../src/publish/manifest.ts';
import { loadWorkspace } from '../../src/workspace/load.ts';
import { type Ran, strategy, temporaryFolder } from '../support/world.ts';

const STRATEGY = 'format: 1\nname: Ours\norganization: Northgate Library\n';
const CHANNEL = 'name: Blog\nplatform: blog\npurpose: Show what is new\n';
const files = { 'strategy.yaml': STRATEGY, 'channels/blog.yaml': CHANNEL };
const LIST = 'handbook/.strategy-render.json';

/** Runs render in a folder on a day by the clock, unless the environment names another. */
function renderOn(day: string, cwd: string, argv: readonly string[] = [], environment = {}): Promise<Ran> {
  return strategy(['render', ...argv], { cwd, environment, provided: { today: () => day } });
}

function text(folder: string, path = 'handbook/handbook.md'): string {
  return readFileSync(join(folder, path), 'utf8');
}

describe('the date of a handbook', () => {
  it('stays while the handbook says the same, and then nothing is written', async () => {
    const folder = temporaryFolder(files);
    await renderOn('2026-11-23', folder);
    const before = statSync(join(folder, LIST)).mtimeMs;
    const again = await renderOn('2026-12-24', folder);
    expect(again).toMatchObject({ code: 0, out: '', err: expect.stringContaining('up to date') });
    expect(text(folder)).toContain('November 23, 2026');
    expect(statSync(join(folder, LIST)).mtimeMs).toBe(before);
  });

  it('is of the day on which anything was said otherwise', async () => {
    const folder = temporaryFolder(files);
    await renderOn('2026-11-23', folder);
    writeFileSync(join(folder, 'channels/blog.yaml'), CHANNEL.replace('new', 'old'));
    const { out } = await renderOn('2026-12-24', folder);
    expect(out.split('\n')).toContain('handbook/channels/blog.md');
    for (const path of ['handbook/handbook.md', 'handbook/channels/blog.md']) {
      expect(text(folder, path)).toContain('December 24, 2026');
    }
  });

  it('is another one where time alone opened a question', async () => {
    const review = `${STRATEGY}review: {every: 12 months}\nreviewed: {date: 2026-01-15, by: Head}\n`;
    const folder = temporaryFolder({ ...files, 'strategy.yaml': review });
    await renderOn('2026-11-23', folder);
    const before = text(folder);
    await renderOn('2031-01-16', folder);
    const after = text(folder);
    const questions = (markdown: string) => markdown.slice(markdown.indexOf('id="open"'));
    expect(questions(after)).not.toBe(questions(before));
    expect(after).toContain('January 16, 2031');
    expect((await renderOn('2036-01-16', folder, ['--check'])).code).toBe(0);
  });

  it('is the named one, whatever was there before', async () => {
    const folder = temporaryFolder(files);
    await renderOn('2026-11-23', folder);
    await renderOn('2026-11-23', folder, ['--today', '2026-12-01']);
    expect(text(folder)).toContain('December 1, 2026');
    await renderOn('2026-11-23', folder, [], { STRATEGY_TODAY: '2026-12-02' });
    expect(text(folder)).toContain('December 2, 2026');
    expect((await renderOn('2026-11-23', folder, ['--check', '--today', '2026-12-03'])).code).toBe(1);
  });

  it('is kept for a format or a plan that is asked for later, and for a file that is put back', async () => {
    const folder = temporaryFolder(files);
    await renderOn('2026-11-23', folder);
    rmSync(join(folder, 'handbook/handbook.md'));
    expect((await renderOn('2026-11-24', folder)).out).toBe('handbook/handbook.md\n');
    await renderOn('2026-11-25', folder, ['--format', 'html', '--channel', 'blog']);
    expect(text(folder, 'handbook/channels/blog.html')).toContain('datetime="2026-11-23"');
    expect(text(folder)).toContain('November 23, 2026');
  });

  it('is of the day for another edition, which is said', async () => {
    const folder = temporaryFolder(files);
    await renderOn('2026-11-23', folder);
    const { err } = await renderOn('2026-11-24', folder, ['--edition', 'public']);
    expect(err).toContain('handbook held the internal edition; now it holds the public one.');
    expect(text(folder)).toContain('November 24, 2026');
    expect((await renderOn('2026-12-30', folder, ['--check'])).code).toBe(0);
    expect((await renderOn('2026-12-30', folder, ['--check', '--edition', 'internal'])).code).toBe(1);
  });
});

describe('render --check', () => {
  it('finds nothing on a later day, whatever formats, plans and edition were rendered', async () => {
    const folder = temporaryFolder({ ...files, 'channels/shop.yaml': CHANNEL.replace('Blog', 'Shop') });
    await renderOn('2026-11-23', folder, ['--format', 'html', '--edition', 'public']);
    await renderOn('2026-11-23', folder, ['--format', 'markdown', '--channel', 'blog', '--edition', 'public']);
    expect(await renderOn('2027-03-01', folder, ['--check'])).toMatchObject({ code: 0, out: '', err: '' });
    rmSync(join(folder, 'handbook/channels/shop.html'));
    writeFileSync(join(folder, 'handbook/channels/blog.md'), 'Edited.\n');
    const { code, out } = await renderOn('2027-03-01', folder, ['--check']);
    expect({ code, out }).toEqual({
      code: 1,
      out: 'What is there is not what would be written:\n  handbook/channels/shop.html (missing)\n  handbook/channels/blog.md\n',
    });
  });

  it('finds what changed in the strategy: a word, a new channel, one that is gone', async () => {
    const folder = temporaryFolder({ ...files, 'channels/shop.yaml': CHANNEL.replace('Blog', 'Shop') });
    await renderOn('2026-11-23', folder);
    writeFileSync(join(folder, 'channels/news.yaml'), CHANNEL.replace('Blog', 'News'));
    rmSync(join(folder, 'channels/shop.yaml'));
    const { code, out } = await renderOn('2026-11-24', folder, ['--check']);
    expect(code).toBe(1);
    expect(out).toContain('  handbook/channels/news.md (missing)\n');
    expect(out).toContain('  handbook/channels/shop.md (no longer needed)\n');
    expect(out).toContain('  handbook/handbook.md\n');
  });

  it('asks no longer for a format once all its files were taken away and the rest rendered again', async () => {
    const folder = temporaryFolder(files);
    await renderOn('2026-11-23', folder, ['--format', 'markdown,html']);
    for (const page of ['handbook.html', 'channels/blog.html']) rmSync(join(folder, 'handbook', page));
    expect((await renderOn('2026-11-24', folder, ['--check'])).code).toBe(1);
    await renderOn('2026-11-24', folder);
    expect(await renderOn('2026-11-25', folder, ['--check'])).toMatchObject({ code: 0, out: '' });
    expect(text(folder, LIST)).not.toContain('html');
  });

  it.each([
    ['is missing', undefined, 'There is no .strategy-render.json in handbook.'],
    ['was damaged by a merge', '<<<<<<< HEAD\n{"version": 1}\n', '.strategy-render.json in handbook cannot be read.'],
    ['is of another shape', '[]', '.strategy-render.json in handbook cannot be read.'],
    ['says no date', '{"version": 1, "files": ["handbook.md"]}', 'does not say how the handbook was rendered.'],
    [
      'says a date that is none',
      '{"version":1,"date":"2026-02-30","edition":"internal","content":"","formats":{"markdown":"all"},"files":[]}',
      'does not say how the handbook was rendered.',
    ],
  ])('says so when its list %s, and compares the date of today', async (_, list, sentence) => {
    const folder = temporaryFolder(files);
    await renderOn('2026-11-23', folder);
    if (list === undefined) rmSync(join(folder, LIST));
    else writeFileSync(join(folder, LIST), list);
    const same = await renderOn('2026-11-23', folder, ['--check']);
    expect(same).toMatchObject({ code: 0, err: expect.stringContaining(`${sentence} So today’s date is compared.`) });
    expect((await renderOn('2026-11-24', folder, ['--check'])).code).toBe(1);
  });

  it('refuses what would write or show something', async () => {
    const folder = temporaryFolder(files);
    for (const flag of ['--watch', '--open']) {
      expect(await renderOn('2026-11-23', folder, ['--check', flag])).toMatchObject({
        code: 2,
        err: expect.stringContaining(`it cannot be given with ${flag}`),
      });
    }
  });
});

describe('a render over a damaged list', () => {
  it('takes no file for its own, says why, and mends the list with --force', async () => {
    const folder = temporaryFolder(files);
    await renderOn('2026-11-23', folder);
    writeFileSync(join(folder, LIST), '<<<<<<< HEAD');
    writeFileSync(join(folder, 'strategy.yaml'), STRATEGY.replace('Ours', 'Theirs'));
    const refused = await renderOn('2026-11-24', folder);
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('a merge may have left its marks in it') });
    expect(text(folder)).toContain('Ours');
    expect((await renderOn('2026-11-24', folder, ['--force'])).code).toBe(0);
    expect((await renderOn('2026-11-25', folder, ['--check'])).code).toBe(0);
  });
});

describe('the list of what was rendered', () => {
  it('names nothing that a render could not have written', () => {
    const list = JSON.stringify({ files: ['handbook.md', '../strategy.yaml', '/etc/passwd', 'strategy.yaml', 7] });
    expect(readManifest(new TextEncoder().encode(list))).toEqual({ state: 'read', files: ['handbook.md'] });
  });
});

describe('the revision', () => {
  const revision = (given: Readonly<Record<string, string>>) => {
    const bytes = Object.entries(given).map(([path, content]) => [path, new TextEncoder().encode(content)] as const);
    return revisionOf(loadWorkspace({ files: new Map(bytes), problems: [] }));
  };
  const plain = revision(files);

  it('is the same for the same plan, whatever its layout', () => {
    expect(plain).toMatch(/^[0-9a-f]{8}$/);
    const shuffled = '# Ours\norganization: >-\n  Northgate\n  Library\n\nname: "Ours"\nformat: 1 # the first\n';
    expect(revision({ 'channels/blog.yaml': `# Blog\n${CHANNEL}`, 'strategy.yaml': shuffled })).toBe(plain);
  });

  it('is the same after a review, a note and a reading', () => {
    const reviewed = `${CHANNEL}reviewed: {date: 2026-11-01, by: Head}\nnotes: Ask again\n`;
    const measured = { 'measurements/2026.csv': 'date,metric,value\n2026-11-01,reach,7\n' };
    expect(revision({ ...files, ...measured, 'channels/blog.yaml': reviewed })).toBe(plain);
  });

  it('is another one for another plan: a word, an entity, its id', () => {
    const others = [
      { ...files, 'channels/blog.yaml': CHANNEL.replace('new', 'old') },
      { 'strategy.yaml': STRATEGY },
      { 'strategy.yaml': STRATEGY, 'channels/news.yaml': CHANNEL },
      { ...files, 'strategy.yaml': `${STRATEGY}status: approved\n` },
    ].map(revision);
    expect(new Set([plain, ...others]).size).toBe(others.length + 1);
  });

  it('stands on every cover beside the date', async () => {
    const folder = temporaryFolder(files);
    await renderOn('2026-11-23', folder, ['--format', 'markdown,html']);
    expect(text(folder)).toContain(`November 23, 2026 · Revision ${plain}`);
    expect(text(folder, 'handbook/channels/blog.md')).toContain(`Revision ${plain}`);
    expect(text(folder, 'handbook/handbook.html')).toContain(`Revision <code>${plain}</code>`);
  });
});
