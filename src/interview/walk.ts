import type { Topic } from '../language/interview.ts';
import { valueAt } from '../model/pointer.ts';
import { entityOf, type Value } from './draft.ts';
import { presetOf, skippedBy } from './presets.ts';
import { isQuick, type Place, type State } from './question.ts';
import type { Ask, Detail, Items, Step } from './steps.ts';
import { type Asking, makesOf, offeredIn } from './to-question.ts';

/** Where in the course we are. */
export interface Here extends Omit<Asking, 'ask' | 'id' | 'place' | 'required'> {
  /** Pointer of the item that questions are about; empty for the entity itself. */
  readonly base: string;
  /** True for questions about what is not there yet. */
  readonly expected?: true;
  /** Which of the questions: those that wait until the goals are known, or all but them; both without it. */
  readonly when?: 'now' | 'later';
  /** True where somebody comes because something is missing: details are asked for without a question before them. */
  readonly open?: true;
}

/** The questions of some steps about one entity or item. */
export function* stepsOf(here: Here, steps: readonly Step[]): Iterable<Asking> {
  for (const step of steps) {
    if ('items' in step) yield* itemsOf(here, step);
    else if ('detail' in step) yield* detailOf(here, step);
    else yield* one(here, step, {});
  }
}

/** One question about a value of the entity or item, unless it does not apply. */
export function* one(
  here: Here,
  ask: Ask,
  { place, required }: { place?: Place; required?: boolean },
): Iterable<Asking> {
  if (!applies(here, ask)) return;
  const pointer = `${here.base}/${ask.at}`;
  const asking: Asking = {
    ...here,
    ask,
    id: `${prefixOf(here)}${pointer}`,
    place: place ?? placeOf(ask, pointer),
    required: required ?? ask.required === true,
  };
  // Whoever comes because something is missing can name what there is nothing of yet.
  const canName = isOpen(here) && makesOf(ask) !== undefined;
  if (!ask.choices || canName || offeredIn(asking).length > 0) yield asking;
}

function placeOf({ choices }: Ask, pointer: string): Place {
  return choices === 'parts' ? { to: 'parts' } : { to: 'value', pointer };
}

function applies(here: Here, { topic, with: needed, where, quick, later, cure }: Ask): boolean {
  const { state, base, when } = here;
  if (cure && !isOpen(here)) return false;
  if (isQuick(state) && !quick) return false;
  if (when !== undefined && (when === 'later') !== (later === true)) return false;
  if (isSkipped(here, topic)) return false;
  const isKnown = !here.expected;
  if (needed && isKnown && present(here, `${base}/${needed}`) === undefined) return false;
  return !where || (isKnown && where.is.includes(String(present(here, `${base}/${where.key}`))));
}

function isSkipped(here: Here, topic: Topic): boolean {
  return !isOpen(here) && skippedBy(presetOf(here.state)).includes(topic);
}

function isOpen({ open, state }: Here): boolean {
  return open === true || state.focus !== undefined;
}

/** Whether there is more to say, and what it is; not asked again of what has something of it already. */
function* detailOf(here: Here, { detail, key, steps }: Detail): Iterable<Asking> {
  const { state, base } = here;
  if (isQuick(state) || here.when === 'later' || isSkipped(here, detail)) return;
  const id = `${prefixOf(here)}${base}/detail/${key}`;
  const hasSome = !here.expected && steps.some((step) => present(here, `${base}/${keyOf(step)}`) !== undefined);
  if (!isOpen(here) && !hasSome) {
    yield confirmation(here, detail, id);
    if (!state.done.includes(`${id}=yes`)) return;
  }
  yield* stepsOf(here, steps);
}

function keyOf(step: Step): string {
  if ('items' in step) return step.items;
  return 'detail' in step ? keyOf(step.steps[0] ?? step) : step.at;
}

function* itemsOf(here: Here, { items, by, steps, another }: Items): Iterable<Asking> {
  const [first, ...rest] = steps;
  if (here.when === 'later' || (isQuick(here.state) && !first.quick)) return;
  if (isSkipped(here, first.topic)) return;
  const pointer = `${here.base}/${items}`;
  const keys = Object.keys((present(here, pointer) ?? {}) as Value);
  for (const key of keys) {
    const item = { ...here, base: `${pointer}/${key}` };
    yield* one(item, first, { required: true });
    yield* stepsOf(item, rest);
  }
  const prefix = `${prefixOf(here)}${pointer}`;
  if (isClosed(here.state, prefix) || (!another && keys.length > 0 && !here.open)) return;
  const place: Place = { to: 'item', pointer, by, key: first.at };
  const asNew: Asking = { ...here, ask: first, id: `${prefix}/+${keys.length}`, place, required: false };
  const expected = [asNew, ...stepsOf({ ...here, base: `${pointer}/+`, expected: true }, rest)];
  if (here.open) yield* expected;
  else yield* furtherOnes(here, { prefix, count: keys.length, another }, expected);
}

export interface Loop {
  readonly prefix: string;
  readonly count: number;
  readonly another: Topic | undefined;
  /** True where even the first one is asked for only after a yes. */
  readonly afterYes?: boolean;
}

/** The first of many is asked for at once, every further one after a yes. */
export function* furtherOnes(
  here: Here,
  { prefix, count, another, afterYes }: Loop,
  next: Iterable<Asking>,
): Iterable<Asking> {
  const id = `${prefix}/more/${count}`;
  const isWanted = (count === 0 && !afterYes) || here.state.done.includes(`${id}=yes`);
  if (isWanted) yield* next;
  if (!another || isQuick(here.state)) return;
  yield confirmation(here, another, isWanted ? `${prefix}/more/${count + 1}` : id);
}

function confirmation(here: Here, topic: Topic, id: string): Asking {
  return { ...here, ask: { topic, at: '', as: 'confirm' }, id, place: { to: 'more' }, required: true };
}

/** True once somebody said that there is no other one. */
export function isClosed({ done }: State, prefix: string): boolean {
  return done.some(
    (entry) => entry.startsWith(`${prefix}/`) && /^(more\/|\+)\d+=no$/.test(entry.slice(prefix.length + 1)),
  );
}

export function prefixOf({ kind, entity }: Pick<Here, 'kind' | 'entity'>): string {
  return entity === '' ? `${kind}#` : `${kind}/${entity}#`;
}

function present({ state, kind, entity }: Here, pointer: string): unknown {
  return valueAt(entityOf(state.bundle, kind, entity), pointer);
}
