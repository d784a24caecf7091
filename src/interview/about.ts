import type { Chapter } from '../language/interview-messages.ts';
import type { Language } from '../language/language.ts';
import { type Kind, kinds } from '../model/kinds.ts';
import { type Pointer, valueAt } from '../model/pointer.ts';
import { entityOf, isFolderKind } from './draft.ts';
import { foundationalParts } from './parts.ts';
import { type Focus, isDone, type Question, type State } from './question.ts';
import { type Ask, entitySteps, type Items, parts, reviewedOn, type Step } from './steps.ts';
import { type Asking, toQuestion } from './to-question.ts';
import { type Here, one, prefixOf, stepsOf } from './walk.ts';

/** The part of the course that asks for a path, in a kind's file. */
export interface Covered {
  readonly chapter: Chapter;
  /** Questions whose answers go to the path or below it, or to what has to be there first. */
  readonly steps: readonly Ask[];
  /** The pointer of the items that the questions are about, where the path leads into or to one. */
  readonly items?: Pointer;
}

/**
 * The steps that ask for a path as rules name it: `*` stands for any item, `-` for a new one, `/name` for the entity
 * itself. Undefined where the course never asks for it.
 */
export function stepsFor(kind: Kind, path: Pointer): Covered | undefined {
  const own = parts.flatMap((part) => {
    if (part.of === 'strategy') return kind === 'strategy' ? [{ chapter: part.chapter, steps: part.steps }] : [];
    return part.of === 'entities' && part.kind === kind
      ? [{ chapter: part.chapter, steps: entitySteps[part.kind] as readonly Step[] }]
      : [];
  });
  const review = kind === 'review' ? [{ chapter: 'reviews' as const, steps: entitySteps.review }] : [];
  const last = { chapter: 'rhythm' as const, steps: [reviewedOn] };
  const found = [...own, ...review, last].map(({ chapter, steps }) => ({ chapter, ...covered(steps, '', path) }));
  return found.find(({ steps }) => steps.length > 0);
}

interface Steps {
  readonly steps: readonly Ask[];
  readonly items?: Pointer;
}

function covered(steps: readonly Step[], base: Pointer, path: Pointer): Steps {
  const found = steps.flatMap((step): readonly Steps[] => {
    if ('detail' in step) return [covered(step.steps, base, path)];
    if ('items' in step) return [coveredItems(step, base, path)];
    return isPartOf(step, base, path) ? [{ steps: [step] }] : [];
  });
  const items = found.find(({ steps: all, items: place }) => all.length > 0 && place !== undefined)?.items;
  return { steps: found.flatMap(({ steps: all }) => all), ...(items !== undefined && { items }) };
}

function coveredItems({ items, steps }: Items, base: Pointer, path: Pointer): Steps {
  const pointer = `${base}/${items}`;
  const isWhole = path === pointer || path === `${pointer}/-` || path === `${pointer}/*`;
  const inside = covered(
    steps,
    `${pointer}/*`,
    isWhole ? `${pointer}/*` : path.replace(`${pointer}/-`, `${pointer}/*`),
  );
  return inside.steps.length > 0
    ? { items: isWhole ? pointer : (inside.items ?? pointer), steps: inside.steps }
    : inside;
}

/** Whether an answer at a place goes to a path, below it, or makes what holds it. */
function matches(place: Pointer, path: Pointer): boolean {
  return place === path || place.startsWith(`${path}/`) || path.startsWith(`${place}/`);
}

/** Whether a step asks for a path or something below it, for what holds it, or for what only its value brings up. */
function isPartOf({ at, with: needed }: Ask, base: Pointer, path: Pointer): boolean {
  return matches(`${base}/${at}`, path) || (needed !== undefined && `${base}/${needed}` === path);
}

/** The first question about a place that has no answer yet; what stands at the very place is asked for anew. */
export function nextAbout(state: State, focus: Focus, language: Language): Question | undefined {
  for (const asking of about(state, focus, language)) {
    if (!isDone(state, asking.id) && !isFilled(state, asking, focus)) return toQuestion(asking);
  }
  return undefined;
}

function* about(state: State, { kind, entity, pointer }: Focus, language: Language): Iterable<Asking> {
  for (const { chapter, steps } of sourcesOf(kind)) {
    const here: Here = { state, language, chapter, kind, entity, base: '', open: true };
    for (const asking of stepsOf(here, steps)) if (isAbout(asking, pointer)) yield asking;
  }
  const here: Here = { state, language, chapter: 'rhythm', kind, entity, base: '', open: true };
  for (const asking of one(here, reviewedOn, {})) if (pointer !== '' && isAbout(asking, pointer)) yield asking;
}

function sourcesOf(kind: Kind): readonly { readonly chapter: Chapter; readonly steps: readonly Step[] }[] {
  if (isFolderKind(kind)) return [{ chapter: kinds[kind].folder, steps: entitySteps[kind] }];
  return parts.flatMap((part) => (part.of === 'strategy' ? [part] : []));
}

function isAbout(asking: Asking, pointer: Pointer): boolean {
  const { place, state } = asking;
  if (place.to === 'parts') return pointer === '' || pointer === '/stability';
  if (place.to !== 'value' && place.to !== 'item') return false;
  // What would be asked of an item that is not there yet is no question before it is.
  if (/\/\+(\/|$)/.test(place.pointer)) return false;
  if (place.to === 'value') return pointer === '' || isValueOf(asking, place.pointer, pointer);
  if (pointer === '') return true;
  const isOneMore = pointer === `${place.pointer}/-` || pointer.startsWith(`${place.pointer}/-/`);
  return (isOneMore || pointer === place.pointer) && !hasMade(state, prefixOf(asking), `${place.pointer}/`);
}

function isValueOf(asking: Asking, place: Pointer, pointer: Pointer): boolean {
  const base = place.slice(0, place.length - asking.ask.at.length - 1);
  return isPartOf(asking.ask, base, pointer) || isInMade(asking, pointer);
}

/** A value in an item that was made for a path such as `/metrics/-`. */
function isInMade({ place, ...asking }: Asking, pointer: Pointer): boolean {
  const container = /^(.+\/)-(\/|$)/.exec(pointer)?.[1];
  if (container === undefined || place.to !== 'value' || !place.pointer.startsWith(container)) return false;
  const item = place.pointer.slice(container.length).split('/')[0];
  return hasMade(asking.state, prefixOf(asking), `${container}${item}/`);
}

/** Whether one of the answers so far went there. */
function hasMade({ done }: State, prefix: string, below: string): boolean {
  return done.some(
    (entry) => entry.startsWith(`${prefix}${below}`) && !/^(\+|more\/)/.test(entry.slice(prefix.length + below.length)),
  );
}

function isFilled({ bundle }: State, { place, kind, entity }: Asking, focus: Focus): boolean {
  if (place.to === 'parts') return foundationalParts(bundle) !== undefined;
  if (place.to !== 'value' || place.pointer === focus.pointer) return false;
  return valueAt(entityOf(bundle, kind, entity), place.pointer) !== undefined;
}
