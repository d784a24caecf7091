import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runs, sampled, tries } from '../support/runs.ts';
import { rootFolder } from '../support/world.ts';

/** Every test file with properties, with how many there are and how many take their parameters from `tries`. */
const files = readdirSync(join(rootFolder, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('runs.test.ts'))
  .map((path) => ({ path, text: readFileSync(join(rootFolder, 'test', path), 'utf8') }))
  .filter(({ text }) => text.includes('fc.assert('));

it.each(files)('every property of $path is tried more often in the long run', ({ text }) => {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  expect(count(/\btries\(/g)).toBe(count(/\bfc\.assert\(/g));
  expect(text).not.toMatch(/\bnumRuns:/);
});

it('the suite tries the same examples in every run; the long run has more, and new ones', () => {
  const before = process.env.STRATEGY_FUZZ;
  try {
    delete process.env.STRATEGY_FUZZ;
    expect([runs(10), tries(10), tries(10, 3)]).toEqual([4, { numRuns: 4, seed: 1 }, { numRuns: 4, seed: 3 }]);
    expect(sampled(['a', 'b', 'c', 'd'], 3)).toEqual(['a', 'd']);
    process.env.STRATEGY_FUZZ = '20';
    expect(sampled(['a', 'b', 'c', 'd'], 3)).toEqual(['a', 'b', 'c', 'd']);
    expect([runs(10), tries(10, 3)]).toEqual([200, { numRuns: 200 }]);
  } finally {
    if (before === undefined) delete process.env.STRATEGY_FUZZ;
    else process.env.STRATEGY_FUZZ = before;
  }
});
