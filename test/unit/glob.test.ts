import { describe, expect, it } from 'vitest';
import { alternativesOf, matchingOf } from '../../src/model/glob.ts';

const matcherOf = (patterns: readonly string[]) => {
  const matching = matchingOf(patterns.flatMap(alternativesOf));
  return (path: string) => matching(path).length > 0;
};

describe('a pattern', () => {
  it.each<[string, string[], string[]]>([
    ['channels/blog.yaml', ['channels/blog.yaml'], ['channels/blog', 'channels/blog.yaml/x', 'a/channels/blog.yaml']],
    ['./channels/*.yaml', ['channels/a.yaml', 'channels/.yaml'], ['channels/a/b.yaml', 'a.yaml', 'channels/a.yml']],
    ['*', ['a', 'a.yaml'], ['a/b']],
    ['*.yaml', ['a.yaml'], ['channels/a.yaml']],
    ['**', ['a', 'a/b/c.yaml'], []],
    ['**/*.yaml', ['a.yaml', 'a/b.yaml', 'a/b/c.yaml'], ['a.yml']],
    ['channels/**', ['channels/a.yaml', 'channels/a/b.yaml'], ['a/channels/b']],
    ['a/**/z', ['a/z', 'a/b/z', 'a/b/c/z'], ['a/b', 'z']],
    ['{goals,channels}/{a,b}*.yaml', ['goals/a.yaml', 'channels/bc.yaml'], ['goals/c.yaml', '{goals,channels}/a.yaml']],
    ['goals/a?.yaml', ['goals/ab.yaml', 'goals/a😀.yaml'], ['goals/a.yaml', 'goals/abc.yaml']],
    ['a+(b)[c].yaml', ['a+(b)[c].yaml'], ['ab.yaml', 'abc.yaml']],
    ['reviews/2026-*-*.yaml', ['reviews/2026-01-01.yaml'], ['reviews/2025-01-01.yaml']],
  ])('%s', (pattern, matching, others) => {
    const matches = matcherOf([pattern]);
    expect([matching.filter((path) => !matches(path)), others.filter(matches)]).toEqual([[], []]);
  });

  it('may be one of several, and none matches nothing', () => {
    expect(['a', 'b', 'c'].filter(matcherOf(['a', 'c']))).toEqual(['a', 'c']);
    expect(matcherOf([])('a')).toBe(false);
  });

  it.each([
    ['stars', '*a'.repeat(500), 'a'.repeat(250)],
    ['folders', '**/'.repeat(200).concat('c'), 'a/'.repeat(30)],
    ['choices', '{a,b,c,d,e,f,g,h}'.repeat(50), 'a'.repeat(50)],
    ['braces', '{'.repeat(60_000), 'a'],
    ['groups', '{a}'.repeat(20_000), 'a'],
  ])('is answered at once, whatever its %s', (_, pattern, path) => {
    const before = performance.now();
    const matches = matcherOf([pattern]);
    for (let turn = 0; turn < 100; turn++) expect(matches(`${path}b`)).toBe(false);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
