import { kindAt } from '../model/kinds.ts';
import { type Pointer, valueAt } from '../model/pointer.ts';
import { kindSchemas } from '../model/schemas.ts';
import type { Repair, Rule } from '../rules/rule.ts';
import { type TextEdit, withEdits } from '../text/text-edit.ts';
import { locate } from '../text/yaml-places.ts';
import type { YamlFile } from '../text/yaml-reader.ts';
import { editYaml, readText } from '../text/yaml-update.ts';
import type { SourceFile, Workspace } from '../workspace/workspace.ts';
import type { Finding } from './finding.ts';

/** What mends one finding: pieces of its file to type otherwise, or another place for the file. */
export type Mending =
  | { readonly do: 'edit'; readonly edits: readonly TextEdit[] }
  | { readonly do: 'move'; readonly path: string };

/** Finds out what mends findings; undefined for those that a person has to decide. */
export type Mender = (finding: Finding) => Mending | undefined;

/**
 * The mender of a workspace. Every repair was tried: the file is read again with it, and must say what was meant and
 * have no new problem. Files that are read again cost time, so a strategy full of slips is mended in part.
 */
export function menderOf(workspace: Workspace, rules: readonly Rule[]): Mender {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const language = workspace.strategy.value.language ?? 'en';
  let left = MAX_READ;
  return (finding) => {
    const repairOf = byId.get(finding.rule)?.repair;
    const { file: path, pointer, aspect, span } = finding.at;
    const file = workspace.files.get(path);
    const text = file?.text ?? '';
    if (!repairOf || text.length > MAX_FILE || left < 2 * text.length) return undefined;
    const place = span ?? locate(file?.yaml, pointer, aspect);
    const repair = repairOf(finding.facts, { text, span: place, language });
    if (repair) left -= 2 * text.length;
    return repair && mendingOf(finding, repair, file);
  };
}

/** Characters of a file that is mended at most: what people write by hand is far shorter. */
const MAX_FILE = 100_000;

/** Characters that are read again at most to try repairs; more slips than that are mended in several runs. */
const MAX_READ = 600_000;

function mendingOf({ at }: Finding, repair: Repair, file: SourceFile | undefined): Mending | undefined {
  if (repair.do === 'move') return repair;
  const home = kindAt(at.file) ?? { kind: 'config' as const };
  const yaml = file?.yaml;
  if (!yaml) return undefined;
  const edits = editsOf(at, repair, { yaml, schema: kindSchemas[home.kind] });
  return edits && { do: 'edit', edits };
}

interface Typed {
  readonly yaml: YamlFile;
  readonly schema: (typeof kindSchemas)[keyof typeof kindSchemas];
}

function editsOf(
  { pointer, aspect }: Finding['at'],
  repair: Exclude<Repair, { do: 'move' }>,
  { yaml, schema }: Typed,
): readonly TextEdit[] | undefined {
  switch (repair.do) {
    case 'rename':
      return editYaml(yaml, { do: 'rename', at: pointer, key: repair.key }, schema);
    case 'set':
      return aspect === 'key'
        ? editYaml(yaml, { do: 'rename', at: pointer, key: String(repair.value) }, schema)
        : editYaml(yaml, { do: 'set', at: pointer, value: repair.value }, schema);
    case 'type':
      return reads(yaml, repair.edits, pointer) ? repair.edits : undefined;
  }
}

/**
 * True where the text reads better: fewer slips, or the first one further down, for a slip may hide others; or what was
 * a text where something else belongs is one no more.
 */
function reads(before: YamlFile, edits: readonly TextEdit[], pointer: Pointer): boolean {
  const after = readText({ ...before, text: withEdits(before.text, edits) });
  const [first, next] = [before.problems[0]?.start, after.problems[0]?.start];
  if (before.problems.length === 0) {
    return after.problems.length === 0 && typeof valueAt(after.value, pointer) !== 'string';
  }
  if (after.problems.length < before.problems.length) return true;
  return before.value === undefined && first !== undefined && next !== undefined && next > first;
}
