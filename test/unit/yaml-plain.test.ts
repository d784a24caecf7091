import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate } from '../../src/text/yaml-places.ts';
import { readPlainYaml } from '../../src/text/yaml-plain.ts';
import { readYaml } from '../../src/text/yaml-reader.ts';
import { tries } from '../support/runs.ts';
import { examples, exampleTexts } from '../support/slips.ts';
import { compare, differentPlaces, expectSame } from '../support/two-readers.ts';

const texts = examples.flatMap((name) => [...exampleTexts(name).values()]);

/** Pieces that mean something to YAML, or nearly. */
const pieces = [
  ...[
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\n  ',
    '\n    ',
    '\r\n',
    '- ',
    '-',
    'a',
    'b: ',
    'key: ',
    'key:\n',
    '#',
    ' # c',
    '# c\n',
  ],
  ...['"', "'", '[', ']', '{', '}', ',', ', ', ':', ': ', '|', '>', '|-\n', '>-\n', '|\n', '>\n', '|+\n', '|2\n', '&a'],
  ...['*a', '!t', '? ', '%', '@', '`', '~', 'null', 'True', '1', '0.5', '1e3', '010', '0x1', '.inf', '-1', '+', '.'],
  ...[
    '...',
    '---',
    '\n---\n',
    '\n...\n',
    '\\',
    '\\n',
    '\u00a0',
    'é',
    'e\u0301',
    '=',
    '<<: ',
    '__proto__: x\n',
    '\u0085',
  ],
  ...['1_000', '12:30', '2026-01-01', "''", '""', 'long text of words', 'Two words: ', '\t', '😀', '9007199254740993'],
];
const piece = fc.constantFrom(...pieces);
const typed = fc.array(piece, { minLength: 1, maxLength: 14 }).map((all) => all.join(''));

/** Some lines of an example, with what slipped into them. */
const slipped = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.nat(),
    fc.integer({ min: 1, max: 12 }),
    fc.array(fc.tuple(fc.nat(), piece, fc.integer({ min: 0, max: 3 })), { maxLength: 3 }),
  )
  .map(([text, from, count, slips]) => {
    const lines = text.split('\n');
    const start = from % lines.length;
    const margin = /^ */.exec(lines[start] ?? '')?.[0].length ?? 0;
    const some = lines
      .slice(start, start + count)
      .map((line) => (line.slice(0, margin).trim() ? line : line.slice(margin)));
    return slips.reduce((whole, [at, bit, gone]) => {
      const place = at % (whole.length + 1);
      return whole.slice(0, place) + bit + whole.slice(place + gone);
    }, some.join('\n'));
  });

describe('the quick reader', () => {
  it('reads every file of the examples, as the library does', () => {
    expect(texts.map(compare).filter((compared) => compared !== 'same')).toEqual([]);
    expect(texts.map((text) => compare(text.replaceAll('\n', '\r\n'))).filter((found) => found !== 'same')).toEqual([]);
  });

  it('gives what the library gives, or declines: any pieces', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom('', 'k: ', 'k:\n  '), (text, before) => expectSame(before + text)),
      tries(1500),
    );
  });

  it('gives what the library gives, or declines: slips in the examples', () => {
    fc.assert(fc.property(slipped, expectSame), tries(1500));
  });

  it.each([
    ['a: &x 1', 'an anchor'],
    ['a: !!str 1', 'a tag'],
    ['a: 010', 'a number that nobody means'],
    ['a: 1\na: 2', 'a key twice'],
    ['a: text #tag', 'what may be a hashtag'],
    ['a:\tb', 'a tab'],
    ['a: "\\u0041"', 'an escape'],
    ['- a', 'a list at the top'],
    ['a: b: c', 'a colon that was meant as text'],
    ['__proto__: 1', 'a key that says something to objects'],
    [`a: ${'['.repeat(30)}${']'.repeat(30)}`, 'what is deeply nested'],
    [`a: ${'b'.repeat(70_000)}`, 'what is long'],
    [`a: {${Array.from({ length: 1_200 }, (_, index) => `k${index}: 1`).join(', ')}}`, 'a map of very many keys'],
  ])('leaves to the library: %j, %s', (text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });
});

describe('the places of a file that was read quickly', () => {
  it('are those of the library: the examples', () => {
    expect(texts.flatMap(differentPlaces)).toEqual([]);
  });

  it('are those of the library: any pieces', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom('', 'k: ', 'k:\n  ', 'k:\n  - '), (text, before) => {
        expect(differentPlaces(before + text)).toEqual([]);
      }),
      tries(1500),
    );
  });

  it('are those of the library: slips in the examples', () => {
    fc.assert(
      fc.property(slipped, (text) => {
        expect(differentPlaces(text)).toEqual([]);
      }),
      tries(700),
    );
  });

  it('are those of the library where lines end as on Windows', () => {
    const file = readYaml(new TextEncoder().encode('a: 1\r\nb:\r\n  - c\r\n'));
    expect(locate(file, '/b/0', 'value')).toEqual({ start: 14, end: 15 });
  });

  it('do not keep anybody from editing', () => {
    const file = readYaml(new TextEncoder().encode('a:\n  - b: 1\n'));
    expect(file.places?.items?.get('a')?.items?.get('0')).toMatchObject({ start: 7, end: 11 });
    expect(file.root?.range).toEqual([0, 12, 12]);
  });
});
