import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yamlSentences } from '../../src/rules/yaml/sentences.ts';
import { yamlLimits } from '../../src/text/yaml-limits.ts';
import type { YamlProblemCode } from '../../src/text/yaml-problem.ts';
import { readYaml, type YamlFile } from '../../src/text/yaml-reader.ts';
import { anyText } from '../hostile-texts.ts';
import { tries } from '../support/runs.ts';
import { workOf } from '../support/work.ts';
import { plainText, read, type Slip, slipsIn } from '../support/yaml.ts';

/** A value with ordinary prototypes, for comparisons. */
function plainValue(text: string): unknown {
  const { value, problems } = read(text);
  expect(problems).toEqual([]);
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

function codesOf(file: YamlFile): readonly YamlProblemCode[] {
  return file.problems.map(({ code }) => code);
}

/** Bytes from texts (as UTF-8) and single bytes. */
function bytes(...parts: readonly (string | number)[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...Buffer.from(part, 'utf8')])));
}

const unsound: readonly Slip[] = [
  ['number-not-plain', 'n: ⟦010⟧\n'],
  ['number-not-plain', 'n: ⟦0x1F⟧\n'],
  ['number-not-plain', 'n: ⟦0o17⟧\n'],
  ['number-not-plain', 'n: ⟦-010⟧\n'],
  ['number-not-plain', 'n: ⟦1.⟧\n'],
  ['number-not-plain', 'n: ⟦.5⟧\n'],
  ['number-not-finite', 'n: ⟦1e999⟧\n'],
  ['number-not-finite', 'n: ⟦.inf⟧\n'],
  ['number-not-finite', 'n: ⟦-.INF⟧\n'],
  ['number-not-finite', 'n: ⟦.nan⟧\n'],
  ['number-too-large', 'n: ⟦9007199254740993⟧\n'],
  ['number-too-large', 'n: [1, ⟦-9007199254740993⟧]\n'],
  ['control-character', 'n: ⟦"a\\eb"⟧\n'],
  ['control-character', 'n: ⟦"\\0"⟧\n'],
  ['control-character', '⟦"\\x07"⟧: n\n'],
  ['lone-surrogate', 'n: ⟦"\\ud800"⟧\n'],
  ['lone-surrogate', '⟦"\\udc00"⟧: n\n'],
  ['control-character', 'n: a⟦\u001b⟧[31m\n'],
  ['control-character', 'n⟦\u0000⟧: a\n'],
  ['control-character', 'n: a⟦\u2028⟧b\n'],
  ['control-character', 'n: a⟦\u009b⟧b\n'],
  ['control-character', 'n: a⟦\ufeff⟧b\n'],
  ['carriage-return', 'n: a⟦\r⟧m: b\r'],
  ['alias-unknown', 'n: ⟦*nowhere⟧\n'],
  ['alias-unknown', 'n: ⟦*later⟧\nm: &later 1\n'],
  ['alias-cycle', 'n: &n\n  m: ⟦*n⟧\n'],
  ['alias-cycle', 'n: &n [a, {b: ⟦*n⟧}]\n'],
];

describe('what is in a file', () => {
  it.each<[string, unknown]>([
    ['n: 12\nm: -3.5\no: 1e3\np: +1\nq: 0\n', { n: 12, m: -3.5, o: 1000, p: 1, q: 0 }],
    ['n: 1_000\nm: 12:30:45\no: 2026-02-30\np: 1,5\n', { n: '1_000', m: '12:30:45', o: '2026-02-30', p: '1,5' }],
    [
      'n: yes\nm: No\no: on\np: true\nq: ~\nr: null\ns:\n',
      { n: 'yes', m: 'No', o: 'on', p: true, q: null, r: null, s: null },
    ],
    ['1: a\ntrue: b\nnull: c\nconstructor: d\n', { 1: 'a', true: 'b', null: 'c', constructor: 'd' }],
    ['n: "\\uD83D\\uDE00 \\u2028"\nm: 👩‍👩‍👧\n', { n: '😀 \u2028', m: '👩‍👩‍👧' }],
    ['n: &a {b: 1}\nm: *a\no: [*a, *a]\n', { n: { b: 1 }, m: { b: 1 }, o: [{ b: 1 }, { b: 1 }] }],
    ['n: &a 1\nm: &b [*a]\no: &a 2\np: [*b, *a]\n', { n: 1, m: [1], o: 2, p: [[1], 2] }],
    ['---\nn: a # b\nm: |\n  c\n  d\no: >-\n  e\n  f\n...\n', { n: 'a', m: 'c\nd\n', o: 'e f' }],
    ['e\u0301: a\n', { é: 'a' }],
  ])('%j', (text, value) => expect(plainValue(text)).toEqual(value));

  it('never reaches the prototype of objects', () => {
    const { value } = read('a: {constructor: 1, toString: 2}\n');
    const { a } = value as { a: object };
    for (const name of Object.getOwnPropertyNames(Object.prototype)) {
      expect(name in (value as object)).toBe(false);
      expect(name in a).toBe(['constructor', 'toString'].includes(name));
    }
    // What all these maps have in common cannot be changed through one of them.
    expect(Object.isFrozen(Object.getPrototypeOf(value))).toBe(true);
    expect(codesOf(read('a: {__proto__: {x: 1}}\n'))).toEqual(['key-forbidden']);
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it.each(unsound.map(([code, marked]) => ({ code, marked })))('refuses $code in $marked', ({ code, marked }) => {
    expect(slipsIn(plainText(marked))).toEqual([[code, marked]]);
  });

  it('tells which values slipped, so that nothing more is said of them', () => {
    const { value, slipped } = read('n: [1, 010, {m: *x}]\no: @p\nq: &a {r: 010}\ns: *a\n');
    expect(slipped).toEqual(['/n/1', '/n/2/m', '/o', '/q/r', '/s/r']);
    expect(value).toMatchObject({ n: [1, null, { m: null }], o: '@p', q: { r: null }, s: { r: null } });
  });

  it('reports what an alias repeats once, where it was typed', () => {
    expect(slipsIn('a: &a {n: 010}\nb: *a\nc: [*a, *a]\n')).toEqual([
      ['number-not-plain', 'a: &a {n: ⟦010⟧}\nb: *a\nc: [*a, *a]\n'],
    ]);
  });
});

describe('bytes', () => {
  it('may start with a byte order mark and end their lines as on Windows', () => {
    const file = readYaml(bytes(0xef, 0xbb, 0xbf, 'n: a\r\nm: |\r\n  b\r\n'));
    expect([file.bom, file.text, codesOf(file)]).toEqual([true, 'n: a\r\nm: |\r\n  b\r\n', []]);
    expect(JSON.stringify(file.value)).toBe('{"n":"a","m":"b\\n"}');
  });

  it.each<[string, Uint8Array, YamlProblemCode, number]>([
    ['UTF-16 with a mark', bytes(0xff, 0xfe, 'n', 0, ':', 0), 'utf16', 0],
    ['UTF-16, the other way', bytes(0xfe, 0xff, 0, 'n', 0, ':'), 'utf16', 0],
    ['UTF-16 without a mark', bytes('n', 0, ':', 0, ' ', 0, 'a', 0), 'utf16', 0],
    ['UTF-16 without a mark, the other way', bytes(0, 'n', 0, ':', 0, ' ', 0, 'a'), 'utf16', 0],
    ['Latin-1', bytes('n: ', 0xe9, 't', 0xe9, '\n'), 'not-utf8', 3],
    ['half a character at the end', bytes('n: é', 0xc3), 'not-utf8', 4],
    ['an overlong form', bytes('n: a', 0xc0, 0xaf), 'not-utf8', 4],
    ['a surrogate', bytes('n: ab', 0xed, 0xa0, 0x80, 'c'), 'not-utf8', 5],
    ['two byte order marks', bytes(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 'n: a'), 'control-character', 0],
  ])('%s', (_, content, code, start) => {
    const file = readYaml(content);
    expect(file.problems).toMatchObject([{ code, start }]);
    expect(file.value).toBeUndefined();
  });

  it('are never shown beyond what could be read', () => {
    expect(readYaml(bytes('n: a\n', 0xff, 'secret')).text).toBe('n: a\n');
  });
});

/** What would take long, or much memory, with a reader that trusts its input. */
const bombs: readonly (readonly [string, YamlProblemCode, () => string])[] = [
  ['a file over 1 MiB', 'too-large', () => `n: ${'a'.repeat(yamlLimits.bytes)}`],
  ['many values', 'too-complex', () => `n: [${'1,'.repeat(120_000)}1]`],
  ['a million brackets', 'too-deep', () => '['.repeat(1_000_000)],
  ['deep maps', 'too-deep', () => Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
  ['deep lists', 'too-deep', () => `a:\n${'- '.repeat(500)}b`],
  ['20,000 keys', 'too-many-keys', () => Array.from({ length: 20_000 }, (_, index) => `k${index}: 1\n`).join('')],
  ['billions of laughs', 'too-many-aliases', () => laughs(9)],
  ['aliases of a large list', 'too-many-aliases', () => `a: &a [${'1,'.repeat(5_000)}1]\nb: [*a, *a, *a]\n`],
  ['as many aliases as anchors', 'too-many-aliases', () => anchors(20_000)],
  ['a long text', 'text-too-long', () => `n: ${'a'.repeat(yamlLimits.text + 1)}`],
  ['100,000 broken escapes', 'backslash', () => `n: "${'\\q'.repeat(100_000)}"`],
  ['100,000 closing brackets', 'bracket-extra', () => `n: a\nm: ${'] '.repeat(100_000)}`],
  ['100,000 tags', 'tag', () => `n: ${'!x '.repeat(100_000)}`],
  ['100,000 anchors', 'quote-character', () => `n: ${'&x '.repeat(100_000)}`],
  ['100,000 directives', 'directive', () => '%A\n'.repeat(100_000)],
  ['100,000 documents', 'second-document', () => '---\n'.repeat(100_000)],
  ['100,000 unclosed quotes', 'quote-missing', () => `n: ${'"a\n'.repeat(100_000)}`],
];

function laughs(levels: number): string {
  const level = (index: number) => `a${index}: &a${index} [${`*a${index - 1},`.repeat(9)}]\n`;
  return `a0: &a0 [lol]\n${Array.from({ length: levels }, (_, index) => level(index + 1)).join('')}`;
}

function anchors(count: number): string {
  const names = Array.from({ length: count }, (_, index) => `x${index}`);
  return `a: [${names.map((name) => `&${name} 1`)}]\nb: [${names.map((name) => `*${name}`)}]\n`;
}

/** Milliseconds. Half of it is promised, the rest is for busy machines; a reader without limits takes minutes. */
const SOON = 4_000;

describe('limits', () => {
  it.each(bombs)('%s is refused at once', (_, code, text) => {
    const typed = text();
    const { result, milliseconds } = workOf(() => read(typed));
    expect(milliseconds).toBeLessThan(SOON);
    expect(result.problems.map((problem) => problem.code)).toEqual([code]);
  });

  it('100,000 slips of values are counted, not listed', () => {
    const {
      result: { problems },
      milliseconds,
    } = workOf(() => read(`n: [${'01,'.repeat(80_000)}01]`));
    expect(milliseconds).toBeLessThan(SOON);
    expect(problems).toHaveLength(yamlLimits.problems + 1);
    expect(problems.at(-1)).toMatchObject({ code: 'too-many-problems', detail: '79951' });
  });

  it('100,000 unquoted signs are counted, not listed', () => {
    const {
      result: { problems },
      milliseconds,
    } = workOf(() => read(`n: [${'@a,'.repeat(80_000)}@a]`));
    expect(milliseconds).toBeLessThan(SOON);
    expect(problems.at(-1)).toMatchObject({ code: 'too-many-problems', detail: '79951' });
  });

  it('leave room for what people write', () => {
    const deep = Array.from({ length: 20 }, (_, depth) => `${'  '.repeat(depth)}a:\n`).join('');
    expect(codesOf(read(`${deep}${'  '.repeat(20)}b: 1\n`))).toEqual([]);
    expect(codesOf(read(`n: ${'a'.repeat(yamlLimits.text)}\n`))).toEqual([]);
    expect(codesOf(read(`a: &a 1\nb: [${'*a, '.repeat(100)}]\n`))).toEqual([]);
    expect(codesOf(read(Array.from({ length: 5_000 }, (_, index) => `k${index}: 1\n`).join('')))).toEqual([]);
  });
});

/** Pieces that mean something to YAML, strung together at random. */
const PIECES = [
  ...'abz019:-?,[]{}#&*!|>\'"%@`= \t\n\r\\_.~',
  ': ',
  '- ',
  '\n  ',
  '\n- ',
  '\n    ',
  ' #',
  '---',
  '...',
  '%YAML 1.1\n',
  '<<: ',
  '&a ',
  '*a',
  '!!str ',
  '"a"',
  "'b'",
  'key: value\n',
  '  key: value\n',
  '\u0000',
  '\u001b',
  '\u0085',
  '\u2028',
  '\ufeff',
  'é',
  '😀',
  '\ud800',
  '0x1F',
  '1e999',
  '__proto__: ',
  '"\\u',
  '"\\x',
  '\r\n',
  '\r\n  ',
  '|+2\n',
  '>-\n',
];

const yamlLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('any text', () => {
  it.each([
    ['that looks like YAML', yamlLike, 3_000],
    ['whatsoever', anyText, 500],
  ] as const)('%s is read without an exception, and every problem lies inside of it', (_, texts, numRuns) => {
    fc.assert(
      fc.property(texts, (text) => isSound(read(text))),
      tries(numRuns),
    );
  });

  it('and any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (content) => isSound(readYaml(content))),
      tries(1_000),
    );
  });
});

function isSound({ text, problems, value }: YamlFile): void {
  for (const { code, start, end, detail } of problems) {
    expect([start >= 0, start <= end, end <= text.length]).toEqual([true, true, true]);
    for (const words of [yamlSentences.en, yamlSentences.fr]) expect(words[code](detail).length).toBeGreaterThan(10);
  }
  expect(problems.length > 0 || (typeof value === 'object' && value !== null)).toBe(true);
}
