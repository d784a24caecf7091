import { isDay } from '../model/dates.ts';
import {
  folderKinds,
  isFolderKind,
  isId,
  kindAt,
  kinds,
  measurementsFolder,
  pathOf,
  renamedKinds,
} from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import type { Content } from '../text/source.ts';
import type { ConfigLayers } from './configs.ts';
import type { ConfigLayer, Problem } from './workspace.ts';

/** A file or folder that could not be read, and why. */
export interface FileProblem {
  readonly path: string;
  readonly code: 'link' | 'unreadable' | 'too-large' | 'not-a-file' | 'too-deep' | 'too-many' | 'too-much';
  readonly detail: string;
}

/** YAML at the root that CI services and other tools expect beside a strategy, whatever its ending. */
const NOT_OURS = new Set([
  'appveyor',
  'azure-pipelines',
  'bitbucket-pipelines',
  'buildspec',
  'cloudbuild',
  'codecov',
  'compose',
  'docker-compose',
  'mkdocs',
  'pnpm-lock',
  'pnpm-workspace',
]);

/** What is known of files by what they say. */
interface Named extends Pick<ConfigLayers, 'layers'> {
  /** The day that each review says it was held on, by its id. */
  readonly reviewDays: ReadonlyMap<string, string>;
  /** The theme that somebody named. */
  readonly theme: string | undefined;
}

/** Files that are not where the format expects them, are not named as it asks, or could not be read. */
export function unexpectedFiles(
  files: ReadonlyMap<string, Content>,
  unread: readonly FileProblem[],
  { layers, reviewDays, theme }: Named,
): readonly Problem[] {
  const others = [...files.keys()].filter((path) => !WELL_PLACED.test(path));
  const foreign = foreignPaths([...others, ...unread.map(({ path }) => path)], layers, theme);
  const odd = others.filter((path) => !foreign(path));
  const ours = unread.filter(({ path }) => isOurs(path) && !foreign(path));
  // Paths without another form cannot clash among themselves.
  const mayClash = !odd.every((path) => ONE_FORM.test(path));
  return [
    ...ours.map(({ path, code, detail }) => unexpected(path, { reason: code, detail })),
    ...odd.map((path) => misplaced(path, reviewDays)).filter((problem) => problem !== undefined),
    ...(mayClash ? caseClashes([...files.keys()].filter((path) => !foreign(path))) : []),
  ];
}

/** Nearly every path: an entity where it belongs. */
const WELL_PLACED = new RegExp(
  `^(?:${renamedKinds.map((kind) => kinds[kind].folder).join('|')})/(?=[^.]{1,64}\\.)[a-z0-9]+(?:-[a-z0-9]+)*\\.yaml$`,
);

const ONE_FORM = /^[a-z0-9._/-]*$/;

/** Paths that belong to something else: named in the config, or below a folder that is a strategy of its own. */
function foreignPaths(
  paths: readonly string[],
  layers: readonly ConfigLayer[],
  theme: string | undefined,
): (path: string) => boolean {
  const configs = layers.flatMap((layer) => ('value' in layer ? [layer] : []));
  const named = configs.flatMap(({ value, file }) => [
    file,
    ...(value.extends ?? []),
    value.baseline,
    value.render?.theme,
  ]);
  const own = new Set([...named, theme].map((path) => path?.replace(/^(\.\/)+/, '')));
  const templates = configs.flatMap(({ value }) => value.render?.templates ?? []);
  const folders = [
    ...templates.map((folder) => `${folder.replace(/^(\.\/)+|\/+$/g, '')}/`),
    ...paths.filter(isNestedStrategy).map((path) => path.slice(0, -'strategy.yaml'.length)),
  ];
  return (path) => {
    const isTool = !path.includes('/') && NOT_OURS.has(path.replace(/\.ya?ml$/, ''));
    const isConfig = own.has(path) && path !== pathOf('config', 'config');
    return isTool || isConfig || folders.some((folder) => path.startsWith(folder));
  };
}

/** A `strategy.yaml` in a folder of its own; in a folder of the format it is a file with that id. */
function isNestedStrategy(path: string): boolean {
  return path.endsWith('/strategy.yaml') && kindAt(path) === undefined;
}

function misplaced(path: string, reviewDays: Named['reviewDays']): Problem | undefined {
  if (!/\.ya?ml$/i.test(path)) return undefined;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!name.endsWith('.yaml'))
    return unexpected(path, { reason: 'extension', better: withGoodId(path.replace(/\.ya?ml$/i, '.yaml')) });
  const home = kindAt(path);
  if (!home) return nowhere(path, name);
  if (home.kind === 'review') return isDay(home.id) ? undefined : misnamedReview(path, home.id, reviewDays);
  if (!isFolderKind(home.kind) || isId(home.id)) return undefined;
  return unexpected(path, { reason: 'id', id: home.id, better: suggestedId(home.id) });
}

/** The same path with an id that can be one, where it has none. */
function withGoodId(path: string): string {
  const home = kindAt(path);
  if (!home || !isFolderKind(home.kind) || isId(home.id)) return path;
  const id = suggestedId(home.id);
  return id === '' ? path : pathOf(home.kind, id);
}

/** A review is known by its day: the one that it names, unless another review has it. */
function misnamedReview(path: string, id: string, reviewDays: Named['reviewDays']): Problem {
  const day = reviewDays.get(id) ?? '';
  return unexpected(path, { reason: 'id', kind: 'review', id, better: reviewDays.has(day) ? '' : day });
}

/** A YAML file where no kind lives: the folder that was probably meant, if one is near. */
function nowhere(path: string, name: string): Problem {
  const folder = path.includes('/') ? (path.split('/')[0] ?? '') : '';
  const folders: readonly string[] = folderKinds.map((kind) => kinds[kind].folder);
  const near = folder && !folders.includes(folder) ? nearest(folder, folders) : undefined;
  const file = folder ? undefined : nearest(name, ['strategy.yaml', 'metrics.yaml', 'strategy.config.yaml']);
  const better = near ? path.replace(folder, near) : (file ?? '');
  return unexpected(path, { reason: 'place', better, folders });
}

function suggestedId(id: string): string {
  const words = id.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return words
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replaceAll(/^-|-$/g, '');
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
