import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { chainOf } from '../../src/judging/chain.ts';
import { outputSchemas } from '../../src/reports/output-schemas.ts';
import { NAUGHTY } from '../hostile-texts.ts';
import { workspaceFrom } from '../support/rules.ts';
import { rootFolder, strategy, temporaryFolder } from '../support/world.ts';

const FILES = {
  'strategy.yaml':
    'format: 1\nname: A\norganization: B\nbusiness_objectives: {grow: {statement: Grow}, save: {statement: Save}}\n',
  'goals/known.yaml': 'name: Known\nsupports: [grow]\naudiences: [parents]\n',
  'goals/alone.yaml': 'name: Alone\n',
  'goals/over.yaml': 'name: Over\nstatus: met\nsupports: [save]\n',
  'audiences/parents.yaml': 'name: Parents\n',
  'channels/news.yaml':
    'name: News\nplatform: newsletter\ngoals: [known, over]\ntactics: {tip: {what: A tip}, old: {what: Old, status: done}}\n',
  'channels/idle.yaml': 'name: Idle\nplatform: blog\n',
  'channels/gone.yaml': 'name: Gone\nplatform: x\nstatus: retired\ngoals: [alone]\n',
};

function valid(schema: string, out: string): boolean {
  return new Ajv2020({ strict: false }).compile(outputSchemas[schema] ?? {})(JSON.parse(out)) === true;
}

function run(args: readonly string[], folder = temporaryFolder(FILES)) {
  return strategy([...args, '--dir', folder, '--today', '2026-11-23']);
}

describe('the chain', () => {
  it('holds what is pursued and worked on, and says what is missing in it', () => {
    const { nodes, edges } = chainOf(workspaceFrom(FILES));
    expect(nodes.map(({ id, missing }) => [id, ...missing])).toEqual([
      ['strategy/business-objective/grow'],
      ['strategy/business-objective/save', 'goal'],
      ['goal/alone', 'objective', 'channel'],
      ['goal/known'],
      ['channel/idle', 'goal'],
      ['channel/news'],
      ['channel/news/tactic/tip'],
    ]);
    expect(edges).toEqual([
      { from: 'goal/known', to: 'strategy/business-objective/grow' },
      { from: 'channel/news', to: 'goal/known' },
      { from: 'channel/news/tactic/tip', to: 'channel/news' },
    ]);
  });

  it('asks for no objective where none is declared', () => {
    const { nodes } = chainOf(workspaceFrom({ ...FILES, 'strategy.yaml': 'format: 1\nname: A\norganization: B\n' }));
    expect(nodes.find(({ id }) => id === 'goal/alone')?.missing).toEqual(['channel']);
  });
});

describe('strategy graph', () => {
  it('draws the chain for Mermaid, Graphviz, eyes and programs', async () => {
    const mermaid = (await run(['graph'])).out;
    expect(mermaid).toMatch(/^flowchart LR\n {2}n0\["Grow"\]:::objective\n/);
    expect(mermaid).toContain('["Alone #40;serves no objective, no channel serves it#41;"]:::missing');
    expect(mermaid).toContain('  n0 --- n3\n');
    expect((await run(['graph', '--format', 'dot'])).out).toContain('n4 [label="Idle (no goal)" style=dashed];');
    expect((await run(['graph', '--format', 'svg'])).out).toMatch(/^<svg [\s\S]*Known[\s\S]*<\/svg>\n$/);
    const json = (await run(['graph', '--json'])).out;
    expect(valid('output/graph', json)).toBe(true);
  });

  it('shows any text as text', async () => {
    for (const text of [...NAUGHTY, '"]; click n0 call alert()', '%%{init: {}}%%', 'end', '"; evil [label="x']) {
      const folder = temporaryFolder({
        ...FILES,
        'goals/known.yaml': JSON.stringify({ name: text || 'x', supports: ['grow'] }),
      });
      const mermaid = (await run(['graph'], folder)).out.split('\n');
      for (const line of mermaid.filter((one) => one.includes('["')))
        expect(line).toMatch(/^ {2}n\d+\["(?:[\p{L}\p{M}\p{N} .,]|#\d+;)*"\]:::\w+$/u);
      const dot = (await run(['graph', '--format', 'dot'], folder)).out.split('\n');
      for (const line of dot.filter((one) => one.includes('label=')))
        expect(line).toMatch(/^ {2}n\d+ \[label="(?:[^"\\\n]|\\["\\])*"(?: style=dashed)?\];$/);
    }
  });
});

describe('strategy trace', () => {
  it('goes up to what the organization wants and down to what is done', async () => {
    const { out } = await run(['trace', 'news']);
    expect(out).toBe(
      'Channel "News" [channel/news]\n\nWhat it serves\n  Goal "Known" [goal/known]\n    Objective "Grow" [grow]\n\nWhat serves it\n  Tactic "A tip" [channel/news/tactic/tip]\n\nWhat else it names\n  Goal "Over" [goal/over]\n',
    );
    expect((await run(['trace', 'objective/grow'])).out).toContain(
      'What serves it\n  Goal "Known" [goal/known]\n    Channel "News" [channel/news]\n      Tactic "A tip"',
    );
    expect((await run(['trace', 'goals/alone.yaml'])).out).toMatch(
      /^Goal "Alone" \[goal\/alone\] \(serves no objective, no channel serves it\)\n/,
    );
    expect((await run(['trace', 'audience/parents'])).out).toBe(
      'Audience "Parents" [audience/parents]\n\nWho else names it\n  Goal "Known" [goal/known]\n',
    );
  });

  it('tells programs the same, and says which name could be meant', async () => {
    expect(valid('output/trace', (await run(['trace', 'known', '--json'])).out)).toBe(true);
    expect(await run(['trace', 'knwon'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean known?'),
    });
    const folder = temporaryFolder({ ...FILES, 'audiences/news.yaml': 'name: N\n' });
    expect((await run(['trace', 'news'], folder)).err).toContain('"news" could be audience/news or channel/news');
    expect((await strategy(['trace', 'instagram', '--dir', join(rootFolder, 'examples/medical-school')])).code).toBe(0);
  });
});
