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
  /** A new entity, called after the answer, or after the name among what is known of it already. */
  | { readonly to: 'entity'; readonly kind: FolderKind; readonly key: string; readonly known?: Value }
  /** The name of an entity that was asked for before: its id follows it. */
  | { readonly to: 'name'; readonly kind: FolderKind; readonly key: string }
  /** A new item of a map, with an id made from the answer, or of a list. */
  | { readonly to: 'item'; readonly pointer: Pointer; readonly by: 'id' | 'index'; readonly key: string }
  /** Parts of the strategy that are marked as foundational. */
  | { readonly to: 'parts' }
  /** What kind of organization it is: decides what is asked and offered, and goes to no file of the strategy. */
  | { readonly to: 'preset' }
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
  /** What is usual in organizations of this kind: to think of, never to take over unread. */
  readonly usual?: readonly string[];
  /** A kind of which one that is not there yet can be named instead of choosing. */
  readonly makes?: Makes;
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
  readonly focus?: Focus;
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

/** Something in a strategy that is asked about by itself, because lint has it open or somebody names it. */
export interface Focus {
  readonly kind: Kind;
  /** The entity's id; empty for the strategy. */
  readonly entity: string;
  /**
   * A place in the entity's file: `/purpose`, `/metrics/0/baseline` and all that belongs to it, `/metrics/-` for a new
   * item, `/needs` for whatever they lack. Empty for everything about the entity.
   */
  readonly pointer: Pointer;
}

/** What can be named on the spot where something is to be chosen. */
export type Makes = 'audience' | 'goal' | 'pillar' | 'objective';

export function isDone({ done }: State, id: string): boolean {
  return answeredIds(done).has(id);
}

const known = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The ids without what was answered to a yes or no. */
function answeredIds(done: readonly string[]): ReadonlySet<string> {
  const before = known.get(done);
  if (before) return before;
  const ids = new Set(done.map((entry) => entry.split('=')[0] ?? entry));
  known.set(done, ids);
  return ids;
}

/** What stands among the answers of somebody who has no time; given with the command, so that nothing goes back to it. */
export const quickEntry = 'given:quick';

export function isQuick({ done }: State): boolean {
  return done[0] === quickEntry;
}

/** What stands among the answers of an entity that was only named while something else was asked for. */
export function namedEntry(kind: FolderKind, id: string): string {
  return `${kind}/${id}#named`;
}

export function isNamed({ done }: State, kind: FolderKind, id: string): boolean {
  return isDone({ done } as State, namedEntry(kind, id));
}
