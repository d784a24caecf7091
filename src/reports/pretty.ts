import { Chalk, type ChalkInstance } from 'chalk';
import { interfaceWords } from '../language/interface.ts';
import { inertLine, printable } from '../text/printable.ts';
import type { LintReport, ReportedFinding } from './report.ts';

/** More findings than anybody reads at once; the rest is counted. */
const MAX_SHOWN = 100;

/** Longer lines are shown around the place that is meant. */
const MAX_LINE = 100;

export interface PrettyOptions {
  readonly colour: boolean;
}

/** The report for a person at a terminal: by file, each finding with its line, why it matters once, what to do. */
export function prettyReport(report: LintReport, { colour }: PrettyOptions): string {
  const paint = new Chalk({ level: colour ? 1 : 0 });
  const words = interfaceWords[report.language];
  const explained = new Set<string>();
  const lines: string[] = [];
  let file = '';
  for (const finding of report.findings.slice(0, MAX_SHOWN)) {
    if (finding.file !== file) lines.push('', paint.underline(printable(finding.file)));
    file = finding.file;
    lines.push(...findingLines(finding, report, paint, !explained.has(finding.rule)));
    explained.add(finding.rule);
  }
  if (report.findings.length > MAX_SHOWN) lines.push('', words.cut(report.findings.length - MAX_SHOWN));
  return `${[...lines, '', ...closing(report, paint)].map(inertLine).join('\n').trimStart()}\n`;
}

function findingLines(
  finding: ReportedFinding,
  report: LintReport,
  paint: ChalkInstance,
  first: boolean,
): readonly string[] {
  const words = interfaceWords[report.language];
  const { line, column } = finding.range.start;
  const head = `  ${paint.dim(`${line}:${column}`)}  ${severityText(finding, report, paint)}  ${printable(finding.message, 1000)}  ${paint.dim(finding.rule)}`;
  const waived = finding.waived ? [`      ${paint.dim(words.waivedBecause(printable(finding.waived.reason)))}`] : [];
  const why = first && finding.why ? [`      ${paint.bold(words.why)} ${finding.why}`] : [];
  const fix = first && finding.fix ? [`      ${paint.bold(words.fix)} ${finding.fix}`] : [];
  return [head, ...frame(finding, report, paint), ...waived, ...why, ...fix];
}

function severityText({ severity }: ReportedFinding, { language }: LintReport, paint: ChalkInstance): string {
  const text = interfaceWords[language].severity[severity];
  if (severity === 'error') return paint.red(text);
  return severity === 'warning' ? paint.yellow(text) : paint.blue(text);
}

/** The line that is meant, with the place underlined. */
function frame({ file, range }: ReportedFinding, { textOf }: LintReport, paint: ChalkInstance): readonly string[] {
  const text = textOf(file).split(/\r?\n/)[range.start.line - 1];
  if (text === undefined || text.trim() === '') return [];
  const from = range.start.column - 1;
  const to = range.end.line === range.start.line ? range.end.column - 1 : text.length;
  const cut = Math.max(0, Math.min(from - 20, text.length - MAX_LINE));
  const shown = text.slice(cut, cut + MAX_LINE);
  const before = printable(shown.slice(0, from - cut), MAX_LINE * 8);
  const meant = printable(shown.slice(from - cut, Math.max(to, from + 1) - cut), MAX_LINE * 8);
  const after = printable(shown.slice(Math.max(to, from + 1) - cut), MAX_LINE * 8);
  const number = String(range.start.line).padStart(5);
  return [
    `${paint.dim(`${number} |`)} ${before}${meant}${after}`,
    `${paint.dim(`${' '.repeat(5)} |`)} ${' '.repeat(width(before))}${paint.red('^'.repeat(Math.max(1, width(meant))))}`,
  ];
}

/** Columns that a text takes in a terminal, near enough: wide scripts and emoji take two. */
function width(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    columns +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}]/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return columns;
}

function closing({ summary, language, findings }: LintReport, paint: ChalkInstance): readonly string[] {
  const words = interfaceWords[language];
  const hidden = summary.waived + summary.baselined > 0 ? [words.hidden(summary)] : [];
  const clean = summary.errors + summary.warnings + summary.infos === 0;
  const next = clean ? words.nextClean : summary.errors > 0 ? words.nextErrors : words.nextWarnings;
  const fixable = findings.filter((finding) => finding.fixable && !finding.waived).length;
  return [paint.bold(words.count(summary)), ...hidden, ...(fixable > 0 ? [words.fixable(fixable)] : []), next];
}
