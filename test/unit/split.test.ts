import { expect, it } from 'vitest';
import type { Amount } from '../../src/model/generated.ts';
import { canMake, splitOf } from '../../src/model/split.ts';

const hundred = { min: 100, max: 100 };

it.each<[string, (Amount | undefined)[], boolean]>([
  ['all given', [60, 40], true],
  ['thirds', [33.3, 33.3, 33.3], true],
  ['half a percent over', [50.5, 50], true],
  ['more than that over', [50.6, 50], false],
  ['half a percent under', [49.5, 50], true],
  ['too little', [60, 30], false],
  ['ranges that meet it', [{ min: 25, max: 33 }, 70], true],
  ['ranges that stay below', [{ min: 10, max: 20 }, 70], false],
  ['ranges that start above', [{ min: 40, max: 60 }, 70], false],
  ['an open part that fills the rest', [60, undefined], true],
  ['an open part where there is too much already', [60, 50, undefined], false],
])('knows %s', (_, shares, fits) => {
  const split = splitOf(shares);
  expect(split && canMake(split, hundred, 0.5)).toBe(fits);
});

it('says nothing where no share is given', () => {
  expect(splitOf([undefined, undefined])).toBeUndefined();
  expect(splitOf([])).toBeUndefined();
});

it('compares amounts with their own whole', () => {
  const split = splitOf([9000, { min: 5000, max: 7000 }]);
  expect(split && canMake(split, { min: 15_000, max: 15_000 }, 0.5)).toBe(true);
  expect(split && canMake(split, { min: 17_000, max: 17_000 }, 0.5)).toBe(false);
  expect(split && canMake(split, { min: 16_050, max: 16_050 }, 0.5)).toBe(true);
});
