import { type FormatName, formatNames, formats } from '../../src/reports/formats.ts';
import type { LintReport, ReportedFinding } from '../../src/reports/report.ts';
import { defineRule } from '../../src/rules/rule.ts';

/** Everything that means something to a terminal, a CI runner, XML, HTML, Markdown or SARIF. */
export const HOSTILE =
  '::error::a ##[group]b ##vso[task]c \u001b[31md\u009b ]]> <script>e</script> | f\n::warning::g\r\n% 100, [h](https://evil.example) @team 🦊 \u202e & "i" \'j\'';
/** What is printed instead of each character that would be obeyed. */
export const SPELT = HOSTILE.replaceAll(
  /[\u0000-\u001f\u009b\u202e]/g,
  (character) => `\\u{${character.charCodeAt(0).toString(16).toUpperCase()}}`,
);

/** A rule that finds nothing, in the same words in both languages. */
export const rule = (id: string, severity: 'error' | 'warning', words: { why: string; fix: string }) => {
  const said = { summary: `Summary of ${id}`, ...words, message: () => id };
  return defineRule({ id, severity, words: { en: said, fr: said }, example: { bad: {}, good: {} }, check: () => [] });
};

/** A finding with these changes. */
export const finding = (changes: Partial<ReportedFinding>): ReportedFinding => ({
  rule: 'measurable/target',
  severity: 'error',
  message: 'This measure has no target.',
  file: 'goals/reach.yaml',
  pointer: '/metrics/0',
  range: { start: { line: 7, column: 5 }, end: { line: 7, column: 11 } },
  why: 'Nobody knows when it is met.',
  fix: 'Add `target`.',
  suggestions: [],
  related: [],
  fixable: false,
  fingerprint: '0123456789abcdef',
  docs: 'docs/rules.md#measurabletarget',
  ...changes,
});

export const plain = finding({});
export const several = finding({
  rule: 'questioned/purpose',
  severity: 'info',
  message: 'The channel has no purpose.',
  file: 'channels/été 1.yaml',
  range: { start: { line: 1, column: 1 }, end: { line: 3, column: 2 } },
  related: [
    { file: 'goals/reach.yaml', pointer: '', range: { start: { line: 2, column: 1 }, end: { line: 2, column: 5 } } },
  ],
});
export const hostile = finding({
  severity: 'warning',
  rule: 'custom/own',
  message: HOSTILE,
  file: `z/${HOSTILE}.yaml`,
});
export const waived = finding({
  severity: 'warning',
  waived: { reason: 'Agreed, for now.' },
  fingerprint: 'fedcba9876543210',
});

/** A report on three files with these findings. */
export function reportOf(findings: readonly ReportedFinding[], changes: Partial<LintReport> = {}): LintReport {
  const count = (severity: string) => findings.filter((found) => !found.waived && found.severity === severity).length;
  const hidden = findings.filter((found) => found.waived).length;
  const counts = { errors: count('error'), warnings: count('warning'), infos: count('info') };
  return {
    version: '1.2.3',
    root: '.',
    folder: '',
    today: '2026-11-23',
    language: 'en',
    brief: false,
    unneeded: 0,
    summary: { ...counts, waived: hidden, baselined: 0, files: 3 },
    findings,
    rules: [
      rule('questioned/purpose', 'warning', { why: 'A channel costs time.', fix: 'Write `purpose`.' }),
      rule('measurable/target', 'error', { why: 'Nobody knows when it is met.', fix: 'Add `target`.' }),
      rule('custom/own', 'warning', { why: '', fix: '' }),
    ],
    files: ['strategy.yaml', 'goals/reach.yaml', 'channels/été 1.yaml'],
    lineOf: () => undefined,
    ...changes,
  };
}

/** A report in a format, without colours. */
const writers = new Map(await Promise.all(formatNames.map(async (name) => [name, await formats[name]()] as const)));

export function write(format: FormatName, report: LintReport): string {
  return writers.get(format)?.(report, { colour: false, folder: '' }) ?? '';
}

/** A node of any kind in a Markdown tree. */
interface AnyNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly unknown[];
}

/** A node and everything below it. */
export function allNodes(node: AnyNode): readonly AnyNode[] {
  return [node, ...(node.children ?? []).flatMap((child) => allNodes(child as AnyNode))];
}
