import type { Workspace } from '../workspace/workspace.ts';
import { draftOf, isFolderKind } from './draft.ts';
import type { OpenQuestion } from './open.ts';
import type { State } from './question.ts';

/** The state of an interview about one open question: only the steps of the course that its answer is made of. */
export function focusOn(workspace: Workspace, { kind, id, pointer, seed }: OpenQuestion): State {
  const start = { bundle: draftOf(workspace), done: [] };
  if (!isFolderKind(kind)) return { ...start, focus: { kind, entity: '', pointer } };
  if (id === undefined) return { ...start, only: { kind, ...(seed && { seed }) } };
  return { ...start, focus: { kind, entity: id, pointer } };
}
