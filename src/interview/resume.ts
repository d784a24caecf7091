import type { Language } from '../language/language.ts';
import { type FolderKind, folderKinds, kinds } from '../model/kinds.ts';
import { valueAt } from '../model/pointer.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { nextQuestion } from './course.ts';
import { type Draft, entitiesOf, entityOf, wholeDraftOf } from './draft.ts';
import { foundationalParts } from './parts.ts';
import type { Question, State } from './question.ts';
import { filesOf } from './save.ts';

/**
 * The state of an interview that goes on from the files of a strategy. What has a value there counts as answered,
 * also where the session does not know: the process may have been killed between the two.
 */
export function resumed(workspace: Workspace, done: readonly string[], language: Language): State {
  let state: State = { bundle: inOrderOf(done, wholeDraftOf(workspace)), done };
  for (let question = nextQuestion(state, language); question && isAnswered(state, question); ) {
    state = { ...state, done: [...state.done, question.id] };
    question = nextQuestion(state, language);
  }
  return state;
}

/** The draft with its entities as they were named, not as their files are sorted: that is how they are asked about. */
function inOrderOf(done: readonly string[], draft: Draft): Draft {
  const named = [...new Set(done.map((entry) => entry.slice(0, entry.indexOf('#'))))];
  const placeOf = (kind: FolderKind, id: string): number => {
    const place = named.indexOf(`${kind}/${id}`);
    return place < 0 ? named.length : place;
  };
  const filled = folderKinds.filter((kind) => draft[kinds[kind].folder]);
  const folders = filled.map((kind) => {
    const entries = Object.entries(entitiesOf(draft, kind));
    return [kinds[kind].folder, Object.fromEntries(entries.sort(([a], [b]) => placeOf(kind, a) - placeOf(kind, b)))];
  });
  return { ...draft, ...Object.fromEntries(folders) };
}

function isAnswered(state: State, { kind, entity, place }: Question): boolean {
  const value = entityOf(state.bundle, kind, entity);
  if (place.to === 'parts') return foundationalParts(state.bundle) !== undefined;
  if (place.to === 'value') return valueAt(value, place.pointer) !== undefined;
  return place.to === 'name' && value[place.key] !== undefined;
}

/** Files that people have edited since: going on would write them anew and lose their comments and layout. */
export function editedFiles(workspace: Workspace): readonly string[] {
  const ours = filesOf({ bundle: wholeDraftOf(workspace), done: [] });
  return ours
    .filter(({ path, content }) => workspace.files.has(path) && workspace.files.get(path)?.text !== content)
    .map(({ path }) => path);
}
