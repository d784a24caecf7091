import { entityFile, type FileStyle } from '../bundle/bundle-files.ts';
import { nearestLanguage } from '../language/language.ts';
import { folderKinds } from '../model/kinds.ts';
import type { Plan, PlannedFile } from '../plan/plan.ts';
import { schemaFolder } from '../scaffold/scaffold.ts';
import { type Draft, entitiesOf, entityOf } from './draft.ts';
import type { State } from './question.ts';
import { sessionFile, sessionText } from './session.ts';

/** What an interview has written so far: path to text. */
export type Written = ReadonlyMap<string, string>;

/** What an answer changes on disk, and what is written once that is done. */
export interface Saving {
  readonly plan: Plan;
  readonly written: Written;
}

/**
 * The files of an interview's state that differ from what is written already. The session comes last: should the
 * process be killed in between, an answer is there that is not known to be asked, and never the other way round.
 */
export function savingOf(state: State, written: Written): Saving {
  const files = filesOf(state);
  const now = new Map(files.map(({ path, content }) => [path, content]));
  const changed = files.filter(({ path, content }) => written.get(path) !== content);
  const removes = [...written.keys()].filter((path) => !now.has(path));
  const session = state.only ? [] : [{ path: sessionFile, content: sessionText(state.done) }];
  return { plan: { files: [...changed, ...session], removes }, written: now };
}

/** The style of files in which an interview writes; an edited file is one that does not look like it. */
export function styleOf(draft: Draft): FileStyle {
  const { language } = draft.strategy;
  return { language: nearestLanguage(typeof language === 'string' ? language : undefined), schemaFolder };
}

/** The strategy and its entities as files; where one entity alone is asked for, that one. */
export function filesOf({ bundle, only }: State): readonly (PlannedFile & { readonly content: string })[] {
  const style = styleOf(bundle);
  const file = (kind: Parameters<typeof entityFile>[0], id: string): PlannedFile & { readonly content: string } => {
    const planned = entityFile(kind, id, entityOf(bundle, kind, id), style);
    return { ...planned, content: String(planned.content) };
  };
  if (only) return only.id === undefined ? [] : [file(only.kind, only.id)];
  const entities = folderKinds.flatMap((kind) => Object.keys(entitiesOf(bundle, kind)).map((id) => file(kind, id)));
  return [file('strategy', 'strategy'), ...entities];
}
