import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLatin, letterPattern, withoutMarks } from '../../src/text/letters.ts';
import { letterWidth } from '../../src/text/width.ts';
import { tries } from '../support/runs.ts';

const everyCharacter = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));

describe('letterPattern', () => {
  it('knows the letters, numbers and marks of every character of a Latin text', () => {
    const latin = everyCharacter.filter(isLatin);
    expect(latin.length).toBeGreaterThan(600);
    for (const property of ['\\p{L}', '\\p{N}', '\\p{M}', '\\p{Pe}', '\\p{Pf}']) {
      const pattern = letterPattern(`^[${property}☃]$`);
      const whole = new RegExp(`^[${property}☃]$`, 'u');
      expect(latin.filter((character) => pattern(character).test(character) !== whole.test(character))).toEqual([]);
    }
  });

  it('finds in any text what the pattern finds that knows all letters', () => {
    const sources = ['(?<![\\p{L}\\p{N}_])_+|_+(?![\\p{L}\\p{N}_])', '[\\p{L}\\p{N}]\\S*', '[^\\p{L}\\p{N}\\p{M}]+'];
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom(...'a_É1²ǅ \n-–’€→ \u0301я漢'), fc.string({ unit: 'grapheme', maxLength: 1 })),
    });
    fc.assert(
      fc.property(text, fc.constantFrom(...sources), fc.constantFrom('gu', 'giu'), (typed, source, flags) => {
        const found = [...typed.matchAll(letterPattern(source, flags)(typed))].map(({ 0: match, index }) => [
          match,
          index,
        ]);
        const all = [...typed.matchAll(new RegExp(source, flags))].map(({ 0: match, index }) => [match, index]);
        expect(found).toEqual(all);
      }),
      tries(3000),
    );
  });

  it.each(['^\\p{L}$', '[\\p{Lu}]', '[a-z]\\P{L}', '[^\\P{N}]'])('refuses %s, which it cannot know', (source) => {
    expect(() => letterPattern(source)('a')).toThrow(SyntaxError);
  });

  it('takes marks away', () => {
    expect(withoutMarks('Été'.normalize('NFKD'))).toBe('Ete');
    expect(withoutMarks('Été')).toBe('Été');
  });
});

describe('letterWidth', () => {
  it('is that of the class of a letter, for every character', () => {
    const classes: readonly (readonly [RegExp, number])[] = [
      [/[iljI.,:;'’!|·\u00a0\u202f ]/, 0.25],
      [/[ftr()[\]{}\-/"“”*°]/, 0.34],
      [/[mwMW@%‰—…→]/, 0.83],
      [/[\p{Lu}&+=<>#€$£]/u, 0.6],
      [/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u, 1],
      [/\p{Extended_Pictographic}/u, 1.27],
      [/[\p{M}\p{Cf}]/u, 0],
    ];
    const expected = (letter: string) => classes.find(([letters]) => letters.test(letter))?.[1] ?? 0.52;
    const some = everyCharacter.filter((_, code) => code < 0x3200 || code % 7 === 0);
    expect(some.filter((letter) => letterWidth(letter) !== expected(letter))).toEqual([]);
  });
});
