import { numberSlip } from '../rules/schema/number-slip.ts';
import { plainWords } from './plain-words.ts';
import { type Reading, unread } from './reading.ts';

/** A number, or a range where an exact figure would be a guess. */
export type Amount = number | { readonly min: number; readonly max: number };

/** Words that say nothing about the figure. */
const HEDGE = /^(about|around|approx\.?|approximately|some|roughly|ca\.?|environ|env\.?|pres de|a peu pres|~|≈)\s*/;

const POWERS: readonly (readonly [pattern: RegExp, factor: number])[] = [
  [/^(thousand|mille|milliers?)\b/, 1e3],
  [/^(millions?|mio)\b/, 1e6],
  [/^(billions?|milliards?|bn|mrd)\b/, 1e9],
];

/**
 * A number as people write it: `3,5 %`, `20 k`, `12 000 abonnés`, `about 1.2 million`. A unit behind it is left out;
 * what was understood should be shown.
 */
export function readNumber(typed: string): Reading<number> {
  const value = numberOf(typed);
  return value === undefined ? unread('not-a-number', typed) : { value };
}

/** A number, or a range such as `25 to 33`, `25-33`, `entre 25 et 33`. */
export function readAmount(typed: string): Reading<Amount> {
  const plain = plainWords(typed).replace(/^(between|from|entre|de)\s+/, '');
  const match = /^(\S.*?)\s*(?:-|\bto\b|\band\b|\ba\b|\bet\b)\s*(\d.*)$/.exec(plain);
  const min = match && numberOf(match[1] ?? '');
  const max = match && numberOf(match[2] ?? '');
  if (typeof min !== 'number' || typeof max !== 'number') return readNumber(typed);
  if (min > max) return unread('range-order', typed);
  return { value: min === max ? min : { min, max } };
}

function numberOf(typed: string): number | undefined {
  const plain = plainWords(typed)
    .replace(HEDGE, '')
    .replace(/^[€$£]\s*/, '');
  const match = /^([+-]?\d[\d\s.,']*?)\s*(%|[km]\b)?\s*([a-z€$£%].*)?$/.exec(plain);
  if (!match) return undefined;
  const [, digits = '', unit = '', words = ''] = match;
  const slip = numberSlip(`${digits.trim()}${unit === '%' ? '' : unit}`);
  if (slip === undefined || /\d/.test(words)) return undefined;
  const factor = POWERS.find(([pattern]) => pattern.test(words))?.[1] ?? 1;
  const value = Number((Number(slip) * factor).toPrecision(15));
  return Number.isSafeInteger(value) || !Number.isInteger(value) ? value : undefined;
}
