/** A file as a browser gets it. */
export interface ServedFile {
  /** Its media type. */
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** Everything that a preview serves, by exact name. */
export interface Site {
  /** By path without the first `/`, such as `handbook.html`. */
  readonly files: ReadonlyMap<string, ServedFile>;
  /** Where the address without a path leads; undefined where there is nothing to see. */
  readonly home: string | undefined;
  /** What stands where there is nothing. */
  readonly missing: ServedFile;
  /** What every open page is told when it asks, and again whenever it is another: one line. */
  readonly state: string;
}

/** The path at which open pages are told the state of the site; no file can have it. */
export const EVENTS = '_events';

/** A site that the browsers of this computer can see. */
export interface Preview {
  /** Such as `http://127.0.0.1:4100/`. */
  readonly address: string;
  /** Serves this from now on, and tells every open page. */
  readonly show: (site: Site) => void;
  readonly close: () => Promise<void>;
}

/** A preview that cannot be served, such as at a port that is taken; `code` is the system's. */
export class ServeError extends Error {
  readonly port: number;
  readonly code: string;

  constructor(port: number, code: string) {
    super(`Port ${port} cannot be used (${code}).`);
    this.name = 'ServeError';
    this.port = port;
    this.code = code;
  }
}
