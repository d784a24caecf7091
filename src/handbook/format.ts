import { shownDuration } from '../language/duration.ts';
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
  readonly money: (value: number, currency: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly change: (change: string) => string;
}

/** Formats of a BCP 47 language by CLDR data. No clock, no time zone, no locale of the computer enters. */
export function formatIn(language: string): Format {
  const locale = supported(language);
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const number = (value: number) => numbers.format(value);
  const percent = (value: number) => percents.format(value / 100);
  const one = (value: number, unit?: Unit) => inUnit(locale, value, unit, { number, percent });
  return {
    number,
    percent,
    day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
    duration: (text) => shownDuration(text, locale),
    amount: (amount, unit) =>
      typeof amount === 'number' ? one(amount, unit) : `${number(amount.min)}–${one(amount.max, unit)}`,
    share: (share) =>
      share === undefined
        ? ''
        : typeof share === 'number'
          ? percent(share)
          : `${number(share.min)}–${percent(share.max)}`,
    money: (value, currency) => moneyIn(locale, value, currency),
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
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay, maximumFractionDigits: 2 }).format(value);
}

function moneyIn(locale: string, value: number, currency: string): string {
  const whole = Number.isInteger(value);
  try {
    return new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: whole ? 0 : 2 }).format(
      value,
    );
  } catch {
    return `${value} ${currency}`;
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
