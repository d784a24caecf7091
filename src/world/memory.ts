/** What a program keeps between two runs for the person who runs it: nothing that could not be made anew. */
export interface Memory {
  /** The program as it was built: another one may say something else. */
  readonly program: string;
  /** What was kept under a name; undefined where nothing is, or nothing can be read. */
  readonly recall: (name: string) => string | undefined;
  /** Keeps a text under a name (letters, digits and hyphens). Where that fails, nothing is kept. */
  readonly keep: (name: string, text: string) => void;
}
