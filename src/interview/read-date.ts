import type { Language } from '../language/language.ts';
import { addDays, type Day, isDay } from '../model/dates.ts';
import { monthBegun } from '../model/months.ts';
import { plainWords } from './plain-words.ts';
import { type Reading, unread } from './reading.ts';

const LEADING =
  /^(?:(?:by|until|before|on|as of|as at|at|the|in|for|d'ici a|d'ici au|d'ici|avant|jusqu'au|jusqu'a|au|a|le|en|pour) )+/;

/**
 * A day as people write it: `2027-06-30`, `30/06/2027`, `June 30, 2027`, `fin juin 2027`, `Q2 2027`, `2027`. A month,
 * a quarter or a year stands for its last day. Two numbers that could both be the month are a problem in English, and
 * day before month in French. The day understood should be shown.
 */
export function readDate(typed: string, language: Language): Reading<Day> {
  const spaced = plainWords(typed).replaceAll(/[,]/g, ' ').replaceAll(/\s+/g, ' ');
  const plain = spansIn(spaced).replace(LEADING, '');
  return (
    isoDay(plain, typed) ??
    numericDay(plain, typed, language) ??
    namedDay(plain, typed) ??
    lastDayOf(plain, typed) ??
    (monthBegun(plain.split(' ').at(-1) ?? '') === undefined ? unread('not-a-date', typed) : unread('no-year', typed))
  );
}

/** Quarters, halves and years in words, as the rest reads them: `3e trimestre 2027` is `q3 2027`. */
function spansIn(text: string): string {
  return text
    .replace(/\b(?:the )?year (?=\d{4}$)|\bl'(?:annee|an) (?=\d{4}$)/, '')
    .replace(/\b([1-4])(?:st|nd|rd|th|er|re|e|eme) (?:quarter|trimestre) (?:of |de )?(?=\d{4}$)/, 'q$1 ')
    .replace(/\b(?:first half|1st half|1er semestre|premier semestre) (?:of |de )?(?=\d{4}$)/, 'q2 ')
    .replace(/\b(?:second half|2nd half|2e semestre|second semestre) (?:of |de )?(?=\d{4}$)/, 'q4 ');
}

function isoDay(text: string, typed: string): Reading<Day> | undefined {
  const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  return match ? day(Number(match[1]), Number(match[2]), Number(match[3]), typed) : undefined;
}

function numericDay(text: string, typed: string, language: Language): Reading<Day> | undefined {
  const match = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (!match) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = Number(match[4]) + (match[4]?.length === 2 ? 2000 : 0);
  const couldBeEither = first <= 12 && second <= 12 && first !== second;
  if (couldBeEither && language === 'en' && match[2] !== '.') {
    return unread('which-day', `${iso(year, second, first)}, ${iso(year, first, second)}`);
  }
  return second > 12 ? day(year, first, second, typed) : day(year, second, first, typed);
}

/** `30 June 2027`, `1er mars 2027`, `June 30 2027`. */
function namedDay(text: string, typed: string): Reading<Day> | undefined {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|er|e)?\s+(?:of\s+)?([a-z]+)\.?\s+(\d{4})$/.exec(text);
  const monthFirst = /^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?\s+(\d{4})$/.exec(text);
  const [number, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = monthBegun(name ?? '');
  return month === undefined ? undefined : day(Number(year), month, Number(number), typed);
}

/** The last day of a month, quarter or year; `mid` and `early` are taken at their word. */
function lastDayOf(text: string, typed: string): Reading<Day> | undefined {
  const match =
    /^(?:(end|late|fin|mid|mi|middle|early|start|beginning|debut)[\s-]*(?:(?:of|de)\s+|d')?(?:the\s+)?)?(.*)$/.exec(
      text,
    );
  const [, part = '', span = ''] = match ?? [];
  const months = monthsOf(span);
  if (!months) return undefined;
  const [year, from, to] = months;
  if (/^(early|start|beginning|debut)/.test(part)) return day(year, from, 1, typed);
  if (/^mi/.test(part)) return day(year, Math.floor((from + to) / 2), to - from === 11 ? 30 : 15, typed);
  return { value: addDays(to === 12 ? iso(year + 1, 1, 1) : iso(year, to + 1, 1), -1) };
}

/** Year, first and last month of `june 2027`, `2027-06`, `q2 2027`, `t2 2027`, `2027`. */
function monthsOf(span: string): readonly [year: number, from: number, to: number] | undefined {
  const named = /^([a-z]+)\.?\s+(\d{4})$/.exec(span);
  const month = named ? monthBegun(named[1] ?? '') : Number(/^\d{4}-(0[1-9]|1[0-2])$/.exec(span)?.[1]);
  if (month) return [Number(named ? named[2] : span.slice(0, 4)), month, month];
  const quarter = /^[qt]([1-4])\s*(?:of\s+|de\s+)?(\d{4})$/.exec(span);
  if (quarter) return [Number(quarter[2]), Number(quarter[1]) * 3 - 2, Number(quarter[1]) * 3];
  return /^(19|20|21)\d{2}$/.test(span) ? [Number(span), 1, 12] : undefined;
}

function day(year: number, month: number, date: number, typed: string): Reading<Day> {
  const text = iso(year, month, date);
  return isDay(text) ? { value: text } : unread('no-such-day', typed);
}

function iso(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
