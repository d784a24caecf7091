import { type ReferenceKind, references } from '../model/generated.ts';
import { allKinds, type FolderKind, type Kind, kinds } from '../model/kinds.ts';
import { type Draft, entitiesOf, isFolderKind, type Value } from './draft.ts';
import type { State } from './question.ts';

/** The state with an entity under another id: its place among the others, what refers to it, what is answered of it. */
export function renamed(state: State, kind: FolderKind, before: string, after: string): State {
  const entities = Object.entries(entitiesOf(state.bundle, kind)).map(([id, value]) => [
    id === before ? after : id,
    value,
  ]);
  const moved: Draft = { ...state.bundle, [kinds[kind].folder]: Object.fromEntries(entities) };
  const rewrite = (to: ReferenceKind, name: string): string => rewritten(name, to, { kind, before, after });
  const prefix = `${kind}/${before}#`;
  return {
    ...state,
    bundle: withReferences(moved, rewrite),
    done: state.done.map((entry) =>
      entry.startsWith(prefix) ? `${kind}/${after}#${entry.slice(prefix.length)}` : entry,
    ),
    ...(state.only?.id === before && { only: { ...state.only, id: after } }),
  };
}

interface Renaming {
  readonly kind: FolderKind;
  readonly before: string;
  readonly after: string;
}

function rewritten(name: string, to: ReferenceKind, { kind, before, after }: Renaming): string {
  if (to === `${kind}-id`) return name === before ? after : name;
  const isInside = (to === 'need-reference' && kind === 'audience') || to === 'source-reference';
  if (isInside && name.startsWith(`${before}/`)) return `${after}${name.slice(before.length)}`;
  return to === 'source-reference' && kind === 'practice' && name === before ? after : name;
}

type Rewrite = (to: ReferenceKind, name: string) => string;

function withReferences(draft: Draft, rewrite: Rewrite): Draft {
  const parts = allKinds.filter(isFolderKind).filter((kind) => draft[kinds[kind].folder]);
  const folders = parts.map((kind) => {
    const entities = Object.entries(entitiesOf(draft, kind));
    return [
      kinds[kind].folder,
      Object.fromEntries(entities.map(([id, value]) => [id, rewriteIn(kind, value, rewrite)])),
    ];
  });
  return { ...draft, strategy: rewriteIn('strategy', draft.strategy, rewrite), ...Object.fromEntries(folders) };
}

function rewriteIn(kind: Kind, value: Value, rewrite: Rewrite): Value {
  return references[kind].reduce<unknown>(
    (whole, { path, to }) => walk(whole, path, (name) => rewrite(to, name)),
    value,
  ) as Value;
}

function walk(here: unknown, [step, ...rest]: readonly string[], rewrite: (name: string) => string): unknown {
  if (step === undefined) return typeof here === 'string' ? rewrite(here) : here;
  if (typeof here !== 'object' || here === null) return here;
  if (Array.isArray(here)) return step === '*' ? here.map((item) => walk(item, rest, rewrite)) : here;
  const entries = Object.entries(here);
  return Object.fromEntries(
    entries.map(([key, item]) => [key, step === '*' || step === key ? walk(item, rest, rewrite) : item]),
  );
}
