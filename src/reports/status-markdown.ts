import { statusWords } from '../language/status.ts';
import { shownOf } from '../numbers/shown.ts';
import type { MeasureStatus } from '../status/measure-status.ts';
import { sparkline, textBar } from '../text/bars.ts';
import { escapeMarkdown } from '../text/markdown.ts';
import { printable } from '../text/printable.ts';
import { nextSteps } from './status-next.ts';
import { measureText, placeOf, type StatusReport, tallyText } from './status-report.ts';
import { returnLines, voiceText } from './status-sections.ts';

/** A picture that is written beside the report, as `assets/NAME.svg`. */
interface ReportPicture {
  readonly name: string;
  readonly alt: string;
}

type ReportPictures = ReadonlyMap<string, readonly ReportPicture[]>;

const noPictures: ReportPictures = new Map();

/**
 * Where the strategy stands as a report for leaders: what stands how, what was decided for that case, each goal with
 * its figures, channels, share of voice, return, and what is missing. With pictures the curves are drawn, else they are
 * lines of letters, so that the text stands alone.
 */
export function markdownStatus(report: StatusReport, pictures: ReportPictures = noPictures): string {
  const { status, language, format } = report;
  const words = statusWords[language];
  const parts = [
    `# ${safe(report.name)}`,
    `**${words.title(format.day(status.today))}${words.colon}** ${tallyText(status.tally, report)}`,
    ...decisions(report),
    ...goals(report, pictures),
    ...channels(report, pictures),
    ...objectives(report),
    ...voice(report, pictures),
    ...returned(report),
    ...unread(report),
    ...next(report),
  ];
  return `${parts.map((part) => part.trimEnd()).join('\n\n')}\n`;
}

/** What leaders are asked to act upon comes first. */
function decisions(report: StatusReport): readonly string[] {
  const words = statusWords[report.language];
  const items = report.status.measures.flatMap((measure) => {
    const { title, decide, now } = measureText(report, measure);
    return decide === '' ? [] : [`- **${safe(title)}**, ${now}${words.colon} ${safe(decide)}`];
  });
  return items.length === 0 ? [] : [`## ${words.decisions}`, items.join('\n')];
}

function goals(report: StatusReport, pictures: ReportPictures): readonly string[] {
  const words = statusWords[report.language];
  const blocks = report.status.goals.flatMap(({ goal, measures, pace }) => {
    const { status } = goal.value;
    const said = status === 'met' || status === 'missed' ? [words.over[status]] : [];
    const none = measures.length === 0 && said.length === 0 ? [words.noMeasure] : said;
    return [
      `### ${safe(goal.name)}${words.colon} ${words.pace[pace]}`,
      ...none,
      ...measureTable(report, measures),
      ...shown(pictures, goal.entity),
    ];
  });
  return blocks.length === 0 ? [] : [`## ${words.goals}`, ...blocks];
}

function channels(report: StatusReport, pictures: ReportPictures): readonly string[] {
  const own = report.status.measures.filter(({ placed }) => placed.owner.kind === 'channel');
  if (own.length === 0) return [];
  return [`## ${statusWords[report.language].channels}`, ...measureTable(report, own), ...shown(pictures, 'channels')];
}

/** The figures of some measures, and below what does not fit into a row. */
function measureTable(report: StatusReport, measures: readonly MeasureStatus[]): readonly string[] {
  if (measures.length === 0) return [];
  const { columns, pace } = statusWords[report.language];
  const rows = measures.map((measure) => {
    const text = measureText(report, measure);
    const name = safe(text.title);
    const expected = measure.expected === undefined ? '' : amount(report, measure, measure.expected);
    const curve =
      measure.values.length > 1
        ? sparkline(
            measure.values.map(({ value }) => value),
            24,
          )
        : '';
    return [name, text.baseline, text.now, expected, text.target, curve, pace[measure.pace]];
  });
  const head = [columns.measure, columns.baseline, columns.now, columns.expected, columns.target, columns.course];
  const notes = measures.flatMap((measure) => {
    const text = measureText(report, measure);
    const all = [text.progress && `${text.progress}.`, text.trend, text.note].filter((part) => part !== '');
    const colon = statusWords[report.language].colon;
    return all.length === 0 ? [] : [`- **${safe(text.title)}**${colon} ${all.join(' ')}`];
  });
  return [table([...head, columns.pace], rows), ...(notes.length > 0 ? [notes.join('\n')] : [])];
}

function objectives(report: StatusReport): readonly string[] {
  const words = statusWords[report.language];
  const rows = report.status.objectives
    .filter((objective) => objective.goals.length > 0)
    .map(({ statement, goals: serving, pace, progress }) => [
      safe(statement),
      serving.map(({ goal }) => safe(goal.name)).join(', '),
      progress === undefined ? '' : `${textBar(progress, 10)} ${report.format.percent(Math.round(progress * 100))}`,
      words.pace[pace],
    ]);
  const { columns } = words;
  if (rows.length === 0) return [];
  return [`## ${words.objectives}`, table([columns.objective, words.goals, columns.progress, columns.pace], rows)];
}

function voice(report: StatusReport, pictures: ReportPictures): readonly string[] {
  const found = report.status.voice;
  if (!found) return [];
  const words = statusWords[report.language];
  const { rows, notes } = voiceText(report, found);
  const cells = rows.map(({ name, mentions, share, text }) => [
    safe(name),
    mentions,
    `${textBar(share / 100, 20)} ${text}`,
  ]);
  return [
    `## ${words.voice(report.format.day(found.date))}`,
    table([words.columns.who, words.columns.mentions, words.columns.share], cells),
    ...shown(pictures, 'voice'),
    safe(notes.join(' ')),
  ];
}

function returned(report: StatusReport): readonly string[] {
  if (!report.status.return) return [];
  const { title, verdict, items } = returnLines(report);
  return [`## ${title}`, verdict, ...(items.length > 0 ? [items.map((item) => `- ${safe(item)}`).join('\n')] : [])];
}

function unread(report: StatusReport): readonly string[] {
  const words = statusWords[report.language];
  const late = report.status.measures.filter((measure) => measure.unread !== undefined);
  const rows = late.map((measure) => [
    safe(report.nameOf('metric', measure.metric)),
    safe(placeOf(report, measure)),
    measureText(report, measure).note,
  ]);
  return rows.length === 0
    ? []
    : [`## ${words.unreadTitle}`, table([words.columns.measure, words.columns.channel, words.columns.why], rows)];
}

/** Only where there is nothing to report yet: a report for leaders holds no commands. */
function next(report: StatusReport): readonly string[] {
  const { measures } = report.status;
  if (measures.some(({ latest }) => latest !== undefined)) return [];
  const [sentence = '', ...commands] = nextSteps(report);
  return [sentence, ...(commands.length > 0 ? [commands.map((command) => `    ${command.trim()}`).join('\n')] : [])];
}

function shown(pictures: ReportPictures, place: string): readonly string[] {
  return (pictures.get(place) ?? []).map(({ name, alt }) => `![${safe(alt)}](assets/${name}.svg)`);
}

function amount({ format }: StatusReport, { unit }: MeasureStatus, value: number): string {
  return format.amount(shownOf(value, unit), unit);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text of files stays text: nobody is called, nothing becomes a link or a command. */
function safe(text: string): string {
  return escapeMarkdown(printable(text, 1000)).replaceAll(/@(?=[\p{L}\p{N}])/gu, '@&#8203;');
}
