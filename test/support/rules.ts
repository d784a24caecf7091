import { checkWorkspace } from '../../src/findings/check.ts';
import { everyRule } from '../../src/findings/settings.ts';
import { toBytes } from '../../src/plan/plan.ts';
import { rules as allRules } from '../../src/rules/index.ts';
import type { Rule, Severity } from '../../src/rules/rule.ts';
import type { FileProblem } from '../../src/workspace/files.ts';
import { loadWorkspace } from '../../src/workspace/load.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';

/** What a test says of a finding: which rule, where, how grave, and its English sentence. */
export interface Found {
  readonly rule: string;
  readonly file: string;
  readonly pointer: string;
  readonly severity: Severity;
  readonly message: string;
}

export interface Asked {
  readonly today?: string;
  /** The rules that run. */
  readonly only: Rule | readonly Rule[];
}

/** The findings of given rules on a strategy of given files; a missing `strategy.yaml` is a minimal one. */
export function findingsOf(files: Readonly<Record<string, string>>, asked: Asked): Found[] {
  return findingsIn(workspaceOf(files), asked);
}

/** The findings of given rules, or of all that are shipped, on a strategy that is loaded. */
export function findingsIn(workspace: Workspace, { today = '2026-11-23', only }: Partial<Asked> = {}): Found[] {
  const asked = only ?? allRules;
  const rules = 'id' in asked ? [asked] : asked;
  const words = new Map(rules.map((rule) => [rule.id, rule.words.en]));
  return checkWorkspace(workspace, { rules, today, choice: everyRule }).map(({ rule, at, severity, facts }) => ({
    rule,
    file: at.file,
    pointer: at.pointer,
    severity,
    message: words.get(rule)?.message(facts) ?? '',
  }));
}

/** Loads a strategy from texts; a missing `strategy.yaml` is a minimal one. */
export function workspaceOf(files: Readonly<Record<string, string>>): Workspace {
  return workspaceFrom({ 'strategy.yaml': 'format: 1\nname: Example\n', ...files });
}

/** Loads exactly these files (path to text or bytes), and what could not be read. */
export function workspaceFrom(
  files: Readonly<Record<string, string | Uint8Array>>,
  problems: readonly FileProblem[] = [],
): Workspace {
  const bytes = Object.entries(files).map(([path, content]) => [path, toBytes(content)] as const);
  return loadWorkspace({ files: new Map(bytes), problems });
}
