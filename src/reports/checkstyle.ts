import { findingsByFile, type LintReport, pathOf, type ReportedFinding, sentenceOf } from './report.ts';
import { writeXml, type XmlElement } from './xml.ts';

/** XML as Checkstyle writes it, which most CI services and review bots read. */
export function checkstyleReport(report: LintReport): string {
  const files = [...findingsByFile(report)].map(
    ([file, findings]): XmlElement => ({
      name: 'file',
      attributes: { name: pathOf(report, file) },
      content: findings.map((finding) => errorOf(finding, report)),
    }),
  );
  return writeXml({ name: 'checkstyle', attributes: { version: '4.3' }, content: files });
}

function errorOf(finding: ReportedFinding, { language }: LintReport): XmlElement {
  const { range, rule, severity, waived } = finding;
  return {
    name: 'error',
    attributes: {
      line: range.start.line,
      column: range.start.column,
      severity: waived ? 'ignore' : severity,
      message: sentenceOf(finding, language),
      source: rule,
    },
  };
}
