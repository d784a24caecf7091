import { shownDuration, shownEvery } from '../language/duration.ts';
import type { Language } from '../language/language.ts';
import { dateFormat, numberFormat } from '../model/formats.ts';
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
 * Formats of a BCP 47 language by CLDR data. No clock, no time zone, no locale of the computer enters. Numbers and days
 * follow the strategy's language, units the one of the words around them.
 */
export function formatIn(tag: string, language: Language): Format {
  const locale = supported(tag);
  const words = tag.startsWith(language) ? locale : language;
  const numbers = numberFormat(locale, { maximumFractionDigits: 2 });
  const percents = numberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  const days = dateFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const number = (value: number) => numbers.format(value);
  const percent = (value: number) => percents.format(value / 100);
  const one = (value: number, unit?: Unit) => inUnit(words, value, unit, { number, percent });
  return {
    number,
    percent,
    day: (day) => dayText(days.format(new Date(`${day}T00:00:00Z`)), locale),
    duration: (text) => shownDuration(text, words),
    every: (text) => shownEvery(text, language),
    amount: (amount, unit) =>
      typeof amount === 'number' ? one(amount, unit) : `${number(amount.min)}–${one(amount.max, unit)}`,
    share: (share) =>
      share === undefined
        ? ''
        : typeof share === 'number'
          ? percent(share)
          : `${number(share.min)}–${percent(share.max)}`,
    money: (amount, currency) => moneyIn(locale, amount, currency),
    list: (items) => lists.format(items),
    change: (change) => change.replace(/^-/, '−').replace(/ ?%$/, () => percentSign(percents)),
  };
}

/** The target of a measure: the value to reach, or the change. */
export function targetText(target: Target | undefined, unit: Unit | undefined, format: Format): string {
  if (!target) return '';
  if (target.value !== undefined) return format.amount(target.value, unit);
  return target.change === undefined ? '' : format.change(target.change);
}

function supported(language: string): string {
  return Intl.NumberFormat.supportedLocalesOf(wellFormed(language))[0] ?? 'en';
}

function wellFormed(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function inUnit(
  locale: string,
  value: number,
  unit: Unit | undefined,
  plain: Pick<Format, 'number' | 'percent'>,
): string {
  if (unit === 'percent') return plain.percent(value);
  if (unit === 'hours') return unitIn(locale, value, 'hour', 'short');
  return unit === 'seconds' ? unitIn(locale, value, 'second', 'short') : plain.number(value);
}

function unitIn(locale: string, value: number, unit: string, unitDisplay: 'short' | 'long'): string {
  return numberFormat(locale, { style: 'unit', unit, unitDisplay, maximumFractionDigits: 2 }).format(value);
}

/** The first of a month is `1er` in French. */
function dayText(text: string, locale: string): string {
  return locale.startsWith('fr') ? text.replace(/^1(?= )/, '1er') : text;
}

function moneyIn(locale: string, amount: Amount, currency: string): string {
  const [min, max] = typeof amount === 'number' ? [amount, amount] : [amount.min, amount.max];
  const maximumFractionDigits = Number.isInteger(min) && Number.isInteger(max) ? 0 : 2;
  try {
    const money = numberFormat(locale, { style: 'currency', currency, maximumFractionDigits });
    return min === max ? money.format(min) : money.formatRange(min, max);
  } catch {
    return `${min === max ? min : `${min}–${max}`} ${currency}`;
  }
}

/** The percent sign with the space that the language puts before it. */
function percentSign(percents: Intl.NumberFormat): string {
  return percents
    .formatToParts(0.5)
    .filter(({ type }) => type === 'literal' || type === 'percentSign')
    .map(({ value }) => value)
    .join('');
}
