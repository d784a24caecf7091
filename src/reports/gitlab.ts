import { inertJson } from '../text/printable.ts';
import { type LintReport, pathOf, sentenceOf } from './report.ts';

const severities = { error: 'critical', warning: 'major', info: 'minor' } as const;

/** A Code Quality report of GitLab, which it shows in a merge request. */
export function gitlabReport(report: LintReport): string {
  const seen = new Map<string, number>();
  return inertJson(
    report.findings.map((finding) => ({
      description: sentenceOf(finding, report.language),
      check_name: finding.rule,
      fingerprint: distinct(finding.fingerprint, seen),
      severity: finding.waived ? 'info' : severities[finding.severity],
      location: { path: pathOf(report, finding.file), lines: { begin: finding.range.start.line } },
    })),
  );
}

/** GitLab drops all but one of the findings that share a fingerprint, as two items of one list may: these are numbered. */
function distinct(fingerprint: string, seen: Map<string, number>): string {
  const count = (seen.get(fingerprint) ?? 0) + 1;
  seen.set(fingerprint, count);
  return count === 1 ? fingerprint : `${fingerprint}-${count}`;
}
