import type { Topic } from '../language/interview.ts';
import type { Chapter } from '../language/interview-messages.ts';
import type { Language } from '../language/language.ts';
import type { FolderKind, Kind } from '../model/kinds.ts';
import type { Pointer } from '../model/pointer.ts';
import type { Choice } from '../world/prompts.ts';
import type { Draft, Value } from './draft.ts';

/** How an answer is given. `list` is several texts, `many` several choices, `amount` a number or a range. */
export type AnswerKind =
  | 'text'
  | 'prose'
  | 'list'
  | 'choice'
  | 'many'
  | 'number'
  | 'amount'
  | 'date'
  | 'duration'
  | 'cadence'
  | 'confirm';

/** Where an answer goes. */
export type Place =
  | { readonly to: 'value'; readonly pointer: Pointer }
  /** A new entity, called after the answer. */
  | { readonly to: 'entity'; readonly kind: FolderKind; readonly key: string }
  /** The name of an entity that was asked for before: its id follows it. */
  | { readonly to: 'name'; readonly kind: FolderKind; readonly key: string }
  /** A new item of a map, with an id made from the answer, or of a list. */
  | { readonly to: 'item'; readonly pointer: Pointer; readonly by: 'id' | 'index'; readonly key: string }
  /** Whether there is another one. */
  | { readonly to: 'more' };

/** One question, ready to be asked. */
export interface Question {
  /** The same for the same question of the same entity, however often the course is made. */
  readonly id: string;
  readonly topic: Topic;
  readonly language: Language;
  readonly chapter: Chapter;
  readonly kind: Kind;
  /** The entity's id; empty for the strategy, and where there is none yet. */
  readonly entity: string;
  readonly place: Place;
  readonly answer: AnswerKind;
  /** True where skipping would leave something that means nothing. */
  readonly required: boolean;
  readonly ask: string;
  readonly why: string;
  readonly weak?: string;
  readonly strong?: string;
  readonly choices?: readonly Choice[];
  /** What is there already, or proposed; as a person would type it. */
  readonly initial?: string;
  /** The metric that the answer is a value of. */
  readonly metric?: string;
}

/** An interview so far. */
export interface State {
  readonly bundle: Draft;
  /** Ids of answered questions in the order of answering; of a yes-or-no question with `=yes` or `=no`. */
  readonly done: readonly string[];
  /** Set where one entity alone is asked for. */
  readonly only?: Only;
  /** Set where only a part of the strategy or of an entity is asked about. */
  readonly within?: Within;
}

/** One entity that is asked for by itself. */
interface Only {
  readonly kind: FolderKind;
  /** Its id, once it has one. */
  readonly id?: string;
  /** True where the id was given and must not follow the name. */
  readonly fixed?: boolean;
  /** What it says before anything is answered. */
  readonly seed?: Value;
}

/** A place in the strategy's own file or in entities of a kind. */
interface Within {
  readonly kind: Kind;
  readonly under: Pointer;
}

export function isDone(state: State, id: string): boolean {
  return state.done.some((entry) => entry === id || entry === `${id}=yes` || entry === `${id}=no`);
}
