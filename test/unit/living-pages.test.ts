import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commit, repository } from '../support/repository.ts';
import { rootFolder, strategy, temporaryFolder } from '../support/world.ts';

/** The blocks of code in a language on a page. */
function blocks(page: string, language: string): readonly string[] {
  const text = readFileSync(join(rootFolder, 'docs', page), 'utf8');
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(([, code = '']) => code);
}

describe('the page about reviews', () => {
  const [whole = '', news = '', parents = '', goal = ''] = blocks('review.md', 'yaml');
  const unmarked = goal.slice(0, goal.indexOf('reviewed:'));

  it('shows what its example writes and prints', async () => {
    const folder = temporaryFolder({
      'strategy.yaml': whole,
      'channels/news.yaml': news,
      'audiences/parents.yaml': parents,
      'goals/fill.yaml': unmarked,
    });
    const done = ['--done', '--only', 'goals', '--by', 'Head of communications', '--today', '2026-10-12'];
    await strategy(['review', ...done], { cwd: folder });
    expect(readFileSync(join(folder, 'goals/fill.yaml'), 'utf8')).toBe(goal);
    writeFileSync(join(folder, 'audiences/parents.yaml'), parents.replace('first child', 'first or second child'));
    const { out } = await strategy(['review', '--today', '2026-11-23'], { cwd: folder });
    expect(out).toBe(blocks('review.md', 'text')[0]);
  });

  it('names flags that are there', async () => {
    const { out } = await strategy(['review', '--help']);
    for (const [flag] of blocks('review.md', 'sh')
      .join('')
      .matchAll(/--[a-z]+/g))
      expect(out).toContain(flag);
  });
});

describe('the page about the changelog', () => {
  it('shows what its example prints', async () => {
    const goal = (value: number) =>
      `name: Fill storytime\noutcome: Parents come back.\nmetrics:\n  - metric: signups\n    target: {value: ${value}, date: 2027-06-30}\n`;
    const start = {
      'strategy.yaml': 'format: 1\nname: Harbour Library\norganization: Harbour Council\n',
      'goals/fill.yaml': goal(80),
      'channels/news.yaml': 'name: News\nplatform: newsletter\n',
    };
    const folder = repository(start, '2026-07-30');
    commit(folder, { 'goals/fill.yaml': goal(60), 'audiences/parents.yaml': 'name: Parents\n' }, '2026-08-20');
    commit(folder, { 'goals/fill.yaml': `# The desk counts them.\n${goal(60)}` }, '2026-09-01');
    const review = 'name: Autumn\ndate: 2026-10-02\nby: [Ana, Ben]\nlearned: [They come after work.]\n';
    const marked = `${goal(60)}reviewed: {date: 2026-10-02, by: Ana}\n`;
    commit(folder, { 'reviews/2026-10-02.yaml': review, 'goals/fill.yaml': marked }, '2026-10-03');
    const { out } = await strategy(['changelog', folder]);
    expect(out).toBe(blocks('changelog.md', 'markdown')[0]);
  });
});
