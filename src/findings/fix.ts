import { kindAt } from '../model/kinds.ts';
import { kindSchemas } from '../model/schemas.ts';
import type { Rule } from '../rules/rule.ts';
import type { Content } from '../text/source.ts';
import { overlap, type TextEdit, withEdits } from '../text/text-edit.ts';
import { orderKeys } from '../text/yaml-order.ts';
import { readText } from '../text/yaml-update.ts';
import { loadWorkspace, type StrategyFiles } from '../workspace/load.ts';
import type { SourceFile, Workspace } from '../workspace/workspace.ts';
import type { Finding } from './finding.ts';
import { menderOf } from './repair.ts';

/** What fixing is done by. */
export interface Fixing {
  readonly rules: readonly Rule[];
  /** The findings of a workspace that may be mended: those that lint shows. */
  readonly check: (workspace: Workspace) => readonly Finding[];
  /** True where keys are put in the order of the schema, too. */
  readonly order: boolean;
}

/** A strategy after fixing. */
export interface Fixed {
  readonly files: StrategyFiles;
  /** How many findings were mended. */
  readonly count: number;
  /** Files that got another name, by their old path. */
  readonly moved: ReadonlyMap<string, string>;
  /** Files whose keys were put in order. */
  readonly ordered: readonly string[];
}

/** A mended slip can uncover others; no strategy written by hand needs more rounds. */
const MAX_ROUNDS = 20;

/**
 * Mends what can be mended for sure, in memory, and again until nothing is left that can: fixing what was fixed
 * changes nothing. Comments, quotes, layout and line breaks stay as they were typed.
 */
export function fixAll(before: StrategyFiles, fixing: Fixing): Fixed {
  let files = before;
  let workspace = loadWorkspace(files);
  let count = 0;
  const moved = new Map<string, string>();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const mended = mendOnce(files, workspace, fixing);
    if (mended.count === 0) break;
    files = mended.files;
    workspace = loadWorkspace(files);
    count += mended.count;
    for (const [from, to] of mended.moved) moved.set(from, to);
  }
  const ordered = fixing.order ? inOrder(workspace) : new Map<string, Content>();
  return { files: withFiles(files, ordered), count, moved, ordered: [...ordered.keys()] };
}

function mendOnce(
  files: StrategyFiles,
  workspace: Workspace,
  { rules, check }: Pick<Fixing, 'rules' | 'check'>,
): Omit<Fixed, 'ordered'> {
  const mend = menderOf(workspace, rules);
  const edits = new Map<string, TextEdit[][]>();
  const next = new Map(files.files);
  const moved = new Map<string, string>();
  let count = 0;
  for (const finding of check(workspace)) {
    const { file } = finding.at;
    const mending = mend(finding);
    if (mending?.do === 'move' && move(next, file, mending.path)) moved.set(file, mending.path);
    if (mending?.do !== 'edit') continue;
    const known = edits.get(file) ?? [];
    if (!known.some((other) => overlap(other, mending.edits))) edits.set(file, [...known, [...mending.edits]]);
  }
  for (const [path, groups] of edits) {
    const source = workspace.files.get(path);
    if (!source || !next.has(path)) continue;
    const applied = applyTogether(source, groups);
    next.set(path, { text: applied.text, bom: source.yaml?.bom === true });
    count += applied.count;
  }
  return { files: { ...files, files: inPathOrder(next) }, count: count + moved.size, moved };
}

/** All repairs of one file together; where they spoil each other, the first alone: the next round has the others. */
function applyTogether({ text, yaml }: SourceFile, groups: readonly TextEdit[][]): { text: string; count: number } {
  const all = withEdits(text, groups.flat());
  const slips = yaml?.problems.length ?? 0;
  const isSound = groups.length === 1 || readText({ text: all, bom: false }).problems.length <= slips;
  return isSound ? { text: all, count: groups.length } : { text: withEdits(text, groups[0] ?? []), count: 1 };
}

/** Gives a file another name, unless one of that name is there. */
function move(files: Map<string, Content>, from: string, to: string): boolean {
  const content = files.get(from);
  if (!content || files.has(to)) return false;
  files.delete(from);
  files.set(to, content);
  return true;
}

function inOrder({ files }: Workspace): ReadonlyMap<string, Content> {
  const ordered = new Map<string, Content>();
  for (const [path, { yaml }] of files) {
    const kind = kindAt(path)?.kind;
    const text = yaml && kind ? orderKeys(yaml, kindSchemas[kind]) : undefined;
    if (yaml && text !== undefined) ordered.set(path, { text, bom: yaml.bom });
  }
  return ordered;
}

function withFiles(before: StrategyFiles, changed: ReadonlyMap<string, Content>): StrategyFiles {
  return { ...before, files: new Map([...before.files, ...changed]) };
}

function inPathOrder(files: ReadonlyMap<string, Content>): ReadonlyMap<string, Content> {
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
