import { createHash } from 'node:crypto';
import type { Appointment } from '../history/agenda.ts';
import type { Language } from '../language/language.ts';
import { reviewWords } from '../language/review.ts';
import { addDays } from '../model/dates.ts';
import { printable } from '../text/printable.ts';
import { subjectOf } from './subject.ts';

/** What a calendar file is made of. */
export interface Calendar {
  readonly language: Language;
  /** The strategy and the organization: with them, events of two strategies never have the same name. */
  readonly name: string;
  readonly organization: string;
  readonly appointments: readonly Appointment[];
  /** What a metric and a channel are called. */
  readonly nameOf: (kind: 'metric' | 'channel', id: string) => string;
  /** What is to be reached, as people read it. */
  readonly valueOf: (measure: NonNullable<Appointment['measure']>) => string;
}

/** By this a calendar file is known as our own, which may be written anew. */
export const CALENDAR_MARK = 'PRODID:-//strategy-as-code//strategy review//EN';

/**
 * A calendar file by RFC 5545: one event for a whole day each. The same strategy gives the same bytes on every day, for
 * nothing in it tells when it was written; an event keeps its name (UID) when its day moves.
 */
export function calendarFile(calendar: Calendar): string {
  const words = reviewWords[calendar.language].calendar;
  const name = escaped(words.name(calendar.name));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    CALENDAR_MARK,
    'CALSCALE:GREGORIAN',
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    ...calendar.appointments.flatMap((appointment) => eventLines(calendar, appointment)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(calendar: Calendar, appointment: Appointment): readonly string[] {
  const { day, key, what, entity } = appointment;
  const words = reviewWords[calendar.language].calendar;
  const text = what === 'review' ? words.reviewText(entity.file) : words.targetText(entity.file);
  const seed = [calendar.organization, calendar.name, key].join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${createHash('sha256').update(seed).digest('hex').slice(0, 32)}@strategy-as-code`,
    // The moment of writing would change the file each time; the day of the event says as much as a reader needs.
    `DTSTAMP:${compact(day)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    ...(day === LAST_DAY ? [] : [`DTEND;VALUE=DATE:${compact(addDays(day, 1))}`]),
    `SUMMARY:${escaped(summaryOf(calendar, appointment))}`,
    `DESCRIPTION:${escaped(text)}`,
    `CATEGORIES:${what.toUpperCase()}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function summaryOf(calendar: Calendar, { what, entity, measure }: Appointment): string {
  const words = reviewWords[calendar.language].calendar;
  const subject = entity.kind === 'strategy' ? calendar.name : subjectOf(entity, calendar.language);
  if (what === 'review' || !measure) return words.review(subject);
  const isOwn = measure.channel === undefined || entity.entity === `channel/${measure.channel}`;
  const metric = calendar.nameOf('metric', measure.metric);
  const named = isOwn ? metric : `${metric}, ${calendar.nameOf('channel', measure.channel ?? '')}`;
  return words[what](named, calendar.valueOf(measure), subject);
}

/** The last day that a calendar file can name; without an end, an event takes its one day. */
const LAST_DAY = '9999-12-31';

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** Text as a calendar's value: what would end it or be obeyed is spelt out. */
function escaped(text: string): string {
  return printable(text.replaceAll(/\s+/g, ' ').trim(), 1000).replaceAll(/[\\;,]/g, '\\$&');
}

/** Bytes that a line may have. */
const MOST_BYTES = 75;

/** A line in pieces of at most 75 bytes, each but the first begun by a blank; no character is cut in two. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (bytes + size > MOST_BYTES) {
      pieces.push(piece);
      piece = ' ';
      bytes = 1;
    }
    piece += character;
    bytes += size;
  }
  return [...pieces, piece].join('\r\n');
}
