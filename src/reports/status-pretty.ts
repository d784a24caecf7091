import { statusWords } from '../language/status.ts';
import type { Pace } from '../numbers/pace.ts';
import { expectedOn, progressOf } from '../numbers/way.ts';
import type { MeasureStatus } from '../status/measure-status.ts';
import type { Standing } from '../status/status.ts';
import { sparkline, textBar } from '../text/bars.ts';
import { columnsOf, cutTo } from '../text/columns.ts';
import { inertLine, printable } from '../text/printable.ts';
import { wrapWords } from '../text/wrap.ts';
import { type Paint, paintIn } from './paint.ts';
import { nextSteps } from './status-next.ts';
import { measureText, type StatusReport, tallyText } from './status-report.ts';
import { returnLines, voiceLines } from './status-sections.ts';

/** How the terminal is that the report is read on. */
export interface StatusScreen {
  readonly colour: boolean;
  readonly columns: number;
}

/** Longer curves say no more. */
const CURVE = 24;
const BAR = 24;

/** What every part of the page is written with. */
interface Page {
  readonly report: StatusReport;
  readonly paint: Paint;
  readonly width: number;
}

/** Where the strategy stands, for a person at a terminal. Everything is said in words, too: colour only helps. */
export function prettyStatus(report: StatusReport, { colour, columns }: StatusScreen): string {
  const { status, language } = report;
  const words = statusWords[language];
  const page: Page = {
    report,
    paint: paintIn(colour),
    width: Math.max(40, Math.min(columns, 96)),
  };
  const heading = [
    page.paint.bold(cutTo(printable(report.name), page.width)),
    `${words.title(report.format.day(status.today))}${words.colon}`,
    ...(status.measures.length > 0 ? [tallyText(status.tally, report)] : []),
  ];
  const sections = [
    heading,
    goalLines(page),
    channelLines(page),
    objectiveLines(page),
    status.voice ? titled(page, words.voice(report.format.day(status.voice.date)), voiceLines(report, page.width)) : [],
    status.return ? returnLinesOf(page) : [],
    nextSteps(report).map((line) => wrapWords(line, page.width)),
  ];
  const text = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${text.join('\n\n').split('\n').map(inertLine).join('\n')}\n`;
}

function titled({ paint }: Page, title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [paint.bold.underline(title), ...lines];
}

function goalLines(page: Page): readonly string[] {
  const { report } = page;
  const words = statusWords[report.language];
  const blocks = report.status.goals.map(({ goal, ...standing }) => {
    const { status, signals = [] } = goal.value;
    const said = status === 'met' || status === 'missed' ? [words.over[status]] : [];
    const signs = signals.length > 0 ? [words.signals(signals.length)] : [];
    const none = standing.measures.length === 0 && said.length === 0 ? [words.noMeasure, ...signs] : said;
    return block(page, goal.name, standing, none);
  });
  return titled(page, words.goals, blocks.flat());
}

/** Each channel with the measures of its own plan; those of goals stand with their goals. */
function channelLines(page: Page): readonly string[] {
  const blocks = page.report.status.channels
    .filter(({ measures }) => measures.length > 0)
    .map(({ channel, ...standing }) => {
      const own = standing.measures.filter(({ entity }) => entity === channel.entity);
      return block(page, channel.name, { ...standing, measures: own }, []);
    });
  return titled(page, statusWords[page.report.language].channels, blocks.flat());
}

function objectiveLines(page: Page): readonly string[] {
  const { objectives, goals } = page.report.status;
  if (goals.length === 0) return [];
  const lines = objectives.map(({ statement, pace, goals: serving }) =>
    serving.length === 0 ? `  ${cutTo(printable(statement), page.width - 2)}` : headLine(page, statement, pace),
  );
  return titled(page, statusWords[page.report.language].objectives, lines);
}

function block(page: Page, name: string, { pace, measures }: Standing, notes: readonly string[]): readonly string[] {
  const own = measures.flatMap((measure) => measureLines(page, measure));
  return [headLine(page, name, pace, true), ...notes.map((note) => `    ${note}`), ...own];
}

/** A name, and at the right how it stands. */
function headLine({ report, paint, width }: Page, name: string, pace: Pace, strong = false): string {
  const word = statusWords[report.language].pace[pace];
  const shown = cutTo(printable(name), width - columnsOf(word) - 4);
  const blanks = ' '.repeat(Math.max(2, width - columnsOf(shown) - columnsOf(word) - 2));
  return `  ${strong ? paint.bold(shown) : shown}${blanks}${painted(paint, pace, word)}`;
}

function measureLines(page: Page, measure: MeasureStatus): readonly string[] {
  const { report, paint, width } = page;
  const text = measureText(report, measure);
  const words = statusWords[report.language];
  const word = words.pace[measure.pace];
  const curve =
    measure.values.length > 1
      ? `${sparkline(
          measure.values.map(({ value }) => value),
          CURVE,
        )}  `
      : '';
  const end = `${paint.cyan(curve)}${painted(paint, measure.pace, word)}`;
  const room = width - 4 - 2 - columnsOf(curve) - columnsOf(word);
  const title = cutTo(printable(text.title), room);
  const way = [text.baseline, text.now, text.target].filter((part) => part !== '').join(' → ');
  const figures = [text.progress, text.daysLeft].filter((part) => part !== '').join(words.semicolon);
  const bar = barOf(measure, report.status.today);
  const decide = text.decide ? `${words.decide}${words.colon} ` : '';
  return [
    `    ${title}${' '.repeat(Math.max(2, room - columnsOf(title) + 2))}${end}`,
    ...(bar ? [`      ${bar}  ${figures}`] : []),
    ...indented([way, bar ? '' : text.daysLeft].filter((part) => part !== '').join(words.semicolon), width),
    ...indented(text.expected, width),
    ...indented(text.trend, width),
    ...indented(text.note, width).map((line) => paint.yellow(line)),
    ...indented(text.decide && `${decide}${printable(text.decide, 600)}`, width).map((line) => paint.bold(line)),
  ];
}

/** The part of the way that is behind, with a mark where the plan would be; nothing where there is no way. */
function barOf({ progress, way }: MeasureStatus, today: string): string {
  if (progress === undefined) return '';
  const expected = expectedOn(way, today);
  return textBar(progress, BAR, expected === undefined ? undefined : progressOf(way, expected));
}

function indented(text: string, width: number): readonly string[] {
  return text === ''
    ? []
    : wrapWords(text, width - 6)
        .split('\n')
        .map((line) => `      ${line}`);
}

function returnLinesOf(page: Page): readonly string[] {
  const { report, width } = page;
  const { title, verdict, items } = returnLines(report);
  const wrapped = (text: string) =>
    wrapWords(text, width - 2)
      .split('\n')
      .map((line) => `  ${line}`);
  return titled(page, title, [verdict, ...items].flatMap(wrapped));
}

function painted(paint: Paint, pace: Pace, word: string): string {
  switch (pace) {
    case 'missed':
      return paint.red.bold(word);
    case 'behind':
      return paint.red(word);
    case 'on track':
    case 'ahead':
      return paint.green(word);
    case 'met':
      return paint.green.bold(word);
    case 'no data':
      return paint.dim(word);
  }
}
