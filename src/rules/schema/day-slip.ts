import { type Day, isDay } from '../../model/dates.ts';

/** Beginnings of the names of months, English and French without accents, long enough to be told apart. */
const MONTHS = [
  'jan',
  'fe[bv]',
  'mar',
  'a[pv]r',
  'ma[iy]',
  'ju(?:ne?|in)\\b',
  'juil|jul',
  'aug|aou',
  'sep',
  'oct',
  'nov',
  'dec',
];

/**
 * The day that somebody meant who wrote `2026/11/30`, `30.11.2026`, `30 November 2026` or `1er mars 2027`; undefined
 * where it is not a whole day, is none of the calendar, or could be two: `03/04/2026`.
 */
export function daySlip(typed: string): Day | undefined {
  const plain = typed.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(',', ' ').trim();
  const found = yearFirst(plain) ?? dayOrMonthFirst(plain) ?? named(plain);
  const [year = 0, month = 0, day = 0] = found ?? [];
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return found && isDay(text) ? text : undefined;
}

/** A day of a year that was written alone: what begins is likely meant from its first day, what is due by its last. */
export function dayOfYear(key: string, year: string): Day {
  return `${year}-${['start', 'since', 'proposed'].includes(key) ? '01-01' : '12-31'}`;
}

type Parts = readonly [year: number, month: number, day: number];

function yearFirst(text: string): Parts | undefined {
  const match = /^(\d{4})([-/. ]?)(\d{1,2})\2(\d{1,2})$/.exec(text);
  const isCompact = match?.[2] === '' && text.length !== 8;
  return match && !isCompact ? [Number(match[1]), Number(match[3]), Number(match[4])] : undefined;
}

/** Numbers with points are day before month everywhere; with other signs only a number over twelve tells. */
function dayOrMonthFirst(text: string): Parts | undefined {
  const match = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!match) return undefined;
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (match[2] === '.' || first > 12 || first === second) return [year, second, first];
  return second > 12 ? [year, first, second] : undefined;
}

function named(text: string): Parts | undefined {
  const match =
    /^(?<day>\d{1,2})(?:st|nd|rd|th|er|e)?\s+(?:of\s+)?(?<month>[a-z]+)\.?\s+(?<year>\d{4})$/.exec(text) ??
    /^(?<month>[a-z]+)\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<year>\d{4})$/.exec(text);
  const { day, month = '', year } = match?.groups ?? {};
  const index = MONTHS.findIndex((name) => new RegExp(`^(?:${name})`).test(month));
  return match && index >= 0 ? [Number(year), index + 1, Number(day)] : undefined;
}
