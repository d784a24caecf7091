import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/text/markdown/read.ts';
import { descendants } from '../../src/text/markdown/tree.ts';
import { NAUGHTY } from '../hostile-texts.ts';
import { rootFolder, strategy, temporaryFolder } from '../support/world.ts';

const FILES = {
  'strategy.yaml': [
    'format: 1\nname: A\norganization: Harbour Library\nowner: SECRET-OWNER\nnotes: SECRET-NOTES',
    'content_mission: {statement: A story a week}',
    'voice: {summary: Plain, traits: [{trait: Warm., means: Glad, do: [Use names], avoid: [Pity]}], words: [{use: people, instead_of: users}], examples: [{say: Come at ten, rather_than: Attendance is requested}]}',
    'messages: [{message: Come as you are, audiences: [parents], proof: [9 in 10 came back]}]',
    'non_goals: [{what: A podcast, why: Nobody asked}]',
    'governance: {roles: {lead: {name: Lead, person: SECRET-PERSON}}, escalation: [{level: SECRET-LEVEL, when: W, decides: lead}]}',
    'resources: {budget: {amount: 999, currency: EUR, per: year}}',
  ].join('\n'),
  'audiences/parents.yaml': 'name: Parents\nwho: Parents of a first child\nneeds: {n: {need: A calm hour}}\n',
  'audiences/teachers.yaml': 'name: Teachers\nwho: Who teach\n',
  'channels/news.yaml':
    'name: News\nplatform: newsletter\naudiences: [parents]\nvoice: Shorter here\naccess: [SECRET-ACCESS]\nowner: SECRET-OWNER\ncadence: {posts: 1, per: week}\n',
  'channels/blog.yaml': 'name: Diary\nplatform: blog\naudiences: [teachers]\n',
  'channels/x.yaml': 'name: Old\nplatform: x\nstatus: retired\n',
  'competitors/c.yaml': 'name: SECRET-COMPETITOR\ntype: direct\n',
  'opportunities/o.yaml': 'name: SECRET-IDEA\nidea: I\n',
};

function llms(args: readonly string[] = [], files: Readonly<Record<string, string>> = FILES) {
  return strategy(['export', temporaryFolder(files), '--format', 'llms', ...args]);
}

describe('export --format llms', () => {
  it('instructs by what the strategy says, and holds nothing internal', async () => {
    const { code, out } = await llms();
    expect(code).toBe(0);
    for (const text of [
      '# How to write for Harbour Library',
      '- A story a week',
      '- **Warm**: Glad\n  - Do: Use names\n  - Avoid: Pity',
      '- Write "people", not "users"',
      'Rather than: Attendance is requested',
      '- **Parents**: Parents of a first child\n  - They need: A calm hour',
      'Proof: 9 in 10 came back',
      'Here we sound: Shorter here',
      'Rhythm: 1 a week',
      '- **A podcast**: Nobody asked',
    ]) {
      expect(out).toContain(text);
    }
    expect(out).not.toMatch(/SECRET|999|Old/);
  });

  it('is about one channel and its audiences where one is named', async () => {
    const { out } = await llms(['--channel', 'news']);
    expect(out).toContain('**Parents**');
    expect(out).not.toMatch(/Teachers|Diary/);
    expect(await llms(['--channel', 'nws'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean news?'),
    });
  });

  it('shows any text as text', async () => {
    for (const text of NAUGHTY) {
      const { out } = await llms([], {
        ...FILES,
        'audiences/parents.yaml': JSON.stringify({ name: text || 'x', who: text }),
      });
      const nodes = descendants(readMarkdown(out));
      expect(nodes.filter(({ type }) => type === 'html' || type === 'image')).toEqual([]);
      expect(nodes.filter((node) => node.type === 'heading' && node.depth === 1)).toHaveLength(1);
    }
  });

  it('speaks the language of the strategy', async () => {
    const { out } = await strategy(['export', join(rootFolder, 'examples/town-council'), '--format', 'llms']);
    expect(out).toContain('## Notre voix');
    expect(out).toContain('- Suivez ceci dans chaque brouillon.');
  });
});
