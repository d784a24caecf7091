import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanLine, cleanText } from '../../src/text/clean.ts';
import { tries } from '../support/runs.ts';

/** Letters, blanks, line ends, and what is invisible or able to act, in any order. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'aZ9é~ŀ’–…\u00a0\u2012\u2027\u0250', '😀', 'ö', ' ', '  ', '\t', '\n', '\r\n', '\r'),
      fc.constantFrom(
        '\u0085',
        '\u2028',
        '\u2029',
        '\u0000',
        '\u001b',
        '\u007f',
        '\u009b',
        '\u202e',
        '\ufeff',
        '\ud800',
      ),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

/** Blanks and line ends as they are typed. */
const BREAKS = /[ \t\n\r\u0085\u2028\u2029]+/;
const UNSEEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

const seen = (text: string) => text.replace(UNSEEN, '\ufffd');

it('a clean line is its words, one blank apart', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(cleanLine(text)).toBe(
        text
          .split(BREAKS)
          .filter((word) => word !== '')
          .map(seen)
          .join(' '),
      );
    }),
    tries(2_000),
  );
});

it('clean text has the same lines, and nothing unseen', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(cleanText(text).split('\n')).toEqual(text.split(/\r\n?|[\n\u0085\u2028\u2029]/).map(seen));
    }),
    tries(2_000),
  );
});
