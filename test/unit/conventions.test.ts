import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeIn } from '../../src/language/number.ts';
import { conventionsOf } from '../../src/model/conventions.ts';
import { writtenByCldr } from '../../src/model/conventions-cldr.ts';
import { tongues } from '../../src/model/conventions-own.ts';
import { tries } from '../support/runs.ts';

const tags = Object.keys(tongues);
/** The library writes several kinds of space, others in every version. */
const sameSpaces = (text: string | undefined) => text?.replaceAll(/[\u00a0\u202f]/g, ' ');

const usual = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const typed = fc
  .tuple(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.constantFrom(1, 10, 100, 1000, 10_000))
  .map(([whole, parts]) => whole / parts);
const number = fc.oneof(usual, typed, fc.integer(), fc.double());
const day = fc
  .date({ min: new Date('1900-01-02'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe.each(tags)('%s is written as the library of the engine has it', (tag) => {
  const [own, cldr] = [conventionsOf(tag), writtenByCldr(tag)];
  const same = (one: string | undefined, other: string | undefined) => {
    expect(sameSpaces(one)).toBe(sameSpaces(other));
  };

  it('numbers, and shares', () => {
    fc.assert(
      fc.property(number, fc.constantFrom(0, 1, 2, 15), (value, decimals) => {
        same(own.number(value, decimals), cldr.number(value, decimals));
        same(own.percent(value), cldr.percent(value));
      }),
      tries(2000),
    );
    for (const value of [0, -0, 1.005, -1.005, 0.285, 1e-7, -1e-9, 1e21, 123456789012345.67, Number.NaN, Infinity]) {
      same(own.number(value), cldr.number(value));
      same(own.percent(value), cldr.percent(value));
    }
    expect(sameSpaces(own.percentSign)).toBe(sameSpaces(cldr.percentSign));
  });

  it('days', () => {
    fc.assert(
      fc.property(day, (date) => {
        same(own.day(date), cldr.day(date));
        same(own.longDay(date), cldr.longDay(date));
      }),
      tries(500),
    );
    same(own.day('0999-12-31'), cldr.day('0999-12-31'));
    expect(() => own.day('2026-13-01')).toThrow(RangeError);
    expect(() => own.longDay('soon')).toThrow(RangeError);
  });

  it('lists', () => {
    for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']])
      expect(own.list(items)).toBe(cldr.list(items));
  });

  it('spans of time', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.nat(3), typed),
        fc.constantFrom('second', 'minute', 'hour', 'day', 'week', 'month', 'year'),
        fc.constantFrom('short', 'long'),
        (count, unit, width) => {
          same(own.unit(count, unit, width), cldr.unit(count, unit, width));
        },
      ),
      tries(500),
    );
    same(own.unit(2e6, 'hour', 'long'), cldr.unit(2e6, 'hour', 'long'));
  });

  it('amounts of money', () => {
    const amount = fc.oneof(fc.nat(5_000_000), typed);
    fc.assert(
      fc.property(amount, amount, fc.constantFrom('EUR', 'GBP', 'USD', 'CHF', 'JPY'), (one, other, currency) => {
        same(own.money(one, one, currency), cldr.money(one, one, currency));
        const [min, max] = [Math.min(one, other), Math.max(one, other)];
        same(own.money(min, max, currency), cldr.money(min, max, currency));
      }),
      tries(500),
    );
    same(own.money(1.001, 1.002, 'EUR'), cldr.money(1.001, 1.002, 'EUR'));
    for (const currency of ['euros', '', 'constructor']) expect(() => own.money(1, 1, currency)).toThrow(RangeError);
  });

  it('names of languages', () => {
    for (const language of [
      ...Object.keys(tongues[tag]?.languages ?? {}),
      'en-GB',
      'pt-BR',
      'zh-Hant',
      'constructor',
      'en-1',
    ])
      expect(own.languageName(language)).toBe(cldr.languageName(language));
  });
});

describe('small figures', () => {
  it.each([
    [0.0004, '0.0004'],
    [-0.012345, '-0.012'],
    [0.0951, '0.095'],
    [0.0999, '0.1'],
    [0.125, '0.13'],
    [0.1 + 0.2 - 0.3, '0'],
    [0, '0'],
  ])('%d is shown as %s, never as nothing', (value, shown) => {
    expect(conventionsOf('en').number(value)).toBe(shown);
    expect(conventionsOf('de').number(value)).toBe(shown.replace('.', ','));
    expect(conventionsOf('fr').percent(value / 100)).toBe(`${shown.replace('.', ',')}\u00a0%`);
  });

  it.each(['en', 'de'])('a share is rounded by its own digits, in %s', (tag) => {
    expect(conventionsOf(tag).percent(23 / 40, 0)).toMatch(/^58\s?%$/);
  });

  it.each(['en', 'de'])('formats of the engine are made once, in %s', (tag) => {
    const { NumberFormat } = Intl;
    let made = 0;
    const construct = (target: typeof NumberFormat, given: unknown[]) => {
      made++;
      return Reflect.construct(target, given);
    };
    Intl.NumberFormat = new Proxy(NumberFormat, { construct });
    try {
      for (let count = 1; count < 20; count++) conventionsOf(tag).money(count, 2 * count, 'SEK');
    } finally {
      Intl.NumberFormat = NumberFormat;
    }
    expect(made).toBe(1);
  });
});

const HUGE = `+${'9'.repeat(400)}.${'1'.repeat(40)}`;

describe('a change', () => {
  it.each([
    ['en', '+2.5%', '+2.5%'],
    ['fr', '-7.5%', '-7,5\u00a0%'],
    ['fr', '+1200%', '+1\u202f200\u00a0%'],
    ['de', '+0.125 %', '+0,125\u00a0%'],
    ['en', HUGE, HUGE],
    ['de', HUGE, HUGE],
  ])('in %s of %s is %s', (tag, typed, shown) => {
    expect(changeIn(conventionsOf(tag), typed)).toBe(shown);
  });
});

describe('conventionsOf', () => {
  it.each([
    ['en-gb', 'en-GB'],
    ['de', 'de'],
    ['fr-ca', 'fr-CA'],
    ['not a language', 'en-US'],
    ['zxx', 'en-US'],
    ['constructor', 'en-US'],
    ['', 'en-US'],
  ])('of "%s" are those of %s', (tag, known) => {
    expect(conventionsOf(tag).tag).toBe(known);
  });

  it('are the same words in every version of the engine', () => {
    const [english, british, french] = ['en', 'en-GB', 'fr'].map(conventionsOf);
    expect(english?.longDay('2026-09-01')).toBe('September 1, 2026');
    expect(british?.day('2026-09-09')).toBe('9 Sept 2026');
    expect(british?.money(1000, 2500, 'GBP')).toBe('£1,000 – £2,500');
    expect(british?.unit(1.5, 'hour', 'short')).toBe('1.5 hrs');
    expect(french?.longDay('2026-09-01')).toBe('1er septembre 2026');
    expect(french?.money(1234.5, 2500, 'EUR')).toBe('1\u202f234,50–2\u202f500,00\u00a0€');
    expect(french?.unit(2, 'year', 'long')).toBe('2\u00a0ans');
    expect(french?.percent(0.125)).toBe('12,5\u00a0%');
  });
});
