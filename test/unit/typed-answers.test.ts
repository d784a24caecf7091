import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/interview/read-date.ts';
import { readAmount, readNumber } from '../../src/interview/read-number.ts';
import { readCadence, readDuration } from '../../src/interview/read-rhythm.ts';
import { slugOf } from '../../src/interview/slug.ts';
import { isDay } from '../../src/model/dates.ts';
import { isId } from '../../src/model/kinds.ts';
import { anyText } from '../hostile-texts.ts';
import { tries } from '../support/runs.ts';

const value = (read: object): unknown => ('value' in read ? read.value : (read as { problem: string }).problem);

describe('a date as people write it', () => {
  it.each([
    ['2027-06-30', '2027-06-30'],
    ['2027/6/3', '2027-06-03'],
    ['30/06/2027', '2027-06-30'],
    ['06/30/2027', '2027-06-30'],
    ['3.4.2027', '2027-04-03'],
    ['30/06/27', '2027-06-30'],
    ['June 2027', '2027-06-30'],
    ['by the end of June 2027', '2027-06-30'],
    ['fin juin 2027', '2027-06-30'],
    ['d’ici fin décembre 2027', '2027-12-31'],
    ['1er mars 2027', '2027-03-01'],
    ['June 30, 2027', '2027-06-30'],
    ['30th of June 2027', '2027-06-30'],
    ['février 2028', '2028-02-29'],
    ['mi-juin 2027', '2027-06-15'],
    ['début mars 2027', '2027-03-01'],
    ['Q2 2027', '2027-06-30'],
    ['T3 2027', '2027-09-30'],
    ['2027-06', '2027-06-30'],
    ['2027', '2027-12-31'],
    ['2026-02-30', 'no-such-day'],
    ['31 février 2027', 'no-such-day'],
    ['end of June', 'no-year'],
    ['soon', 'not-a-date'],
  ])('reads %s in both languages', (typed, expected) => {
    expect(value(readDate(typed, 'en'))).toBe(expected);
    expect(value(readDate(typed, 'fr'))).toBe(expected);
  });

  it('is asked again in English where it could be two days', () => {
    expect(readDate('03/04/2027', 'en')).toEqual({ problem: 'which-day', detail: '2027-04-03, 2027-03-04' });
    expect(readDate('03/04/2027', 'fr')).toEqual({ value: '2027-04-03' });
  });

  it('is a day of the calendar or a problem, whatever is typed', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const read = readDate(typed, 'en');
        expect('problem' in read || isDay(read.value)).toBe(true);
      }),
      tries(100),
    );
  });
});

describe('a number as people write it', () => {
  it.each([
    ['3,5 %', 3.5],
    ['20 k', 20_000],
    ['12 000 abonnés', 12_000],
    ['about 1.2 million', 1_200_000],
    ['1 200,50 €', 1200.5],
    ['€ 12', 12],
    ['–3', -3],
    ['1,200', 1200],
    ['2 milliers', 2000],
    ['a lot', 'not-a-number'],
    ['25 to 33', 'not-a-number'],
    ['99999999999999999999', 'not-a-number'],
  ])('reads %s', (typed, expected) => {
    expect(value(readNumber(typed))).toBe(expected);
  });

  it.each(['25 to 33', '25-33', 'entre 25 et 33', '25 à 33 %', 'between 25 and 33'])('reads the range %s', (typed) => {
    expect(readAmount(typed)).toEqual({ value: { min: 25, max: 33 } });
  });

  it('wants the lower end of a range first', () => {
    expect(value(readAmount('33 to 25'))).toBe('range-order');
    expect(readAmount('25 to 25')).toEqual({ value: 25 });
  });
});

describe('a rhythm as people write it', () => {
  it.each([
    ['3 per week', { posts: 3, per: 'week' }],
    ['3/semaine', { posts: 3, per: 'week' }],
    ['twice a week', { posts: 2, per: 'week' }],
    ['2 à 4 par mois', { min: 2, max: 4, per: 'month' }],
    ['une fois par trimestre', { posts: 1, per: 'quarter' }],
    ['every day', { posts: 1, per: 'day' }],
    ['toutes les 2 semaines', { posts: 1, per: '2 weeks' }],
    ['1,5 par semaine', { posts: 1.5, per: 'week' }],
    ['When there is something to say', { trigger: 'When there is something to say' }],
    ['3', 'per-what'],
  ])('reads %s', (typed, expected) => {
    expect(value(readCadence(typed))).toEqual(expected);
  });

  it.each([
    ['3 months', '3 months'],
    ['every 3 months', '3 months'],
    ['tous les trimestres', '3 months'],
    ['un an', '1 year'],
    ['two weeks', '2 weeks'],
    ['0 days', 'not-a-duration'],
    ['now and then', 'not-a-duration'],
  ])('reads the duration %s', (typed, expected) => {
    expect(value(readDuration(typed))).toBe(expected);
  });
});

describe('an id', () => {
  const options = { fallback: 'audience', taken: ['first-years'] };

  it.each([
    ['Élèves de l’école', 'eleves-de-l-ecole'],
    ['Œuvre ß', 'oeuvre-ss'],
    ['日本', 'audience'],
    ['Con', 'con-audience'],
    ['First-Years!', 'first-years-2'],
  ])('is made of %s', (name, id) => {
    expect(slugOf(name, options)).toBe(id);
  });

  it('is one, and no other one, whatever the name', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 60 }), (name, longest) => {
        const first = slugOf(name, { ...options, longest });
        const second = slugOf(name, { fallback: 'audience', taken: ['first-years', first], longest });
        expect([isId(first), isId(second), first === second]).toEqual([true, true, false]);
      }),
      tries(100),
    );
  });
});

describe('spans as people speak of them', () => {
  it.each([
    ['every two weeks', '2 weeks'],
    ['every other week', '2 weeks'],
    ['fortnightly', '2 weeks'],
    ['toutes les deux semaines', '2 weeks'],
    ['48h', '48 hours'],
    ['2 hrs', '2 hours'],
    ['half a year', '6 months'],
    ['semestriel', '6 months'],
    ['twice a year', '6 months'],
    ['deux fois par an', '6 months'],
  ])('reads a duration: %s', (typed, value) => {
    expect(readDuration(typed)).toEqual({ value });
  });

  it.each([
    ['entre 2 et 3 par semaine', { min: 2, max: 3, per: 'week' }],
    ['between 2 and 3 a month', { min: 2, max: 3, per: 'month' }],
    ['every other week', { posts: 1, per: '2 weeks' }],
    ['once a fortnight', { posts: 1, per: '2 weeks' }],
  ])('reads a rhythm: %s', (typed, value) => {
    expect(readCadence(typed)).toEqual({ value });
  });

  it.each([
    ['end of the year 2027', '2027-12-31'],
    ['fin de l’année 2027', '2027-12-31'],
    ['3e trimestre 2027', '2027-09-30'],
    ['end of the 2nd quarter of 2027', '2027-06-30'],
    ['first half of 2027', '2027-06-30'],
    ['2e semestre 2027', '2027-12-31'],
  ])('reads a date: %s', (typed, value) => {
    for (const language of ['en', 'fr'] as const) expect(readDate(typed, language)).toEqual({ value });
  });
});
