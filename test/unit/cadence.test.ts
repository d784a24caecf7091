import { describe, expect, it } from 'vitest';
import { boundsOf, type Cadence, hoursPerWeek, postsPerWeek, timesPerWeek } from '../../src/model/cadence.ts';

describe('timesPerWeek', () => {
  it.each([
    ['hour', 168],
    ['day', 7],
    ['week', 1],
    ['2 weeks', 0.5],
    ['3 days', 7 / 3],
    ['12 hours', 14],
  ])('%s comes %d times a week', (period, times) => {
    expect(timesPerWeek(period)).toBe(times);
  });

  it.each([
    ['month', 12],
    ['1 month', 12],
    ['quarter', 4],
    ['3 months', 4],
    ['year', 1],
    ['2 years', 0.5],
  ])('%s comes %d times a year', (period, times) => {
    expect((timesPerWeek(period) ?? 0) * (365.25 / 7)).toBeCloseTo(times, 10);
  });

  it.each(['fortnight', '0 weeks', 'weeks', '', 'toString'])('%j is no period', (period) => {
    expect(timesPerWeek(period)).toBeUndefined();
  });
});

describe('postsPerWeek', () => {
  it.each<[string, Cadence, { min: number; max: number } | undefined]>([
    ['an exact rate', { posts: 3, per: 'week' }, { min: 3, max: 3 }],
    ['a rate by a duration', { posts: 1, per: '2 weeks' }, { min: 0.5, max: 0.5 }],
    ['a range', { min: 2, max: 4, per: 'week' }, { min: 2, max: 4 }],
    ['a range written the wrong way round', { min: 4, max: 2, per: 'week' }, { min: 2, max: 4 }],
    ['the most alone', { max: 4, per: 'week' }, { min: 0, max: 4 }],
    ['the fewest alone', { min: 2, per: 'week' }, { min: 2, max: Infinity }],
    ['a limit below the rate', { posts: 2, per: 'day', limits: [{ max: 5, per: 'week' }] }, { min: 5, max: 5 }],
    ['a limit above the rate', { posts: 4, per: 'week', limits: [{ max: 1, per: 'day' }] }, { min: 4, max: 4 }],
    ['a limit on an open rate', { min: 2, per: 'week', limits: [{ max: 1, per: 'day' }] }, { min: 2, max: 7 }],
    ['a bare trigger', { trigger: 'When there is something to say' }, undefined],
    ['a number without a period', { posts: 3 }, undefined],
    ['a period without a number', { per: 'week' }, undefined],
    ['nothing planned', { posts: 0, per: 'week' }, { min: 0, max: 0 }],
  ])('knows %s', (_, cadence, expected) => {
    expect(postsPerWeek(cadence)).toEqual(expected);
  });
});

describe('hoursPerWeek', () => {
  it.each<[string, Cadence, { min: number; max: number } | undefined]>([
    ['posts by hours', { posts: 4, per: 'week', hours_per_post: 3 }, { min: 12, max: 12 }],
    ['ranges of both', { min: 1, max: 3, per: 'week', hours_per_post: { min: 0.5, max: 2 } }, { min: 0.5, max: 6 }],
    ['hours of posts that take none', { min: 1, per: 'week', hours_per_post: 0 }, { min: 0, max: 0 }],
    ['no hours', { posts: 4, per: 'week' }, undefined],
    ['no rate', { trigger: 'A release', hours_per_post: 9 }, undefined],
  ])('computes %s', (_, cadence, expected) => {
    expect(hoursPerWeek(cadence)).toEqual(expected);
  });

  it('counts a month as a twelfth of a year', () => {
    expect(hoursPerWeek({ posts: 1, per: 'month', hours_per_post: 18 })?.min).toBeCloseTo(4.14, 2);
  });
});

it('reads an amount as bounds', () => {
  expect(boundsOf(3)).toEqual({ min: 3, max: 3 });
  expect(boundsOf({ min: 33, max: 25 })).toEqual({ min: 25, max: 33 });
});
