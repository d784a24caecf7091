import { describe, expect, it } from 'vitest';
import { type Change, parseChange, targetValue } from '../../src/model/change.ts';

describe('parseChange', () => {
  it.each<[string, Change | undefined]>([
    ['+20%', { amount: 20, unit: 'percent' }],
    ['-12.5 %', { amount: -12.5, unit: 'percent' }],
    ['-3 points', { amount: -3, unit: 'points' }],
    ['+1 point', { amount: 1, unit: 'points' }],
    ['+150', { amount: 150, unit: 'absolute' }],
    ['20%', undefined],
    ['+20 percent', undefined],
    ['+1,5%', undefined],
    ['', undefined],
  ])('%s', (text, change) => {
    expect(parseChange(text)).toEqual(change);
  });
});

describe('targetValue', () => {
  it.each<[number, string, number]>([
    [40, '+20%', 48],
    [40, '-50%', 20],
    [12.5, '+3 points', 15.5],
    [900, '+150', 1050],
    [0, '+20%', 0],
    [-20, '+50%', -10],
    [-20, '-50%', -30],
  ])('%d %s', (baseline, change, target) => {
    expect(targetValue(baseline, parseChange(change) ?? { amount: Number.NaN, unit: 'absolute' })).toBe(target);
  });
});
