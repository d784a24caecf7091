import { inertLine, printable } from '../text/printable.ts';
import { type LintReport, pathOf, sentenceOf } from './report.ts';

/** One line a finding, as compilers write it: `file:line:column: severity: message [rule]`. Empty where there is none. */
export function compactReport(report: LintReport): string {
  const lines = report.findings.map((finding) => {
    const { line, column } = finding.range.start;
    const place = `${printable(pathOf(report, finding.file))}:${line}:${column}`;
    const sentence = printable(sentenceOf(finding, report.language), 1000);
    return inertLine(`${place}: ${finding.severity}: ${sentence} [${printable(finding.rule)}]`);
  });
  return lines.map((line) => `${line}\n`).join('');
}
