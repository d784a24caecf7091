import { ruleSentence } from '../bundle/problem-words.ts';
import { type AnswerProblem, interviewMessages } from '../language/interview-messages.ts';
import { type Pointer, parentOf, toPointer, toSteps, valueAt } from '../model/pointer.ts';
import { kindSchemas, schemaBelow } from '../model/schemas.ts';
import { metricTable } from '../numbers/metrics.ts';
import { refusalIn } from '../text/yaml-refusals.ts';
import { fitToSchema } from '../workspace/fit.ts';
import { entitiesOf, entityOf, type Value, withEntity, withValue } from './draft.ts';
import { splitNew, withNew } from './make.ts';
import { withFoundational } from './parts.ts';
import type { Place, Question, State } from './question.ts';
import { readAnswer } from './read-answer.ts';
import { renamed } from './rename.ts';
import { shownForm } from './shown.ts';
import { slugOf } from './slug.ts';

/** The state after an answer, with what was understood where that is more than what was typed; or what is wrong. */
export type Answered = { readonly state: State; readonly understood?: string } | { readonly problem: string };

/**
 * Takes an answer as it was typed. Empty leaves a question open (or keeps what a needed one has); `-` empties it.
 * Never throws on an answer, and never changes the state that it is given.
 */
export function answer(state: State, question: Question, typed: string): Answered {
  const text = typed.trim();
  if (question.answer !== 'confirm' && (text === '' || text === '-')) return leftOpen(state, question, text === '-');
  const fresh = question.makes && splitNew(text);
  if (fresh) return answerWithNew(state, question, fresh);
  const read = readAnswer(question, text);
  if ('problem' in read) return problem(question, read.problem, read.detail);
  const unsound = rangeProblem(state, question, read.value);
  if (unsound) return unsound;
  const placed = place(state, question, read.value);
  return 'problem' in placed ? placed : withUnderstood(placed.state, question, read.value, text);
}

/** Takes an answer that names something which is not there yet: that is made first, and then chosen. */
function answerWithNew(state: State, question: Question, fresh: { chosen: string; name: string }): Answered {
  const { state: after, id } = withNew(state, question.makes ?? 'audience', fresh.name);
  const refusal = refusalIn({ name: fresh.name });
  const isUnfit = refusal || fitToSchema('audience', { name: fresh.name }).problems.length > 0;
  if (isUnfit) return problem(question, 'one-line');
  const choices = [...(question.choices ?? []), { value: id, label: fresh.name }];
  const { makes: _, ...plain } = question;
  const chosen = question.answer === 'choice' ? '' : fresh.chosen;
  return answer(after, { ...plain, choices }, chosen === '' ? id : `${chosen},${id}`);
}

function withUnderstood(state: State, question: Question, value: unknown, typed: string): Answered {
  if (!['number', 'amount', 'date', 'duration', 'cadence'].includes(question.answer)) return { state };
  const understood = shownForm(value, question.answer, question.language);
  return understood === typed || (typed === String(value) && question.answer !== 'date')
    ? { state }
    : { state, understood };
}

function problem({ language }: Question, code: AnswerProblem, detail = ''): { readonly problem: string } {
  return { problem: interviewMessages[language].problem[code](detail) };
}

function done(state: State, entry: string): State {
  return { ...state, done: [...state.done, entry] };
}

function leftOpen(state: State, question: Question, isEmptied: boolean): Answered {
  const { place: at, kind, entity, required, id } = question;
  if (at.to === 'entity' || at.to === 'item' || at.to === 'preset')
    return required ? problem(question, 'needed') : { state: done(state, `${id}=no`) };
  if (at.to === 'parts') {
    const bundle = isEmptied ? withFoundational(state.bundle, []) : state.bundle;
    return { state: { ...done(state, id), bundle } };
  }
  const pointer = pointerOf(at);
  const value = entityOf(state.bundle, kind, entity);
  const isThere = valueAt(value, pointer) !== undefined;
  if (required && isEmptied && isItemKey(pointer)) return withoutItem(state, question, parentOf(pointer));
  if (required && (isEmptied || !isThere)) return problem(question, isItemKey(pointer) ? 'needed-or-drop' : 'needed');
  if (!isThere || !isEmptied) return { state: done(state, id) };
  const gone = removedWith(question, pointer);
  const bundle = withEntity(state.bundle, kind, entity, withValue(value, gone, undefined));
  const prefix = id.slice(0, id.length - pointer.length);
  return {
    state: { ...state, bundle, done: [...state.done.filter((entry) => !entry.startsWith(`${prefix}${gone}/`)), id] },
  };
}

/** Whether a value is one of those without which the item of a map or list that it stands in means nothing. */
function isItemKey(pointer: Pointer): boolean {
  return toSteps(pointer).length > 2;
}

/** The state without an item: somebody could not say what it needs. There is no further one then. */
function withoutItem(state: State, { kind, entity, id }: Question, item: Pointer): Answered {
  const container = parentOf(item);
  const value = entityOf(state.bundle, kind, entity);
  const items = valueAt(value, container);
  const key = toSteps(item).at(-1) ?? '';
  const left = Array.isArray(items) ? items.filter((_, index) => String(index) !== key) : undefined;
  const after = left
    ? withValue(value, container, left.length > 0 ? left : undefined)
    : withValue(value, item, undefined);
  const prefix = id.slice(0, id.lastIndexOf(item));
  const kept = state.done.filter((entry) => !entry.startsWith(`${prefix}${item}/`));
  const count = Object.keys((valueAt(after, container) ?? {}) as Value).length;
  const bundle = withEntity(state.bundle, kind, entity, after);
  return { state: { ...state, bundle, done: [...kept, `${prefix}${container}/+${count}=no`] } };
}

/** What goes when a value goes: a map means nothing without a key that it needs. */
function removedWith({ kind }: Question, pointer: Pointer): Pointer {
  const parent = parentOf(pointer);
  const schema = parent === '' ? undefined : schemaBelow(kindSchemas[kind], toSteps(parent));
  return schema?.required?.includes(toSteps(pointer).at(-1) ?? '') ? parent : pointer;
}

function pointerOf(place: Place): Pointer {
  if (place.to === 'value' || place.to === 'item') return place.pointer;
  return 'key' in place ? toPointer([place.key]) : '';
}

function place(
  state: State,
  question: Question,
  value: unknown,
): { readonly state: State } | { readonly problem: string } {
  const { place: at, kind, entity, id } = question;
  switch (at.to) {
    case 'more':
      return { state: done(state, `${id}=${value === true ? 'yes' : 'no'}`) };
    case 'preset':
      return { state: done(state, `${id}=${String(value)}`) };
    case 'parts': {
      const bundle = withFoundational(state.bundle, value as readonly string[]);
      return { state: { ...done(state, id), bundle } };
    }
    case 'value': {
      const before = valueAt(entityOf(state.bundle, kind, entity), at.pointer);
      return put(state, question, at.pointer, question.answer === 'cadence' ? withReason(value, before) : value, id);
    }
    case 'item':
      return putItem(state, question, at, value);
    case 'entity':
      return putEntity(state, question, at, value);
    case 'name':
      return rename(state, question, at, value);
  }
}

/** A new rhythm keeps the reason of the old one. */
function withReason(cadence: unknown, before: unknown): unknown {
  const why = (before as Value | undefined)?.why;
  return why === undefined ? cadence : { ...(cadence as Value), why };
}

function put(
  state: State,
  question: Question,
  pointer: Pointer,
  value: unknown,
  entry: string,
): { readonly state: State } | { readonly problem: string } {
  const { kind, entity } = question;
  const after = withValue(entityOf(state.bundle, kind, entity), pointer, value);
  const unfit = misfit(question, after, pointer);
  return unfit ?? { state: done({ ...state, bundle: withEntity(state.bundle, kind, entity, after) }, entry) };
}

function putItem(
  state: State,
  question: Question,
  { pointer, by, key }: Extract<Place, { to: 'item' }>,
  value: unknown,
): { readonly state: State } | { readonly problem: string } {
  const { kind, entity, id } = question;
  const present = valueAt(entityOf(state.bundle, kind, entity), pointer);
  const name = Array.isArray(value) ? value.join(' ') : String(value);
  const items = by === 'index' ? ((present ?? []) as readonly unknown[]) : ((present ?? {}) as Value);
  const step = Array.isArray(items)
    ? String(items.length)
    : slugOf(name, { fallback: key, taken: Object.keys(items), longest: 40 });
  const filled = Array.isArray(items) ? [...items, { [key]: value }] : { ...items, [step]: { [key]: value } };
  const prefix = id.slice(0, id.lastIndexOf(pointer));
  return put(state, question, pointer, filled, `${prefix}${pointer}/${step}/${key}`);
}

function putEntity(
  state: State,
  question: Question,
  { kind, key, known = {} }: Extract<Place, { to: 'entity' }>,
  value: unknown,
): { readonly state: State } | { readonly problem: string } {
  const taken = Object.keys(entitiesOf(state.bundle, kind));
  const id = kind === 'review' ? String(value) : slugOf(String(known.name ?? value), { fallback: kind, taken });
  if (taken.includes(id)) return problem(question, 'taken', id);
  const seed = { ...state.only?.seed, ...known };
  const begun: State = {
    ...state,
    bundle: Object.keys(seed).length > 0 ? withEntity(state.bundle, kind, id, seed) : state.bundle,
    done: [...state.done, ...Object.keys(known).map((each) => `${kind}/${id}#/${each}`)],
  };
  const created = put(begun, { ...question, entity: id }, `/${key}`, value, `${kind}/${id}#/${key}`);
  if ('problem' in created || !state.only) return created;
  return { state: { ...created.state, only: { ...state.only, id } } };
}

/** Another name for an entity that is there already: its id and what refers to it follow. */
function rename(
  state: State,
  question: Question,
  { kind, key }: Extract<Place, { to: 'name' }>,
  value: unknown,
): { readonly state: State } | { readonly problem: string } {
  const { entity, id } = question;
  const placed = put(state, question, `/${key}`, value, id);
  if ('problem' in placed || entityOf(state.bundle, kind, entity)[key] === value) return placed;
  const taken = Object.keys(entitiesOf(state.bundle, kind)).filter((other) => other !== entity);
  const next = kind === 'review' ? String(value) : slugOf(String(value), { fallback: kind, taken });
  if (taken.includes(next)) return problem(question, 'taken', next);
  return { state: next === entity ? placed.state : renamed(placed.state, kind, entity, next) };
}

/** What the schema says of the value that was put in, in the words of `lint`. */
function misfit(question: Question, value: Value, pointer: Pointer): { readonly problem: string } | undefined {
  const refusal = refusalIn(value);
  const unfit = refusal
    ? { rule: 'yaml/syntax' as const, facts: { code: refusal.code, detail: refusal.detail } }
    : fitToSchema(question.kind, value).problems.find(
        (found) =>
          (found.pointer === pointer || found.pointer.startsWith(`${pointer}/`)) && !isStillAsked(question, found.rule),
      );
  return unfit && { problem: ruleSentence(unfit.rule, unfit.facts, question.language) };
}

/** A new item may lack what the next questions ask for. */
function isStillAsked({ place: at }: Question, rule: string): boolean {
  return at.to === 'item' && rule === 'schema/missing-key';
}

function rangeProblem(state: State, question: Question, value: unknown): { readonly problem: string } | undefined {
  const isFigure = question.answer === 'number' || question.answer === 'amount';
  if (!isFigure || question.metric === undefined) return undefined;
  const table = metricTable((state.bundle.metrics ?? {}) as Parameters<typeof metricTable>[0]);
  const { min, max, whole } = table.get(question.metric)?.range ?? {};
  const figures = typeof value === 'number' ? [value] : Object.values(value as Readonly<Record<string, number>>);
  const isOut = figures.some((figure) => (min !== undefined && figure < min) || (max !== undefined && figure > max));
  if (isOut) return problem(question, 'out-of-range', interviewMessages[question.language].between(min, max));
  return whole && figures.some((figure) => !Number.isInteger(figure)) ? problem(question, 'whole-number') : undefined;
}
