import { interfaceWords } from '../language/interface.ts';
import { escapeMarkdown } from '../text/markdown.ts';
import { printable } from '../text/printable.ts';
import { countsByRule, findingsByFile, type LintReport, pathOf, type ReportedFinding, sentenceOf } from './report.ts';

/** More rows than a reviewer reads, and than a comment on GitHub (65,536 characters) surely holds. */
const MAX_SHOWN = 100;

/** A comment for a pull request: the counts, and a table of findings for each file. */
export function markdownReport(report: LintReport): string {
  const { findings, language, summary } = report;
  const words = interfaceWords[language];
  const tables = findingsByFile({ ...report, findings: findings.slice(0, MAX_SHOWN) });
  const blocks = [
    `## ${words.title}`,
    words.count(summary),
    ...(summary.waived + summary.baselined > 0 ? [words.hidden(summary)] : []),
    ...(report.brief ? [summaryTable(report)] : []),
    ...(report.brief ? [] : [...tables]).flatMap(([file, found]) => [
      `### ${shown(pathOf(report, file))}`,
      table(found, language),
    ]),
    ...(!report.brief && findings.length > MAX_SHOWN ? [words.cut(findings.length - MAX_SHOWN)] : []),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function table(findings: readonly ReportedFinding[], language: LintReport['language']): string {
  const words = interfaceWords[language];
  const { line, severity, rule, finding: column } = words.columns;
  const rows = findings.map((finding) =>
    row([
      String(finding.range.start.line),
      words.severity[finding.severity],
      shown(finding.rule),
      shown(sentenceOf(finding, language)),
    ]),
  );
  return [row([line, severity, rule, column]), '| ---: | --- | --- | --- |', ...rows].join('\n');
}

function summaryTable(report: LintReport): string {
  const words = interfaceWords[report.language];
  const { number, severity, rule, finding } = words.columns;
  const rows = countsByRule(report).map((count) =>
    row([String(count.count), words.severity[count.severity], shown(count.rule), shown(count.summary)]),
  );
  return rows.length === 0
    ? ''
    : [row([number, severity, rule, finding]), '| ---: | --- | --- | --- |', ...rows].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/**
 * Exactly these characters; an invisible space after `@` keeps a comment from calling people. Escaped brackets and
 * cells that never begin a line leave no command for a CI log.
 */
function shown(text: string): string {
  return escapeMarkdown(printable(text)).replaceAll(/@(?=[\p{L}\p{N}])/gu, '@&#8203;');
}
