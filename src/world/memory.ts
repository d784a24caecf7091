/** What a program keeps between two runs for the person who runs it: nothing that could not be made anew. */
export interface Memory {
  /** The program as it was built: another one may say something else. */
  readonly program: string;
  /** What was kept under a name; undefined where nothing is, or nothing can be read. Whoever asks closes it. */
  readonly recall: (name: string) => Recalled | undefined;
  /** Keeps bytes, all of these together, under a name (letters, digits and hyphens). Where that fails, nothing is kept. */
  readonly keep: (name: string, pieces: readonly Uint8Array[]) => void;
}

/** Bytes that were kept, from the first to the last. */
export interface Recalled {
  /** The text up to the next line feed, which is left out; undefined where none comes. */
  readonly line: () => string | undefined;
  /** True if these are the bytes that come next; then those behind them come next. */
  readonly goesOn: (bytes: Uint8Array) => boolean;
  readonly close: () => void;
}
