import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateAll } from '../../src/judging/evaluate.ts';
import { outputSchemas } from '../../src/reports/output-schemas.ts';
import { workspaceFrom } from '../support/rules.ts';
import { tries } from '../support/runs.ts';
import { rootFolder, strategy, temporaryFolder } from '../support/world.ts';

const FILES = {
  'strategy.yaml': 'format: 1\nname: A\norganization: B\nresources: {hours_per_week: 10}\n',
  'audiences/parents.yaml':
    'name: Parents\npriority: primary\nneeds:\n  plan: {need: A plan, met: unmet, evidence: Survey, served_by: [{competitor: c, how_well: poorly}]}\n  map: {need: A map, met: met, served_by: [{competitor: c, how_well: well}]}\n',
  'competitors/c.yaml': 'name: Castle\ntype: direct\nweaknesses: {slow: {weakness: Slow, evidence: Seen}}\n',
  'goals/g.yaml': 'name: Goal\n',
  'channels/news.yaml': 'name: News\nplatform: newsletter\ncadence: {posts: 2, per: week, hours_per_post: 2}\n',
  'opportunities/plan.yaml':
    'name: Plan\nidea: I\naudiences: [parents]\ngoals: [g]\nfrom: [parents/plan, c/slow]\nhours_per_week: 4\n',
  'opportunities/map.yaml':
    'name: Map\nidea: I # a map\nfrom: [parents/map]\nhours_per_week: 8\nstops: The paper map\n',
  'opportunities/bare.yaml': 'name: Bare\nidea: I\n',
};

function points(
  id: string,
  files: Readonly<Record<string, string>> = FILES,
): Readonly<Record<string, number | undefined>> {
  const found = evaluateAll(workspaceFrom(files)).find(({ opportunity }) => opportunity.id === id);
  return Object.fromEntries(found?.criteria.map((one) => [one.id, one.points]) ?? []);
}

describe('ideas that nobody judged', () => {
  it('have the points that the strategy itself says', () => {
    expect(points('plan')).toEqual({ audience: 3, goal: 3, need: 3, gap: 3, capacity: 3, evidence: 2 });
    expect(points('map')).toEqual({ audience: 0, goal: 0, need: 0, gap: 0, capacity: 2, evidence: 0 });
    expect(points('bare')).toEqual({
      audience: 0,
      goal: 0,
      need: undefined,
      gap: undefined,
      capacity: undefined,
      evidence: undefined,
    });
  });

  it('are ranked by what they have of what they could have', () => {
    const ranked = evaluateAll(workspaceFrom(FILES));
    expect(ranked.map(({ opportunity, share }) => [opportunity.id, share && Math.round(share * 100)])).toEqual([
      ['plan', 94],
      ['map', 11],
      ['bare', 0],
    ]);
  });
});

describe('points', () => {
  const scores = fc.dictionary(
    fc.constantFrom('audience', 'goal', 'need', 'gap', 'capacity', 'evidence'),
    fc.integer({ min: 0, max: 3 }),
  );
  const weights = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }));

  function withScores(given: Readonly<Record<string, number>>, [need, gap]: readonly [number, number]) {
    const criteria = `evaluation: {criteria: {need: {question: N, weight: ${need}}, gap: {question: G, weight: ${gap}}}}\n`;
    const own = Object.fromEntries(Object.entries(given).filter(([id]) => id === 'need' || id === 'gap'));
    return {
      ...FILES,
      'strategy.yaml': FILES['strategy.yaml'] + criteria,
      'opportunities/plan.yaml': `${FILES['opportunities/plan.yaml']}scores: ${JSON.stringify(own)}\n`,
    };
  }

  it('never fall when one criterion is met more, whatever it weighs', () => {
    fc.assert(
      fc.property(scores, weights, fc.constantFrom('need', 'gap'), (given, weighing, id) => {
        const shareOf = (value: Readonly<Record<string, number>>) =>
          evaluateAll(workspaceFrom(withScores(value, weighing))).find(({ opportunity }) => opportunity.id === 'plan')
            ?.share ?? 0;
        const few = Math.min(given[id] ?? 0, 2);
        expect(shareOf({ ...given, [id]: few + 1 })).toBeGreaterThanOrEqual(shareOf({ ...given, [id]: few }));
      }),
      tries(30),
    );
  });

  it('do not depend on the order of files, and no two ideas share a place', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.entries(FILES), { minLength: Object.keys(FILES).length }), (entries) => {
        const ids = evaluateAll(workspaceFrom(Object.fromEntries(entries))).map(({ opportunity }) => opportunity.id);
        expect(ids).toEqual(['plan', 'map', 'bare']);
      }),
      tries(20),
    );
  });
});

describe('strategy evaluate', () => {
  const inside = (folder: string, args: readonly string[]) =>
    strategy(['evaluate', ...args, '--dir', folder, '--today', '2026-11-23']);

  it('says why, what is open, and what would have to stop', async () => {
    const { out } = await inside(temporaryFolder(FILES), ['plan']);
    expect(out).toMatch(/^Plan: 94% \(17 of 18\), number 1 of 3\n/);
    for (const text of [
      'for Parents, a primary audience',
      '"A plan" is not met by us',
      '"A plan" is served poorly by others',
      'it takes 4 h a week, 6 h free',
      '2 pieces of evidence',
    ]) {
      expect(out).toContain(text);
    }
    expect((await inside(temporaryFolder(FILES), ['bare'])).out).toContain(
      '?/3  Is the need unmet today?\n       nobody has judged this yet: --score need=0..3',
    );
  });

  it('writes judgements and decisions into the file, and nothing else', async () => {
    const folder = temporaryFolder(FILES);
    await inside(folder, [
      'map',
      '--score',
      'need=2,gap=3',
      '--decide',
      'later',
      '--because',
      'We have no map: yet.',
      '--by',
      'Ana',
    ]);
    expect(readFileSync(join(folder, 'opportunities/map.yaml'), 'utf8')).toBe(
      `name: Map\nidea: I # a map\nfrom: [parents/map]\nscores:\n  need: 2\n  gap: 3\nhours_per_week: 8\nstops: The paper map\ndecision:\n  verdict: later\n  date: 2026-11-23\n  by: Ana\n  why: "We have no map: yet."\n`,
    );
    const lint = JSON.parse((await strategy(['lint', folder, '--json', '--only', 'schema'])).out) as {
      findings: { file: string }[];
    };
    expect(lint.findings.filter(({ file }) => file === 'opportunities/map.yaml')).toEqual([]);
  });

  it.each([
    [['plna'], 'Did you mean plan?'],
    [['plan', '--score', 'need=4'], '"need=4" is no score'],
    [['plan', '--score', 'ned=2'], 'Did you mean need?'],
    [['plan', '--decide', 'accept'], 'A decision has a reason'],
    [['--score', 'need=2'], 'Which idea is meant?'],
  ])('refuses %j in words', async (args, message) => {
    const { code, err } = await inside(temporaryFolder(FILES), args);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) });
  });

  it('tells programs the same, in the shape of its schema, and as Markdown', async () => {
    const folder = join(rootFolder, 'examples/medical-school');
    const { out } = await inside(folder, ['--json']);
    expect(new Ajv2020({ strict: false }).compile(outputSchemas['output/evaluate'] ?? {})(JSON.parse(out))).toBe(true);
    expect((await inside(folder, ['--format', 'markdown'])).out).toContain(
      '| 1 | Show the surgeries that teach | 95% (40 of 42) | 2 h a week | accepted |',
    );
  });
});

describe('the handbook', () => {
  it('scores an idea as strategy evaluate does', async () => {
    const folder = temporaryFolder(FILES);
    expect((await strategy(['render', folder, '--today', '2026-11-23'])).code).toBe(0);
    const page = readFileSync(join(folder, 'handbook/handbook.md'), 'utf8');
    expect((await strategy(['evaluate', '--format', 'markdown'], { cwd: folder })).out).toContain('(17 of 18)');
    expect(page).toContain('17 / 18');
  });
});

describe('strategy interview opportunity', () => {
  it('is about a new idea, as add opportunity is', async () => {
    const folder = temporaryFolder(FILES);
    const [asked, added] = [
      await strategy(['interview', 'opportunity'], { cwd: folder }),
      await strategy(['add', 'opportunity'], { cwd: folder }),
    ];
    expect(asked.code).toBe(2);
    expect(asked.err).toBe(added.err);
  });
});
