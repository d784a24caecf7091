import { addDays, type Day, isDay } from '../model/dates.ts';
import { monthNamed } from '../model/months.ts';

/** Which comes first where a day is written in figures: `03/04/2026`. */
export type DateOrder = 'dmy' | 'mdy';

/** A day without its year, which some platforms leave out. */
export interface MonthDay {
  readonly month: number;
  readonly date: number;
}

/** A cell of a date column: a day, a day without its year, or neither. */
export type ReadDay = { readonly day: Day } | { readonly monthDay: MonthDay } | undefined;

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\d{2})?$/;
const FIGURES = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:,?\s.*)?$/;
/** `Sat, Oct 31, 2026`, `Mon Feb 17 2025`, `December 30`. */
const MONTH_FIRST = /^(?:[a-z]+\.?,? )?([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?(?:[ ,].*)?$/;
/** `31 Oct 2026`, `1er janv. 2026`, `1 de octubre de 2026`. */
const DAY_FIRST =
  /^(?:[a-z]+\.?,? )?(\d{1,2})(?:er|\.|st|nd|rd|th)? (?:de )?([a-z]+)\.?(?:,? (?:de )?(\d{4}))?(?:[ ,].*)?$/;

/** Reads the day of a cell. Figures that could be either are read in the order given. */
export function readDay(text: string, order: DateOrder): ReadDay {
  const plain = text.trim().normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').toLowerCase();
  const [, year, month, date] = ISO.exec(plain) ?? COMPACT.exec(plain) ?? [];
  if (year) return dayOf(Number(year), Number(month), Number(date));
  const [, first, second, last = ''] = FIGURES.exec(plain) ?? [];
  if (first && second) {
    const [monthInFigures, dateInFigures] = order === 'mdy' ? [first, second] : [second, first];
    return dayOf(fullYear(last), Number(monthInFigures), Number(dateInFigures));
  }
  const [, firstName, firstDate, firstYear] = MONTH_FIRST.exec(plain) ?? [];
  const leading = monthNamed(firstName);
  if (leading !== undefined) return withYear(firstYear, leading, Number(firstDate));
  const [, laterDate, laterName, laterYear] = DAY_FIRST.exec(plain) ?? [];
  const later = monthNamed(laterName);
  return later === undefined ? undefined : withYear(laterYear, later, Number(laterDate));
}

/**
 * The order of the figures in a column of dates, as far as it can be told: by a first or second figure above twelve.
 * `both` where some say one and some the other, `undefined` where none tells.
 */
export function dateOrderOf(cells: Iterable<string>): DateOrder | 'both' | undefined {
  const orders = new Set<DateOrder>();
  for (const cell of cells) {
    const [, first = '', second = ''] = FIGURES.exec(cell.trim()) ?? [];
    if (Number(first) > 12) orders.add('dmy');
    if (Number(second) > 12) orders.add('mdy');
  }
  return orders.size > 1 ? 'both' : [...orders][0];
}

/** True where any cell is a date in figures, whose order must be known. */
export function hasFigureDates(cells: Iterable<string>): boolean {
  for (const cell of cells) if (FIGURES.test(cell.trim())) return true;
  return false;
}

/**
 * Days for rows whose year was left out: the newest is the latest that is not after today, and the others lie before
 * it one after another, so that a December that runs into a January is of the year before.
 */
export function withYears(days: readonly MonthDay[], today: Day): readonly (Day | undefined)[] {
  const isFalling = falls(days) > days.length / 2;
  const oldestFirst = isFalling ? days.toReversed() : days;
  const found: (Day | undefined)[] = [];
  let latest = today;
  for (const { month, date } of oldestFirst.toReversed()) {
    const day = latestUpTo(month, date, latest);
    found.push(day);
    latest = day ?? latest;
  }
  return isFalling ? found : found.toReversed();
}

/** How often a day lies shortly before the one above it. */
function falls(days: readonly MonthDay[]): number {
  return days.filter((day, index) => {
    const above = days[index - 1];
    if (!above) return false;
    const back = (above.month - day.month) * 31 + above.date - day.date;
    return (back > 0 && back < 186) || back < -186;
  }).length;
}

function latestUpTo(month: number, date: number, limit: Day): Day | undefined {
  const year = Number(limit.slice(0, 4));
  // A 29 February may lie up to eight years back.
  for (let back = 0; back <= 8; back++) {
    const day = text(year - back, month, date);
    if (isDay(day) && day <= limit) return day;
  }
  return undefined;
}

function withYear(year: string | undefined, month: number, date: number): ReadDay {
  if (year !== undefined) return dayOf(Number(year), month, date);
  return isDay(text(2024, month, date)) ? { monthDay: { month, date } } : undefined;
}

function dayOf(year: number, month: number, date: number): ReadDay {
  const day = text(year, month, date);
  return isDay(day) ? { day } : undefined;
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

function text(year: number, month: number, date: number): string {
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

/** The first and last day of the month of a day. */
export function monthAround(day: Day): { readonly start: Day; readonly end: Day } {
  const start = `${day.slice(0, 8)}01`;
  const next = addDays(start, 31).slice(0, 8);
  return { start, end: addDays(`${next}01`, -1) };
}
