import { type Draft, entitiesOf, type Value, withEntity, withValue } from './draft.ts';
import { plainWords } from './plain-words.ts';
import { type Makes, namedEntry, type State } from './question.ts';
import { slugOf } from './slug.ts';

/** Stands before the name of something that is not there yet, behind what was chosen: `new-parents,+Job seekers`. */
export const NEW = '+';

/** What was chosen, and the name of what is to be made. */
export function splitNew(typed: string): { readonly chosen: string; readonly name: string } | undefined {
  const start = typed.startsWith(NEW) ? 0 : typed.indexOf(`,${NEW}`);
  if (start < 0) return undefined;
  const name = typed.slice(typed.indexOf(NEW, start) + 1).trim();
  return name === '' ? undefined : { chosen: typed.slice(0, start), name };
}

/**
 * The state with something that so far is no more than a name; what else there is to say of it is asked for later.
 * What has that name already is taken instead of making a second one.
 */
export function withNew(state: State, makes: Makes, name: string): { readonly state: State; readonly id: string } {
  const { at, entries, key } = homeOf(state.bundle, makes);
  const known = Object.entries(entries).find(([, value]) => plainWords(String(value[key] ?? '')) === plainWords(name));
  if (known) return { state, id: known[0] };
  const id = slugOf(name, { fallback: makes, taken: Object.keys(entries), longest: at ? 40 : 48 });
  if (makes === 'objective') {
    const strategy = withValue(state.bundle.strategy, `${at}/${id}`, { [key]: name });
    const done = [`strategy#${at}/${id}/${key}`, `strategy#${at}/${id}/source`];
    return { state: { ...state, bundle: { ...state.bundle, strategy }, done: [...state.done, ...done] }, id };
  }
  const bundle = withEntity(state.bundle, makes, id, { [key]: name });
  return { state: { ...state, bundle, done: [...state.done, `${makes}/${id}#/${key}`, namedEntry(makes, id)] }, id };
}

interface Home {
  /** Pointer of the map in `strategy.yaml`; empty for entities, which have files of their own. */
  readonly at: string;
  readonly entries: Readonly<Record<string, Value>>;
  /** The key that holds the name. */
  readonly key: string;
}

function homeOf(draft: Draft, makes: Makes): Home {
  if (makes !== 'objective') return { at: '', entries: entitiesOf(draft, makes), key: 'name' };
  const entries = (draft.strategy.business_objectives ?? {}) as Readonly<Record<string, Value>>;
  return { at: '/business_objectives', entries, key: 'statement' };
}
