import type { Language } from '../language/language.ts';
import { type FolderKind, kinds } from '../model/kinds.ts';
import { nextAbout } from './about.ts';
import { entitiesOf } from './draft.ts';
import { isDone, isNamed, isQuick, type Place, type Question, type State } from './question.ts';
import { seedsOf } from './seeds.ts';
import { type Ask, anotherEntity, entitySteps, type Part, parts } from './steps.ts';
import { secondsFor } from './time.ts';
import { type Asking, toQuestion } from './to-question.ts';
import { furtherOnes, type Here, isClosed, one, stepsOf } from './walk.ts';

/**
 * All questions of an interview as it stands, answered ones included, in the order in which they are asked. What
 * nothing is known of yet (a first audience, say) is there with the questions that it will bring, so that the number
 * of questions is an estimate of how many there will be.
 */
export function courseOf(state: State, language: Language): readonly Question[] {
  return [...entriesOf(state, language)].map(toQuestion);
}

function entriesOf(state: State, language: Language): Iterable<Asking> {
  return state.only ? onlyEntity(state, language) : wholeCourse(state, language);
}

/** The first question that has no answer yet, or undefined when there is none left. */
export function nextQuestion(state: State, language: Language): Question | undefined {
  if (state.focus) return nextAbout(state, state.focus, language);
  for (const asking of entriesOf(state, language)) if (!isDone(state, asking.id)) return toQuestion(asking);
  return undefined;
}

/** How far an interview has come. */
export interface Progress {
  readonly done: number;
  /** An estimate: every audience, goal or channel brings questions of its own. */
  readonly total: number;
  /** What the questions that are known to be left usually take, one of everything that is not there yet included. */
  readonly minutes: number;
}

export function progress(state: State, language: Language): Progress {
  const course = [...entriesOf(state, language)];
  const left = course.filter(({ id }) => !isDone(state, id));
  const seconds = left.reduce((sum, { ask }) => sum + secondsFor(ask.as), 0);
  return { done: course.length - left.length, total: course.length, minutes: Math.ceil(seconds / 60) };
}

/** The state before the last answer, so that its question is asked again; what was answered stays as a proposal. */
export function back(state: State, language: Language): State {
  const now = nextQuestion(state, language)?.id;
  for (let length = state.done.length - 1; length >= 0; length--) {
    if (state.done[length]?.startsWith('given:')) break;
    const before = { ...state, done: state.done.slice(0, length) };
    if (nextQuestion(before, language)?.id !== now) return before;
  }
  return state;
}

function* wholeCourse(state: State, language: Language): Iterable<Asking> {
  const first = { state, language, chapter: 'organization', kind: 'strategy', entity: '', base: '' } as const;
  if (!isQuick(state) && !state.done.some((entry) => entry.startsWith('given:preset='))) yield presetIn(first);
  for (const part of parts) yield* partOf(state, language, part);
}

function presetIn(here: Here): Asking {
  const ask: Ask = { topic: 'strategy.preset', at: '', as: 'choice', choices: 'preset' };
  return { ...here, ask, id: 'preset', place: { to: 'preset' }, required: false };
}

function* partOf(state: State, language: Language, part: Part): Iterable<Asking> {
  const { chapter } = part;
  if (part.of === 'strategy') {
    yield* stepsOf({ state, language, chapter, kind: 'strategy', entity: '', base: '' }, part.steps);
    return;
  }
  const { kind } = part;
  const here = { state, language, chapter, kind, entity: '', base: '' };
  const ids = Object.keys(entitiesOf(state.bundle, kind));
  const named = ids.filter((id) => isNamed(state, kind, id));
  if (part.of === 'named') for (const id of named) yield* stepsOfEntity({ ...here, entity: id }, kind);
  else if (part.of === 'entities') yield* entities({ ...here, when: 'now' }, kind, { ids, named });
  else for (const id of ids) yield* stepsOf({ ...here, entity: id, when: 'later' }, entitySteps[kind]);
}

interface Known {
  readonly ids: readonly string[];
  /** Those that were only named while something else was asked for: their turn comes later. */
  readonly named: readonly string[];
}

/** What is there, what suggests itself from the answers so far, and whether there is another one. */
function* entities(here: Here, kind: FolderKind, { ids, named }: Known): Iterable<Asking> {
  const { state, language } = here;
  for (const id of ids) if (!named.includes(id)) yield* stepsOfEntity({ ...here, entity: id }, kind);
  if (!isQuick(state)) for (const seed of seedsOf(state, kind, language)) yield { ...here, ...seed, required: false };
  const another = anotherEntity[kind];
  const [first] = entitySteps[kind];
  if (!another || isClosed(state, kind) || (isQuick(state) && (!first.quick || ids.length > 0))) return;
  const afterYes = kind === 'opportunity' || kind === 'practice';
  const loop = { prefix: kind, count: ids.length, another, afterYes };
  yield* furtherOnes(here, loop, newEntity(here, kind, ids.length));
}

function* onlyEntity(state: State, language: Language): Iterable<Asking> {
  const { kind = 'audience', id } = state.only ?? {};
  const here: Here = { state, language, chapter: kinds[kind].folder, kind, entity: id ?? '', base: '' };
  if (id === undefined) yield* newEntity(here, kind, 0);
  else yield* stepsOfEntity(here, kind);
}

function* stepsOfEntity(here: Here, kind: FolderKind): Iterable<Asking> {
  const [first, ...rest] = entitySteps[kind];
  const isFixed = here.state.only?.fixed === true;
  const place: Place = isFixed ? { to: 'value', pointer: `/${first.at}` } : { to: 'name', kind, key: first.at };
  yield* one(here, first, { place });
  yield* stepsOf(here, rest);
}

function* newEntity(here: Here, kind: FolderKind, count: number): Iterable<Asking> {
  const [first, ...rest] = entitySteps[kind];
  const required = here.state.only !== undefined;
  const place: Place = { to: 'entity', kind, key: first.at };
  yield { ...here, ask: first, id: `${kind}/+${count}`, place, required };
  yield* stepsOf({ ...here, entity: `+${count}`, expected: true }, rest);
}
