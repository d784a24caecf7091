import { interfaceWords } from '../language/interface.ts';
import { findingsByFile, type LintReport, pathOf, type ReportedFinding } from './report.ts';
import { writeXml, type XmlElement } from './xml.ts';

/** JUnit XML: each file is a suite, each finding a case that fails; a file without findings is one case that passes. */
export function junitReport(report: LintReport): string {
  const found = findingsByFile(report);
  const files = [...new Set([...report.files, ...found.keys()])].sort(byCodeUnits);
  const suites = files.map((file) => suiteOf(file, found.get(file) ?? [], report));
  const tests = files.reduce((sum, file) => sum + Math.max(1, found.get(file)?.length ?? 0), 0);
  const attributes = { name: 'strategy lint', tests, ...countsOf(report.findings) };
  return writeXml({ name: 'testsuites', attributes, content: suites });
}

function suiteOf(file: string, findings: readonly ReportedFinding[], report: LintReport): XmlElement {
  const path = pathOf(report, file);
  const cases = findings.map((finding) => caseOf(finding, path, report));
  const passing = { name: 'testcase', attributes: { name: 'strategy lint', classname: path } };
  return {
    name: 'testsuite',
    attributes: { name: path, tests: Math.max(1, findings.length), ...countsOf(findings) },
    content: cases.length > 0 ? cases : [passing],
  };
}

function caseOf(finding: ReportedFinding, path: string, { language }: LintReport): XmlElement {
  const { line, column } = finding.range.start;
  return {
    name: 'testcase',
    attributes: { name: `${finding.rule} (${line}:${column})`, classname: path },
    content: [outcomeOf(finding, `${path}:${line}:${column}`, language)],
  };
}

function outcomeOf(finding: ReportedFinding, place: string, language: LintReport['language']): XmlElement {
  const { message, severity, waived, why, fix } = finding;
  const words = interfaceWords[language];
  if (waived) return { name: 'skipped', attributes: { message: `${message} (${words.waivedBecause(waived.reason)})` } };
  const text = [place, ...(why ? [words.why, why] : []), ...(fix ? [words.fix, fix] : [])].join(' ');
  return { name: 'failure', attributes: { type: severity, message }, content: text };
}

function countsOf(findings: readonly ReportedFinding[]): { failures: number; errors: number; skipped: number } {
  const skipped = findings.filter(({ waived }) => waived).length;
  return { failures: findings.length - skipped, errors: 0, skipped };
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
