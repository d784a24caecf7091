import { lapseOf, reviewFingerprint } from '../history/lapse.ts';
import { groupedBy } from '../model/grouped.ts';
import { type FolderKind, kinds, pathOf } from '../model/kinds.ts';
import { toSteps, valueAt } from '../model/pointer.ts';
import { type JsonSchema, kindSchemas } from '../model/schemas.ts';
import type { Plan } from '../plan/plan.ts';
import { type TextEdit, withEdits } from '../text/text-edit.ts';
import type { YamlFile } from '../text/yaml-reader.ts';
import { editYaml, readText, withMark } from '../text/yaml-update.ts';
import { allEntities } from '../workspace/all-entities.ts';
import { loadWorkspace } from '../workspace/load.ts';
import type { Link, Workspace } from '../workspace/workspace.ts';
import { renamedCells } from './readings.ts';
import { renamedReference } from './reference.ts';

/** An entity and the id that it is to have. */
export interface Renaming {
  readonly kind: FolderKind;
  readonly before: string;
  readonly after: string;
}

/** What a renaming writes and takes away, with the files that refer to the entity; or the first place that cannot be edited. */
export type RenamePlan =
  | { readonly plan: Plan; readonly references: number }
  | { readonly stuck: { readonly file: string; readonly pointer: string } }
  /** A table of readings that names the entity, and whose other bytes would change with it. */
  | { readonly locked: string }
  /** Findings that the strategy would have more than before. */
  | { readonly worse: readonly string[] };

/**
 * Plans another id for an entity: its file under the new name, and every reference to it, each typed over in its
 * place, so that comments, quotes and layout stay. What was reviewed and still held goes on holding. The result is
 * loaded before it is given out: it has no slip that was not there before.
 */
export function planRename(workspace: Workspace, renaming: Renaming): RenamePlan {
  const { kind, before, after } = renaming;
  const texts = new Map<string, string>();
  const links = workspace.links.filter(({ to }) => to === `${kind}/${before}` || to.startsWith(`${kind}/${before}/`));
  const moved = { from: pathOf(kind, before), to: pathOf(kind, after) };
  const file = workspace.entities[kind].get(before)?.file ?? moved.from;
  for (const [path, own] of groupedBy(links, ({ spot }) => spot.file)) {
    const text = withReferences(workspace, path, { links: own, renaming });
    if (typeof text !== 'string') return { stuck: text };
    texts.set(path, text);
  }
  for (const [path, { text, yaml, encoding }] of workspace.files) {
    const changed = yaml ? undefined : renamedCells(text, renaming);
    if (changed === undefined) continue;
    if (!encoding) return { locked: path };
    texts.set(path, changed);
  }
  texts.set(file, texts.get(file) ?? workspace.files.get(file)?.text ?? '');
  const files = new Map([...texts].map(([path, text]) => [path === file ? moved.to : path, text] as const));
  const loaded = loadedWith(workspace, files, file);
  const worse = newProblems(workspace, loaded);
  if (worse.length > 0) return { worse };
  const kept = new Map([...files, ...stillReviewed(workspace, loaded, { renaming, files })]);
  const written = [...kept].map(([path, content]) => ({
    path,
    content: encoded(workspace, path === moved.to ? file : path, content),
  }));
  return { plan: { files: written, removes: [file] }, references: links.length };
}

interface Editing {
  readonly links: readonly Link[];
  readonly renaming: Renaming;
}

/** The text of a file with its references renamed, or the place where that cannot be done. */
function withReferences({ files }: Workspace, path: string, { links, renaming }: Editing) {
  let yaml = files.get(path)?.yaml;
  for (const { spot } of links) {
    const typed = yaml && valueAt(yaml.value, spot.pointer);
    const isKey = spot.aspect === 'key';
    const name = isKey ? toSteps(spot.pointer).at(-1) : typed;
    const value = typeof name === 'string' ? renamedReference(name, renaming) : undefined;
    const edit = isKey
      ? ({ do: 'rename', at: spot.pointer, key: value ?? '' } as const)
      : ({ do: 'set', at: spot.pointer, value } as const);
    const edits = yaml && value !== undefined ? editYaml(yaml, edit, schemaOf(path)) : undefined;
    if (!yaml || !edits) return { file: path, pointer: spot.pointer };
    yaml = edited(yaml, edits);
  }
  return yaml?.text ?? '';
}

function edited(yaml: YamlFile, edits: readonly TextEdit[]): YamlFile {
  return readText({ text: withEdits(yaml.text, edits), bom: yaml.bom });
}

function schemaOf(path: string): JsonSchema {
  const kind = (Object.keys(kinds) as (keyof typeof kinds)[]).find((one) => {
    const home = kinds[one];
    return 'folder' in home ? path.startsWith(`${home.folder}/`) : home.file === path;
  });
  return kindSchemas[kind ?? 'config'];
}

/** The strategy as it would be with these files. */
function loadedWith({ files }: Workspace, texts: ReadonlyMap<string, string>, removed: string): Workspace {
  const all = new Map([...files].filter(([path]) => path !== removed).map(([path, { text }]) => [path, text] as const));
  for (const [path, text] of texts) all.set(path, text);
  const bytes = new Map([...all].map(([path, text]) => [path, new TextEncoder().encode(text)] as const));
  return loadWorkspace({ files: bytes, problems: [] });
}

function newProblems(before: Workspace, after: Workspace): readonly string[] {
  const known = before.problems.length;
  if (after.problems.length <= known) return [];
  const earlier = new Set(before.problems.map(({ rule, spot }) => `${rule} ${spot.pointer}`));
  return after.problems
    .filter(({ rule, spot }) => !earlier.has(`${rule} ${spot.pointer}`))
    .map(({ rule, spot }) => `${spot.file}: ${rule}`);
}

interface Marking {
  readonly renaming: Renaming;
  readonly files: ReadonlyMap<string, string>;
}

/** A review vouches for names, too: what held before the renaming is marked anew, so that it goes on holding. */
function stillReviewed(
  before: Workspace,
  after: Workspace,
  { renaming, files }: Marking,
): readonly (readonly [string, string])[] {
  const held = allEntities(before).filter((entity) => entity.value.reviewed?.fingerprint && !lapseOf(before, entity));
  const present = new Map(allEntities(after).map((entity) => [entity.entity, entity] as const));
  return held.flatMap((entity): readonly (readonly [string, string])[] => {
    const name =
      entity.entity === `${renaming.kind}/${renaming.before}` ? `${renaming.kind}/${renaming.after}` : entity.entity;
    const now = present.get(name);
    const yaml = now && after.files.get(now.file)?.yaml;
    if (!now || !yaml || !lapseOf(after, now)) return [];
    const value = reviewFingerprint(after, now);
    const edits = editYaml(yaml, { do: 'set', at: '/reviewed/fingerprint', value }, schemaOf(now.file));
    return edits ? [[now.file, withEdits(files.get(now.file) ?? yaml.text, edits)]] : [];
  });
}

/** As the file was encoded: with its byte order mark, if it had one. */
function encoded({ files }: Workspace, path: string, text: string): string {
  const source = files.get(path);
  return withMark({ text, bom: source?.yaml?.bom ?? source?.encoding === 'utf-8-bom' });
}
