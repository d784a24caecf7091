import type { Language } from '../language/language.ts';
import { type Pointer, valueAt } from '../model/pointer.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { nextQuestion } from './course.ts';
import { draftOf, entityOf, isFolderKind } from './draft.ts';
import type { OpenQuestion } from './open.ts';
import type { Question, State } from './question.ts';

/**
 * The state of an interview about one open question: only the steps of the course that its answer is made of. What is
 * there already is a proposal; where a new item is asked for, the old ones are not asked about again.
 */
export function focusOn(workspace: Workspace, open: OpenQuestion, language: Language): State {
  const { kind, id, pointer, seed } = open;
  const bundle = draftOf(workspace);
  const isNewItem = pointer.endsWith('/-');
  const under = isNewItem ? pointer.slice(0, -2) : pointer;
  if (!isFolderKind(kind)) return onlyNew({ bundle, done: [], within: { kind, under } }, isNewItem, language);
  if (id === undefined) return { bundle, done: [], only: { kind, ...(seed && { seed }) } };
  return onlyNew({ bundle, done: [], only: { kind, id, fixed: true }, within: { kind, under } }, isNewItem, language);
}

/** Marks what has a value as answered, where only something new is wanted. */
function onlyNew(start: State, isWanted: boolean, language: Language): State {
  let state = start;
  if (!isWanted) return state;
  for (let question = nextQuestion(state, language); question && hasValue(state, question); ) {
    state = { ...state, done: [...state.done, question.id] };
    question = nextQuestion(state, language);
  }
  return state;
}

function hasValue(state: State, { kind, entity, place }: Question): boolean {
  const value = entityOf(state.bundle, kind, entity);
  const pointer: Pointer | undefined =
    place.to === 'value' ? place.pointer : place.to === 'name' ? `/${place.key}` : undefined;
  return pointer !== undefined && valueAt(value, pointer) !== undefined;
}
