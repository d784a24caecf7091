import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measure } from '../../src/model/generated.ts';
import { annualGrowth } from '../../src/numbers/compound.ts';
import { expectedOn, hasReached, progressOf, wayOf } from '../../src/numbers/way.ts';
import { tries } from '../support/runs.ts';

const plain: Measure = {
  metric: 'signups',
  baseline: { value: 100, date: '2026-01-01' },
  target: { value: 200, date: '2027-01-01' },
};

describe('the way of a measure', () => {
  const way = wayOf(plain, 'up');

  it('is a straight line from baseline to target, level before and after', () => {
    expect(expectedOn(way, '2025-06-30')).toBe(100);
    expect(expectedOn(way, '2026-01-01')).toBe(100);
    expect(expectedOn(way, '2026-03-15')).toBe(120);
    expect(expectedOn(way, '2026-05-27')).toBe(140);
    expect(expectedOn(way, '2027-01-01')).toBe(200);
    expect(expectedOn(way, '2029-01-01')).toBe(200);
  });

  it('leads through its milestones, whatever their order; those outside of it are no part of it', () => {
    const milestones = [
      { value: 180, date: '2026-05-01' },
      { value: 130, date: '2026-03-02' },
      { value: 900, date: '2028-01-01' },
      { value: 1, date: '2025-01-01' },
    ];
    const staged = wayOf({ ...plain, milestones }, 'up');
    expect(staged.points.map(({ value }) => value)).toEqual([100, 130, 180, 200]);
    expect(expectedOn(staged, '2026-01-31')).toBe(115);
    expect(expectedOn(staged, '2026-05-01')).toBe(180);
  });

  it('counts the leap day, and begins a range in its middle', () => {
    const leap = wayOf(
      {
        metric: 'signups',
        baseline: { value: { min: 0, max: 10 }, date: '2028-02-27' },
        target: { value: 9, date: '2028-03-02' },
      },
      'up',
    );
    expect(['2028-02-28', '2028-02-29', '2028-03-01'].map((day) => expectedOn(leap, day))).toEqual([6, 7, 8]);
  });

  it('expects nothing where a day is missing', () => {
    const { baseline, target } = plain;
    expect(
      expectedOn(wayOf({ metric: 'signups', baseline: { value: 1 }, target: target ?? {} }, 'up'), '2026-06-01'),
    ).toBeUndefined();
    expect(expectedOn(wayOf({ metric: 'signups', target: { value: 5 } }, 'up'), '2026-06-01')).toBeUndefined();
    expect(expectedOn(wayOf({ metric: 'signups', ...(baseline && { baseline }) }, 'up'), '2026-06-01')).toBeUndefined();
  });
});

describe('progress', () => {
  it('is the part of the way that is behind, in either direction', () => {
    const up = wayOf(plain, 'up');
    expect([50, 100, 150, 200, 250].map((value) => progressOf(up, value))).toEqual([-0.5, 0, 0.5, 1, 1.5]);
    const down = wayOf({ metric: 'response-time', baseline: { value: 31 }, target: { value: 8 } }, 'down');
    expect(progressOf(down, 19.5)).toBe(0.5);
    expect([hasReached(down, 8), hasReached(down, 8.1), hasReached(down, 7)]).toEqual([true, false, true]);
  });

  it('is none for a level that is held, which is kept at least (or at most, where less is better)', () => {
    const hold = (direction: 'up' | 'down') =>
      wayOf({ metric: 'x', baseline: { value: 60 }, target: { value: 55, kind: 'hold' } }, direction);
    expect(progressOf(hold('up'), 58)).toBeUndefined();
    expect([54, 55, 58].map((value) => hasReached(hold('up'), value))).toEqual([false, true, true]);
    expect([54, 55, 58].map((value) => hasReached(hold('down'), value))).toEqual([true, true, false]);
    expect(expectedOn(hold('up'), '2026-06-01')).toBe(55);
  });

  it('goes the other way where that is meant', () => {
    const fewer = wayOf(
      { metric: 'posts-published', baseline: { value: 20 }, target: { value: 8, kind: 'reverse' } },
      'up',
    );
    expect(progressOf(fewer, 14)).toBe(0.5);
    expect([hasReached(fewer, 8), hasReached(fewer, 9)]).toEqual([true, false]);
    const unknown = wayOf({ metric: 'posts-published', target: { value: 8, kind: 'reverse' } }, 'up');
    expect([hasReached(unknown, 8), hasReached(unknown, 9)]).toEqual([true, false]);
  });
});

describe('a change that repeats', () => {
  const repeated = (change: string, per: string, until?: string): Measure => ({
    metric: 'signups',
    baseline: { value: 100, date: '2025-12-31' },
    target: { change, per, ...(until && { date: until }) },
  });

  it.each([
    ['+30%', 285.61],
    ['+20%', 207.36],
    ['+25%', 244.140625],
    ['+50%', 506.25],
  ])('%s a quarter grows on itself in a year', (change, value) => {
    const { to = 0 } = wayOf(repeated(change, '3 months', '2026-12-31'), 'up');
    expect(to).toBeCloseTo(value, 9);
    expect(to - 100).toBeCloseTo(annualGrowth(Number.parseFloat(change), 4) ?? 0, 9);
    expect(hasReached(wayOf(repeated(change, '3 months', '2026-12-31'), 'up'), value)).toBe(true);
  });

  it('counts full periods, and they end with their months', () => {
    const way = wayOf(repeated('+10', '1 month', '2026-06-15'), 'up');
    expect(way.points.map(({ date }) => date)).toEqual([
      '2025-12-31',
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
      '2026-06-15',
    ]);
    expect(way.to).toBe(150);
  });

  it('leads to the end of the present period where the target has no day', () => {
    const way = wayOf(repeated('+10%', '3 months'), 'up', '2026-05-10');
    expect([way.due, way.to]).toEqual(['2026-06-30', 121]);
    expect(wayOf(repeated('+10%', '3 months'), 'up', '2026-06-30').due).toBe('2026-06-30');
    expect(wayOf(repeated('+10%', '3 months'), 'up', '2026-07-01').due).toBe('2026-09-30');
  });

  it('comes to an end however short its period', () => {
    expect(wayOf(repeated('+1%', '1 minute'), 'up', '2026-05-10').due).toBeUndefined();
    expect(wayOf(repeated('+900%', '1 day', '2090-01-01'), 'up').to).toBeLessThan(Infinity);
    expect(wayOf(repeated('+1', '1 day', '2090-01-01'), 'up').points.length).toBeLessThan(5003);
  });
});

describe('what is expected', () => {
  const day = fc
    .integer({ min: 0, max: 4000 })
    .map((days) => new Date(days * 86_400_000 + 1e12).toISOString().slice(0, 10));
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });

  it('is never NaN, lies between the points of the way, and is its points on their days', () => {
    const stops = fc.array(fc.record({ date: day, value }), { maxLength: 5 });
    fc.assert(
      fc.property(value, day, value, day, stops, day, (from, since, to, due, milestones, asked) => {
        const measure = {
          metric: 'x',
          baseline: { value: from, date: since },
          target: { value: to, date: due },
          milestones,
        };
        const way = wayOf(measure, 'up');
        const values = [from, ...way.points.map((point) => point.value)];
        const expected = expectedOn(way, asked);
        if (expected === undefined) return;
        expect(expected).toBeGreaterThanOrEqual(Math.min(...values) - 1e-6);
        expect(expected).toBeLessThanOrEqual(Math.max(...values) + 1e-6);
        for (const point of way.points) expect(expectedOn(way, point.date)).toBe(point.value);
      }),
      tries(100),
    );
  });
});
