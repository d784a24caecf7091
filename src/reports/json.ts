import { inertJson } from '../text/printable.ts';
import type { LintReport } from './report.ts';

/** The report as JSON, in the shape that `strategy schema output/lint` describes. */
export function jsonReport({ root, today, summary, findings }: LintReport): string {
  const listed = findings.map(({ edits: _, ...finding }) => finding);
  return inertJson({ version: 1, root, today, summary, findings: listed });
}
