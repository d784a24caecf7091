import type { Chapter } from '../history/chronicle.ts';
import { type ChangelogWords, changelogWords } from '../language/changelog.ts';
import type { Language } from '../language/language.ts';
import type { Kind } from '../model/kinds.ts';
import { embedProse } from '../text/markdown.ts';
import { inertJson, inertLine } from '../text/printable.ts';
import { jsonChange, markdownLevels, shown, type Telling } from './changes.ts';
import { subjectOf } from './subject.ts';

/** The history of a strategy, before any format. */
export interface Chronicle {
  readonly language: Language;
  readonly name: string;
  readonly by: 'month' | 'quarter' | 'year';
  /** False where this copy lacks the beginning. */
  readonly isWhole: boolean;
  /** The days of the first and the last change. */
  readonly from: string;
  readonly until: string;
  /** The newest first. */
  readonly chapters: readonly Chapter[];
  /** A day, and a month, as people read them. */
  readonly day: (day: string) => string;
  readonly month: (day: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** What an item of a list is called in which a change took place. */
  readonly itemOf: (chapter: Chapter) => Telling['itemOf'];
}

/** The history as JSON, in the shape that `strategy schema output/changelog` describes. */
export function jsonChronicle(chronicle: Chronicle): string {
  const { by, isWhole, from, until, chapters, language } = chronicle;
  const periods = chapters.map((chapter) => ({
    period: chapter.period,
    from: chapter.from,
    until: chapter.until,
    ...(chapter.beginning && { beginning: Object.fromEntries(chapter.beginning) }),
    reviews: chapter.reviews.map(({ entity, value }) => ({
      entity,
      date: value.date ?? null,
      by: value.by ?? [],
      covered: value.covered ?? [],
      learned: value.learned ?? [],
      changed: value.changed ?? [],
      next: value.next ?? [],
    })),
    reviewed: chapter.reviewed.map(({ entity }) => entity),
    changes: chapter.changes.map((change) => jsonChange(change, { language, itemOf: chronicle.itemOf(chapter) })),
  }));
  return inertJson({ version: 1, by, whole: isWhole, from, until, periods });
}

/** The history as a document in Markdown: a heading for each period, with reviews first, then changes by their weight. */
export function markdownChronicle(chronicle: Chronicle): string {
  const { language, name, isWhole, from, until, chapters, day } = chronicle;
  const words = changelogWords[language];
  const blocks = [
    `# ${shown(words.title(name))}`,
    from === until ? words.introDay(day(from)) : words.intro(day(from), day(until)),
    ...(isWhole ? [] : [`*${words.partial(day(from))}*`]),
    ...chapters.flatMap((chapter) => chapterBlocks(chronicle, words, chapter)),
  ];
  return `${blocks.join('\n\n').split('\n').map(inertLine).join('\n')}\n`;
}

function chapterBlocks(chronicle: Chronicle, words: ChangelogWords, chapter: Chapter): readonly string[] {
  const { language } = chronicle;
  const { reviews, reviewed, changes, beginning } = chapter;
  const names = reviewed.map((entity) => shown(subjectOf(entity, language)));
  return [
    `## ${headingOf(chronicle, words, chapter)}`,
    ...(reviews.length > 0
      ? [`### ${words.reviews}`, ...reviews.flatMap((one) => reviewBlocks(chronicle, words, one))]
      : []),
    ...(names.length > 0 ? [words.confirmed(chronicle.list(names))] : []),
    ...markdownLevels(changes, { language, itemOf: chronicle.itemOf(chapter) }),
    ...(beginning ? [beginningText(chronicle, words, beginning)] : []),
  ];
}

function headingOf({ by, month }: Chronicle, words: ChangelogWords, { period }: Chapter): string {
  const [year = '', part = ''] = period.split('-');
  if (by === 'quarter') return words.quarter(part.replace('Q', ''), year);
  return by === 'year' ? year : month(`${period}-01`);
}

function beginningText(chronicle: Chronicle, words: ChangelogWords, counts: ReadonlyMap<Kind, number>): string {
  const parts = [...counts].map(([kind, count]) => words.count[kind]?.(count) ?? '').filter((part) => part !== '');
  const day = chronicle.day(chronicle.from);
  if (parts.length === 0) return words.beginningEmpty(day);
  const list = chronicle.list(parts);
  return chronicle.isWhole ? words.beginning(day, list) : words.partialBeginning(day, list);
}

/** One review: the day, what it is called and who took part, then what came of it. */
function reviewBlocks(
  chronicle: Chronicle,
  words: ChangelogWords,
  review: Chapter['reviews'][number],
): readonly string[] {
  const { id, name, value } = review;
  const { date, by = [], learned = [], changed = [], next = [] } = value;
  const who = by.length > 0 ? ` (${words.reviewedBy(chronicle.list(by.map(shown)))})` : '';
  const day = date === undefined ? '' : chronicle.day(date);
  const head = `**${[day, name === id ? '' : shown(name)].filter((part) => part !== '').join(' · ')}**${who}`;
  return [
    head,
    ...listBlock(words.learned, learned),
    ...listBlock(words.changed, changed),
    ...listBlock(words.next, next),
  ];
}

function listBlock(title: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  return [`*${title}*`, items.map((item) => `- ${embedProse(item).replaceAll(/\n(?!\n|$)/g, '\n  ')}`).join('\n')];
}
