import type { OwnPagesJob, WrittenPage } from '../document/pages.ts';
import type { Plan, PlannedChange } from '../plan/plan.ts';
import type { PdfEngine } from '../renderers/pdf/job.ts';
import type { StrategyFiles } from '../workspace/load.ts';
import type { Git } from './git.ts';
import type { Memory } from './memory.ts';
import type { Preview } from './preview.ts';
import type { Prompts } from './prompts.ts';
import type { QueryRequest, QueryResult } from './query.ts';

/** Where results and messages go, and what the person sees them on. */
export interface Terminal {
  /** The result alone. Writes all of it before it returns; a closed pipe is no error. */
  readonly out: (text: string) => void;
  /** Progress, hints and questions. */
  readonly err: (text: string) => void;
  /**
   * A line that says what is being done, until the next one or the next output takes its place; an empty text takes it
   * away. Nothing where nobody looks at a terminal.
   */
  readonly status: (text: string) => void;
  /** True where a person can be asked: input and output are a terminal. */
  readonly interactive: boolean;
  readonly columns: number;
  readonly outColour: boolean;
  readonly errColour: boolean;
}

/** The file system, as far as the tool touches it. Paths given as `root` are absolute; others are relative to it. */
export interface Files {
  /** An absolute path, from one relative to where the tool was started. */
  readonly absolute: (path: string) => string;
  readonly exists: (path: string) => boolean;
  /** The nearest folder upwards from a path that holds a `strategy.yaml`. */
  readonly findRoot: (from: string) => string | undefined;
  /** Every file below the root that a strategy can consist of, no link followed. */
  readonly readStrategy: (root: string) => StrategyFiles;
  /**
   * The same files in the same order, each shown alone and in memory that the next one takes. Stops where it is told false,
   * and is undefined then.
   */
  readonly passStrategy: (
    root: string,
    see: (path: string, bytes: Uint8Array) => boolean,
  ) => Omit<StrategyFiles, 'files'> | undefined;
  /**
   * One file below a root, no link followed; undefined where there is none. Throws {@link FileError} if unreadable or
   * of more bytes than `limit`.
   */
  readonly read: (root: string, path: string, limit?: number) => Uint8Array | undefined;
  /** Paths of all files and links below a root, in their order; no link is followed. None where there is no folder. */
  readonly list: (root: string) => readonly string[];
  /** A file that the person named: links are followed, for it is their own word. */
  readonly readNamed: (path: string) => Uint8Array;
  /** Writes a file that the person named, wherever that is. Throws {@link FileError}. */
  readonly writeNamed: (path: string, content: string | Uint8Array) => void;
  /** What a plan would do below a root. */
  readonly preview: (root: string, plan: Plan) => readonly PlannedChange[];
  /** Carries out a plan: every file lies complete beside its place before the first is put there. Throws {@link FileError}. */
  readonly apply: (root: string, plan: Plan) => readonly PlannedChange[];
}

/** A folder of fonts below a strategy's root. */
export interface FontFolder {
  readonly root: string;
  readonly folder: string;
}

/** Files that ship with the tool. */
export interface Resources {
  /** A text file of the package, such as `templates/handbook/handbook.md.hbs`. */
  readonly text: (path: string) => string;
  /** Every file below a folder of the package, relative to it, in the order of their names. */
  readonly tree: (folder: string) => ReadonlyMap<string, Uint8Array>;
  readonly version: string;
}

/** What a computer has of all that the program may use, by version where it has one. */
export interface System {
  readonly node: string;
  readonly git: string | undefined;
  readonly psql: string | undefined;
  readonly duckdb: boolean;
  /** The compiled engine, or the one in WebAssembly. */
  readonly pdf?: 'native' | 'wasm';
}

/** Everything outside the program. Handed to each command; nothing else reaches out. */
export interface World {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly terminal: Terminal;
  readonly files: Files;
  readonly resources: Resources;
  readonly git: () => Promise<Git>;
  /**
   * Calls back after every change below a root, until Ctrl-C: rejects with `Interrupted` then. What happens to a path
   * (relative, with `/`) that is ignored is no change.
   */
  readonly watch: (root: string, onChange: () => void, isIgnored?: (path: string) => boolean) => Promise<never>;
  /** Begins to serve pages to the browsers of this computer alone, at a port; 0 takes a free one. Throws ServeError. */
  readonly preview: (port: number) => Promise<Preview>;
  /** Shows a file (absolute path) or an address of a preview in the program that the system has for it; false if none. */
  readonly open: (target: string) => Promise<boolean>;
  /** The day by the computer's clock, in its own time zone. */
  readonly today: () => string;
  readonly prompts: () => Promise<Prompts>;
  /**
   * Fills templates that a team wrote, where they can do nothing else, and reads what they write. What the pages show
   * is plain data. Throws a TemplateError.
   */
  readonly ownTemplates: (job: OwnPagesJob) => Promise<readonly WrittenPage[]>;
  /** The engine that makes PDFs, with the fonts of a team's own folder beside those that ship with the tool. */
  readonly pdfEngine: (own?: FontFolder) => Promise<PdfEngine>;
  readonly system: () => Promise<System>;
  /** What is kept between two runs; undefined where nothing may be. */
  readonly memory: () => Promise<Memory | undefined>;
  /** Asks a store of figures; only where the person asked for it. */
  readonly query: (request: QueryRequest) => Promise<QueryResult>;
}

/** A file that could not be read or written, in words. */
export class FileError extends Error {
  readonly path: string;
  readonly code: string;

  constructor(path: string, code: string, message: string) {
    super(message);
    this.name = 'FileError';
    this.path = path;
    this.code = code;
  }
}
