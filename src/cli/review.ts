import { formatIn } from '../handbook/format.ts';
import { agendaOf } from '../history/agenda.ts';
import { type Reviews, reviewsOf } from '../history/reviews.ts';
import type { Language } from '../language/language.ts';
import { reviewWords } from '../language/review.ts';
import { CALENDAR_MARK, calendarFile } from '../reports/calendar.ts';
import { jsonReviews, prettyReviews } from '../reports/review.ts';
import { printable } from '../text/printable.ts';
import { allEntities } from '../workspace/all-entities.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { World } from '../world/world.ts';
import { type CommonOptions, findRoot, languageFrom, loadFrom, talking, todayFrom } from './context.ts';
import { type ExitCode, UsageError } from './outcome.ts';
import { recordReview } from './review-done.ts';
import { folderWord } from './shell-word.ts';

export interface ReviewOptions extends CommonOptions {
  readonly format: 'pretty' | 'json';
  readonly json?: boolean;
  readonly exitCode?: boolean;
  readonly done?: boolean;
  readonly only: readonly string[];
  readonly by?: string;
  readonly learned: readonly string[];
  readonly changed: readonly string[];
  readonly next: readonly string[];
  readonly dryRun?: boolean;
  readonly ics?: string;
  readonly force?: boolean;
}

/** `strategy review`: what is due and what has lapsed; with `--done`, that it was reviewed; with `--ics`, a calendar. */
export async function review(world: World, options: ReviewOptions): Promise<ExitCode> {
  const root = findRoot(world, options.dir);
  const workspace = loadFrom(world, root);
  const language = languageFrom(world, options.language, workspace);
  refuseStrayFlags(options, language);
  const today = todayFrom(world, options.today);
  const reviews = reviewsOf(workspace, today);
  if (options.done) return recordReview(world, { root, workspace, language, reviews, options });
  if (options.ics !== undefined) return writeCalendar(world, workspace, { language, path: options.ics, options });
  const unread = allEntities(workspace).filter(({ complete }) => !complete).length;
  if (unread > 0) talking(world).err(`${reviewWords[language].unread(unread)}\n`);
  world.terminal.out(shown(world, { workspace, language, reviews, options }));
  return options.exitCode && reviews.due.length + reviews.lapsed.length > 0 ? 1 : 0;
}

interface Showing {
  readonly workspace: Workspace;
  readonly language: Language;
  readonly reviews: Reviews;
  readonly options: ReviewOptions;
}

function shown({ terminal }: World, { workspace, language, reviews, options }: Showing): string {
  if (options.json || options.format === 'json') return jsonReviews(reviews);
  const { day, every } = formatOf(workspace, language);
  const command = `strategy review${folderWord(options.dir)} --done --by ${language === 'fr' ? 'NOM' : 'NAME'}`;
  const report = { language, name: workspace.strategy.name, reviews, day, every, command };
  return prettyReviews(report, { colour: terminal.outColour, columns: terminal.columns });
}

/** Days are written as the strategy's language has them, words in the language that was asked for. */
function formatOf({ strategy }: Workspace, language: Language) {
  const tag = strategy.value.language ?? 'en';
  return formatIn(tag.startsWith(language) ? tag : language, language);
}

/** A flag that would say nothing is a misunderstanding. */
function refuseStrayFlags(options: ReviewOptions, language: Language): void {
  if (options.done) return;
  const given = [
    ...(options.only.length > 0 ? ['--only'] : []),
    ...(options.by === undefined ? [] : ['--by']),
    ...(options.dryRun ? ['--dry-run'] : []),
    ...(['learned', 'changed', 'next'] as const).filter((name) => options[name].length > 0).map((name) => `--${name}`),
  ];
  const words = reviewWords[language];
  if (given.length > 0) throw new UsageError(words.onlyWithDone(given.join(', ')), words.onlyWithDoneHint);
}

interface CalendarRun {
  readonly language: Language;
  readonly path: string;
  readonly options: ReviewOptions;
}

function writeCalendar(world: World, workspace: Workspace, { language, path, options }: CalendarRun): ExitCode {
  const words = reviewWords[language];
  const { strategy, metrics, entities } = workspace;
  if (!options.force && world.files.exists(world.files.absolute(path)) && !isOurs(world, path)) {
    throw new UsageError(words.isThere(printable(path)), words.isThereHint);
  }
  const format = formatOf(workspace, language);
  const appointments = agendaOf(workspace);
  const text = calendarFile({
    language,
    name: strategy.name,
    organization: strategy.value.organization ?? '',
    appointments,
    nameOf: (kind, id) =>
      (kind === 'metric' ? metrics.get(id)?.words[language].name : entities.channel.get(id)?.name) ?? id,
    valueOf: ({ metric, value }) =>
      typeof value === 'string' ? format.change(value) : format.amount(value, metrics.get(metric)?.unit),
  });
  world.files.writeNamed(path, text);
  world.terminal.err(`${words.wroteCalendar(appointments.length, printable(path))}\n`);
  return 0;
}

function isOurs({ files }: World, path: string): boolean {
  return new TextDecoder().decode(files.readNamed(path).subarray(0, 500)).includes(CALENDAR_MARK);
}
