import type { Config } from '../model/generated.ts';
import { allKinds, folderKinds, isId, type Kind, kindAt, kinds, measurementsFolder } from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import type { Problem } from './workspace.ts';

/** A file or folder that could not be read, and why. */
export interface FileProblem {
  readonly path: string;
  readonly code: 'link' | 'unreadable' | 'too-large' | 'not-a-file' | 'too-deep' | 'too-many';
  readonly detail: string;
}

/** YAML that CI services expect beside a strategy. */
const NOT_OURS = new Set([
  'azure-pipelines.yml',
  'bitbucket-pipelines.yml',
  'appveyor.yml',
  'mkdocs.yml',
  'docker-compose.yml',
]);

/** Files that are not where the format expects them, are not named as it asks, or could not be read. */
export function unexpectedFiles(
  files: ReadonlyMap<string, Uint8Array>,
  unread: readonly FileProblem[],
  config: Partial<Config>,
): readonly Problem[] {
  const paths = [...files.keys()];
  const foreign = foreignPaths(paths, config);
  return [
    ...unread
      .filter(({ path }) => isOurs(path))
      .map(({ path, code, detail }) => unexpected(path, { reason: code, detail })),
    ...paths.filter((path) => !foreign(path)).flatMap((path) => misplaced(path) ?? []),
    ...caseClashes(paths),
  ];
}

/** Paths that belong to something else: named in the config, or below a folder that is a strategy of its own. */
function foreignPaths(paths: readonly string[], config: Partial<Config>): (path: string) => boolean {
  const named = [...(config.extends ?? []), config.baseline, config.render?.theme].filter((path) => path !== undefined);
  const own = new Set(named.map((path) => path.replace(/^\.\//, '')));
  const nested = paths
    .filter((path) => path.endsWith('/strategy.yaml'))
    .map((path) => path.slice(0, -'strategy.yaml'.length));
  const templates = config.render?.templates;
  return (path) =>
    own.has(path) ||
    NOT_OURS.has(path) ||
    nested.some((folder) => path.startsWith(folder)) ||
    (templates !== undefined && path.startsWith(`${templates.replace(/\/$/, '')}/`));
}

function misplaced(path: string): Problem | undefined {
  const name = path.split('/').at(-1) ?? '';
  if (/\.yml$/i.test(name) || /\.YAML$/i.test(name.replace(/\.yaml$/, ''))) {
    return unexpected(path, { reason: 'extension', better: path.replace(/\.ya?ml$/i, '.yaml') });
  }
  if (!name.endsWith('.yaml')) return undefined;
  const home = kindAt(path);
  if (!home) return nowhere(path, name);
  const isSingle = 'file' in kinds[home.kind];
  if (isSingle || isId(home.id)) return undefined;
  return unexpected(path, { reason: 'id', id: home.id, better: suggestedId(home.id) });
}

/** A YAML file where no kind lives: the folder that was probably meant, if one is near. */
function nowhere(path: string, name: string): Problem {
  const folder = path.includes('/') ? (path.split('/')[0] ?? '') : '';
  const folders = allKinds.flatMap((kind: Kind) => {
    const home = kinds[kind];
    return 'folder' in home ? [home.folder] : [];
  });
  const near = folder && !folders.includes(folder as never) ? nearest(folder, folders) : undefined;
  const file = folder ? undefined : nearest(name, ['strategy.yaml', 'metrics.yaml', 'strategy.config.yaml']);
  const better = near ? path.replace(folder, near) : (file ?? '');
  return unexpected(path, { reason: 'place', better, folders });
}

function suggestedId(id: string): string {
  const words = id.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return words
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 64);
}

/** Names that some file systems cannot keep apart. */
function caseClashes(paths: readonly string[]): readonly Problem[] {
  const forms = new Map<string, string>();
  const problems: Problem[] = [];
  for (const path of paths.filter(isOurs)) {
    const form = path.normalize('NFKC').toLowerCase();
    const other = forms.get(form);
    if (other === undefined) forms.set(form, path);
    else problems.push({ rule: 'file/case-clash', spot: whole(path), facts: { path, other } });
  }
  return problems;
}

function isOurs(path: string): boolean {
  const isFolder = path === measurementsFolder || folderKinds.some((kind) => kinds[kind].folder === path);
  return isFolder || kindAt(path) !== undefined || path.startsWith(`${measurementsFolder}/`) || /\.ya?ml$/i.test(path);
}

function unexpected(path: string, facts: Problem['facts']): Problem {
  return { rule: 'file/unexpected', spot: whole(path), facts: { path, ...facts } };
}

function whole(file: string): Problem['spot'] {
  return { file, pointer: '', aspect: 'missing' };
}
