import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrapWords } from '../../src/text/wrap.ts';
import { tries } from '../support/runs.ts';

it('breaks between words and keeps lines and their indentation', () => {
  const text = 'One two three four\n  Why: because it is so\nshort';
  expect(wrapWords(text, 12)).toBe('One two\nthree four\n  Why:\n  because it\n  is so\nshort');
});

it('loses no word, and makes no line wider than the terminal unless one word is', () => {
  const word = fc.string({ minLength: 1, maxLength: 14 }).filter((text) => !/\s/.test(text));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 4, max: 40 }), (words, columns) => {
      const lines = wrapWords(words.join(' '), columns).split('\n');
      expect(lines.flatMap((line) => line.split(' '))).toEqual(words);
      expect(lines.every((line) => line.length <= columns || !line.includes(' '))).toBe(true);
    }),
    tries(100),
  );
});
