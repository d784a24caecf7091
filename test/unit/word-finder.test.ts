import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordFinder } from '../../src/model/word-finder.ts';
import { tries } from '../support/runs.ts';

/** Few letters, so that words stand in one another. */
const text = (maxLength: number) => fc.string({ unit: fc.constantFrom('a', 'b', '-', 'é', '😀'), maxLength });

describe('a search for many words', () => {
  it('finds those that stand in a text, and no others', () => {
    fc.assert(
      fc.property(fc.array(text(5), { maxLength: 12 }), fc.array(text(30), { maxLength: 3 }), (words, texts) => {
        const expected = words.filter((word) => texts.some((one) => one.includes(word)));
        expect([...wordFinder(words)(texts)].sort()).toEqual([...new Set(expected)].sort());
      }),
      tries(200),
    );
  });

  it('takes time as the words and the text are long', () => {
    const words = Array.from({ length: 1_000 }, (_, count) => 'a'.repeat(count + 1));
    const before = performance.now();
    expect(wordFinder([...words, 'ab'])(['a'.repeat(500_000)]).size).toBe(1_000);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
