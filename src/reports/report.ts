import type { PlacedFinding } from '../findings/place.ts';
import { interfaceWords } from '../language/interface.ts';
import type { Language } from '../language/language.ts';
import type { Rule, RuleWords, Severity } from '../rules/rule.ts';
import type { Range } from '../text/source.ts';

/** How many findings there are, shown and hidden. */
export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly waived: number;
  readonly baselined: number;
  readonly files: number;
}

/** A finding in words, ready to be printed in any format. */
export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly file: string;
  readonly entity?: string;
  readonly pointer: string;
  readonly range: Range;
  readonly why: string;
  readonly fix: string;
  readonly question?: string;
  readonly suggestions: readonly string[];
  readonly related: readonly { readonly file: string; readonly pointer: string; readonly range: Range }[];
  readonly fixable: boolean;
  readonly fingerprint: string;
  readonly docs: string;
  readonly waived?: { readonly reason: string; readonly until?: string };
  /** True where the baseline has it. */
  readonly baselined?: true;
  /** What `--fix` would type in the finding's file, where it would. */
  readonly edits?: readonly { readonly range: Range; readonly text: string }[];
}

/** What `lint` has to say, before any format. */
export interface LintReport {
  /** The version of the program. */
  readonly version: string;
  readonly root: string;
  /** The strategy's folder as seen from where the program runs: empty, or a path that ends in a slash. */
  readonly folder: string;
  readonly today: string;
  readonly language: Language;
  /** True where people want counts per rule instead of each finding. */
  readonly brief: boolean;
  readonly summary: Summary;
  /** Lines of the baseline that hide nothing any more. */
  readonly unneeded: number;
  readonly findings: readonly ReportedFinding[];
  /** The rules that were run. */
  readonly rules: readonly Rule[];
  /** Every file that was read, below the strategy's folder. */
  readonly files: readonly string[];
  /** A line of a file that has findings, for code frames; undefined where there is none. */
  readonly lineOf: (file: string, line: number) => string | undefined;
}

/** A file of the strategy as a path from where the program runs, which in CI is the top of the repository. */
export function pathOf({ folder }: LintReport, file: string): string {
  return `${folder}${file}`;
}

/** What a finding says; of a waived one also why the team lives with it, of one of the baseline that it is known. */
export function sentenceOf(finding: ReportedFinding, language: Language): string {
  const note = noteOf(finding, language);
  return note === undefined ? finding.message : `${finding.message} (${note})`;
}

/** Why a finding that is shown is none of the open ones. */
export function noteOf({ waived, baselined }: ReportedFinding, language: Language): string | undefined {
  const words = interfaceWords[language];
  if (waived) return words.waivedBecause(waived.reason);
  return baselined ? words.inBaseline : undefined;
}

/** True for a finding that asks for something. */
export function isOpen({ waived, baselined }: ReportedFinding): boolean {
  return !waived && !baselined;
}

/** The open findings of one rule. */
export interface RuleCount {
  readonly rule: string;
  readonly summary: string;
  readonly severity: Severity;
  readonly count: number;
}

/** How often each rule fires: the gravest first, then the most frequent. */
export function countsByRule({ findings, rules, language }: LintReport): readonly RuleCount[] {
  const counts = new Map<string, RuleCount>();
  const summaries = new Map(rules.map(({ id, words }) => [id, words[language].summary]));
  for (const { rule, severity } of findings.filter(isOpen)) {
    const key = `${severity} ${rule}`;
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, { rule, severity, count, summary: summaries.get(rule) ?? '' });
  }
  const rank = { error: 0, warning: 1, info: 2 } as const;
  return [...counts.values()].sort(
    (a, b) => rank[a.severity] - rank[b.severity] || b.count - a.count || (a.rule < b.rule ? -1 : 1),
  );
}

/** Findings by their file, in their order. */
export function findingsByFile({ findings }: LintReport): ReadonlyMap<string, readonly ReportedFinding[]> {
  const byFile = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const found = byFile.get(finding.file) ?? [];
    found.push(finding);
    byFile.set(finding.file, found);
  }
  return byFile;
}

/** The words of a rule by its id. */
export type RuleBook = ReadonlyMap<string, Rule>;

export function ruleBook(rules: readonly Rule[]): RuleBook {
  return new Map(rules.map((rule) => [rule.id, rule]));
}

/** Puts a placed finding into words. */
export function inWords(
  finding: PlacedFinding,
  book: RuleBook,
  { language, related, fixable }: Pick<ReportedFinding, 'related' | 'fixable'> & { readonly language: Language },
): ReportedFinding {
  const words: RuleWords | undefined = book.get(finding.rule)?.words[language];
  const { rule, severity, at, range, fingerprint, suggestions, entity, facts } = finding;
  return {
    rule,
    severity,
    message: words?.message(facts) ?? rule,
    file: at.file,
    ...(entity && { entity }),
    pointer: at.pointer,
    range,
    why: words?.why ?? '',
    fix: words?.fix ?? '',
    ...(words?.question && { question: words.question }),
    suggestions,
    related,
    fixable,
    fingerprint,
    docs: docsOf(rule),
  };
}

/** Where the rule's page is, below the package: one page with a heading for each rule; the team's own stand in its config. */
export function docsOf(rule: string): string {
  if (rule.startsWith('custom/')) return 'strategy.config.yaml';
  return `docs/rules.md#${rule.replace('/', '')}`;
}
