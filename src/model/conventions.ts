import { type Conventions, writtenByCldr } from './conventions-cldr.ts';
import { type Tongue, tongues } from './conventions-own.ts';
import { type Day, isDay } from './dates.ts';
import { decimalText, usualDecimals } from './decimal.ts';
import { once } from './once.ts';

export type { Conventions } from './conventions-cldr.ts';

/**
 * How a BCP 47 language writes figures, days and lists. English and French of some countries are written here, by what
 * CLDR 48 says: the library of the engine says it a little differently in every version, which would make a handbook
 * another one for a colleague with another Node, and its first word takes as long as reading a small strategy. Every other
 * language and country, and what is out of the ordinary in these, is left to it. Where the engine does not know a language,
 * or the tag is none, the conventions are the English ones.
 */
export function conventionsOf(tag: string): Conventions {
  const known = made.get(tag);
  if (known) return known;
  const tongue = ownOf(tongues, tag);
  const conventions = tongue
    ? written(
        tongue,
        once(() => writtenByCldr(tag)),
      )
    : elsewhere(tag);
  made.set(tag, conventions);
  return conventions;
}

const made = new Map<string, Conventions>();

/** What somebody typed may be the name of what every object has. */
function ownOf<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** A tag may be typed in other letters (`en-gb`), or be none. */
function elsewhere(tag: string): Conventions {
  const canonical = canonicalTag(tag);
  if (canonical !== undefined && canonical !== tag) return conventionsOf(canonical);
  const supported = canonical && Intl.NumberFormat.supportedLocalesOf(canonical)[0];
  return supported ? writtenByCldr(supported) : conventionsOf('en');
}

function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function written(tongue: Tongue, cldr: () => Conventions): Conventions {
  const { tag, percentSign, isOne, and, lastAnd, isMonthFirst } = tongue;
  const number = (value: number, decimals = usualDecimals(value)) => figure(tongue, decimalText(value, { decimals }));
  const percent = (share: number, decimals = usualDecimals(share * 100)) =>
    figure(tongue, decimalText(share, { decimals, power: 2 }));
  const dated = (day: Day, months: readonly string[]) => {
    const [year = '', month = '', date = ''] = day.split('-');
    const [name, count] = [months[Number(month) - 1], date === '01' ? tongue.first : Number(date)];
    return isMonthFirst ? `${name} ${count}, ${year}` : `${count} ${name} ${year}`;
  };
  return {
    tag,
    number: (value, decimals) => number(value, decimals) ?? cldr().number(value, decimals),
    percent: (share, decimals) => {
      const text = percent(share, decimals);
      return text === undefined ? cldr().percent(share, decimals) : text + percentSign;
    },
    percentSign,
    day: (day) => (isModern(day) ? dated(day, tongue.shortMonths) : cldr().day(day)),
    longDay: (day) => (isModern(day) ? dated(day, tongue.months) : cldr().longDay(day)),
    list: (items) =>
      items.length < 3 ? items.join(and) : `${items.slice(0, -1).join(', ')}${lastAnd}${items[items.length - 1]}`,
    unit: (count, unit, width) => {
      const [text, [one, other] = []] = [number(count), tongue.units[width][unit]];
      if (text === undefined || other === undefined || Math.abs(count) >= 1e6) return cldr().unit(count, unit, width);
      return text + (isOne(text) ? one : other);
    },
    money: (min, max, currency) => moneyIn(tongue, [min, max], currency) ?? cldr().money(min, max, currency),
    languageName: (language) => ownOf(tongue.languages, language) ?? cldr().languageName(language),
  };
}

/** The library follows the calendar of its day before 1582, and nobody plans for a century ago. */
function isModern(day: Day): boolean {
  return isDay(day) && day > '1900';
}

/** A number by its plain digits, `-1234.5`, as a language writes it. */
function figure({ group, decimal }: Tongue, plain: string | undefined): string | undefined {
  if (plain === undefined) return undefined;
  const [whole = '', fraction] = plain.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

/** Undefined for a currency that is rare in this language, or for amounts that are not usual ones. */
function moneyIn(tongue: Tongue, [min, max]: readonly [number, number], currency: string): string | undefined {
  const symbol = ownOf(tongue.currencies, currency);
  const decimals = Number.isInteger(min) && Number.isInteger(max) ? 0 : 2;
  const amounts = (min === max ? [min] : [min, max]).map((value) =>
    figure(tongue, decimalText(value, { decimals, isPadded: true })),
  );
  const [low, high] = amounts;
  if (symbol === undefined || low === undefined || min < 0 || max < min || (min !== max && low === high))
    return undefined;
  if (tongue.isCurrencyLast) return `${amounts.join('–')}\u00a0${symbol}`;
  // A sign alone is said twice; letters with it would be read twice.
  return high === undefined || symbol.length > 1
    ? symbol + amounts.join('–')
    : amounts.map((amount) => symbol + amount).join(' – ');
}
