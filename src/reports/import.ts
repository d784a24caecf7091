import type { Collected } from '../imports/collect.ts';
import type { NewReading, ReadingPlan } from '../imports/plan-readings.ts';
import { importWords } from '../language/imports.ts';
import type { Language } from '../language/language.ts';
import { inertJson, inertLine, printable } from '../text/printable.ts';

/** One file as it was read. */
export interface ImportedFile {
  /** As the person named it. */
  readonly file: string;
  /** The SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string;
  readonly channel: string | undefined;
  readonly isGuessed: boolean;
  readonly collected: Collected;
}

/** What an import has to say, before any format. */
export interface ImportReport {
  readonly language: Language;
  readonly files: readonly ImportedFile[];
  readonly plan: ReadingPlan;
  readonly replaces: boolean;
  readonly isDry: boolean;
  /** What a metric is called. */
  readonly nameOf: (metric: string) => string;
}

/** More readings than anybody looks over; the rest is counted. */
const MOST = 60;

/** The import as JSON, in the shape that `strategy schema output/import` describes. */
export function jsonImport({ files, plan, replaces, isDry }: ImportReport): string {
  return inertJson({
    version: 1,
    dry_run: isDry,
    files: files.map(
      ({ file, hash, channel, isGuessed, collected: { kind, columns, leftOut, unknown, rows, notes, odd } }) => ({
        file,
        sha256: hash,
        kind: kind.id,
        channel: channel ?? null,
        columns,
        left_out: leftOut,
        unknown,
        rows,
        not_figures: odd,
        notes: [...notes, ...(isGuessed ? ['encoding'] : [])],
      }),
    ),
    added: plan.added.map(jsonReading),
    same: plan.same.length,
    differing: plan.differing.map(({ before, after }) => ({
      ...jsonReading(after),
      before: before.value,
      file: before.spot.file,
    })),
    replaced: replaces,
    written: isDry ? [] : plan.files.map(({ path }) => path),
  });
}

function jsonReading({ date, metric, value, channel, competitor, period }: NewReading): object {
  return { date, metric, channel: channel ?? null, competitor: competitor ?? null, value, period: period ?? null };
}

/** What each file maps, and what would be written per metric and period. */
export function prettyImport(report: ImportReport): string {
  const lines = [
    ...report.files.flatMap((file) => fileLines(file, report)),
    ...readingLines(report),
    ...differingLines(report),
  ];
  return lines.map((line) => `${inertLine(printable(line, 400))}\n`).join('');
}

function fileLines(
  { file, channel, isGuessed, collected }: ImportedFile,
  { language, nameOf }: ImportReport,
): readonly string[] {
  const words = importWords[language];
  const { kind, columns, leftOut, unknown, rows, odd, notes } = collected;
  const reasons = (['people', 'average', 'part', 'none'] as const).flatMap((why) => {
    const headings = leftOut.filter((one) => one.why === why).map(({ heading }) => heading);
    return headings.length === 0 ? [] : [`  ${words.leftOut} (${words.why[why]}): ${headings.join(', ')}`];
  });
  return [
    words.read(file, kind.name, rows.read),
    `  ${channel === undefined ? words.whole : words.onChannel(channel)}`,
    ...columns.map(
      ({ headings, metric }) => `  ${headings.join(' + ')} ${words.becomes} ${nameOf(metric)} (${metric})`,
    ),
    ...reasons,
    ...(unknown.length > 0 ? [`  ${words.unknown}: ${unknown.join(', ')}`] : []),
    ...(rows.totals > 0 ? [`  ${words.totals(rows.totals)}`] : []),
    ...(rows.undated > 0 ? [`  ${words.undated(rows.undated)}`] : []),
    ...(rows.broken > 0 ? [`  ${words.broken(rows.broken)}`] : []),
    ...(odd.length > 0 ? [`  ${words.odd(odd.map((cell) => `"${cell}"`).join(', '))}`] : []),
    ...notes.map((note) => `  ${words.notes[note]}`),
    ...(isGuessed ? [`  ${words.notes.encoding}`] : []),
    ...(collected.readings.length === 0 ? [`  ${words.noReadings(file)}`] : []),
    '',
  ];
}

function readingLines({ language, plan: { added, same } }: ImportReport): readonly string[] {
  const words = importWords[language];
  const shown = added.slice(0, MOST);
  const width = Math.max(0, ...shown.map(({ metric }) => metric.length));
  const more = added.length - shown.length;
  return [
    words.readings(added.length, same.length),
    ...shown.map(
      ({ date, metric, value, period }) =>
        `  ${date}  ${metric.padEnd(width)}  ${value}${period ? `  (${period})` : ''}`,
    ),
    ...(more > 0 ? [`  ${words.more(more)}`] : []),
  ];
}

function differingLines({ language, plan: { differing }, replaces }: ImportReport): readonly string[] {
  if (differing.length === 0) return [];
  const words = importWords[language];
  const shown = differing.slice(0, MOST);
  const more = differing.length - shown.length;
  return [
    words.differing(differing.length),
    ...shown.map(
      ({ before, after }) =>
        `  ${after.date}  ${after.metric}: ${words.differs(String(before.value), String(after.value), before.spot.file)}`,
    ),
    ...(more > 0 ? [`  ${words.more(more)}`] : []),
    replaces ? words.replaced(differing.length) : words.toReplace,
  ];
}
