import type { Topic } from '../language/interview.ts';
import type { Chapter } from '../language/interview-messages.ts';
import type { Language } from '../language/language.ts';
import { type FolderKind, kinds } from '../model/kinds.ts';
import { valueAt } from '../model/pointer.ts';
import { entitiesOf, entityOf, type Value } from './draft.ts';
import { isDone, type Place, type Question, type State } from './question.ts';
import { type Ask, anotherEntity, entitySteps, type Items, type Step, strategySteps } from './steps.ts';
import { type Asking, offeredIn, toQuestion } from './to-question.ts';

/** The chapters that make up a strategy's interview; each is the strategy's own steps, or entities of a kind. */
const chapters: readonly (readonly [Chapter, readonly Step[] | FolderKind])[] = [
  ['organization', strategySteps.organization],
  ['mission', strategySteps.mission],
  ['voice', strategySteps.voice],
  ['audiences', 'audience'],
  ['audiences', strategySteps.reach],
  ['goals', 'goal'],
  ['channels', 'channel'],
  ['competitors', 'competitor'],
  ['rhythm', strategySteps.rhythm],
];

/**
 * All questions of an interview as it stands, answered ones included, in the order in which they are asked. What
 * nothing is known of yet (a first audience, say) is there with the questions that it will bring, so that the number
 * of questions is an estimate of how many there will be.
 */
export function courseOf(state: State, language: Language): readonly Question[] {
  return [...entriesOf(state, language)].map(toQuestion);
}

function entriesOf(state: State, language: Language): Iterable<Asking> {
  const all = state.only ? onlyEntity(state, language) : wholeCourse(state, language);
  return state.within ? within(all, state) : all;
}

/** The questions at or below a place; before them those above it that have no answer yet. */
function* within(all: Iterable<Asking>, { bundle, within: place }: State): Iterable<Asking> {
  for (const asking of all) {
    const pointer = asking.id.includes('#') ? asking.id.slice(asking.id.indexOf('#') + 1) : '';
    const isHere = pointer === place?.under || pointer.startsWith(`${place?.under}/`);
    const isAbove = place?.under.startsWith(`${pointer}/`) === true;
    const isMissing = isAbove && valueAt(entityOf(bundle, asking.kind, asking.entity), pointer) === undefined;
    if (asking.kind === place?.kind && (isHere || isMissing)) yield asking;
  }
}

/** The first question that has no answer yet, or undefined when there is none left. */
export function nextQuestion(state: State, language: Language): Question | undefined {
  for (const asking of entriesOf(state, language)) if (!isDone(state, asking.id)) return toQuestion(asking);
  return undefined;
}

/** How far an interview has come. `total` is an estimate: every audience, goal or channel brings questions of its own. */
export function progress(state: State, language: Language): { readonly done: number; readonly total: number } {
  const course = [...entriesOf(state, language)];
  const done = course.filter(({ id }) => isDone(state, id)).length;
  return { done, total: course.length };
}

/** The state before the last answer, so that its question is asked again; what was answered stays as a proposal. */
export function back(state: State, language: Language): State {
  const now = nextQuestion(state, language)?.id;
  for (let length = state.done.length - 1; length >= 0; length--) {
    const before = { ...state, done: state.done.slice(0, length) };
    if (nextQuestion(before, language)?.id !== now) return before;
  }
  return state;
}

function* wholeCourse(state: State, language: Language): Iterable<Asking> {
  for (const [chapter, steps] of chapters) {
    if (typeof steps === 'string') yield* entities({ state, language, chapter, kind: steps, entity: '', base: '' });
    else yield* stepsOf({ state, language, chapter, kind: 'strategy', entity: '', base: '' }, steps);
  }
}

function* onlyEntity(state: State, language: Language): Iterable<Asking> {
  const { kind = 'audience', id } = state.only ?? {};
  const here: Here = { state, language, chapter: kinds[kind].folder, kind, entity: id ?? '', base: '' };
  if (id === undefined) yield* newEntity(here, kind, 0);
  else yield* stepsOfEntity(here, kind);
}

/** Where in the course we are. */
interface Here extends Omit<Asking, 'ask' | 'id' | 'place' | 'required'> {
  /** Pointer of the item that questions are about; empty for the entity itself. */
  readonly base: string;
  /** True for questions about what is not there yet. */
  readonly expected?: true;
}

function* entities(here: Here & { readonly kind: FolderKind }): Iterable<Asking> {
  const { state, kind } = here;
  const ids = Object.keys(entitiesOf(state.bundle, kind));
  for (const id of ids) yield* stepsOfEntity({ ...here, entity: id }, kind);
  const another = anotherEntity[kind];
  if (!another || isClosed(state, kind)) return;
  yield* furtherOnes(here, { prefix: kind, count: ids.length, another }, newEntity(here, kind, ids.length));
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

function* stepsOf(here: Here, steps: readonly Step[]): Iterable<Asking> {
  for (const step of steps) {
    if ('items' in step) yield* itemsOf(here, step);
    else yield* one(here, step, {});
  }
}

/** One question about a value of the entity or item, unless it depends on one that is not there. */
function* one(here: Here, ask: Ask, { place, required }: { place?: Place; required?: boolean }): Iterable<Asking> {
  const pointer = `${here.base}/${ask.at}`;
  if (ask.with && !here.expected && present(here, `${here.base}/${ask.with}`) === undefined) return;
  const asking: Asking = {
    ...here,
    ask,
    id: `${prefixOf(here)}${pointer}`,
    place: place ?? { to: 'value', pointer },
    required: required ?? ask.required === true,
  };
  if (ask.as !== 'many' || offeredIn(asking).length > 0) yield asking;
}

function* itemsOf(here: Here, { items, by, steps, another, without }: Items): Iterable<Asking> {
  const pointer = `${here.base}/${items}`;
  if (without && !here.expected && present(here, `${here.base}/${without}`) !== undefined) return;
  const keys = Object.keys((present(here, pointer) ?? {}) as Value);
  const [first, ...rest] = steps;
  for (const key of keys) {
    const item = { ...here, base: `${pointer}/${key}` };
    yield* one(item, first, { required: true });
    yield* stepsOf(item, rest);
  }
  const prefix = `${prefixOf(here)}${pointer}`;
  if (isClosed(here.state, prefix) || (!another && keys.length > 0)) return;
  const place: Place = { to: 'item', pointer, by, key: first.at };
  const asNew: Asking = { ...here, ask: first, id: `${prefix}/+${keys.length}`, place, required: false };
  const expected = [asNew, ...stepsOf({ ...here, base: `${pointer}/+`, expected: true }, rest)];
  yield* furtherOnes(here, { prefix, count: keys.length, another }, expected);
}

interface Loop {
  readonly prefix: string;
  readonly count: number;
  readonly another: Topic | undefined;
}

/** The first of many is asked for at once, every further one after a yes. */
function* furtherOnes(here: Here, { prefix, count, another }: Loop, next: Iterable<Asking>): Iterable<Asking> {
  const id = `${prefix}/more/${count}`;
  const isWanted = count === 0 || here.state.done.includes(`${id}=yes`);
  if (isWanted) yield* next;
  if (!another) return;
  const ask: Ask = { topic: another, at: '', as: 'confirm' };
  const more = isWanted ? `${prefix}/more/${count + 1}` : id;
  yield { ...here, ask, id: more, place: { to: 'more' }, required: true };
}

/** True once somebody said that there is no other one. */
function isClosed({ done }: State, prefix: string): boolean {
  return done.some(
    (entry) => entry.startsWith(`${prefix}/`) && /^(more\/|\+)\d+=no$/.test(entry.slice(prefix.length + 1)),
  );
}

function prefixOf({ kind, entity }: Here): string {
  return entity === '' ? `${kind}#` : `${kind}/${entity}#`;
}

function present({ state, kind, entity }: Here, pointer: string): unknown {
  return valueAt(entityOf(state.bundle, kind, entity), pointer);
}
