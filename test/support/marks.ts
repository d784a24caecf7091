import { checkWorkspace } from '../../src/findings/check.ts';
import { placeFindings } from '../../src/findings/place.ts';
import { everyRule } from '../../src/findings/settings.ts';
import { rules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { lineStartsOf, type Position } from '../../src/text/source.ts';
import { workspaceFrom } from './rules.ts';

/** The rules whose findings are made while a strategy is loaded. */
export const loadingRules: readonly Rule[] = rules.filter(({ id }) =>
  /^(yaml|schema|file|readings)\/|^ref\/unknown$/.test(id),
);

/** A finding as a test writes it down: the rule, the pointer, the English sentence, and the text with its place marked. */
export interface MarkedFinding {
  readonly rule: string;
  readonly file: string;
  readonly pointer: string;
  readonly message: string;
  /** The file's text with `⟦` and `⟧` around the place of the finding. */
  readonly marked: string;
}

/** What the loading rules say of these files, in the order of a report. */
export function loadingFindings(files: Readonly<Record<string, string>>): readonly MarkedFinding[] {
  const workspace = workspaceFrom(files);
  const words = new Map(loadingRules.map((rule) => [rule.id, rule.words.en]));
  const findings = checkWorkspace(workspace, { rules: loadingRules, today: '2026-11-23', choice: everyRule });
  return placeFindings(workspace, findings).map(({ rule, at, facts, range }) => ({
    rule,
    file: at.file,
    pointer: at.pointer,
    message: words.get(rule)?.message(facts) ?? '',
    marked: withMarks(workspace.files.get(at.file)?.text ?? '', range.start, range.end),
  }));
}

/** A text with marks at two of its places. */
export function withMarks(text: string, start: Position, end: Position): string {
  const lines = lineStartsOf(text);
  const [from, to] = [start, end].map(({ line, column }) => (lines[line - 1] ?? 0) + column - 1);
  return `${text.slice(0, from)}⟦${text.slice(from, to)}⟧${text.slice(to)}`;
}
