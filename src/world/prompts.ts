/** One thing to choose. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
}

/** What every question carries. */
interface Asking {
  readonly message: string;
  /** Says what is wrong with an answer, or true. */
  readonly validate?: (answer: string) => true | string;
  readonly initial?: string;
}

/** What keys and what they do are called, by their English words, where they are called otherwise. */
export type KeyWords = Readonly<Record<string, string>>;

/** Asks a person at a terminal. Each rejects with {@link Interrupted} on Ctrl-C. */
export interface Prompts {
  readonly text: (asking: Asking) => Promise<string>;
  readonly confirm: (asking: { readonly message: string; readonly initial?: boolean }) => Promise<boolean>;
  readonly choose: (asking: {
    readonly message: string;
    readonly choices: readonly Choice[];
    readonly initial?: string;
    readonly keys?: KeyWords;
  }) => Promise<string>;
  readonly chooseMany: (asking: {
    readonly message: string;
    readonly choices: readonly Choice[];
    readonly keys?: KeyWords;
  }) => Promise<readonly string[]>;
}

/** The person pressed Ctrl-C. */
export class Interrupted extends Error {
  constructor() {
    super('Interrupted.');
    this.name = 'Interrupted';
  }
}
