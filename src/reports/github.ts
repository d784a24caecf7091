import { inertLine, printable } from '../text/printable.ts';
import type { Range } from '../text/source.ts';
import { isOpen, type LintReport, pathOf, type ReportedFinding, sentenceOf } from './report.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Workflow commands of GitHub Actions, which show each finding at its line of a pull request. */
export function githubReport(report: LintReport): string {
  return report.findings.map((finding) => `${annotation(finding, report)}\n`).join('');
}

function annotation(finding: ReportedFinding, report: LintReport): string {
  // What the team has waived is shown, but asks for nothing.
  const command = isOpen(finding) ? commands[finding.severity] : 'notice';
  const properties = [
    `file=${property(pathOf(report, finding.file))}`,
    ...placeOf(finding.range),
    `title=${property(finding.rule)}`,
  ];
  return `::${command} ${properties.join(',')}::${data(sentenceOf(finding, report.language))}`;
}

/** The runner refuses columns on annotations of several lines. */
function placeOf({ start, end }: Range): readonly string[] {
  if (start.line !== end.line) return [`line=${start.line}`, `endLine=${end.line}`];
  return [`line=${start.line}`, `col=${start.column}`, `endLine=${end.line}`, `endColumn=${end.column}`];
}

/** Line ends are spelt out by then, so that of what the runner decodes only the percent sign is left. */
function data(text: string): string {
  return inertLine(printable(text, 1000)).replaceAll('%', '%25');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
