import { plainWords } from './plain-words.ts';
import { type Reading, unread } from './reading.ts';

/** How often something is published: a rate, or what makes one publish. */
export type Cadence =
  | { readonly posts: number; readonly per: string }
  | { readonly min: number; readonly max: number; readonly per: string }
  | { readonly trigger: string };

type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

const UNITS: readonly (readonly [pattern: RegExp, unit: Unit])[] = [
  [/^(minutes?|min|mn)$/, 'minute'],
  [/^(hours?|heures?|hourly)$/, 'hour'],
  [/^(days?|jours?|journee|daily|quotidien(ne)?|quotidiennement)$/, 'day'],
  [/^(weeks?|semaines?|weekly|hebdo|hebdomadaires?)$/, 'week'],
  [/^(months?|mois|monthly|mensuel(le)?|mensuellement)$/, 'month'],
  [/^(quarters?|trimestres?|quarterly|trimestriel(le)?)$/, 'quarter'],
  [/^(years?|ans?|annees?|yearly|annually|annual|annuel(le)?)$/, 'year'],
];

const WORDS: Readonly<Record<string, number>> = {
  once: 1,
  one: 1,
  a: 1,
  an: 1,
  un: 1,
  une: 1,
  twice: 2,
  two: 2,
  deux: 2,
  three: 3,
  trois: 3,
  four: 4,
  quatre: 4,
  five: 5,
  cinq: 5,
  six: 6,
  seven: 7,
  sept: 7,
  ten: 10,
  dix: 10,
};

const NUMBER = `(\\d+(?:[.,]\\d+)?|${Object.keys(WORDS).join('|')})`;
const EVERY = "(?:every|each|chaque|tous les|toutes les|per|par|a|an|/|x|le|la|du|l')";

/**
 * A length of time as the format writes it, from `3 months`, `every 3 months`, `tous les trimestres`, `quarterly`,
 * `two weeks`.
 */
export function readDuration(typed: string): Reading<string> {
  const plain = inUnits(typed).replace(/^(every|each|chaque|tous les|toutes les)\s+/, '');
  const times = new RegExp(
    `^${NUMBER}\\s*(?:times?|fois|x)?\\s*(?:a|an|per|par|in a|dans l')\\s*(?:year|an|annee)$`,
  ).exec(plain);
  const months = times ? 12 / numberOf(times[1] ?? '') : 0;
  if (Number.isInteger(months) && months > 0) return { value: duration(months, 'month') };
  const match = new RegExp(`^(?:${NUMBER}\\s+)?([a-z]+)$`).exec(plain);
  const unit = unitOf(match?.[2] ?? '');
  const count = match?.[1] === undefined ? 1 : numberOf(match[1]);
  if (!unit || !Number.isInteger(count) || count < 1 || count > 9999) return unread('not-a-duration', typed);
  return { value: duration(count, unit) };
}

/** `3 per week`, `2 à 4 par mois`, `every day`, `1 every 2 weeks`; anything else is what makes one publish. */
export function readCadence(typed: string): Reading<Cadence> {
  const plain = inUnits(typed)
    .replace(/^(about|around|environ)\s+/, '')
    .replace(/^(?:between|entre)\s+(\S+)\s+(?:and|et)\s+/, '$1 to ');
  if (/^[\d.,\s-]+$/.test(plain)) return unread('per-what', typed);
  return { value: rateIn(plain) ?? { trigger: typed.trim() } };
}

/** Ways of speaking that stand for a number of units: `every other week`, `a fortnight`, `48h`, `semestriel`. */
const SPOKEN: readonly (readonly [pattern: RegExp, meant: string])[] = [
  [/\bevery other\b/, 'every 2'],
  [/\b(?:a|per) fortnight\b/, 'every 2 weeks'],
  [/\bfortnightly\b|\bfortnight\b/, '2 weeks'],
  [/\bhalf a year\b|\bhalf[- ]yearly\b|\bsemestriel(?:le)?\b|\bsemestres?\b/, '6 months'],
  [/(\d)\s*(?:hrs?|h)\b/, '$1 hours'],
];

function inUnits(typed: string): string {
  return SPOKEN.reduce((text, [pattern, meant]) => text.replace(pattern, meant), plainWords(typed));
}

function rateIn(plain: string): Cadence | undefined {
  const rate = new RegExp(
    `^${NUMBER}(?:\\s*(?:-|to|or|a|ou)\\s*${NUMBER})?\\s*(?:times?|fois|x|posts?|publications?|messages?|videos?|articles?)?\\s*${EVERY}\\s*(?:${NUMBER}\\s+)?([a-z]+)$`,
  ).exec(plain);
  if (rate) return rateOf(rate);
  const every = new RegExp(`^(?:every|each|chaque|tous les|toutes les)?\\s*(?:${NUMBER}\\s+)?([a-z]+)$`).exec(plain);
  const unit = unitOf(every?.[2] ?? '');
  if (!unit) return undefined;
  return { posts: 1, per: per(every?.[1] === undefined ? 1 : numberOf(every[1]), unit) };
}

function rateOf(match: RegExpExecArray): Cadence | undefined {
  const [, first = '', second, count, name = ''] = match;
  const unit = unitOf(name);
  if (!unit) return undefined;
  const span = per(count === undefined ? 1 : numberOf(count), unit);
  const [low, high] = [numberOf(first), second === undefined ? undefined : numberOf(second)];
  if (high === undefined || high === low) return { posts: low, per: span };
  return { min: Math.min(low, high), max: Math.max(low, high), per: span };
}

function unitOf(word: string): Unit | undefined {
  return UNITS.find(([pattern]) => pattern.test(word))?.[1];
}

function numberOf(word: string): number {
  return WORDS[word] ?? Number(word.replace(',', '.'));
}

/** One of a unit is the unit's name; several are a duration. Nobody publishes by the minute, so that has no name. */
function per(count: number, unit: Unit): string {
  return count === 1 && unit !== 'minute' ? unit : duration(count, unit);
}

function duration(count: number, unit: Unit): string {
  if (unit === 'quarter') return duration(count * 3, 'month');
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
