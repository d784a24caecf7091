import { folderKinds, isFolderKind, type Kind, kindAt, kinds } from '../model/kinds.ts';
import { type Pointer, toSteps, valueAt } from '../model/pointer.ts';
import { kindSchemas, schemaBelow } from '../model/schemas.ts';
import { fitToSchema } from '../workspace/fit.ts';
import type { Problem, Workspace } from '../workspace/workspace.ts';
import { idOf } from './add.ts';
import { type Draft, draftOf, entitiesOf, entityOf, type Value, withEntity, withValue } from './draft.ts';

/** One answer from a file: where it goes and what it is, as the format wants it. */
export interface GivenAnswer {
  readonly file: string;
  /** The last step may be `-` for a new item of a list; empty with a whole new entity. */
  readonly pointer: Pointer;
  readonly answer: unknown;
}

/** What is wrong with an answer: it has no place, its file has errors, or it does not fit there. */
export type AnswerTrouble =
  | { readonly trouble: 'no-place' | 'broken' | 'no-map'; readonly given: GivenAnswer }
  | { readonly trouble: 'unfit'; readonly given: GivenAnswer; readonly problem: Pick<Problem, 'rule' | 'facts'> };

/** The answers in a bundle-like value `{questions: [{file, pointer, answer}]}`; undefined where it is not of that form. */
export function answersIn(value: unknown): readonly GivenAnswer[] | undefined {
  const list: unknown =
    typeof value === 'object' && value !== null && 'questions' in value ? value.questions : undefined;
  if (!Array.isArray(list)) return undefined;
  const items = list.map((item: unknown) => (typeof item === 'object' && item !== null ? item : {}) as Value);
  const isSound = items.every(({ file, pointer }) => typeof file === 'string' && typeof pointer === 'string');
  if (!isSound) return undefined;
  return items
    .filter(({ answer }) => answer !== undefined && answer !== null)
    .map(({ file, pointer, answer }) => ({ file: String(file), pointer: String(pointer), answer }));
}

/** The draft with all answers in place, or what is wrong with them; then nothing should be written. */
export function withAnswers(
  workspace: Workspace,
  answers: readonly GivenAnswer[],
): { readonly draft: Draft } | { readonly troubles: readonly AnswerTrouble[] } {
  const troubles: AnswerTrouble[] = [];
  let draft = draftOf(workspace);
  for (const given of answers) {
    const placed = place(workspace, draft, given);
    if ('trouble' in placed) troubles.push(placed);
    else draft = placed.draft;
  }
  return troubles.length > 0 ? { troubles } : { draft };
}

function place(workspace: Workspace, draft: Draft, given: GivenAnswer): { readonly draft: Draft } | AnswerTrouble {
  const { file, pointer, answer } = given;
  const newKind = folderKinds.find((kind) => file === `${kinds[kind].folder}/`);
  if (newKind) {
    if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return { trouble: 'no-map', given };
    const value = answer as Value;
    const id = idOf(newKind, value, Object.keys(entitiesOf(draft, newKind)));
    return fitted(given, newKind, value, '') ?? { draft: withEntity(draft, newKind, id, value) };
  }
  const home = kindAt(file);
  if (!home || !isKnown(workspace, home)) return { trouble: 'no-place', given };
  if (!isWhole(workspace, home)) return { trouble: 'broken', given };
  const before = entityOf(draft, home.kind, home.id);
  const at = pointer.endsWith('/-') ? `${pointer.slice(0, -1)}${lengthAt(before, pointer.slice(0, -2))}` : pointer;
  if (at === '' || schemaBelow(kindSchemas[home.kind], toSteps(at)) === undefined)
    return { trouble: 'no-place', given };
  const list = pointer.slice(0, -2);
  const base = pointer.endsWith('/-') && valueAt(before, list) === undefined ? withValue(before, list, []) : before;
  const value = withValue(base, at, answer);
  return fitted(given, home.kind, value, at) ?? { draft: withEntity(draft, home.kind, home.id, value) };
}

interface Home {
  readonly kind: Kind;
  readonly id: string;
}

function isKnown({ strategy, files, entities }: Workspace, { kind, id }: Home): boolean {
  return isFolderKind(kind) ? entities[kind].has(id) : kind === 'strategy' && files.has(strategy.file);
}

function isWhole({ strategy, entities }: Workspace, { kind, id }: Home): boolean {
  return isFolderKind(kind) ? entities[kind].get(id)?.complete === true : strategy.complete;
}

function lengthAt(value: Value, pointer: Pointer): number {
  const list = valueAt(value, pointer);
  return Array.isArray(list) ? list.length : 0;
}

function fitted(given: GivenAnswer, kind: Kind, value: Value, at: Pointer): AnswerTrouble | undefined {
  const problem = fitToSchema(kind, value).problems.find(
    ({ pointer }) => pointer === at || pointer.startsWith(`${at}/`) || at.startsWith(`${pointer}/`),
  );
  return problem && { trouble: 'unfit', given, problem };
}
