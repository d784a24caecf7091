import { expect, it } from 'vitest';
import { shownOf } from '../../src/numbers/shown.ts';

it.each([
  [1.005, undefined, 1.01],
  [-12.345, undefined, -12.35],
  [0.0004, 'percent', 0.0004],
  [7.37, 'count', 7.4],
  [-7.35, 'count', -7.4],
  [1699.52, 'count', 1700],
  [Number.POSITIVE_INFINITY, 'count', Number.POSITIVE_INFINITY],
] as const)('%d in %s is shown as %d, by its own digits and alike below zero', (value, unit, shown) => {
  expect(shownOf(value, unit)).toBe(shown);
});
