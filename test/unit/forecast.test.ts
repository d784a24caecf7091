import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/model/dates.ts';
import { forecastOn } from '../../src/numbers/forecast.ts';
import { tries } from '../support/runs.ts';

/** Values every so many days from the first of January. */
function weekly(values: readonly number[], days = 7) {
  return values.map((value, index) => ({ date: addDays('2026-01-01', index * days), value }));
}

describe('a forecast', () => {
  it('carries a straight line on, without doubt', () => {
    const line = weekly([10, 12, 14, 16]);
    expect(forecastOn(line, '2026-01-29')).toEqual({ date: '2026-01-29', value: 18, low: 18, high: 18, readings: 4 });
    expect(forecastOn(line, '2026-03-26')?.value).toBe(34);
  });

  it('needs four values and a day that lies ahead', () => {
    expect(forecastOn(weekly([10, 12, 14]), '2026-03-01')).toBeUndefined();
    expect(forecastOn(weekly([10, 12, 14, 16]), '2026-01-22')).toBeUndefined();
    expect(forecastOn(weekly([10, 12, 14, 16]), '2026-01-23')).toBeDefined();
  });

  it('by hand: the median of six slopes, the median of four arrivals', () => {
    const found = forecastOn(weekly([10, 12, 12, 16]), '2026-01-29');
    // Pairs: (12-10)/1, (12-10)/2, (16-10)/3, (12-12)/1, (16-12)/2, (16-12)/1 = 2, 1, 2, 0, 2, 4: the median is 2.
    // Arrivals with 2 a week: 10+8, 12+6, 12+4, 16+2 = 18, 18, 16, 18: the median is 18.
    expect(found?.value).toBeCloseTo(18, 12);
    // With the lowest slope, 0, the lowest arrival is 10; with the highest, 4, the highest is 26.
    expect(found?.low).toBeCloseTo(10, 12);
    expect(found?.high).toBeCloseTo(26, 12);
  });

  it('is not bent by one post that everybody saw', () => {
    const calm = weekly([10, 11, 12, 13, 14, 15, 16, 17]);
    const loud = calm.map((point, index) => (index === 3 ? { ...point, value: 900 } : point));
    expect(forecastOn(loud, '2026-03-12')?.value).toBeLessThan(25);
  });

  it('stays within what the metric can have', () => {
    const found = forecastOn(weekly([60, 75, 85, 99]), '2026-12-31', { min: 0, max: 100 });
    expect(found).toMatchObject({ value: 100, high: 100 });
    expect(forecastOn(weekly([9, 6, 4, 1]), '2026-12-31', { min: 0 })?.low).toBe(0);
  });
});

const series = fc
  .array(fc.record({ gap: fc.integer({ min: 1, max: 90 }), value: fc.double({ min: -1e9, max: 1e9, noNaN: true }) }), {
    minLength: 4,
    maxLength: 20,
  })
  .map((steps) => {
    let days = 0;
    return steps.map(({ gap, value }) => {
      days += gap;
      return { date: addDays('2026-01-01', days), value };
    });
  });

describe('what a forecast never does', () => {
  it('never falls when the newest value rises: neither the value nor either end', () => {
    fc.assert(
      fc.property(
        series,
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        fc.integer({ min: 1, max: 900 }),
        (values, more, ahead) => {
          const last = values.at(-1) ?? { date: '', value: 0 };
          const day = addDays(last.date, ahead);
          const before = forecastOn(values, day);
          const after = forecastOn([...values.slice(0, -1), { ...last, value: last.value + more }], day);
          expect(after?.value).toBeGreaterThanOrEqual(before?.value ?? Number.NaN);
          expect(after?.low).toBeGreaterThanOrEqual(before?.low ?? Number.NaN);
          expect(after?.high).toBeGreaterThanOrEqual(before?.high ?? Number.NaN);
        },
      ),
      tries(100),
    );
  });

  it('is never NaN, and lies within its own range, even of values that a number can hardly hold', () => {
    const wild = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(wild, (values) => {
        const found = forecastOn(weekly(values), '2027-01-01');
        if (!found) return;
        for (const value of [found.value, found.low, found.high]) expect(Number.isFinite(value)).toBe(true);
        expect(found.low).toBeLessThanOrEqual(found.value);
        expect(found.high).toBeGreaterThanOrEqual(found.value);
      }),
      tries(100),
    );
  });

  it('holds the later value of a straight trend in at least 85 of 100 cases', () => {
    // A fixed sequence of chances, so that every run counts the same cases; Box and Muller make normal noise of it.
    let seed = 12345;
    const chance = () => {
      seed = (seed * 1664525 + 1013904223) % 4294967296;
      return (seed + 1) / 4294967297;
    };
    const noise = () => 10 * Math.sqrt(-2 * Math.log(chance())) * Math.cos(2 * Math.PI * chance());
    for (const count of [4, 8, 12]) {
      let held = 0;
      for (let run = 0; run < 300; run++) {
        const values = weekly(Array.from({ length: count }, (_, index) => 100 + 5 * index + noise()));
        const found = forecastOn(values, addDays('2026-01-01', 7 * (count + 5)));
        const later = 100 + 5 * (count + 5) + noise();
        if (found && later >= found.low && later <= found.high) held += 1;
      }
      expect(held, `${count} values`).toBeGreaterThanOrEqual(255);
    }
  });

  it('grows with its values: a shift of all shifts it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 4, maxLength: 12 }), (values) => {
        const one = forecastOn(weekly(values), '2027-01-01');
        const other = forecastOn(weekly(values.map((value) => value + 500)), '2027-01-01');
        expect(other?.value).toBeCloseTo((one?.value ?? 0) + 500, 6);
      }),
      tries(100),
    );
  });
});
