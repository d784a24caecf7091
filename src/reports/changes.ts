import { type Level, levels, type WeighedChange } from '../history/levels.ts';
import { changeWords } from '../language/changes.ts';
import type { Language } from '../language/language.ts';
import { conventionsOf } from '../model/conventions.ts';
import { toSteps } from '../model/pointer.ts';
import { escapeMarkdown } from '../text/markdown.ts';
import { inertJson, inertLine, printable } from '../text/printable.ts';
import { paintIn } from './paint.ts';
import { subjectOf } from './subject.ts';

/** What `diff` has to say, before any format. */
export interface ChangeReport {
  readonly language: Language;
  /** What was compared, as the person named it; the working tree has no name of its own. */
  readonly base: string;
  readonly head: string | undefined;
  readonly changes: readonly WeighedChange[];
  /** What an item of a list is called, by the entity and the place. */
  readonly itemOf: (change: WeighedChange) => string;
  /** True where a review is part of the changes. */
  readonly hasReview: boolean;
}

/** What it takes to tell a change. */
export type Telling = Pick<ChangeReport, 'language' | 'itemOf'>;

/** More changes of one level than anybody reads at once; the rest is counted. */
const MAX_SHOWN = 100;

/** Longer values are cut. */
const MAX_VALUE = 80;

/** The changes as JSON, in the shape that `strategy schema output/diff` describes. */
export function jsonChanges(report: ChangeReport): string {
  const changes = report.changes.map((change) => jsonChange(change, report));
  return inertJson({ version: 1, base: report.base, head: report.head ?? null, changes });
}

/** One change in that shape. */
export function jsonChange(change: WeighedChange, telling: Telling): object {
  const { level, change: verb, entity, pointer, before = null, after = null, named } = change;
  const text = sentence(change, telling);
  return { level, change: verb, entity, pointer, before, after, text, ...(named && { named }) };
}

/** The changes for a person at a terminal, the heaviest first. */
export function prettyChanges(report: ChangeReport, { colour }: { readonly colour: boolean }): string {
  const words = changeWords[report.language];
  const paint = paintIn(colour);
  if (report.changes.length === 0) return `${words.none}\n`;
  const blocks = byLevel(report).flatMap(([level, changes]) => [
    '',
    paint.bold(words.level[level]),
    ...changes.slice(0, MAX_SHOWN).map((change) => `  ${printable(sentence(change, report), 1000)}`),
    ...(changes.length > MAX_SHOWN ? [`  ${words.more(changes.length - MAX_SHOWN)}`] : []),
  ]);
  const note = noteOf(report);
  const [base, head] = [report.base, report.head].map((revision) => revision && printable(revision, 100));
  const heading = words.heading(base ?? '', head);
  return `${[heading, ...blocks, ...(note ? ['', note] : [])].map(inertLine).join('\n')}\n`;
}

/** The changes as a comment for a pull request. */
export function markdownChanges(report: ChangeReport): string {
  const words = changeWords[report.language];
  const note = noteOf(report);
  const body = report.changes.length === 0 ? [words.none] : markdownLevels(report.changes, report);
  return `${[`## ${words.title}`, ...body, ...(note ? [`**${note}**`] : [])].join('\n\n')}\n`;
}

/** The changes as Markdown, a heading and a list for each level that has some, the heaviest first. */
export function markdownLevels(changes: readonly WeighedChange[], telling: Telling): readonly string[] {
  const words = changeWords[telling.language];
  return byLevel({ changes }).map(([level, some]) =>
    [
      `### ${words.level[level]}`,
      '',
      ...some.slice(0, MAX_SHOWN).map((change) => `- ${shown(sentence(change, telling))}`),
      ...(some.length > MAX_SHOWN ? [`- ${words.more(some.length - MAX_SHOWN)}`] : []),
    ].join('\n'),
  );
}

function byLevel({ changes }: Pick<ChangeReport, 'changes'>): readonly (readonly [Level, readonly WeighedChange[]])[] {
  return levels
    .toReversed()
    .map((level) => [level, changes.filter((change) => change.level === level)] as const)
    .filter(([, some]) => some.length > 0);
}

/** A change to a foundation asks for its reason. */
function noteOf({ changes, hasReview, language }: ChangeReport): string | undefined {
  if (!changes.some(({ level }) => level === 'foundation')) return undefined;
  return hasReview ? changeWords[language].hasReason : changeWords[language].asksForReason;
}

/** One change in one sentence: what it is about, what happened, and what that is called. */
function sentence(change: WeighedChange, { language, itemOf }: Telling): string {
  const words = changeWords[language];
  const subject = subjectOf(change, language);
  const colon = change.pointer === '' ? '' : words.colon;
  const named = change.named === undefined ? '' : ` (${words.named[change.named] ?? change.named})`;
  return `${subject}${colon} ${happened(change, language, itemOf(change))}${named}.`;
}

function happened({ change, pointer, before, after }: WeighedChange, language: Language, item: string): string {
  const words = changeWords[language];
  if (change === 'renamed') return words.renamed(String(before), String(after));
  if (pointer === '') return change === 'added' ? words.added : words.removed;
  const place = placeOf(pointer, item, language);
  if (change === 'added') return words.valueAdded(place, short(after, language));
  return change === 'removed'
    ? words.valueRemoved(place, short(before, language))
    : words.valueChanged(place, short(before, language), short(after, language));
}

/** `metrics "signups" target.value`: keys as they are typed, items by what they are called. */
function placeOf(pointer: string, item: string, language: Language): string {
  const parts: string[] = [];
  for (const step of toSteps(pointer)) {
    if (!/^\d+$/.test(step)) parts.push(step);
    else if (item !== '') parts.push(changeWords[language].quoted(item));
  }
  return parts.join(' ');
}

/** A text, number or the like as it is; what has parts of its own is not shown. */
function short(value: unknown, language: Language): string {
  if (typeof value === 'object' || value === undefined) return '';
  const isNumber = typeof value === 'number';
  const text = isNumber
    ? conventionsOf(language).number(value, MOST_DECIMALS)
    : String(value).replaceAll(/\s+/g, ' ').trim();
  const cut = text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE - 1).trimEnd()}…` : text;
  return typeof value === 'string' ? changeWords[language].quoted(cut) : cut;
}

/** More than anybody types. */
const MOST_DECIMALS = 15;

/** Somebody's text as one line of Markdown. Nobody is called, and nothing becomes a command, by a comment. */
export function shown(text: string): string {
  return escapeMarkdown(printable(text, 1000)).replaceAll(/@(?=[\p{L}\p{N}])/gu, '@&#8203;');
}
