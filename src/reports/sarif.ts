import { interfaceWords } from '../language/interface.ts';
import type { Language } from '../language/language.ts';
import type { Rule } from '../rules/rule.ts';
import { inlineProse } from '../text/markdown.ts';
import { inertJson } from '../text/printable.ts';
import type { Range } from '../text/source.ts';
import { type LintReport, pathOf, type ReportedFinding } from './report.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** GitHub refuses a run with more results. */
const MAX_RESULTS = 25_000;

/**
 * SARIF 2.1.0, which code scanning services and editors read. Rules have no `helpUri`: it would have to be an absolute
 * address, and the pages of the rules lie beside the program.
 */
export function sarifReport(report: LintReport): string {
  const { version, rules, findings, language } = report;
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const results = findings.slice(0, MAX_RESULTS).map((finding) => resultOf(finding, indexOf.get(finding.rule), report));
  const driver = { name: 'strategy', version, rules: rules.map((rule) => descriptorOf(rule, language)) };
  const cut = findings.length - results.length;
  const run = {
    tool: { driver },
    language,
    columnKind: 'utf16CodeUnits',
    ...(cut > 0 && { invocations: [cutNotice(cut, language)] }),
    results,
  };
  return inertJson({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] });
}

function descriptorOf({ id, severity, words }: Rule, language: Language): object {
  const { summary, why, fix } = words[language];
  const headings = interfaceWords[language];
  // A rule of the team's own may lack both.
  const parts = [...(why ? [[headings.why, why]] : []), ...(fix ? [[headings.fix, fix]] : [])];
  const markdown = parts.map(([heading = '', text = '']) => `**${heading}** ${inlineProse(text)}`).join('\n\n');
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why || summary },
    help: {
      text: parts.map((part) => part.join(' ')).join('\n\n') || summary,
      markdown: markdown || inlineProse(summary),
    },
    defaultConfiguration: { level: levels[severity] },
  };
}

function resultOf(finding: ReportedFinding, ruleIndex: number | undefined, report: LintReport): object {
  const { rule, severity, message, file, range, related, fingerprint } = finding;
  const others = related.map((spot, index) => ({ id: index + 1, ...locationOf(report, spot.file, spot.range) }));
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: levels[severity],
    message: { text: withoutLinks(message) },
    locations: [locationOf(report, file, range)],
    partialFingerprints: { 'strategyFinding/v1': fingerprint },
    ...(others.length > 0 && { relatedLocations: others }),
    ...fixesOf(finding, report),
    ...suppressionsOf(finding, report.language),
  };
}

/** What `--fix` would type; an editor may offer it as it stands. */
function fixesOf({ file, edits }: ReportedFinding, report: LintReport): object {
  if (!edits) return {};
  const replacements = edits.map(({ range, text }) => ({ deletedRegion: regionOf(range), insertedContent: { text } }));
  const artifactLocation = { uri: uriOf(pathOf(report, file)) };
  return { fixes: [{ artifactChanges: [{ artifactLocation, replacements }] }] };
}

function suppressionsOf({ waived, baselined }: ReportedFinding, language: Language): object {
  if (waived) return { suppressions: [{ kind: 'inSource', justification: waived.reason }] };
  return baselined ? { suppressions: [{ kind: 'external', justification: interfaceWords[language].inBaseline }] } : {};
}

function regionOf({ start, end }: Range): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function locationOf(report: LintReport, file: string, range: Range): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(pathOf(report, file)) },
      region: regionOf(range),
    },
  };
}

function uriOf(path: string): string {
  return path
    .replaceAll(/[\ud800-\udfff]/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/** SARIF reads `[text](address)` as a link, even in a plain message. */
function withoutLinks(message: string): string {
  return message.replaceAll('](', ']\u200a(');
}

function cutNotice(cut: number, language: Language): object {
  const notice = { level: 'warning', message: { text: interfaceWords[language].cut(cut) } };
  return { executionSuccessful: true, toolExecutionNotifications: [notice] };
}
