import type {
  Audience,
  Channel,
  Competitor,
  Config,
  Goal,
  Metrics,
  Opportunity,
  Pillar,
  Practice,
  Review,
  Strategy,
  Theme,
} from './generated.ts';

/** The shape of each kind's file. */
export interface KindValues {
  readonly strategy: Strategy;
  readonly audience: Audience;
  readonly goal: Goal;
  readonly pillar: Pillar;
  readonly channel: Channel;
  readonly competitor: Competitor;
  readonly practice: Practice;
  readonly opportunity: Opportunity;
  readonly review: Review;
  readonly metrics: Metrics;
  readonly config: Config;
  readonly theme: Theme;
}

export type Kind = keyof KindValues;

/** Kinds of which a strategy has many, one file each, in a folder. */
export type FolderKind = Exclude<Kind, 'strategy' | 'metrics' | 'config' | 'theme'>;

interface FileHome {
  readonly file: string;
}

interface FolderHome {
  readonly folder: string;
}

/** Where each kind lives below the strategy's root. */
export const kinds = {
  strategy: { file: 'strategy.yaml' },
  audience: { folder: 'audiences' },
  goal: { folder: 'goals' },
  pillar: { folder: 'pillars' },
  channel: { folder: 'channels' },
  competitor: { folder: 'competitors' },
  practice: { folder: 'practices' },
  opportunity: { folder: 'opportunities' },
  review: { folder: 'reviews' },
  metrics: { file: 'metrics.yaml' },
  config: { file: 'strategy.config.yaml' },
  theme: { file: 'theme.yaml' },
} as const satisfies Record<Kind, FileHome | FolderHome>;

export const allKinds = Object.keys(kinds) as readonly Kind[];

export const folderKinds = allKinds.filter((kind): kind is FolderKind => 'folder' in kinds[kind]);

const kindByFolder: ReadonlyMap<string, FolderKind> = new Map(folderKinds.map((kind) => [kinds[kind].folder, kind]));

/** Kinds whose entities have a name of their own; a review is named by its day. */
export const renamedKinds = folderKinds.filter((kind) => kind !== 'review');

export function isFolderKind(kind: Kind): kind is FolderKind {
  return 'folder' in kinds[kind];
}

/** Folder of the readings: CSV, not YAML. */
export const measurementsFolder = 'measurements';

/** Where a file of this kind and id lies, relative to the root. */
export function pathOf(kind: Kind, id: string): string {
  const home: FileHome | FolderHome = kinds[kind];
  return 'file' in home ? home.file : `${home.folder}/${id}.yaml`;
}

/** What lives at a path: its kind and id, or nothing that the format knows. */
export function kindAt(path: string): { readonly kind: Kind; readonly id: string } | undefined {
  const slash = path.indexOf('/');
  if (slash < 0) {
    const kind = allKinds.find((candidate) => pathOf(candidate, '') === path);
    return kind && { kind, id: kind };
  }
  const kind = kindByFolder.get(path.slice(0, slash));
  if (!kind || path.indexOf('/', slash + 1) > 0 || !path.endsWith('.yaml')) return undefined;
  return { kind, id: path.slice(slash + 1, -'.yaml'.length) };
}

/** True for the few files that every strategy has at most once: `strategy.yaml` and those beside it. */
export function isSingleFile(path: string): boolean {
  return !path.includes('/') && kindAt(path) !== undefined;
}

/** Ids are file names: lower-case words with hyphens between, at most 64 characters. */
export function isId(text: string): boolean {
  return text.length <= 64 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}
