import { shownDuration, shownEvery } from '../language/duration.ts';
import type { Language } from '../language/language.ts';
import { changeIn } from '../language/number.ts';
import { type Conventions, conventionsOf } from '../model/conventions.ts';
import type { Amount, Share, Target } from '../model/generated.ts';
import type { Unit } from '../numbers/metric.ts';

/** How figures, days and spans are written in one language. */
export interface Format {
  readonly number: (value: number) => string;
  readonly percent: (value: number) => string;
  readonly day: (day: string) => string;
  readonly duration: (text: string) => string;
  readonly amount: (amount: Amount, unit?: Unit) => string;
  readonly share: (share: Share | undefined) => string;
  readonly money: (amount: Amount, currency: string) => string;
  /** `every 6 months`, `every month`. */
  readonly every: (text: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly change: (change: string) => string;
}

/**
 * Formats of a BCP 47 language. No clock, no time zone, no locale of the computer enters. Numbers and days follow the
 * strategy's language, units the one of the words around them.
 */
export function formatIn(tag: string, language: Language): Format {
  const conventions = conventionsOf(tag);
  const words = tag.startsWith(language) ? conventions : conventionsOf(language);
  const number = (value: number) => conventions.number(value);
  const percent = (value: number) => conventions.percent(value / 100);
  const one = (value: number, unit?: Unit) => {
    if (unit === 'percent') return percent(value);
    if (unit === 'hours') return words.unit(value, 'hour', 'short');
    return unit === 'seconds' ? words.unit(value, 'second', 'short') : number(value);
  };
  return {
    number,
    percent,
    day: conventions.day,
    duration: (text) => shownDuration(text, words.tag),
    every: (text) => shownEvery(text, language),
    amount: (amount, unit) =>
      typeof amount === 'number' ? one(amount, unit) : `${number(amount.min)}–${one(amount.max, unit)}`,
    share: (share) =>
      share === undefined
        ? ''
        : typeof share === 'number'
          ? percent(share)
          : `${number(share.min)}–${percent(share.max)}`,
    money: (amount, currency) => moneyIn(conventions, amount, currency),
    list: conventions.list,
    change: (change) => changeIn(conventions, change).replace(/^-/, '−'),
  };
}

/** The target of a measure: the value to reach, or the change. */
export function targetText(target: Target | undefined, unit: Unit | undefined, format: Format): string {
  if (!target) return '';
  if (target.value !== undefined) return format.amount(target.value, unit);
  return target.change === undefined ? '' : format.change(target.change);
}

function moneyIn(conventions: Conventions, amount: Amount, currency: string): string {
  const [min, max] = typeof amount === 'number' ? [amount, amount] : [amount.min, amount.max];
  try {
    return conventions.money(min, max, currency);
  } catch {
    return `${min === max ? min : `${min}–${max}`} ${currency}`;
  }
}
