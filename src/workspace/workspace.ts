import type { FolderKind, Kind, KindValues } from '../model/kinds.ts';
import type { Pointer } from '../model/pointer.ts';
import type { MetricTable } from '../numbers/metrics.ts';
import type { Encoding } from '../text/csv.ts';
import type { Span } from '../text/source.ts';
import type { Aspect } from '../text/yaml-places.ts';
import type { YamlFile } from '../text/yaml-reader.ts';

/** `audience/first-years`; the three single files are `strategy`, `metrics` and `config`. */
export type EntityName = string;

/** What a rule or a message may say of a place; the place in the text is computed when it is printed. */
export interface Spot {
  readonly file: string;
  readonly pointer: Pointer;
  readonly aspect: Aspect;
  /** Set where no pointer can say it: a slip in the text itself, a row of a table. */
  readonly span?: Span;
}

/** One file of a kind, with the part of its content that fits the schema. */
export interface Entity<K extends Kind = Kind> {
  readonly kind: K;
  readonly id: string;
  readonly entity: EntityName;
  readonly file: string;
  /** The `name` key, or the id where there is none. */
  readonly name: string;
  /** What fits the schema; required keys may be missing where the file lacks them. */
  readonly value: Partial<KindValues[K]>;
  /** False where some of the file could not be read: what it seems to lack may stand in that part. */
  readonly complete: boolean;
  /** Pointers, in the file's own numbering, of what does not fit the schema and so is not in `value`. */
  readonly removed: readonly Pointer[];
}

/** Something wrong that was found while loading; the rule that owns it has the words. */
export interface Problem {
  readonly rule: string;
  readonly spot: Spot;
  readonly entity?: EntityName;
  readonly facts: Facts;
  readonly suggestions?: readonly string[];
  /** Where it weighs otherwise than what the rule is usually about. */
  readonly severity?: 'info' | 'warning' | 'error';
}

export type Facts = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** A file of the strategy as read. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Present where the file is YAML. */
  readonly yaml?: YamlFile;
  /** Of a table of readings: absent where its text cannot be written back without changing other bytes. */
  readonly encoding?: Encoding;
}

/** A reference from a place in one file to an entity or an item in one. */
export interface Link {
  readonly from: EntityName;
  readonly spot: Spot;
  /** `audience/x`, or `audience/x/need/y`, `strategy/business-objective/z`, `competitor/x/weakness/y`. */
  readonly to: string;
}

/** One reading of a metric. */
export interface Reading {
  readonly date: string;
  readonly metric: string;
  readonly value: number;
  readonly channel?: string;
  readonly competitor?: string;
  readonly period?: string;
  readonly source?: string;
  readonly note?: string;
  readonly spot: Spot;
}

/** One layer of configuration: a shipped preset or a file. */
export type ConfigLayer = { readonly preset: 'recommended' | 'strict' } | Entity<'config'>;

/** Entities by id, in the order of their ids. */
export type EntityTable = { readonly [K in FolderKind]: ReadonlyMap<string, Entity<K>> };

/** The loaded strategy: read-only, references resolved both ways, with the places of everything. */
export interface Workspace {
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly strategy: Entity<'strategy'>;
  readonly config: Entity<'config'>;
  /** What the config extends and the config itself, from the farthest to the nearest. */
  readonly configs: readonly ConfigLayer[];
  /** How the handbook looks; undefined where no file says it. */
  readonly theme: Entity<'theme'> | undefined;
  readonly metricsFile: Entity<'metrics'> | undefined;
  readonly entities: EntityTable;
  readonly metrics: MetricTable;
  readonly readings: readonly Reading[];
  readonly links: readonly Link[];
  readonly linksTo: (target: string) => readonly Link[];
  readonly linksFrom: (entity: EntityName) => readonly Link[];
  readonly problems: readonly Problem[];
  /** False where a file could not be read whole: what seems to be missing may be there. */
  readonly complete: boolean;
}
