import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annualGrowth } from '../../src/numbers/compound.ts';
import { tries } from '../support/runs.ts';

describe('annualGrowth', () => {
  it.each([
    [30, 185.61],
    [20, 107.36],
    [25, 144.14],
    [50, 406.25],
  ])('+%d percent a quarter is +%d percent a year', (change, year) => {
    expect(Number(annualGrowth(change, 4)?.toFixed(2))).toBe(year);
  });

  it('compounds losses as well', () => {
    expect(annualGrowth(-50, 2)).toBe(-75);
    expect(annualGrowth(-100, 12)).toBe(-100);
  });

  it('leaves a yearly change as it is, and takes the root for longer periods', () => {
    expect(annualGrowth(50, 1)).toBe(50);
    expect(annualGrowth(300, 0.5)).toBe(100);
  });

  it('knows no figure for what cannot be', () => {
    expect(annualGrowth(-101, 4)).toBeUndefined();
    expect(annualGrowth(20, 0)).toBeUndefined();
    expect(annualGrowth(20, -4)).toBeUndefined();
    expect(annualGrowth(Number.NaN, 4)).toBeUndefined();
    expect(annualGrowth(20, Number.NaN)).toBeUndefined();
    expect(annualGrowth(300, 8760)).toBeUndefined();
  });

  it('is never less than the periods simply added up, and keeps the sign', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 200 }), fc.integer({ min: 1, max: 52 }), (change, periods) => {
        const year = annualGrowth(change, periods) ?? Number.NaN;
        // Bernoulli's inequality; the small slack is for rounding.
        expect(year).toBeGreaterThanOrEqual(change * periods - 1e-9);
        expect(Math.sign(year)).toBe(Math.sign(change));
      }),
      tries(100),
    );
  });
});
