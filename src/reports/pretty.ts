import { interfaceWords } from '../language/interface.ts';
import { columnsOf } from '../text/columns.ts';
import { inertLine, printable } from '../text/printable.ts';
import { type Paint, paintIn } from './paint.ts';
import { countsByRule, isOpen, type LintReport, noteOf, type ReportedFinding } from './report.ts';

/** More findings than anybody reads at once; the rest is counted. */
const MAX_SHOWN = 100;

/** Longer lines are shown around the place that is meant. */
const MAX_LINE = 100;

export interface PrettyOptions {
  readonly colour: boolean;
  /** The folder that was named, as it is typed behind a command, with a blank before it; empty where none was. */
  readonly folder: string;
}

/** The report for a person at a terminal: by file, each finding with its line, why it matters once, what to do. */
export function prettyReport(report: LintReport, { colour, folder }: PrettyOptions): string {
  const paint = paintIn(colour);
  const words = interfaceWords[report.language];
  const explained = new Set<string>();
  const lines: string[] = [];
  let file = '';
  if (report.brief) lines.push(...countLines(report, paint));
  for (const finding of report.brief ? [] : report.findings.slice(0, MAX_SHOWN)) {
    if (finding.file !== file) lines.push('', paint.underline(printable(finding.file)));
    file = finding.file;
    lines.push(...findingLines(finding, report, paint, !explained.has(finding.rule)));
    explained.add(finding.rule);
  }
  if (!report.brief && report.findings.length > MAX_SHOWN)
    lines.push('', words.cut(report.findings.length - MAX_SHOWN));
  return `${[...lines, '', ...closing(report, folder, paint)].map(inertLine).join('\n').replace(/^\n+/, '')}\n`;
}

function findingLines(finding: ReportedFinding, report: LintReport, paint: Paint, first: boolean): readonly string[] {
  const words = interfaceWords[report.language];
  const { line, column } = finding.range.start;
  const head = `  ${paint.dim(`${line}:${column}`)}  ${severityText(finding, report, paint)}  ${printable(finding.message, 1000)}  ${paint.dim(finding.rule)}`;
  const note = noteOf(finding, report.language);
  const waived = note === undefined ? [] : [`      ${paint.dim(printable(note, 1000))}`];
  const why = first && finding.why ? [`      ${paint.bold(words.why)} ${finding.why}`] : [];
  const fix = first && finding.fix ? [`      ${paint.bold(words.fix)} ${finding.fix}`] : [];
  return [head, ...frame(finding, report, paint), ...waived, ...why, ...fix];
}

/** One line a rule: how often, how grave, which, and what it says. */
function countLines(report: LintReport, paint: Paint): readonly string[] {
  const counts = countsByRule(report);
  const words = interfaceWords[report.language];
  const widest = Math.max(0, ...counts.map(({ rule }) => rule.length));
  const gravest = Math.max(0, ...counts.map(({ severity }) => words.severity[severity].length));
  return counts.map(({ rule, severity, count, summary }) => {
    const blanks = ' '.repeat(Math.max(0, gravest - words.severity[severity].length));
    const grade = `${severityText({ severity }, report, paint)}${blanks}`;
    return `${String(count).padStart(5)}  ${grade}  ${printable(rule).padEnd(widest)}  ${paint.dim(printable(summary))}`;
  });
}

function severityText({ severity }: Pick<ReportedFinding, 'severity'>, { language }: LintReport, paint: Paint): string {
  const text = interfaceWords[language].severity[severity];
  if (severity === 'error') return paint.red(text);
  return severity === 'warning' ? paint.yellow(text) : paint.blue(text);
}

/** The line that is meant, with the place underlined. */
function frame({ file, range }: ReportedFinding, { lineOf }: LintReport, paint: Paint): readonly string[] {
  const text = lineOf(file, range.start.line);
  if (text === undefined || text.trim() === '') return [];
  const from = range.start.column - 1;
  const to = range.end.line === range.start.line ? range.end.column - 1 : text.length;
  const cut = Math.max(0, Math.min(from - 20, text.length - MAX_LINE));
  // A tab is as wide as the place it is counted as.
  const shown = text.slice(cut, cut + MAX_LINE).replaceAll('\t', ' ');
  const before = printable(shown.slice(0, from - cut), MAX_LINE * 8);
  const meant = printable(shown.slice(from - cut, Math.max(to, from + 1) - cut), MAX_LINE * 8);
  const after = printable(shown.slice(Math.max(to, from + 1) - cut), MAX_LINE * 8);
  const number = String(range.start.line).padStart(5);
  return [
    `${paint.dim(`${number} |`)} ${before}${meant}${after}`,
    `${paint.dim(`${' '.repeat(5)} |`)} ${' '.repeat(columnsOf(before))}${paint.red('^'.repeat(Math.max(1, columnsOf(meant))))}`,
  ];
}

function closing(report: LintReport, folder: string, paint: Paint): readonly string[] {
  const { summary, language, findings, unneeded } = report;
  const words = interfaceWords[language];
  const isListed = findings.some((finding) => !isOpen(finding));
  const hidden =
    summary.waived + summary.baselined > 0 ? [isListed ? words.listed(summary) : words.hidden(summary)] : [];
  const clean = summary.errors + summary.warnings + summary.infos === 0;
  const next = clean ? words.nextClean(folder) : summary.errors > 0 ? words.nextErrors(folder) : words.nextWarnings;
  const fixable = findings.filter((finding) => finding.fixable && isOpen(finding)).length;
  const pruned = unneeded > 0 ? [words.unneeded(unneeded)] : [];
  const mendable = fixable > 0 ? [words.fixable(fixable, folder)] : [];
  return [paint.bold(words.count(summary)), ...hidden, ...pruned, ...mendable, next];
}
