import type { DueReview, LapsedReview, Reviews } from '../history/reviews.ts';
import type { Language } from '../language/language.ts';
import { type ReviewWords, reviewWords } from '../language/review.ts';
import { inertJson, inertLine, printable } from '../text/printable.ts';
import { wrapWords } from '../text/wrap.ts';
import { paintIn } from './paint.ts';
import { subjectOf } from './subject.ts';

/** What `review` has to say, before any format. */
export interface ReviewReport {
  readonly language: Language;
  /** What the strategy is called. */
  readonly name: string;
  readonly reviews: Reviews;
  /** A day as people read it. */
  readonly day: (day: string) => string;
  /** A rhythm as people read it. */
  readonly every: (every: string) => string;
  /** The command that records a review, as it can be typed where the person is. */
  readonly command: string;
}

/** What a person sees it on. */
interface Screen {
  readonly colour: boolean;
  readonly columns: number;
}

/** More of one sort than anybody reads at once; the rest is counted. */
const MOST = { due: 100, lapsed: 100, coming: 10, log: 3 } as const;

/** The reviews as JSON, in the shape that `strategy schema output/review` describes. */
export function jsonReviews({ today, due, lapsed, coming, log }: Reviews): string {
  return inertJson({
    version: 1,
    today,
    due: due.map(jsonDue),
    lapsed: lapsed.map(jsonLapsed),
    coming: coming.map(jsonDue),
    log: log.map(({ entity, file, name, value }) => {
      const { date, by = [], covered = [] } = value;
      return { entity, file, name, date, by, covered };
    }),
  });
}

function jsonDue({ entity: { entity, file, name }, due, daysLate, last, every, planned }: DueReview): object {
  return { entity, file, name, due, days_late: daysLate, last: last || null, every: every || null, planned };
}

function jsonLapsed({ entity: { entity, file, name, value }, reviewed, itself, grounds, gone }: LapsedReview): object {
  const by = value.reviewed?.by ?? null;
  return { entity, file, name, reviewed, by, itself, rests_on: grounds.map(({ to }) => to), gone };
}

/** The reviews for a person at a terminal: what is due, what has lapsed, what comes, what was. */
export function prettyReviews(report: ReviewReport, { colour, columns }: Screen): string {
  const words = reviewWords[report.language];
  const paint = paintIn(colour);
  const { due, lapsed, coming, log, today } = report.reviews;
  const section = (title: string, count: number, blocks: readonly (readonly string[])[]) => {
    const more = count > blocks.length ? [`  ${words.more(count - blocks.length)}`] : [];
    return count === 0 ? [] : ['', paint.bold(title), ...blocks.flat(), ...more];
  };
  const isQuiet = due.length + lapsed.length === 0;
  const lines = [
    paint.bold(words.title(report.name, report.day(today))),
    ...(isQuiet ? ['', words.nothing] : []),
    ...section(words.due, due.length, due.slice(0, MOST.due).map(dueLines(report, words))),
    ...section(words.lapsed, lapsed.length, lapsed.slice(0, MOST.lapsed).map(lapsedLines(report, words))),
    ...section(words.coming, coming.length, coming.slice(0, MOST.coming).map(comingLine(report))),
    ...section(words.log, log.length, log.slice(0, MOST.log).map(logLine(report, words))),
    ...(isQuiet ? [] : ['', words.next]),
  ].flatMap((line) => wrapWords(inertLine(shown(line)), columns).split('\n'));
  return `${[...lines, ...(isQuiet ? [] : [`  ${report.command}`])].join('\n')}\n`;
}

/** A line with what would be obeyed spelt out; the escapes of our own colours stay. */
function shown(line: string): string {
  return line
    .split(/(\u001b\[\d+m)/)
    .map((part, index) => (index % 2 === 1 ? part : printable(part, 1000)))
    .join('');
}

function placed({ language }: ReviewReport, entity: DueReview['entity']): string {
  return `${plain(subjectOf(entity, language))} (${plain(entity.file)})`;
}

/** Somebody's text, before it stands among colours. */
function plain(text: string): string {
  return printable(text, 300);
}

function dueLines(report: ReviewReport, words: ReviewWords): (due: DueReview) => readonly string[] {
  return ({ entity, due, daysLate, last, every, planned }) => {
    const when = planned ? words.planned(report.day(due)) : words.byRhythm(report.every(every), report.day(due));
    const before = last === '' ? words.never : words.last(report.day(last));
    return [`  ${placed(report, entity)}`, `    ${words.dueLine(when, words.late(daysLate), before)}`];
  };
}

function lapsedLines(report: ReviewReport, words: ReviewWords): (lapsed: LapsedReview) => readonly string[] {
  return ({ entity, reviewed, itself, grounds, gone }) => [
    `  ${placed(report, entity)}`,
    `    ${words.reviewedOn(report.day(reviewed), plain(entity.value.reviewed?.by ?? ''))}`,
    ...(itself ? [`    ${words.itself}`] : []),
    ...grounds.map((ground) => `    ${words.ground(groundName(report, ground))}`),
    ...(gone ? [`    ${words.gone}`] : []),
  ];
}

/** `audience "Parents"`, or `need "find-books" of audience "Parents"`. */
function groundName({ language }: ReviewReport, { to, owner }: LapsedReview['grounds'][number]): string {
  const words = reviewWords[language];
  const subject = plain(subjectOf(owner, language)).replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  const steps = to.split('/');
  const item = steps.length === 4 ? steps[2] : ['strategy', 'metric'].includes(steps[0] ?? '') ? steps.at(-2) : '';
  const sort = words.items[item as keyof typeof words.items];
  return sort === undefined ? subject : words.itemOf(`${sort} ${plain(steps.at(-1) ?? '')}`, subject);
}

function comingLine(report: ReviewReport): (due: DueReview) => readonly string[] {
  return ({ entity, due }) => [`  ${report.day(due)}  ${placed(report, entity)}`];
}

function logLine(report: ReviewReport, words: ReviewWords): (review: Reviews['log'][number]) => readonly string[] {
  return ({ id, name, value: { date = '', by = [], covered = [] } }) => {
    const parts = [
      ...(name === id ? [] : [plain(name)]),
      ...(by.length > 0 ? [plain(by.join(', '))] : []),
      ...(covered.length > 0 ? [words.covered(plain(covered.join(', ')))] : []),
    ];
    return [`  ${report.day(date)}  ${parts.join(' · ')}`.trimEnd()];
  };
}
