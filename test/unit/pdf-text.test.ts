import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canShow, type FontSet } from '../../src/renderers/pdf/coverage.ts';
import { openGlyphLog } from '../../src/renderers/pdf/glyphs.ts';
import { breakLongWords } from '../../src/renderers/pdf/measure.ts';
import { oneLine, shapeSafe } from '../../src/renderers/pdf/text.ts';
import { textWidth } from '../../src/text/width.ts';
import { tries } from '../support/runs.ts';

const odd = '\t\r\n\v\u0085\u2028\u202e\ufeff\u200b\u200c\u200d\u00ad\u0301\u0308é’“…€→漢字\u{1f600}\ud800ΑЖא';
const text = fc
  .array(fc.oneof(fc.constantFrom(...odd), fc.constantFrom(...'abcM 1-/.:# '), fc.constantFrom('  ', 'https://a.b/c')))
  .map((parts) => parts.join(''));

/** What most texts are spared is done to none: ordinary texts are told apart before. */
describe('text on its way to the engine', () => {
  it('is one line, composed, without what turns its direction', () => {
    const whole = (typed: string) =>
      typed
        .normalize('NFC')
        .replace(/[ \t\n\r\v\f\u0085\u2028\u2029]+/g, ' ')
        .replace(/[\u202a-\u202e\ufeff]/g, '');
    fc.assert(
      fc.property(text, (typed) => {
        expect(oneLine(typed)).toBe(whole(typed));
      }),
      tries(2000),
    );
    const latin = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code));
    expect(latin.filter((letter) => oneLine(letter) !== whole(letter))).toEqual([]);
  });

  it('loses every mark beyond the eighth on a letter', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('a', 'é', '漢'),
        fc.constantFrom('\u0301', '\u200d'),
        fc.nat(20),
        (letter, mark, count) => {
          expect(shapeSafe(letter + mark.repeat(count))).toBe(letter + mark.repeat(Math.min(count, 8)));
        },
      ),
      tries(200),
    );
  });

  it('shows what the fonts have, and a box for the rest', () => {
    const sets = [
      [32, 126],
      [97, 122],
      [32, 0x3000],
    ].map(([first = 0, last = 0]): FontSet => ({ families: ['A'], ranges: [[first, last]] }));
    fc.assert(
      fc.property(text, fc.constantFrom(...sets), (typed, fonts) => {
        const log = openGlyphLog(fonts);
        const isMark = (character: string) => /\p{M}/u.test(character);
        const expected = [...typed].map((each) => (canShow(each, fonts) ? each : isMark(each) ? '' : '□')).join('');
        expect(log.protect(typed, '')).toBe(expected);
        const missing = new Set([...typed].filter((each) => !canShow(each, fonts)));
        expect(
          log
            .warnings()
            .map(({ character }) => character)
            .sort(),
        ).toEqual([...missing].sort());
      }),
      tries(1000),
    );
  });

  it('gets places to break where a word is wider than a line, and nowhere else', () => {
    const word = fc.string({ unit: fc.constantFrom(...'iaMW漢\u{1f600}'), maxLength: 60 });
    fc.assert(
      fc.property(word, fc.double({ min: 1.5, max: 40, noNaN: true }), (typed, width) => {
        const broken = breakLongWords(typed, width);
        if (textWidth(typed) <= width) expect(broken).toBe(typed);
        else expect(broken).not.toBe(typed);
        expect(broken.replaceAll(/[\u00ad\u200b]/g, '')).toBe(typed);
      }),
      tries(1000),
    );
  });
});
