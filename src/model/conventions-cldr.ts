import type { Day } from './dates.ts';
import { usualDecimals } from './decimal.ts';
import { once } from './once.ts';

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
export type Width = 'short' | 'long';

/** How a language writes figures, days and lists. No clock, no time zone, no locale of the computer enters. */
export interface Conventions {
  readonly tag: string;
  /** With at most so many decimals; {@link usualDecimals} unless told. */
  readonly number: (value: number, decimals?: number) => string;
  /** A share, `0.12`, as `12%`, with at most so many decimals. */
  readonly percent: (share: number, decimals?: number) => string;
  /** With the space before it, if there is one. */
  readonly percentSign: string;
  /** `9 Sept 2026`. Throws RangeError for what is no day. */
  readonly day: (day: Day) => string;
  /** `9 September 2026`. Throws RangeError for what is no day. */
  readonly longDay: (day: Day) => string;
  readonly list: (items: readonly string[]) => string;
  /** `1.5 hrs` or `1.5 hours`. */
  readonly unit: (count: number, unit: Unit, width: Width) => string;
  /** From an amount to another, or one amount where both are the same. Throws RangeError where the code is no currency's. */
  readonly money: (min: number, max: number, currency: string) => string;
  /** A BCP 47 language in this one; undefined for what is none. */
  readonly languageName: (tag: string) => string | undefined;
}

/** The conventions of a BCP 47 language as the engine's library has them. Throws RangeError where the tag is none. */
export function writtenByCldr(tag: string): Conventions {
  const days = once(() => new Intl.DateTimeFormat(tag, { ...SHORT_DAY, timeZone: 'UTC' }));
  const longDays = once(() => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }));
  const lists = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }));
  const names = once(() => new Intl.DisplayNames([tag], { type: 'language' }));
  const numbers = eachOnce((options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options));
  const percents = (decimals: number) => numbers({ style: 'percent', maximumFractionDigits: decimals });
  return {
    tag,
    number: (value, decimals = usualDecimals(value)) => numbers({ maximumFractionDigits: decimals }).format(value),
    percent: (share, decimals = usualDecimals(share * 100)) => percents(decimals).format(share),
    get percentSign() {
      const parts = percents(0).formatToParts(0.5);
      return parts.flatMap(({ type, value }) => (type === 'literal' || type === 'percentSign' ? [value] : [])).join('');
    },
    day: (day) => dated(days(), day, tag),
    longDay: (day) => dated(longDays(), day, tag),
    list: (items) => lists().format(items),
    unit: (count, unit, unitDisplay) =>
      numbers({ style: 'unit', unit, unitDisplay, maximumFractionDigits: usualDecimals(count) }).format(count),
    money: (min, max, currency) => {
      const maximumFractionDigits = Number.isInteger(min) && Number.isInteger(max) ? 0 : 2;
      const money = numbers({ style: 'currency', currency, maximumFractionDigits });
      return min === max ? money.format(min) : money.formatRange(min, max);
    },
    languageName: (language) => {
      try {
        return LANGUAGE.test(language) ? names().of(language) : undefined;
      } catch {
        // What looks like a tag may be none all the same.
        return undefined;
      }
    },
  };
}

const SHORT_DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;

/** The first of a month is `1er` in French. */
function dated(format: Intl.DateTimeFormat, day: Day, tag: string): string {
  const text = format.format(new Date(`${day}T00:00:00Z`));
  return tag.startsWith('fr') ? text.replace(/^1(?= )/, '1er') : text;
}

/** Making a format takes as long as using it a hundred times, so each is made once. */
function eachOnce<Options, Format>(make: (options: Options) => Format): (options: Options) => Format {
  const made = new Map<string, Format>();
  return (options) => {
    const key = JSON.stringify(options);
    const format = made.get(key) ?? make(options);
    made.set(key, format);
    return format;
  };
}
