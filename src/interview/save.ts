import { entityFile, type FileStyle } from '../bundle/bundle-files.ts';
import { nearestLanguage } from '../language/language.ts';
import { folderKinds, type Kind, pathOf } from '../model/kinds.ts';
import type { Plan } from '../plan/plan.ts';
import { schemaFolder } from '../scaffold/scaffold.ts';
import { type Draft, entitiesOf, entityOf, type Value } from './draft.ts';
import type { State } from './question.ts';
import { sessionFile, sessionText } from './session.ts';

/** One file of an interview: its text, and what it was printed from. */
interface Printed {
  readonly path: string;
  readonly content: string;
  readonly value: Value;
  readonly style: FileStyle;
}

/** What an interview has written so far, by path. */
export type Written = ReadonlyMap<string, Printed>;

/** What an answer changes on disk, and what is written once that is done. */
export interface Saving {
  readonly plan: Plan;
  readonly written: Written;
}

/**
 * The files of an interview's state that differ from what is written already. The session comes last: should the
 * process be killed in between, an answer is there that is not known to be asked, and never the other way round.
 */
export function savingOf(state: State, before: Written, style = styleOf(state.bundle)): Saving {
  const files = filesOf(state, style, before);
  const written = new Map(files.map((file) => [file.path, file]));
  const changed = files.filter(({ path, content }) => before.get(path)?.content !== content);
  const session = state.only ? [] : [{ path: sessionFile, content: sessionText(state.done) }];
  const plan = {
    files: [...changed.map(({ path, content }) => ({ path, content })), ...session],
    removes: [...before.keys()].filter((path) => !written.has(path)),
  };
  return { plan, written };
}

/** The style of files in which an interview writes; an edited file is one that does not look like it. */
export function styleOf(draft: Draft): FileStyle {
  const { language } = draft.strategy;
  return { language: nearestLanguage(typeof language === 'string' ? language : undefined), schemaFolder };
}

/**
 * The strategy and its entities as files; where one entity alone is asked for, that one. What was printed before from
 * the same value is not printed again.
 */
export function filesOf(
  { bundle, only }: State,
  style = styleOf(bundle),
  before: Written = new Map(),
): readonly Printed[] {
  const file = (kind: Kind, id: string): Printed => {
    const value = entityOf(bundle, kind, id);
    const old = before.get(pathOf(kind, id));
    if (old && old.value === value && old.style.language === style.language) return old;
    const { path, content } = entityFile(kind, id, value, style);
    return { path, content: String(content), value, style };
  };
  if (only) return only.id === undefined ? [] : [file(only.kind, only.id)];
  const entities = folderKinds.flatMap((kind) => Object.keys(entitiesOf(bundle, kind)).map((id) => file(kind, id)));
  // Nothing is known yet of a strategy that only says which version of the format it has.
  return Object.keys(bundle.strategy).length > 1 ? [file('strategy', 'strategy'), ...entities] : entities;
}
